use std::env;
use std::fs;
use std::process::Command;

use crate::pages;
use crate::setup::{Need, set_up};
use crate::shell::{Outcome, cargo, must, read, root, step};

/// How to run.
pub(crate) struct Choice {
    /// As for giving away.
    pub(crate) release: bool,
    /// What the window is told.
    pub(crate) window: Vec<String>,
}

/// Opens the window, or does the main job without one where there is no display.
pub(crate) fn run(choice: Choice) -> Outcome {
    if !has_display() {
        return headless();
    }
    set_up(Need::Window)?;
    pages::build()?;
    step("Building and opening the window");
    let mut line = vec!["run", "--package", "tidemark"];
    if choice.release {
        line.push("--release");
    }
    line.push("--");
    line.extend(choice.window.iter().map(String::as_str));
    must(&mut cargo(line))
}

fn has_display() -> bool {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(not(target_os = "linux")) || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// The sample journal, its analysis, its timeline and the therapist's document.
pub(crate) fn headless() -> Outcome {
    step("The main job, headless, into out/");
    set_up(Need::Engine)?;
    let out = root().join("out");
    fs::create_dir_all(&out).map_err(|error| format!("out/: {error}"))?;
    must(&mut cargo(["build", "--package", "tidemark-cli"]))?;
    engine(&["sample", "--out", "out"])?;
    let analysis = read(&mut engine_line(&["analyse", "out/journal.json", "--json"]))?;
    fs::write(out.join("analysis.json"), analysis)
        .map_err(|error| format!("out/analysis.json: {error}"))?;
    engine(&["timeline", "out/journal.json", "--out", "out/timeline.svg"])?;
    engine(&["report", "out/journal.json", "--out", "out/report.pdf"])?;
    step("Done");
    for made in [
        "journal.json",
        "analysis.json",
        "timeline.svg",
        "report.pdf",
    ] {
        println!("{}", out.join(made).display());
    }
    Ok(())
}

fn engine(args: &[&str]) -> Outcome {
    must(&mut engine_line(args))
}

fn engine_line(args: &[&str]) -> Command {
    let start = ["run", "--quiet", "--package", "tidemark-cli", "--"];
    cargo(start.iter().chain(args))
}
