use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::{median, ms, verdict};
use crate::shell::{Outcome, cargo, command, must, root, target};

/// Ten years, and what two people would have to log to make 20,000 episodes of them.
const SIMULATE: [&str; 6] = [
    "--seed",
    "1",
    "--weeks",
    "520",
    "--episodes-per-week",
    "38.5",
];
const ROUNDS: usize = 5;
/// Promised: at most 2 s as a process.
const BAR_MS: f64 = 2_000.0;

/// `tidemark-cli analyse` on both forms of the same journal, beside `sort` on the same rows.
pub(super) fn measure() -> Outcome {
    must(&mut cargo([
        "build",
        "--release",
        "--package",
        "tidemark-cli",
    ]))?;
    let engine = target()?.join("release/tidemark-cli");
    let folder = root().join("out/bench");
    fs::create_dir_all(&folder).map_err(|error| format!("out/bench: {error}"))?;
    let simulate = ["simulate"]
        .iter()
        .chain(&SIMULATE)
        .chain(&["--out", "out/bench"]);
    must(&mut command(&engine.to_string_lossy(), simulate))?;
    say_size(&folder)?;
    let sort = timed(|| command("sort", ["out/bench/moves.csv"]))?;
    println!("reference, sort moves.csv   {:7.0} ms", ms(sort));
    for file in ["out/bench/moves.csv", "out/bench/journal.json"] {
        let time = timed(|| command(&engine.to_string_lossy(), ["analyse", file, "--json"]))?;
        println!(
            "analyse {:<20}{:7.0} ms, {:.1} times the reference; {} {BAR_MS:.0} ms",
            file.trim_start_matches("out/bench/"),
            ms(time),
            time.as_secs_f64() / sort.as_secs_f64(),
            verdict(ms(time), BAR_MS),
        );
    }
    Ok(())
}

fn say_size(folder: &Path) -> Outcome {
    let moves = fs::read_to_string(folder.join("moves.csv"))
        .map_err(|error| format!("out/bench/moves.csv: {error}"))?;
    println!("{} rows of moves", moves.lines().count().saturating_sub(1));
    Ok(())
}

fn timed(program: impl Fn() -> Command) -> Outcome<Duration> {
    let mut times = Vec::with_capacity(ROUNDS);
    for _ in 0..ROUNDS {
        let started = Instant::now();
        must(program().stdout(Stdio::null()))?;
        times.push(started.elapsed());
    }
    Ok(median(times))
}
