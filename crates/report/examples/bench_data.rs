//! Prints how long each form of the data takes for 20,000 episodes, in milliseconds, and its size:
//! `cargo run --release -p report --example bench_data`. Beside them stands, as a reference of the
//! same run, the journal.json of the same journal as `serde_json` writes it, which is a form too.

#[allow(dead_code)]
#[path = "../tests/it/couple.rs"]
mod couple;

use std::time::Instant;

use domain::{Journal, Reader};
use report::data::{DataOptions, Form, Texts, data};

const EPISODES: u64 = 20_000;
const ROUNDS: usize = 5;

fn main() {
    let journal = decades();
    let moves: usize = journal.tellings.iter().map(|t| t.moves.len()).sum();
    println!(
        "{} episodes, {} tellings, {moves} moves, with words",
        journal.episodes().len(),
        journal.tellings.len()
    );
    for (name, form) in [
        ("JSON (reference)", Form::Json),
        ("CSV", Form::Csv),
        ("XLSX", Form::Xlsx),
        ("SDIS", Form::Sdis),
        ("ICS", Form::Ics),
    ] {
        let mut times: Vec<f64> = (0..ROUNDS).map(|_| timed(&journal, form).0).collect();
        times.sort_by(f64::total_cmp);
        let size = timed(&journal, form).1 / 1_024;
        println!("{name:<17}{:6.0} ms, {size:6} KiB", times[ROUNDS / 2]);
    }
}

fn timed(journal: &Journal, form: Form) -> (f64, usize) {
    let options = DataOptions {
        texts: Texts::Taken,
        ..DataOptions::of_reader(Reader::Ours)
    };
    let start = Instant::now();
    let bytes = data(journal, form, options).expect("data");
    (start.elapsed().as_secs_f64() * 1_000.0, bytes.len())
}

/// An episode every third day, a third of them told by both.
fn decades() -> Journal {
    let mut journal = couple::empty();
    couple::evenings(&mut journal, couple::day("1990-01-01"), 3 * EPISODES, 3);
    couple::observe(&mut journal);
    journal
}
