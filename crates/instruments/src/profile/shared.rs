use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Scores;

/// What one person shares.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shared {
    /// ECR-RS.
    pub attachment: Option<Attachment>,
    /// IPIP Volatility.
    pub volatility: Option<Volatility>,
    /// Mini-IPIP.
    pub traits: Option<BTreeMap<Trait, f64>>,
    /// The ten values, the first one first.
    pub values: Option<Vec<String>>,
    /// What this person does in the moves that both can see.
    pub conflict: Option<Conflict>,
}

/// The two numbers of the ECR-RS, 1 to 7.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Attachment {
    /// Worry about the bond.
    pub anxiety: f64,
    /// Keeping to oneself.
    pub avoidance: f64,
}

/// How easily feelings rise, 10 to 50.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Volatility(pub f64);

/// One of the five traits of the Mini-IPIP, 4 to 20.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Trait {
    /// At home among many.
    Extraversion,
    /// Feeling with others.
    Agreeableness,
    /// Order and tasks.
    Conscientiousness,
    /// Moods that move.
    Neuroticism,
    /// Imagination and ideas.
    Intellect,
}

impl Trait {
    /// All five, in the order of the questionnaire.
    pub const ALL: [Trait; 5] = [
        Trait::Extraversion,
        Trait::Agreeableness,
        Trait::Conscientiousness,
        Trait::Neuroticism,
        Trait::Intellect,
    ];

    /// Its subscale in the Mini-IPIP.
    pub fn subscale(self) -> &'static str {
        match self {
            Trait::Extraversion => "extraversion",
            Trait::Agreeableness => "agreeableness",
            Trait::Conscientiousness => "conscientiousness",
            Trait::Neuroticism => "neuroticism",
            Trait::Intellect => "intellect",
        }
    }
}

/// One person's own moves of the two classes, in what both can see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// How many of them pursue.
    pub pursue: usize,
    /// How many of them withdraw.
    pub withdraw: usize,
}

impl Shared {
    /// With the scores of one questionnaire, where the profile reads it. A score of which too few
    /// items were answered is as good as not shared.
    pub fn with(mut self, scores: &Scores) -> Shared {
        match scores.instrument.as_str() {
            "ecr-rs" => self.attachment = attachment(scores),
            "ipip-volatility" => self.volatility = scores.value("volatility").map(Volatility),
            "mini-ipip" => self.traits = traits(scores),
            "values" => self.values = Some(scores.order.clone()),
            _ => {}
        }
        self
    }
}

fn attachment(scores: &Scores) -> Option<Attachment> {
    Some(Attachment {
        anxiety: scores.value("anxiety")?,
        avoidance: scores.value("avoidance")?,
    })
}

fn traits(scores: &Scores) -> Option<BTreeMap<Trait, f64>> {
    let value = |which: Trait| Some((which, scores.value(which.subscale())?));
    Trait::ALL.into_iter().map(value).collect()
}
