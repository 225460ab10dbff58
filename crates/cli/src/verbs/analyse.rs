use std::path::PathBuf;

use clap::Args;
use patterns::analyse;

use super::{Said, sentences};
use crate::{Problem, open};

/// Arguments of `analyse`.
#[derive(Debug, Args)]
pub struct Analyse {
    /// A moves.csv or a journal.json
    file: PathBuf,
    /// All numbers as JSON instead of sentences
    #[arg(long)]
    json: bool,
}

impl Analyse {
    pub(crate) fn run(&self) -> Result<Said, Problem> {
        let opened = open(&self.file)?;
        let analysis = analyse(&opened.journal);
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
}
