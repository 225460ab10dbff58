//! How long the document takes, beside what is promised: of a year with 300 episodes told by both
//! (as the window offers it, and with all that was written), and of ten years with 20,000
//! episodes, with the memory that the latter took at most.
//! `cargo xtask bench report`, or with a file to write: `-- year OUT.pdf`, `-- ten OUT.pdf`.

#[allow(dead_code)]
#[path = "../tests/it/couple.rs"]
mod couple;

use std::collections::HashSet;
use std::sync::Mutex;
use std::time::Instant;

use chrono::Days;
use couple::{day, empty, ms, step, strong, telling};
use domain::{Act, Journal, Link, Role, Telling};
use report::{Document, Options, Step, Unwatched, Watch, WordsOf, set};

/// Promised, in ms.
const OF_A_YEAR: f64 = 300.0;
const OF_TEN_YEARS: f64 = 5_000.0;
/// Promised at most, in MiB.
const MEMORY: f64 = 500.0;
const ROUNDS: usize = 9;

fn main() {
    let mut args = std::env::args().skip(1);
    let (which, out) = (args.next(), args.next());
    if which.as_deref() != Some("ten") {
        let usual = journal(300, 365, Told::ByBoth, USUAL);
        let first = timed(&usual, &moves_alone()).0;
        println!("a year, the first, which reads the fonts {first:8.0} ms");
        year("a year, as it is offered", &usual, &moves_alone());
        let document = year("a year, every word", &usual, &every_word());
        write(out.as_deref(), &document);
        // Twice as much as is promised of: how it grows.
        year(
            "a year, told at length",
            &journal(300, 365, Told::ByBoth, LONG),
            &every_word(),
        );
    }
    if which.as_deref() != Some("year") {
        let ten = journal(20_000, 3_650, Told::ByOne, LONG);
        println!(
            "ten years: {} episodes, {} moves",
            ten.episodes().len(),
            moves(&ten)
        );
        let (took, document) = timed(&ten, &every_word());
        write(out.as_deref().filter(|_| which.is_some()), &document);
        steps(&ten);
        judge("ten years", &document, took, OF_TEN_YEARS);
        if let Some(peak) = peak_mib() {
            println!(
                "memory at most {peak:34.0} MiB, {} {MEMORY} MiB",
                verdict(peak, MEMORY)
            );
        }
    }
}

/// The middle of some rounds.
fn year(what: &str, journal: &Journal, options: &Options) -> Document {
    let (_, document) = timed(journal, options);
    let mut times: Vec<f64> = (0..ROUNDS).map(|_| timed(journal, options).0).collect();
    times.sort_by(f64::total_cmp);
    let moves = moves(journal);
    judge(
        &format!("{what}, {moves} moves"),
        &document,
        times[ROUNDS / 2],
        OF_A_YEAR,
    );
    document
}

fn timed(journal: &Journal, options: &Options) -> (f64, Document) {
    let start = Instant::now();
    let document = set(journal, options, &Unwatched).expect("a document");
    (start.elapsed().as_secs_f64() * 1e3, document)
}

/// What each step of it takes.
fn steps(journal: &Journal) {
    let watch = Begun::default();
    drop(set(journal, &every_word(), &watch));
    let begun = watch.0.into_inner().expect("nothing panicked");
    let ends = begun
        .iter()
        .skip(1)
        .map(|(_, at)| *at)
        .chain([Instant::now()]);
    for ((step, at), end) in begun.iter().zip(ends) {
        println!("  {step:?} {:30.0} ms", (end - *at).as_secs_f64() * 1e3);
    }
}

#[derive(Default)]
struct Begun(Mutex<Vec<(Step, Instant)>>);

impl Watch for Begun {
    fn begins(&self, step: Step) {
        let mut begun = self.0.lock().expect("nothing panicked");
        begun.push((step, Instant::now()));
    }

    fn goes_on(&self) -> bool {
        true
    }
}

/// With all that was written.
fn every_word() -> Options {
    Options {
        now_ms: Some(ms("2026-12-31T12:00:00+01:00")),
        ..Options::default()
    }
}

/// As the window offers it: the moves without words, until more is chosen.
fn moves_alone() -> Options {
    let mut options = every_word();
    options.selection.words = WordsOf::These(HashSet::new());
    options
}

fn judge(what: &str, document: &Document, took: f64, bar: f64) {
    let (pages, kilobytes) = (document.pages(), document.file().len() / 1_024);
    println!(
        "{what}: {pages} pages, {kilobytes} kB: {took:.0} ms, {} {bar} ms",
        verdict(took, bar)
    );
}

fn verdict(value: f64, bar: f64) -> &'static str {
    if value <= bar { "within" } else { "OVER" }
}

fn write(path: Option<&str>, document: &Document) {
    if let Some(path) = path {
        std::fs::write(path, document.file()).expect("the file can be written");
    }
}

/// Of this process, since it began (Linux).
fn peak_mib() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:"))?;
    let kib: f64 = line.trim().strip_suffix(" kB")?.trim().parse().ok()?;
    Some(kib / 1_024.0)
}

fn moves(journal: &Journal) -> usize {
    journal.tellings.iter().map(|t| t.moves.len()).sum()
}

#[derive(Clone, Copy, PartialEq)]
enum Told {
    ByOne,
    ByBoth,
}

/// Rounds of a telling: of a move and its answer.
const USUAL: u64 = 2;
const LONG: u64 = 4;

/// So many episodes, spread evenly over so many days until the end of 2026. A telling has its
/// rounds and two moves more: in all, ten to twelve moves an episode.
fn journal(episodes: u64, days: u64, told: Told, rounds: u64) -> Journal {
    let mut journal = empty();
    let first = day("2026-12-31") - Days::new(days - 1);
    for i in 0..episodes {
        let date = first + Days::new(i * days / episodes);
        let when = format!("{date}T{:02}:{:02}:00+01:00", 17 + i % 6, i * 7 % 60);
        let (one, two) = if i % 4 == 3 {
            (Role::B, Role::A)
        } else {
            (Role::A, Role::B)
        };
        journal
            .tellings
            .push(evening((i, rounds), "", one, two, &when));
        if told == Told::ByBoth {
            journal
                .tellings
                .push(evening((i, rounds), "-beside", two, one, &when));
            let id =
                |role| couple::id(&format!("e{i}{}", if role == one { "" } else { "-beside" }));
            journal.links.push(Link {
                a: id(Role::A),
                b: id(Role::B),
            });
        }
    }
    couple::observe(&mut journal);
    journal
}

fn evening(
    (i, rounds): (u64, u64),
    beside: &str,
    teller: Role,
    other: Role,
    when: &str,
) -> Telling {
    let mut moves = Vec::new();
    for round in 0..rounds {
        moves.push(strong(
            teller,
            Act::MessagedAgain,
            ((i + round) % 10) as i64,
        ));
        let answer = if i.is_multiple_of(5) {
            Act::ShortAnswers
        } else {
            Act::NoReply
        };
        moves.push(step(other, answer));
    }
    moves.push(step(other, Act::CameBack));
    moves.push(strong(teller, Act::SaidFear, 3));
    moves[0].at = Some(couple::at(when));
    let back = moves.len() - 2;
    moves[back].received = i.is_multiple_of(4).then_some(true);
    let mut told = telling(&format!("e{i}{beside}"), teller, when, moves);
    told.words.text = format!("Evening {i}, and the usual silence after it.");
    told
}
