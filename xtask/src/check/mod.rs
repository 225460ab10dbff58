mod edges;
mod length;
mod licences;
mod named_tests;
mod spdx;
mod window;

use crate::pages;
use crate::setup::{Need, set_up};
use crate::shell::{Outcome, cargo, must, npm, step};

type Part = (&'static str, fn() -> Outcome);

/// From the quickest to the slowest.
const PARTS: [Part; 10] = [
    ("Architecture", edges::only_arrows),
    ("Length of files", length::readable_in_one_sitting),
    ("The window's door", window::only_one_door),
    ("Tests that the pages name", named_tests::there),
    ("Licences", licences::all_permissive),
    ("Licences that are shown", licences::shown),
    ("Format", format),
    ("The window's types", types),
    ("What crosses to the window", generated),
    ("Lints", lints),
];

/// Everything that can be seen without running Tidemark. One fault doesn't hide the next.
pub(crate) fn check() -> Outcome {
    set_up(Need::Window)?;
    let mut faults = Vec::new();
    for (name, part) in PARTS {
        step(name);
        if let Err(what) = part() {
            eprintln!("{what}");
            faults.push(name);
        }
    }
    if faults.is_empty() {
        return Ok(());
    }
    Err(format!("not as it should be: {}", faults.join(", ")))
}

fn format() -> Outcome {
    must(&mut cargo(["fmt", "--all", "--check"]))
}

fn types() -> Outcome {
    pages::install()?;
    must(&mut npm(["run", "check"]))
}

/// A test of `api` holds `ui/src/ipc/generated.ts` to the list of commands. Built with the whole
/// workspace, as the tests were: alone it would have the typesetter built anew.
fn generated() -> Outcome {
    must(&mut cargo([
        "test",
        "--workspace",
        "--test",
        "it",
        "generated",
    ]))
}

fn lints() -> Outcome {
    pages::build()?;
    let all = ["clippy", "--workspace", "--all-targets"];
    must(&mut cargo(all.iter().chain(&["--", "--deny", "warnings"])))
}

/// One line for each thing found, or nothing to say.
fn none_found(rule: &str, found: &[String]) -> Outcome {
    if found.is_empty() {
        println!("{rule}: yes");
        return Ok(());
    }
    Err(format!("{rule}: no\n  {}", found.join("\n  ")))
}
