use std::path::PathBuf;

use api::{Clock, SystemClock, sample_journal};
use clap::Args;

use super::Said;
use crate::Problem;
use crate::put::put_all;

/// Arguments of `sample`.
#[derive(Debug, Args)]
pub struct Sample {
    /// Folder for journal.json; made if needed
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

impl Sample {
    pub(crate) fn run(&self) -> Result<Said, Problem> {
        let journal = sample_journal(SystemClock.now_ms(), SystemClock.zone());
        let paths = put_all(&self.out, &[("journal.json", journal.to_json())])?;
        Ok(Said::written(&paths))
    }
}
