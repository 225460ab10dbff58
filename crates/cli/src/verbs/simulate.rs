use std::path::PathBuf;

use chrono_tz::Tz;
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use simulation::{Form, Mechanism, Plan, Simulated, TextingPlan, simulate, texting, write};

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
    /// Invent what the two text instead, with fights in it (one a week, if not said otherwise), and
    /// write it as this messenger's export, as `android_en_gb` or `telegram_chat`
    #[arg(long, value_name = "FORM", value_parser = form(), conflicts_with = "mechanism")]
    chat: Option<Form>,
    /// Folder for the files; made if needed
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

impl Simulate {
    pub(crate) fn run(&self) -> Result<Said, Problem> {
        if let Some(form) = self.chat {
            return self.run_chat(form);
        }
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

    fn run_chat(&self, form: Form) -> Result<Said, Problem> {
        let texted = texting(TextingPlan {
            seed: self.seed,
            days: self.weeks * 7,
            fights_per_week: self.episodes_per_week.unwrap_or(1.0),
        });
        let written = write(&texted.messages, form, Tz::UTC, self.seed);
        let truth = serde_json::to_vec_pretty(&texted).expect("it has finite numbers");
        let mut files: Vec<(&str, Vec<u8>)> = vec![("truth.json", truth)];
        for (name, bytes) in &written.files {
            files.push((name, bytes.clone()));
        }
        Ok(Said::written(&put_all(&self.out, &files)?))
    }
}

fn form() -> impl TypedValueParser<Value = Form> {
    PossibleValuesParser::new(Form::ALL.map(Form::code)).map(|code| {
        let mut all = Form::ALL.into_iter();
        all.find(|form| form.code() == code)
            .expect("one of the possible values")
    })
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
