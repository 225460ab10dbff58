use std::path::PathBuf;

use clap::Args;
use report::{Options, pdf};

use super::Said;
use crate::dates::Dates;
use crate::put::put;
use crate::{Problem, open};

/// Arguments of `report`.
#[derive(Debug, Args)]
pub struct Report {
    /// A moves.csv or a journal.json
    file: PathBuf,
    #[command(flatten)]
    dates: Dates,
    /// The PDF to write
    #[arg(long, value_name = "FILE.pdf")]
    out: PathBuf,
}

impl Report {
    pub(crate) fn run(&self) -> Result<Said, Problem> {
        let opened = open(&self.file)?;
        let range = self.dates.range(&opened.journal)?;
        let journal = opened.journal.within(range);
        let options = Options::of_reader(journal.reader);
        let document = pdf(&journal, &options).map_err(|e| Problem::Document(e.to_string()))?;
        put(&self.out, &document)?;
        Ok(Said::written(&[&self.out]).noting(&opened.unread))
    }
}
