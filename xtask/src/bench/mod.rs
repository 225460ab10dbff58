mod analyse;
mod first_frame;
mod memory;
mod window;

use std::time::Duration;

use crate::setup::{Need, set_up};
use crate::shell::{Outcome, cargo, must, step};

/// A part of the bench.
#[derive(Clone, Copy, PartialEq, clap::ValueEnum)]
pub(crate) enum Part {
    /// The scene of the timeline
    Scene,
    /// Each method at three sizes, and `analyse` as a process
    Patterns,
    /// The passphrase
    Unlock,
    /// The journal file: keeping, closing, backing up
    Journal,
    /// Chat exports: reading them, and the bursts in them
    Chat,
    /// Each form of the data at 20,000 episodes
    Data,
    /// The document: of a year, and of ten
    Report,
    /// The window: first frame, memory, script, and each action at 20,000 episodes
    Window,
}

impl Part {
    const ALL: [Part; 8] = [
        Part::Scene,
        Part::Patterns,
        Part::Unlock,
        Part::Journal,
        Part::Chat,
        Part::Data,
        Part::Report,
        Part::Window,
    ];

    fn measure(self) -> Outcome {
        match self {
            Part::Scene => {
                step("Scene");
                must(&mut example("timeline", "bench_scene"))
            }
            Part::Patterns => {
                step("Statistics");
                must(&mut example("patterns", "bench_analyse"))?;
                step("`analyse` as a process: 20,000 episodes, 200,000 moves");
                analyse::measure()
            }
            Part::Unlock => {
                step("Unlock: two partners' slots at 256 MiB each");
                must(&mut example("vault", "bench_unlock"))
            }
            Part::Journal => {
                step("The journal file");
                must(&mut example("store", "bench_save"))?;
                must(&mut example("store", "bench_backup"))
            }
            Part::Chat => {
                step("Chat exports of 100 MB");
                must(&mut example("chat", "bench_chat"))
            }
            Part::Data => {
                step("The journal as data: 20,000 episodes");
                must(&mut example("report", "bench_data"))
            }
            Part::Report => {
                step("The document");
                must(&mut example("report", "bench_report"))
            }
            Part::Window => window::measure(),
        }
    }
}

/// The promised speeds, or one part of them, each beside a reference measured in the same run.
pub(crate) fn bench(only: Option<Part>) -> Outcome {
    set_up(Need::Tests)?;
    let parts = Part::ALL.into_iter();
    let mut parts = parts.filter(|part| only.is_none_or(|only| only == *part));
    parts.try_for_each(Part::measure)
}

/// All programs and examples at once: package by package each would be built with dependencies of
/// its own, the typesetter among them.
fn build_everything() -> Outcome {
    must(&mut cargo([
        "build",
        "--release",
        "--workspace",
        "--bins",
        "--examples",
    ]))
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
