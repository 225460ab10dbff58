use std::sync::OnceLock;
use std::time::Instant;

static STARTED: OnceLock<Instant> = OnceLock::new();

/// Remembers when the program began.
pub(crate) fn start_counting() {
    STARTED.get_or_init(Instant::now);
}

/// With `TIDEMARK_BENCH_FRAME=1`, says how long the first frame took and ends the program:
/// `cargo xtask bench` reads it.
pub(crate) fn report() {
    if std::env::var_os("TIDEMARK_BENCH_FRAME").is_none_or(|value| value != "1") {
        return;
    }
    if let Some(started) = STARTED.get() {
        println!(
            "first frame {:.1} ms",
            started.elapsed().as_secs_f64() * 1e3
        );
        std::process::exit(0);
    }
}
