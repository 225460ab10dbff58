//! The document as it is chosen and looked at before it leaves.

use domain::Id;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ReportQuery;

/// What of the journal goes into a document. What is not said is the moves of every episode, all
/// parts, and A4.
#[derive(Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ReportChoice {
    /// On which paper.
    pub paper: ReportPaper,
    /// The parts that are left out.
    pub without: Vec<ReportPart>,
    /// The episodes that are left out, as [`ReportContents`](super::ReportContents) names them.
    pub left_out: Vec<Id>,
    /// The episodes whose words are printed beside the moves.
    pub words: Vec<Id>,
}

/// The paper of a document.
#[derive(Clone, Copy, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ReportPaper {
    /// 210 x 297 mm.
    #[default]
    A4,
    /// 8.5 x 11 inches.
    Letter,
}

/// A part of a document that can be left out.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ReportPart {
    /// What somebody would like to bring.
    Bring,
    /// The timeline as a figure.
    Timeline,
    /// Questionnaires.
    Questionnaires,
    /// Every episode with its tellings.
    Table,
    /// Definitions, and what followed what.
    Appendix,
}

/// A document to look at. Nothing of it is written anywhere.
#[derive(Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct PreviewReport {
    /// Range and side.
    pub query: ReportQuery,
    /// What of it.
    pub choice: Option<ReportChoice>,
}

/// A document that can be looked at, page by page.
#[derive(Serialize, TS)]
pub struct ReportPreview {
    /// How many pages it has.
    pub pages: u32,
}

/// A page of the document that is looked at.
#[derive(Deserialize, TS)]
pub struct ReportPageQuery {
    /// Which, from 1.
    pub page: u32,
}

/// A page as a picture.
#[derive(Serialize, TS)]
pub struct ReportPage {
    /// A PNG, in base64 (RFC 4648).
    pub png: String,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
}

/// What goes on while a document is made.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ReportStep {
    /// Nothing.
    Idle,
    /// Choosing and counting.
    Counting,
    /// Writing the sentences.
    Writing,
    /// Laying out the pages.
    Setting,
    /// Making the file.
    Filing,
}

/// How far a document has come.
#[derive(Serialize, TS)]
pub struct ReportProgress {
    /// What goes on.
    pub step: ReportStep,
}
