use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Language, Licence, Missing, Poles, ReliableChange, Response, Source, Words};

/// One questionnaire, as its file says it. [`crate::read`] makes only ones that hold together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// By which answers name it; never changes once released.
    pub id: String,
    /// How it is answered.
    pub kind: Kind,
    /// What it is called.
    pub name: Words,
    /// What it asks about, in a sentence of ours.
    pub about: Words,
    /// What it is not, or what to know of it, in a sentence of ours.
    pub note: Words,
    /// What stands above its items, in the words of its authors.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub instruction: Option<Words>,
    /// On what its items are answered.
    #[serde(default, rename = "response")]
    pub responses: Vec<Response>,
    /// Its items, in the order in which they are shown.
    #[serde(default, rename = "item")]
    pub items: Vec<Item>,
    /// What is scored of it; nothing of a ranking.
    #[serde(default, rename = "subscale")]
    pub subscales: Vec<Subscale>,
    /// The terms of its text.
    pub licence: Licence,
    /// Where its text, key and terms stand: two at least.
    #[serde(rename = "source")]
    pub sources: Vec<Source>,
}

/// How a questionnaire is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "InstrumentKind")]
pub enum Kind {
    /// Each item on a scale. Answers: a number by item.
    Items,
    /// All items brought into an order. Answers: 1 for the first, 2 for the second, and so on.
    Ranking,
    /// No text is shipped; a score that was reached elsewhere is entered. Answers: by subscale.
    ScoreEntry,
}

/// One item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "InstrumentItem")]
pub struct Item {
    /// By which answers and keys name it.
    pub id: String,
    /// On which scale it is answered; none in a ranking.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub response: Option<String>,
    /// What its authors print above this item and those that follow.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub lead: Option<Words>,
    /// What it says; none where it is two poles.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub text: Option<Words>,
    /// What else it says, below.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub more: Option<Words>,
    /// Its two poles.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub poles: Option<Poles>,
}

/// One score of a questionnaire.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Subscale {
    /// By which scores and changes name it.
    pub id: String,
    /// What it is called, in words of ours.
    pub label: Words,
    /// Of which items it is made; none where it is entered.
    #[serde(default)]
    pub items: Vec<String>,
    /// Which of them are reversed.
    #[serde(default)]
    pub reversed: Vec<String>,
    /// How it is made.
    pub scoring: Scoring,
    /// The lowest and the highest that it can be.
    pub range: [f64; 2],
    /// Which answers make an entered score, from which its range follows.
    #[serde(default)]
    pub made_of: Vec<Part>,
    /// What a higher score says.
    pub higher_is: HigherIs,
    /// What becomes of it when items are left out.
    pub missing: Missing,
    /// What a change in it is held against, where that is sourced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub reliable_change: Option<ReliableChange>,
}

/// So many answers on one scale, of an entered score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "InstrumentPart")]
pub struct Part {
    /// How many items.
    pub items: u8,
    /// The lowest answer of each.
    pub min: i32,
    /// The highest answer of each.
    pub max: i32,
}

/// How a score is made of answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Scoring {
    /// Added up.
    Sum,
    /// Their mean.
    Mean,
    /// It is given as it is.
    Entered,
}

/// What a higher score says. Only what its authors mean as better is called so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HigherIs {
    /// Things are better.
    Better,
    /// There is more of it, which is neither good nor bad.
    More,
}

impl Instrument {
    /// The score with this id.
    pub fn subscale(&self, id: &str) -> Option<&Subscale> {
        self.subscales.iter().find(|subscale| subscale.id == id)
    }

    /// The item with this id.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    /// On which scale this item is answered.
    pub fn response_of(&self, item: &Item) -> Option<&Response> {
        let id = item.response.as_deref()?;
        self.responses.iter().find(|response| response.id == id)
    }

    /// In which languages it can be answered: those in which all that is read while answering is
    /// known. In any other the window shows English, and says so.
    pub fn languages(&self) -> Vec<Language> {
        let all: BTreeSet<Language> = Language::ALL.into();
        let known = self.answered_words().into_iter().fold(all, |known, words| {
            known
                .into_iter()
                .filter(|language| words.get(*language).is_some())
                .collect()
        });
        known.into_iter().collect()
    }

    /// All that is read while answering.
    pub(crate) fn answered_words(&self) -> Vec<&Words> {
        let instruction = self.instruction.iter();
        let responses = self.responses.iter().flat_map(Response::words);
        let items = self.items.iter().flat_map(Item::words);
        instruction.chain(responses).chain(items).collect()
    }
}

impl Item {
    fn words(&self) -> impl Iterator<Item = &Words> {
        let poles = self.poles.iter().flat_map(Poles::words);
        let own = [&self.lead, &self.text, &self.more];
        own.into_iter().flatten().chain(poles)
    }
}
