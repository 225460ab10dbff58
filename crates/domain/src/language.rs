use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A language that Tidemark speaks.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, TS,
)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    #[default]
    En,
    /// German.
    De,
    /// Spanish.
    Es,
}

impl Language {
    /// All of them, English first.
    pub const ALL: [Language; 3] = [Language::En, Language::De, Language::Es];

    /// The language's tag (BCP 47).
    pub fn tag(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::De => "de",
            Language::Es => "es",
        }
    }
}
