mod analyse;
mod first_frame;

use std::time::Duration;

use crate::pages;
use crate::screen::Screen;
use crate::setup::{Need, set_up};
use crate::shell::{Outcome, cargo, must, step};

/// The promised speeds, each beside a reference measured in the same run.
pub(crate) fn bench() -> Outcome {
    set_up(Need::Tests)?;
    pages::build()?;
    step("Scene");
    must(&mut example("timeline", "bench_scene"))?;
    step("Statistics");
    must(&mut example("patterns", "bench_analyse"))?;
    step("Unlock: two partners' slots at 256 MiB each");
    must(&mut example("vault", "bench_unlock"))?;
    step("`analyse` as a process: 20,000 episodes, 200,000 moves");
    analyse::measure()?;
    step("First frame: the window against an empty one");
    first_frame::measure(&Screen::start()?)
}

fn example(package: &str, name: &str) -> std::process::Command {
    cargo([
        "run",
        "--release",
        "--quiet",
        "--package",
        package,
        "--example",
        name,
    ])
}

/// The middle one; at least one is measured.
fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn verdict(value: f64, bar: f64) -> &'static str {
    if value <= bar { "within" } else { "OVER" }
}
