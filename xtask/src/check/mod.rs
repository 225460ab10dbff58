mod edges;
mod length;
mod licences;
mod spdx;
mod window;

use crate::pages;
use crate::setup::{Need, set_up};
use crate::shell::{Outcome, cargo, must, npm, step};

/// Everything that can be seen without running Tidemark.
pub(crate) fn check() -> Outcome {
    set_up(Need::Window)?;
    step("Format");
    must(&mut cargo(["fmt", "--all", "--check"]))?;
    step("Architecture");
    edges::only_arrows()?;
    length::readable_in_one_sitting()?;
    window::only_one_door()?;
    step("The window's types");
    pages::build()?;
    must(&mut npm(["run", "check"]))?;
    must(&mut cargo([
        "test",
        "--quiet",
        "--package",
        "api",
        "typescript",
    ]))?;
    step("Licences");
    licences::all_permissive()?;
    step("Lints");
    must(&mut cargo([
        "clippy",
        "--workspace",
        "--all-targets",
        "--",
        "--deny",
        "warnings",
    ]))
}

/// One line for each thing found, or nothing to say.
fn none_found(rule: &str, found: &[String]) -> Outcome {
    if found.is_empty() {
        println!("{rule}: yes");
        return Ok(());
    }
    Err(format!("{rule}: no\n  {}", found.join("\n  ")))
}
