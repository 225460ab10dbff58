use crate::pages;
use crate::setup::{Need, set_up};
use crate::shell::{Outcome, cargo, must, step};

/// Pictures of the real window on the sample journal.
pub(crate) fn pictures() -> Outcome {
    set_up(Need::Tests)?;
    pages::build()?;
    step("Taking pictures into docs/pictures/");
    must(&mut cargo(["build", "--package", "tidemark"]))?;
    must(&mut cargo([
        "run",
        "--package",
        "tidemark",
        "--example",
        "pictures",
    ]))
}
