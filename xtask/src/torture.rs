use std::io::{BufRead, BufReader};
use std::process::Stdio;

use crate::setup::{Need, set_up};
use crate::shell::{Outcome, cargo, step};

/// A line by which a test says what it has run.
struct Tally {
    name: String,
    run: u64,
    failed: u64,
    notes: String,
}

/// How much of it: every call in every way, or by turns.
pub(crate) enum Length {
    Whole,
    Turns,
}

/// The long run of the tests that torture the journal folder, and a table of what was run.
pub(crate) fn torture(length: &Length) -> Outcome {
    set_up(Need::Engine)?;
    step("Torturing the journal folder, at length");
    let mut tests = cargo(["test", "--package", "store", "--test", "torture"]);
    let mut running = tests
        .env(
            "TIDEMARK_TORTURE",
            match length {
                Length::Whole => "whole",
                Length::Turns => "turns",
            },
        )
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("the tests cannot be run: {error}"))?;
    let mut tallies = Vec::new();
    for line in running
        .stdout
        .take()
        .map(BufReader::new)
        .into_iter()
        .flat_map(BufRead::lines)
    {
        let line = line.map_err(|error| format!("the tests cannot be read: {error}"))?;
        println!("{line}");
        tallies.extend(tally(&line));
    }
    let status = running
        .wait()
        .map_err(|error| format!("the tests cannot be run: {error}"))?;
    print_table(&tallies);
    match tallies.iter().map(|tally| tally.failed).sum() {
        0 if status.success() && !tallies.is_empty() => Ok(()),
        0 => Err(format!("the tests did not end well ({status})")),
        failed => Err(format!("{failed} failures")),
    }
}

fn tally(line: &str) -> Option<Tally> {
    let mut parts = line.strip_prefix("tally |")?.split('|').map(str::trim);
    Some(Tally {
        name: parts.next()?.to_owned(),
        run: parts.next()?.parse().ok()?,
        failed: parts.next()?.parse().ok()?,
        notes: parts.next().unwrap_or_default().to_owned(),
    })
}

fn print_table(tallies: &[Tally]) {
    step("What was run");
    println!("{:<45}{:>10}{:>10}", "", "run", "failed");
    for tally in tallies {
        let Tally {
            name,
            run,
            failed,
            notes,
        } = tally;
        println!("{name:<45}{run:>10}{failed:>10}  {notes}");
    }
    let run: u64 = tallies.iter().map(|tally| tally.run).sum();
    let failed: u64 = tallies.iter().map(|tally| tally.failed).sum();
    println!("{:<45}{run:>10}{failed:>10}", "all");
}

#[cfg(test)]
mod tests {
    use super::tally;

    #[test]
    fn a_tally_is_read_from_its_line_and_from_no_other() {
        let read = tally("tally | crash: join | 271 | 5 | 2153 calls").expect("a tally");
        assert_eq!(
            (&*read.name, read.run, read.failed),
            ("crash: join", 271, 5)
        );
        assert_eq!(read.notes, "2153 calls");
        assert!(tally("test crash: join ... ok").is_none());
        assert!(tally("tally | crash: join | many | 5 |").is_none());
    }
}
