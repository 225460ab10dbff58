use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;
use domain::Journal;
use patterns::{Warning, WarningCode, analyse};

use super::{Said, sentences};
use crate::{Problem, days_csv, is_csv, open, read};

/// Arguments of `analyse`.
#[derive(Debug, Args)]
pub struct Analyse {
    /// A moves.csv or a journal.json
    file: PathBuf,
    /// A days.csv that says on which days something was logged; of a moves.csv only. Without it
    /// every day from the first episode to the last counts as observed
    #[arg(long, value_name = "DAYS.CSV")]
    days: Option<PathBuf>,
    /// All numbers as JSON instead of sentences
    #[arg(long)]
    json: bool,
}

impl Analyse {
    pub(crate) fn run(&self) -> Result<Said, Problem> {
        let mut opened = open(&self.file)?;
        let assumed = self.observe(&mut opened.journal)?;
        let mut analysis = analyse(&opened.journal);
        analysis.warnings.extend(assumed);
        let out = if self.json {
            let json = serde_json::to_string_pretty(&analysis)
                .expect("an analysis has string keys and finite numbers");
            json + "\n"
        } else {
            sentences::of(&analysis, &opened.journal)
        };
        let said = Said {
            out,
            ..Said::default()
        };
        Ok(said.noting(&opened.unread))
    }

    /// A moves.csv says nothing of the days without an episode: they are named, or assumed with a
    /// warning.
    fn observe(&self, journal: &mut Journal) -> Result<Option<Warning>, Problem> {
        match &self.days {
            Some(_) if !is_csv(&self.file) => Err(Problem::Argument {
                field: "--days",
                what: "a journal.json has its own observed days",
            }),
            Some(days) => {
                journal.observed = read(days, days_csv::read)?;
                Ok(None)
            }
            None if is_csv(&self.file) => Ok(assume_every_day(journal)),
            None => Ok(None),
        }
    }
}

/// Every local date from the first to the last counts as observed; says how many without an entry.
fn assume_every_day(journal: &mut Journal) -> Option<Warning> {
    let (first, last) = (*journal.observed.first()?, *journal.observed.last()?);
    let every: Vec<NaiveDate> = first.iter_days().take_while(|day| *day <= last).collect();
    let count = every.len() - journal.observed.len();
    journal.observed = every;
    let code = WarningCode::DaysAssumed;
    (count > 0).then_some(Warning { code, count })
}
