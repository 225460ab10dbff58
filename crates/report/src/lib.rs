//! The therapist's document: a journal as tagged PDF/UA-1.
//!
//! [`pdf`] counts, words and lays out in three steps that know nothing of each other: `build` and
//! the files under `page`, `numbers` and `table` turn the journal into a [`serde_json::Value`] of
//! finished sentences, `words` holds the sentences, and the Typst files set them. What people
//! wrote reaches Typst as JSON strings, never as source.

mod build;
pub mod data;
mod dates;
mod error;
mod numbers;
mod options;
mod page;
mod printable;
mod select;
mod table;
mod typeset;
mod words;

pub use error::ReportError;
pub use options::{Options, Whose};

use domain::{Journal, Range};

/// The document of a journal, which was cut to the range before (`Journal::within`). It counts
/// only what it prints.
///
/// # Errors
/// [`ReportError::NotOurs`] and [`ReportError::OthersPages`] where the journal holds more than
/// this document may show; [`ReportError::Typeset`] if no document comes out.
pub fn pdf(journal: &Journal, options: &Options) -> Result<Vec<u8>, ReportError> {
    let chosen = select::select(journal, options.whose)?;
    let analysis = serde_json::to_value(patterns::analyse(&chosen))
        .expect("an analysis has string keys and finite numbers");
    set(&chosen, &analysis, options)
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
fn set(
    journal: &Journal,
    analysis: &serde_json::Value,
    options: &Options,
) -> Result<Vec<u8>, ReportError> {
    let readable = printable::journal(journal, printable::covered);
    let document = build::document(&readable, analysis, options);
    typeset::typeset(&document).or_else(|_| {
        let spelled = printable::journal(journal, printable::plain);
        typeset::typeset(&build::document(&spelled, analysis, options))
    })
}
