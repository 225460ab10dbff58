use std::path::PathBuf;

use clap::{Args, ValueEnum};
use report::data::{DataOptions, Form, Texts, csv_files, data};

use super::Said;
use crate::dates::Dates;
use crate::language::LanguageArg;
use crate::put::{put, put_all};
use crate::{Problem, open};

/// Arguments of `data`.
#[derive(Debug, Args)]
pub struct Data {
    /// A moves.csv or a journal.json
    file: PathBuf,
    /// As what
    #[arg(long, value_enum)]
    form: FormArg,
    #[command(flatten)]
    dates: Dates,
    /// Take along what people wrote: words, notes, labels, lines, and in JSON the names
    #[arg(long)]
    texts: bool,
    /// The language of a calendar and of the codebook
    #[arg(long, value_enum, default_value = "en")]
    language: LanguageArg,
    /// The file to write; for csv without .zip at its end a folder, made if needed
    #[arg(long, value_name = "PATH")]
    out: PathBuf,
}

/// A form as it is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum FormArg {
    /// One CSV a table with a codebook, in a zip or a folder
    Csv,
    /// The same tables as an Excel workbook
    Xlsx,
    /// A journal.json cut to the dates
    Json,
    /// The moves as event sequences for GSEQ
    Sdis,
    /// Sessions and pauses as an iCalendar file
    Ics,
}

impl From<FormArg> for Form {
    fn from(form: FormArg) -> Form {
        match form {
            FormArg::Csv => Form::Csv,
            FormArg::Xlsx => Form::Xlsx,
            FormArg::Json => Form::Json,
            FormArg::Sdis => Form::Sdis,
            FormArg::Ics => Form::Ics,
        }
    }
}

impl Data {
    pub(crate) fn run(&self) -> Result<Said, Problem> {
        let opened = open(&self.file)?;
        let journal = self.dates.cut(opened.journal)?;
        let options = DataOptions {
            texts: if self.texts {
                Texts::Taken
            } else {
                Texts::Left
            },
            language: self.language.into(),
            ..DataOptions::of_reader(journal.reader)
        };
        let refused = |e: report::data::DataError| Problem::Document(e.to_string());
        let written = if self.form == FormArg::Csv && !self.is_zip() {
            let files = csv_files(&journal, options).map_err(refused)?;
            let named: Vec<(&str, Vec<u8>)> = files
                .iter()
                .map(|(name, bytes)| (name.as_str(), bytes.clone()))
                .collect();
            put_all(&self.out, &named)?
        } else {
            let bytes = data(&journal, self.form.into(), options).map_err(refused)?;
            put(&self.out, &bytes)?;
            vec![self.out.clone()]
        };
        Ok(Said::written(&written).noting(&opened.unread))
    }

    fn is_zip(&self) -> bool {
        let ending = self.out.extension().and_then(|ending| ending.to_str());
        ending.is_some_and(|ending| ending.eq_ignore_ascii_case("zip"))
    }
}
