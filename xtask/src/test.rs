use crate::pages;
use crate::setup::{Need, set_up};
use crate::shell::{Outcome, cargo, must, npm, step, succeeds};

/// Everything that is tested. The journeys in the real window are among the workspace's tests
/// and start their own screen and driver.
pub(crate) fn test() -> Outcome {
    set_up(Need::Tests)?;
    pages::build()?;
    step("Testing the crates and the window");
    if succeeds("cargo", &["nextest", "--version"]) {
        must(&mut cargo(["nextest", "run", "--workspace"]))?;
    } else {
        must(&mut cargo(["test", "--workspace"]))?;
    }
    step("Testing the window's pages");
    must(&mut npm(["test"]))
}
