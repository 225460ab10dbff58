use crate::setup::{Need, set_up};
use crate::shell::{Outcome, cargo, must, step};

/// The numbers held to the parameters of simulated journals: the tables of docs/methods.md.
pub(crate) fn validate(journals: Option<u32>) -> Outcome {
    set_up(Need::Engine)?;
    step("Holding the numbers to what they were drawn from");
    let mut run = cargo(["run", "--release", "--quiet", "--package", "validation"]);
    if let Some(journals) = journals {
        run.args(["--", &journals.to_string()]);
    }
    must(&mut run)
}
