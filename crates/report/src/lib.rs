//! The therapist's document: a journal as tagged PDF/UA-1 and PDF/A-2a in one.
//!
//! [`set`] counts, words and lays out in three steps that know nothing of each other: `build` and
//! the files under `page`, `numbers` and `table` turn the journal into a [`serde_json::Value`] of
//! finished sentences, `words` holds the sentences, and the Typst files set them. What people
//! wrote reaches Typst as JSON strings, never as source.

mod build;
pub mod data;
mod dates;
mod document;
mod error;
mod numbers;
mod options;
mod page;
mod parts;
mod password;
mod picture;
mod printable;
mod reach;
mod select;
mod selection;
mod step;
mod table;
mod typeset;
mod words;

pub use document::Document;
pub use error::ReportError;
pub use options::{Options, Paper, Whose};
pub use parts::{LeftOut, Part};
pub use picture::Picture;
pub use select::select;
pub use selection::{Selection, WordsOf};
pub use step::{Step, Unwatched, Watch};

use domain::{Journal, Range};

/// The file of a journal's document, which was cut to the range before (`Journal::within`). It
/// counts only what it prints.
///
/// # Errors
/// As [`set`].
pub fn pdf(journal: &Journal, options: &Options) -> Result<Vec<u8>, ReportError> {
    Ok(set(journal, options, &Unwatched)?.file().to_vec())
}

/// The same as pages and file, for whoever looks at them first or waits for them.
///
/// # Errors
/// [`ReportError::NotOurs`] and [`ReportError::OthersPages`] where the journal holds more than
/// this document may show; [`ReportError::Stopped`] where `watch` ends it;
/// [`ReportError::Typeset`] if no document comes out.
pub fn set(
    journal: &Journal,
    options: &Options,
    watch: &dyn Watch,
) -> Result<Document, ReportError> {
    step::begin(watch, Step::Counting)?;
    let chosen = select::select(journal, options)?;
    let analysis = serde_json::to_value(patterns::analyse(&chosen))
        .expect("an analysis has string keys and finite numbers");
    readable(&chosen, &analysis, options, watch)
}

/// The name of the file: neutral words, and the dates.
pub fn file_name(range: Range) -> String {
    format!(
        "Tidemark_{}_to_{}.pdf",
        range.from.format("%Y-%m-%d"),
        range.to.format("%Y-%m-%d")
    )
}

/// Sets the document; where a script cannot be set accessibly, once more with every character
/// outside Latin, Greek and Cyrillic spelled as its code point, so that there is a document.
fn readable(
    journal: &Journal,
    analysis: &serde_json::Value,
    options: &Options,
    watch: &dyn Watch,
) -> Result<Document, ReportError> {
    let with = |fits: fn(char) -> bool| {
        let _cache = typeset::Cache;
        step::begin(watch, Step::Writing)?;
        let printable = printable::journal(journal, fits);
        let mut document = build::document(&printable, analysis, options);
        options.selection.parts.take_out_of(&mut document);
        step::begin(watch, Step::Setting)?;
        let pages = typeset::pages(&document, watch)?;
        step::begin(watch, Step::Filing)?;
        Document::new(pages, dates::made(journal, options))
    };
    match with(printable::covered) {
        Err(ReportError::Typeset(_)) => with(printable::plain),
        set => set,
    }
}
