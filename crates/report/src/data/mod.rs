//! The journal as data: tables (CSV, XLSX), the journal itself (JSON), sequences (SDIS), a
//! calendar (ICS). docs/format.md describes each.

mod calendar;
mod cell;
mod codes;
mod column;
mod comma_separated;
mod error;
mod formula;
mod sequences;
mod tables;
mod words;
mod workbook;

pub use error::DataError;
pub use formula::{begins_formula, disarm, rearm};

use std::collections::HashSet;

use domain::{Id, Journal, Language, Range, Reader, Role};

use crate::Whose;
use crate::select::of_whom;

/// As what the data leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A zip of one CSV a table, with a codebook.
    Csv,
    /// A workbook of the same tables.
    Xlsx,
    /// A journal.json.
    Json,
    /// Sequences of moves, for GSEQ.
    Sdis,
    /// Sessions and pauses, for a calendar.
    Ics,
}

impl Form {
    /// How the name of the file ends.
    pub fn ending(self) -> &'static str {
        match self {
            Form::Csv => "zip",
            Form::Xlsx => "xlsx",
            Form::Json => "json",
            Form::Sdis => "sds",
            Form::Ics => "ics",
        }
    }
}

/// Whether what people wrote goes along: words, notes, labels, lines. Only by a choice of its
/// own; SDIS and ICS have no place for it.
///
/// Without it, an episode that its author takes out of every figure stays out as a whole: in bare
/// numbers it would stand out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Texts {
    /// It stays.
    #[default]
    Left,
    /// It goes along.
    Taken,
}

/// What is asked for beside the form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DataOptions {
    /// Whose entries.
    pub whose: Whose,
    /// Own words or none.
    pub texts: Texts,
    /// Now, in milliseconds since 1970, UTC: the day on which the file was made. None: none is
    /// said, and the same journal gives the same bytes.
    pub now_ms: Option<i64>,
    /// The language of the codebook and of the few words in a calendar. Codes and names of columns
    /// are English in every language.
    pub language: Language,
}

impl DataOptions {
    /// What this reader may take without the other: both's from Ours, one's own from My pages.
    pub fn of_reader(reader: Reader) -> DataOptions {
        let whose = match reader {
            Reader::A => Whose::One(Role::A),
            Reader::B => Whose::One(Role::B),
            Reader::Ours => Whose::Both,
        };
        DataOptions {
            whose,
            ..DataOptions::default()
        }
    }
}

/// The bytes of one file. The journal was cut to its range before (`Journal::within`).
///
/// # Errors
/// [`DataError::Whose`] where the journal holds more than this file may, [`DataError::TooLong`]
/// where a table has more rows than a sheet.
pub fn data(journal: &Journal, form: Form, options: DataOptions) -> Result<Vec<u8>, DataError> {
    let chosen = chosen(journal, options)?;
    let tables = || tables::all(&chosen, options.texts, options.language);
    match form {
        Form::Csv => Ok(comma_separated::zipped(&tables())),
        Form::Xlsx => workbook::workbook(&tables(), options.now_ms),
        Form::Json => Ok(chosen.to_json()),
        Form::Sdis => Ok(sequences::sdis(&chosen)),
        Form::Ics => Ok(calendar::calendar(&chosen, options)),
    }
}

/// The tables as files of their own: name and bytes of each.
///
/// # Errors
/// As [`data`].
pub fn csv_files(
    journal: &Journal,
    options: DataOptions,
) -> Result<Vec<(String, Vec<u8>)>, DataError> {
    let chosen = chosen(journal, options)?;
    let tables = tables::all(&chosen, options.texts, options.language);
    Ok(comma_separated::files(&tables))
}

/// The name of the file: neutral words, and the dates.
pub fn data_file_name(range: Range, form: Form) -> String {
    format!(
        "Tidemark_{}_to_{}.{}",
        range.from.format("%Y-%m-%d"),
        range.to.format("%Y-%m-%d"),
        form.ending()
    )
}

fn chosen(journal: &Journal, options: DataOptions) -> Result<Journal, DataError> {
    let chosen = of_whom(journal, options.whose).map_err(|_| DataError::Whose)?;
    Ok(match options.texts {
        Texts::Left => counted(chosen.without_words()),
        Texts::Taken => chosen.into_owned(),
    })
}

fn counted(mut journal: Journal) -> Journal {
    let episodes = journal.episodes();
    let left_out = episodes.iter().filter(|e| !e.in_figures());
    let left_out: HashSet<Id> = left_out
        .flat_map(|e| e.tellings().map(|t| t.id.clone()).collect::<Vec<_>>())
        .collect();
    journal.tellings.retain(|t| !left_out.contains(&t.id));
    journal.links.retain(|l| !left_out.contains(&l.a));
    journal
}
