use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::{build_everything, median, ms, verdict};
use crate::screen::Screen;
use crate::shell::{Outcome, target};

const ROUNDS: usize = 20;
/// Promised: within 1.3 times an empty window.
const BAR: f64 = 1.3;

/// Spawn to first frame, the two windows by turns so that the machine's mood meets both.
pub(super) fn measure(screen: &Screen) -> Outcome {
    build_everything()?;
    let (window, empty) = (tidemark()?, empty()?);
    let folder = target()?.join("bench-first-frame");
    let (mut ours, mut reference) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        reference.push(first_frame(screen, &empty, &folder)?);
        ours.push(first_frame(screen, &window, &folder)?);
    }
    let (ours, reference) = (median(ours), median(reference));
    let ratio = ours.as_secs_f64() / reference.as_secs_f64();
    println!("reference, empty window     {:7.0} ms", ms(reference));
    println!(
        "Tidemark                    {:7.0} ms, {ratio:.2} times the reference; {} {BAR} times",
        ms(ours),
        verdict(ratio, BAR)
    );
    Ok(())
}

/// The window, built as for giving away.
pub(super) fn tidemark() -> Outcome<PathBuf> {
    Ok(target()?.join("release/tidemark"))
}

/// An empty window of Tauri's defaults.
pub(super) fn empty() -> Outcome<PathBuf> {
    Ok(target()?.join("release/examples/empty"))
}

/// The program with nothing to remember.
pub(super) fn fresh(program: &Path, folder: &Path) -> Command {
    let _ = fs::remove_dir_all(folder);
    let mut window = Command::new(program);
    window
        .env("XDG_DATA_HOME", folder.join("data"))
        .env("XDG_CONFIG_HOME", folder.join("config"))
        .env("XDG_CACHE_HOME", folder.join("cache"))
        .stderr(Stdio::null());
    window
}

/// Starts the program and waits for it to say that it has painted.
fn first_frame(screen: &Screen, program: &Path, folder: &Path) -> Outcome<Duration> {
    let mut window = fresh(program, folder);
    window
        .env("TIDEMARK_BENCH_FRAME", "1")
        .stdout(Stdio::piped());
    let started = Instant::now();
    let mut child = screen
        .show(&mut window)
        .spawn()
        .map_err(|error| format!("{}: {error}", program.display()))?;
    let mut line = String::new();
    let said = child
        .stdout
        .take()
        .map(|out| BufReader::new(out).read_line(&mut line));
    let time = started.elapsed();
    let ended = child
        .wait()
        .map_err(|error| format!("{}: {error}", program.display()))?;
    match said {
        Some(Ok(_)) if line.starts_with("first frame") => Ok(time),
        _ => Err(format!(
            "{} showed no first frame: {ended}, {line:?}",
            program.display()
        )),
    }
}
