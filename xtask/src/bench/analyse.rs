use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::{build_everything, median, ms, verdict};
use crate::shell::{Outcome, command, must, root, target};

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
/// Promised: at most 1.2 s as a process, parsing and everything included.
const BAR_MS: f64 = 1_200.0;
/// Promised: at most so much memory.
const BAR_MIB: f64 = 300.0;

/// `tidemark-cli analyse` on both forms of the same journal, beside `sort` on the same rows.
pub(super) fn measure() -> Outcome {
    let export = simulated()?;
    let engine = target()?.join("release/tidemark-cli");
    say_size(export.parent().unwrap_or(&export))?;
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
    say_memory(&mut command(
        &engine.to_string_lossy(),
        ["analyse", "out/bench/moves.csv", "--json"],
    ))
}

/// The same journal every time: the path of its journal.json, with its CSVs beside it.
pub(super) fn simulated() -> Outcome<PathBuf> {
    build_everything()?;
    let engine = target()?.join("release/tidemark-cli");
    let folder = root().join("out/bench");
    fs::create_dir_all(&folder).map_err(|error| format!("out/bench: {error}"))?;
    let simulate = ["simulate"]
        .iter()
        .chain(&SIMULATE)
        .chain(&["--out", "out/bench"]);
    must(&mut command(&engine.to_string_lossy(), simulate))?;
    Ok(folder.join("journal.json"))
}

/// The most memory that a process had at once, as Linux tells while it runs.
fn say_memory(program: &mut Command) -> Outcome {
    let refused = |error| format!("the engine cannot be run: {error}");
    let mut running = program.stdout(Stdio::null()).spawn().map_err(refused)?;
    let status = format!("/proc/{}/status", running.id());
    let mut peak = None;
    while running.try_wait().map_err(refused)?.is_none() {
        let told = fs::read_to_string(&status).ok();
        peak = told.as_deref().and_then(most_kib).or(peak);
        thread::sleep(Duration::from_millis(2));
    }
    match peak.map(|kib| kib / 1_024.0) {
        Some(mib) => println!(
            "memory of analyse moves.csv {mib:5.0} MiB at most; {} {BAR_MIB:.0} MiB",
            verdict(mib, BAR_MIB)
        ),
        None => println!("memory: this system does not tell"),
    }
    Ok(())
}

/// The "high water mark" of a process.
fn most_kib(status: &str) -> Option<f64> {
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
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

#[cfg(test)]
mod tests {
    use super::most_kib;

    #[test]
    fn the_high_water_mark_is_read_from_its_line() {
        let status = "Name:\tx\nVmPeak:\t  9000 kB\nVmHWM:\t  5300 kB\nVmRSS:\t 12 kB\n";
        assert_eq!(most_kib(status), Some(5300.0));
        assert_eq!(most_kib("Name:\tx\n"), None);
    }
}
