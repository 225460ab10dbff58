use std::process::Command;

use super::{analyse, first_frame, memory};
use crate::pages;
use crate::screen::Screen;
use crate::shell::{Outcome, must, npm, step, target};

/// 23 December 2025, the day after the last of the simulated weeks: what is latest is in sight.
const NOW_MS: &str = "1766520000000";

/// Everything that is promised of the real window, built as for giving away.
pub(super) fn measure() -> Outcome {
    pages::build()?;
    step("First frame: the window against an empty one");
    let screen = Screen::start()?;
    first_frame::measure(&screen)?;
    step("Memory of all processes, at rest: the window against an empty one");
    memory::measure(&screen)?;
    step("Script that the window starts with");
    must(&mut npm(["run", "--silent", "size"]))?;
    step("Actions at 20,000 episodes and 200,000 moves, from the press to what is painted");
    let export = analyse::simulated()?;
    let bench = target()?.join("release/examples/bench_window");
    must(
        Command::new(bench)
            .arg(export)
            .env("TIDEMARK_BENCH_NOW", NOW_MS),
    )
}
