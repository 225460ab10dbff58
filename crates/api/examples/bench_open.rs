//! What the engine does at an unlock beyond the derivation of the keys, at the size of this
//! export: up to the session, the first page and the timeline, and the parts of it one by one.
//! `cargo run --release --workspace --example bench_open -- out/bench/journal.json [rounds]`

#[path = "../../../src-tauri/examples/bench_window/large.rs"]
mod large;

use std::alloc::System;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use api::{Clock, Desk, Kdf, Passphrase, Places};
use chrono_tz::Tz;
use domain::State;
use serde_json::{Value, json};
use store::OpenJournal;

/// 23 December 2025, the day after the last of the simulated weeks.
const NOW_MS: i64 = 1_766_520_000_000;
/// So many times each, where nothing else is asked for.
const ROUNDS: usize = 9;

/// As in the program: what is given back is wiped, which takes its time.
#[global_allocator]
static WIPED: zeroizing_alloc::ZeroAlloc<System> = zeroizing_alloc::ZeroAlloc(System);

struct Still;

impl Clock for Still {
    fn now_ms(&self) -> i64 {
        NOW_MS
    }

    fn zone(&self) -> Tz {
        Tz::Europe__Berlin
    }
}

fn main() {
    let mut given = std::env::args_os().skip(1);
    let export = given.next().expect("an export is named");
    let rounds = given.next().and_then(|n| n.to_str()?.parse().ok());
    let made = large::journal(Path::new(&export));
    let data = tempfile::tempdir().expect("a temporary folder");
    let place = data.path().join("journal");
    large::put_into(&made, &place);
    let mut desk = desk(data.path());
    // The file may have been made in an older form: a lock writes it in this one.
    let passphrase = json!({ "passphrase": large::SAM });
    ask(&mut desk, "unlock", passphrase.clone());
    ask(&mut desk, "lock", Value::Null);
    drop(desk);
    let mut times = Times::default();
    for _ in 0..rounds.unwrap_or(ROUNDS) {
        whole(data.path(), &passphrase, &mut times);
        in_parts(&place, &mut times);
    }
    let size = |name: &str| std::fs::metadata(place.join(name)).map_or(0, |file| file.len());
    println!("journal.db: {:.1} MB", size("journal.db") as f64 / 1e6);
    times.print();
}

fn desk(data: &Path) -> Desk {
    let data = data.to_owned();
    Desk::new(Places { data }, Arc::new(Still), Kdf::FLOOR)
}

/// As the window asks, from the passphrase on.
fn whole(data: &Path, passphrase: &Value, times: &mut Times) {
    let mut desk = desk(data);
    let keys = times.take("keys, not counted below", || keys(&data.join("journal")));
    let start = Instant::now();
    let mut so_far = |name| times.add(name, start.elapsed().as_secs_f64() * 1e3 - keys);
    ask(&mut desk, "unlock", passphrase.clone());
    so_far("until the session");
    let query = json!({"pages": "ours", "week_start": "monday"});
    ask(&mut desk, "today", query);
    so_far("until the first page");
    ask(
        &mut desk,
        "timeline",
        json!({"pages": "ours", "width": 1_000}),
    );
    so_far("until the timeline");
}

fn in_parts(place: &Path, times: &mut Times) {
    let keys = times.take("keys, once more", || keys(place));
    let start = Instant::now();
    let passphrase = Passphrase::from(large::SAM.to_owned());
    let mut file = OpenJournal::unlock(place, &passphrase).expect("it opens");
    times.add(
        "  file opened and checked",
        start.elapsed().as_secs_f64() * 1e3 - keys,
    );
    let (revisions, read) = file.take_revisions();
    drop(read);
    let mut state = State::new(file.who());
    times.take("  fold", || state.fold(revisions));
    let ours = |state: &State| state.ours(Tz::Europe__Berlin);
    times.take("  the journal of Ours", || drop(ours(&state)));
    times.take("  what is due", || {
        domain::settle(
            &state,
            NOW_MS,
            || unreachable!("nothing is due"),
            |_, _| unreachable!("nothing is due"),
        )
    });
}

/// Without what follows them.
fn keys(place: &Path) -> f64 {
    let passphrase = Passphrase::from(large::SAM.to_owned());
    let start = Instant::now();
    let header = vault::read_header(place).expect("the header is there");
    drop(header.unlock(&passphrase).expect("it opens"));
    start.elapsed().as_secs_f64() * 1e3
}

fn ask(desk: &mut Desk, name: &str, args: Value) {
    // As text, which the window gets.
    let _ = api::dispatch_text(desk, name, args).expect("it is answered");
}

/// Names in the order in which they first came, with all their times.
#[derive(Default)]
struct Times(Vec<(&'static str, Vec<f64>)>);

impl Times {
    fn add(&mut self, name: &'static str, ms: f64) {
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, times)) => times.push(ms),
            None => self.0.push((name, vec![ms])),
        }
    }

    fn take<T>(&mut self, name: &'static str, work: impl FnOnce() -> T) -> f64 {
        let start = Instant::now();
        let done = work();
        let ms = start.elapsed().as_secs_f64() * 1e3;
        drop(done);
        self.add(name, ms);
        ms
    }

    /// The middle of each, the best and the worst.
    fn print(mut self) {
        for (name, times) in &mut self.0 {
            times.sort_by(f64::total_cmp);
            let (median, last) = (times[times.len() / 2], times[times.len() - 1]);
            println!("{name:<28}{median:7.1} ms, {:.1} to {last:.1}", times[0]);
        }
    }
}
