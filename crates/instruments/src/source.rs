use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where text, key, scoring or terms of a questionnaire stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "InstrumentSource")]
pub struct Source {
    /// What it is.
    pub kind: SourceKind,
    /// The paper, the page or the repository with its path.
    pub cite: String,
    /// Its address, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub url: Option<String>,
    /// What was taken from it, or compared with it.
    pub says: String,
    /// When; none where it is cited by others and was not itself read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub read: Option<NaiveDate>,
}

/// What a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "InstrumentSourceKind")]
pub enum SourceKind {
    /// A published paper.
    Paper,
    /// A page on the web.
    Page,
    /// A file in a public repository.
    Repository,
}

/// Under which terms the text may be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Licence {
    /// How sure that is.
    pub grant: Grant,
    /// The terms, as the sources say them, and what they leave open.
    pub terms: String,
    /// Where they stand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub url: Option<String>,
}

/// How the terms of a text are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Grant {
    /// It is in the public domain.
    PublicDomain,
    /// Its authors say who may use it.
    Stated,
    /// Its author publishes it whole for others to use, without naming a licence.
    Published,
    /// The words are our own.
    Ours,
    /// Nothing could be found: no text of such a questionnaire is shipped.
    Unclear,
}

/// What a change is held against (Jacobson & Truax 1991).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "from", rename_all = "snake_case", deny_unknown_fields)]
pub enum ReliableChange {
    /// Both numbers of one published sample, from which the index is worked out.
    Sample {
        /// Standard deviation of the score; above 0.
        sd: f64,
        /// Reliability of the score; between 0 and 1, both excluded.
        reliability: f64,
        /// Where both stand.
        source: String,
    },
    /// The smallest reliable change at 5 %, as somebody published it.
    Published {
        /// In points of the score; above 0.
        points: f64,
        /// Where it stands.
        source: String,
    },
}
