use std::path::PathBuf;

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use simulation::{Mechanism, Plan, Simulated, simulate};

use super::Said;
use crate::put::put_all;
use crate::{Problem, days_csv, moves_csv};

/// Arguments of `simulate`.
#[derive(Debug, Args)]
pub struct Simulate {
    /// What to draw: a couple with something of everything, or one thing alone
    #[arg(long, value_name = "WHAT", default_value = "evenings", value_parser = mechanism())]
    mechanism: Mechanism,
    /// The same seed gives the same couple and the same weeks
    #[arg(long, value_name = "N")]
    seed: u64,
    /// How many weeks, 1 to 2600
    #[arg(long, value_name = "W", value_parser = clap::value_parser!(u32).range(1..=2600))]
    weeks: u32,
    /// Mean number of episodes a week, up to 1000; drawn with the couple where not given
    #[arg(long, value_name = "X", value_parser = per_week)]
    episodes_per_week: Option<f64>,
    /// Folder for the files; made if needed
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

impl Simulate {
    pub(crate) fn run(&self) -> Result<Said, Problem> {
        let Simulated { journal, truth } = simulate(Plan {
            mechanism: self.mechanism,
            seed: self.seed,
            weeks: self.weeks,
            episodes_per_week: self.episodes_per_week,
        });
        let files = [
            ("moves.csv", moves_csv::write(&journal)),
            ("days.csv", days_csv::write(&journal)),
            ("journal.json", journal.to_json()),
            ("truth.json", truth.to_json()),
        ];
        let paths = put_all(&self.out, &files)?;
        Ok(Said::written(&paths))
    }
}

fn mechanism() -> impl TypedValueParser<Value = Mechanism> {
    PossibleValuesParser::new(Mechanism::ALL.map(Mechanism::code)).map(|code| {
        let mut all = Mechanism::ALL.into_iter();
        all.find(|mechanism| mechanism.code() == code)
            .expect("one of the possible values")
    })
}

fn per_week(text: &str) -> Result<f64, &'static str> {
    let number = text.parse::<f64>().map_err(|_| "not a number")?;
    if number > 0.0 && number <= 1000.0 {
        Ok(number)
    } else {
        Err("not above 0 and up to 1000")
    }
}
