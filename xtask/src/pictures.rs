use crate::pages;
use crate::run;
use crate::setup::{Need, set_up};
use crate::shell::{Outcome, cargo, command, must, step};

/// Pictures of the real window on the sample journal, and of the document's first page.
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
    ]))?;
    run::headless()?;
    let page = ["-r", "80", "-png", "-singlefile", "-f", "1", "-l", "1"];
    let files = ["out/report.pdf", "docs/pictures/page1"];
    must(&mut command("pdftoppm", page.iter().chain(&files)))
}
