//! An empty Tauri window: what the real window is measured against. It ends at its first frame, or
//! stays with `TIDEMARK_BENCH_STAYS`.

use std::process::exit;
use std::time::Instant;

use tauri::Context;

fn main() -> tauri::Result<()> {
    let started = Instant::now();
    let context: Context = tauri::generate_context!("src-tauri/examples/empty/tauri.conf.json");
    tauri::Builder::default()
        .invoke_handler(move |_invoke| {
            if std::env::var_os("TIDEMARK_BENCH_STAYS").is_some() {
                return true;
            }
            println!(
                "first frame {:.1} ms",
                started.elapsed().as_secs_f64() * 1e3
            );
            exit(0)
        })
        .run(context)
}
