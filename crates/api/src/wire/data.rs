//! The journal as data on its way out.

use domain::{ExportForm, Range};
use report::data::{Form, Texts};
use secrecy::SecretString;
use serde::Deserialize;
use ts_rs::TS;

use super::{Language, Whose};

/// As what data leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum DataForm {
    /// A zip of tables.
    Csv,
    /// A workbook.
    Xlsx,
    /// A journal.json.
    Json,
    /// Sequences for GSEQ.
    Sdis,
    /// A calendar of sessions and pauses.
    Ics,
}

impl DataForm {
    /// What makes it.
    pub(crate) fn made_as(self) -> Form {
        match self {
            DataForm::Csv => Form::Csv,
            DataForm::Xlsx => Form::Xlsx,
            DataForm::Json => Form::Json,
            DataForm::Sdis => Form::Sdis,
            DataForm::Ics => Form::Ics,
        }
    }

    /// How it is noted.
    pub(crate) fn noted_as(self) -> ExportForm {
        match self {
            DataForm::Csv => ExportForm::Csv,
            DataForm::Xlsx => ExportForm::Xlsx,
            DataForm::Json => ExportForm::Json,
            DataForm::Sdis => ExportForm::Sdis,
            DataForm::Ics => ExportForm::Ics,
        }
    }
}

/// Whether what people wrote goes along.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum DataWords {
    /// It stays.
    Left,
    /// It goes along.
    Taken,
}

impl DataWords {
    /// The same, as the tables know it.
    pub(crate) fn texts(self) -> Texts {
        match self {
            DataWords::Left => Texts::Left,
            DataWords::Taken => Texts::Taken,
        }
    }
}

/// Data to write. The shell asks where.
#[derive(Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct SaveData {
    /// The dates.
    pub range: Range,
    /// Whose.
    pub whose: Whose,
    /// As what.
    pub form: DataForm,
    /// With or without what people wrote.
    pub words: DataWords,
    /// The language of the window: for the few words in a calendar.
    pub language: Language,
    /// Both passphrases, `a`'s first, for what both shared.
    #[ts(type = "[string, string] | null", optional)]
    pub passphrases: Option<[SecretString; 2]>,
}
