//! How fast the real window is with many years in it: `cargo xtask bench window` builds this, and
//! draws the export that it is given.

#[path = "../../../tests/harness/mod.rs"]
mod harness;

mod actions;
mod large;
mod zoom;

use std::path::{Path, PathBuf};

use harness::Household;

/// Promised: any action is painted within this.
const ACTION_MS: f64 = 100.0;
/// Promised: the timeline stands there so long after the keys are derived.
const UNLOCK_MS: f64 = 400.0;
/// Promised: script and layout of one frame while zooming.
const FRAME_MS: f64 = 6.0;

fn main() {
    let export = std::env::args_os().nth(1).expect("an export is named");
    let made = large::journal(Path::new(&export));
    let household = Household::new(beside_this("driven"));
    large::put_into(&made, &household.journal());
    let window = household.open();
    for (name, times) in actions::unlock(&window) {
        say(name, times, UNLOCK_MS);
    }
    actions::open(&window);
    for (name, times) in actions::usual(&window) {
        say(name, times, ACTION_MS);
    }
    let frames = zoom::frames(&window);
    let mean = frames.iter().sum::<f64>() / 60.0;
    let worst = frames.iter().copied().fold(0.0, f64::max);
    // A web view tells time by the millisecond: the mean says more than the middle one.
    println!(
        "{:<28}{mean:7.1} ms a frame, {worst:.0} ms at worst; {} {FRAME_MS} ms",
        "zoom, script and layout",
        verdict(mean, FRAME_MS)
    );
}

/// The middle of the times, and the worst.
fn say(name: &str, mut times: Vec<f64>, bar: f64) {
    times.sort_by(f64::total_cmp);
    let (median, worst) = (times[times.len() / 2], times[times.len() - 1]);
    println!(
        "{name:<28}{median:7.0} ms, {worst:.0} ms at worst; {} {bar} ms",
        verdict(median, bar)
    );
}

fn verdict(value: f64, bar: f64) -> &'static str {
    if value <= bar { "within" } else { "OVER" }
}

/// A program built beside this one.
fn beside_this(name: &str) -> PathBuf {
    let own = std::env::current_exe().expect("a program knows where it lies");
    own.with_file_name(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}
