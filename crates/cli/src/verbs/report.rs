use std::path::PathBuf;

use clap::{Args, ValueEnum};
use report::{Options, Paper, pdf};

use super::Said;
use crate::dates::Dates;
use crate::language::LanguageArg;
use crate::put::put;
use crate::{Problem, open};

/// Arguments of `report`.
#[derive(Debug, Args)]
pub struct Report {
    /// A moves.csv or a journal.json
    file: PathBuf,
    #[command(flatten)]
    dates: Dates,
    /// The language of the document; what people wrote stays as they wrote it
    #[arg(long, value_enum, default_value = "en")]
    language: LanguageArg,
    /// The paper that its pages are laid out for
    #[arg(long, value_enum, default_value = "a4")]
    paper: PaperArg,
    /// The PDF to write
    #[arg(long, value_name = "FILE.pdf")]
    out: PathBuf,
}

/// A paper as it is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum PaperArg {
    /// 210 x 297 mm
    A4,
    /// 8.5 x 11 inches
    Letter,
}

impl From<PaperArg> for Paper {
    fn from(paper: PaperArg) -> Paper {
        match paper {
            PaperArg::A4 => Paper::A4,
            PaperArg::Letter => Paper::Letter,
        }
    }
}

impl Report {
    pub(crate) fn run(&self) -> Result<Said, Problem> {
        let opened = open(&self.file)?;
        let range = self.dates.range(&opened.journal)?;
        let journal = opened.journal.within(range);
        let options = Options {
            language: self.language.into(),
            paper: self.paper.into(),
            ..Options::of_reader(journal.reader)
        };
        let document = pdf(&journal, &options).map_err(|e| Problem::Document(e.to_string()))?;
        put(&self.out, &document)?;
        Ok(Said::written(&[&self.out]).noting(&opened.unread))
    }
}
