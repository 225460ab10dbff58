//! How fast exports are read, bursts included, and how much memory a large one takes.
//! `cargo run --release -p chat --example bench_chat`
//!
//! Each export of about 100 MB is written by the generator into a temporary folder, and read from
//! there on one core by a process of its own, so that its memory can be told. Beside it stands
//! what it takes to read the same bytes and check that they are UTF-8.

use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;
use std::{env, fs};

use chat::{Choices, DateOrder, Source, between, bursts, read};
use chrono_tz::Tz;
use simulation::{Form, big};

const SIZE: usize = 100_000_000;
const MB: f64 = 1e6;

/// Form, and the least MB a second.
const FORMS: [(&str, f64); 6] = [
    ("android_en_gb", 150.0),
    ("ios_de", 150.0),
    ("telegram_chat", 100.0),
    ("signal", 100.0),
    ("instagram", 100.0),
    ("imessage_text", 100.0),
];

fn main() -> ExitCode {
    if let Some(path) = env::args().nth(1) {
        measure(Path::new(&path));
        return ExitCode::SUCCESS;
    }
    let mut within = true;
    for (code, bar) in FORMS {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let (size, place) = written(code, folder.path());
        let own = env::current_exe().expect("a program");
        let runs: Vec<Vec<f64>> = (0..3).map(|_| run(&own, &place)).collect();
        let best = |n: usize| runs.iter().map(|run| run[n]).fold(f64::INFINITY, f64::min);
        let (plain, reading, all, peak) = (best(0), best(1), best(2), best(3));
        let speed = size / MB / reading;
        let fits = speed >= bar && all <= 2.0 && peak <= 300.0;
        within &= fits;
        println!(
            "{code:<15} {:5.1} MB  {speed:4.0} MB/s (bar {bar}; reading the bytes alone {:4.0})  \
             with bursts {all:.2} s (bar 2)  {peak:3.0} MB at most (bar 300)  {}",
            size / MB,
            size / MB / plain,
            if fits { "within" } else { "OVER" }
        );
    }
    if within {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Writes the export, and says how many bytes it has and where it is.
fn written(code: &str, folder: &Path) -> (f64, std::path::PathBuf) {
    let mut forms = Form::ALL.into_iter();
    let form = forms.find(|form| form.code() == code).expect("a form");
    let export = big(form, SIZE);
    for (name, bytes) in &export.files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().expect("it has a folder")).expect("made");
        fs::write(path, bytes).expect("written");
    }
    let size = export
        .files
        .iter()
        .map(|(_, bytes)| bytes.len() as f64)
        .sum();
    (size, folder.to_owned())
}

fn run(own: &Path, place: &Path) -> Vec<f64> {
    let said = Command::new(own).arg(place).output().expect("it runs");
    let said = String::from_utf8(said.stdout).expect("numbers");
    said.split_whitespace()
        .map(|number| number.parse().expect("a number"))
        .collect()
}

/// Seconds for the bytes alone, for reading, and with bursts; and the most memory.
fn measure(place: &Path) {
    let begun = Instant::now();
    for file in files(place) {
        let bytes = fs::read(file).expect("read");
        assert!(std::str::from_utf8(&bytes).is_ok());
    }
    let plain = begun.elapsed();
    let begun = Instant::now();
    let source = Source::open(place).expect("opens");
    let mut choices = Choices {
        zone: Some(Tz::Europe__Berlin),
        order: Some(DateOrder::Dmy),
        ..Choices::default()
    };
    let mut read_all = || match read(&source, &choices, &mut |_, _| true) {
        Err(chat::ChatError::NeedsChat(chats)) => {
            let largest = chats.into_iter().max_by_key(|chat| chat.messages);
            choices.chat = largest.map(|chat| chat.name);
            read(&source, &choices, &mut |_, _| true)
        }
        other => other,
    };
    let transcript = read_all().expect("read");
    let reading = begun.elapsed();
    let sent = between(&transcript, 0, 1);
    let found = bursts(&sent);
    let all = begun.elapsed();
    assert!(sent.len() > 1_000 && found.len() < sent.len());
    println!(
        "{} {} {} {}",
        plain.as_secs_f64(),
        reading.as_secs_f64(),
        all.as_secs_f64(),
        peak()
    );
}

fn files(place: &Path) -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    let mut open = vec![place.to_owned()];
    while let Some(folder) = open.pop() {
        for found in fs::read_dir(folder).expect("read").flatten() {
            if found.path().is_dir() {
                open.push(found.path());
            } else {
                files.push(found.path());
            }
        }
    }
    files
}

/// The most memory that this process had, in MB; 0 where the system doesn't say.
fn peak() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kb = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
    kb.unwrap_or(0.0) * 1_024.0 / MB
}
