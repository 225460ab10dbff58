use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Range, Scope};

/// As what words were taken out of the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ExportForm {
    /// The document.
    Pdf,
    /// A journal.json.
    Json,
    /// Tables for any program, in a zip.
    Csv,
    /// The same tables as a workbook.
    Xlsx,
    /// Sequences of moves for software that analyses them.
    Sdis,
    /// Sessions and pauses for a calendar.
    Ics,
}

/// What was taken; the words themselves are in the file alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExportBody {
    /// As what.
    pub form: ExportForm,
    /// The dates; none: everything.
    pub range: Option<Range>,
}

/// An export that took place. Own words leave without a trace in the shared part, so theirs are
/// private; the record of a joint one is both's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Private for own words alone, shared for both's.
    pub scope: Scope,
    /// What.
    pub body: ExportBody,
    /// When, milliseconds since 1970, UTC.
    pub recorded_ms: i64,
}
