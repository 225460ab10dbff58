//! Prints how long the document of a year takes, in milliseconds: the first, which reads the
//! fonts, and the median of ten more. `cargo run --release -p report --example bench_report
//! [OUT.pdf]` also writes it; with `summer` as a second argument, three months instead, and with
//! `de` or `es` as a third one, in that language.

#[allow(dead_code)]
#[path = "../tests/it/couple.rs"]
mod couple;

use std::time::Instant;

use domain::Language;
use report::{Options, pdf};

fn main() {
    let mut args = std::env::args().skip(1);
    let (out, which, language) = (args.next(), args.next(), args.next());
    let journal = match which.as_deref() {
        Some("summer") => couple::summer(),
        _ => year(),
    };
    let spoken = |l: &Language| Some(l.tag()) == language.as_deref();
    let options = Options {
        language: Language::ALL.into_iter().find(spoken).unwrap_or_default(),
        now_ms: Some(couple::ms("2026-12-31T12:00:00+01:00")),
        ..Options::default()
    };
    let (first, bytes) = timed(&journal, &options);
    println!(
        "{} episodes, {} tellings, {} kB: {first:.0} ms at first",
        journal.episodes().len(),
        journal.tellings.len(),
        bytes.len() / 1024
    );
    if let Some(path) = out {
        std::fs::write(path, bytes).expect("the file can be written");
    }
    if which.is_none() {
        let mut times: Vec<f64> = (0..10).map(|_| timed(&journal, &options).0).collect();
        times.sort_by(f64::total_cmp);
        println!("median of ten more: {:.0} ms", times[5]);
    }
}

fn timed(journal: &domain::Journal, options: &Options) -> (f64, Vec<u8>) {
    let start = Instant::now();
    let bytes = pdf(journal, options).expect("a document");
    (start.elapsed().as_secs_f64() * 1000.0, bytes)
}

/// A year with an episode every third day, a third of them told by both.
fn year() -> domain::Journal {
    let mut journal = couple::empty();
    couple::evenings(&mut journal, couple::day("2026-01-01"), 364, 3);
    couple::observe(&mut journal);
    journal.within(domain::Range {
        from: couple::day("2026-01-01"),
        to: couple::day("2026-12-31"),
    })
}
