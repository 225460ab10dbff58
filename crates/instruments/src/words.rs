use domain::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A text in the languages that it is known in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "InstrumentWords")]
pub struct Words {
    /// English, or the original.
    pub en: String,
    /// German.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub de: Option<String>,
    /// Spanish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub es: Option<String>,
}

impl Words {
    /// The text in this language, if it is known in it.
    pub fn get(&self, language: Language) -> Option<&str> {
        match language {
            Language::En => Some(&self.en),
            Language::De => self.de.as_deref(),
            Language::Es => self.es.as_deref(),
        }
    }

    /// The text in this language; in English where it is not known in it.
    pub fn or_english(&self, language: Language) -> &str {
        self.get(language).unwrap_or(&self.en)
    }
}
