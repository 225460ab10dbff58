use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Words;

/// A scale on which items are answered: whole numbers from `min` to `max`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "InstrumentScale")]
pub struct Response {
    /// By which items name it.
    pub id: String,
    /// The lowest answer.
    pub min: i32,
    /// The highest answer.
    pub max: i32,
    /// In which direction the paper prints it, read from the left.
    #[serde(default)]
    pub shown: Shown,
    /// What each answer is called, from `min` to `max`; none where words stand at the ends alone.
    #[serde(default)]
    pub labels: Vec<Words>,
    /// What the two ends are called, where that is the same for all items; as they are printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub ends: Option<Poles>,
}

impl Response {
    /// All that is read on it.
    pub(crate) fn words(&self) -> impl Iterator<Item = &Words> {
        let ends = self.ends.iter().flat_map(Poles::words);
        self.labels.iter().chain(ends)
    }

    /// Whether its answers, or its ends, are called something.
    pub(crate) fn has_words(&self) -> bool {
        self.words().next().is_some()
    }

    /// Whether a whole number on this scale.
    pub(crate) fn holds(&self, value: f64) -> bool {
        value.fract() == 0.0 && value >= f64::from(self.min) && value <= f64::from(self.max)
    }

    /// What an answer counts where its item is reversed: mirrored at the middle of the scale.
    pub(crate) fn mirrored(&self, value: f64) -> f64 {
        f64::from(self.min) + f64::from(self.max) - value
    }
}

/// In which direction a scale is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "ScaleShown")]
pub enum Shown {
    /// The lowest answer first.
    #[default]
    Rising,
    /// The highest answer first.
    Falling,
}

/// Two words at the ends of a scale, as they are printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ScalePoles")]
pub struct Poles {
    /// The word that is printed first.
    pub first: Words,
    /// The word that is printed last.
    pub last: Words,
}

impl Poles {
    pub(crate) fn words(&self) -> [&Words; 2] {
        [&self.first, &self.last]
    }
}
