//! What a journal holds beside its tellings.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Colour, Id, Role, Strength, When};

/// One of the two.
#[derive(Clone, derive_more::Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Partner {
    /// Which.
    pub role: Role,
    /// The name to show.
    #[debug(skip)]
    pub name: String,
    /// The colour picked.
    pub colour: Colour,
}

/// Two tellings that both partners agree are of the same event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// The telling of `a`.
    pub a: Id,
    /// The telling of `b`.
    pub b: Id,
}

/// How it was, asked once in a while; what was not touched is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CheckIn {
    /// Its id.
    pub id: Id,
    /// Whose.
    pub author: Role,
    /// When.
    pub at: When,
    /// Close: 0 far, 10 near.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub close: Option<Strength>,
    /// At ease, 0 to 10; always one's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_ease: Option<Strength>,
    /// Left in the tank, 0 to 10; always one's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tank: Option<Strength>,
}

/// What a mark marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MarkKind {
    /// A therapy session.
    Session,
    /// Something from outside that weighs.
    Stressor,
    /// Something reached or begun.
    Milestone,
    /// "I've run out": private.
    RunOut,
}

/// A point on the timeline that is no episode.
#[derive(Clone, derive_more::Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Mark {
    /// Its id.
    pub id: Id,
    /// Whose.
    pub author: Role,
    /// When.
    pub at: When,
    /// What.
    pub kind: MarkKind,
    /// A word for it; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    #[debug(skip)]
    pub label: String,
}

impl Mark {
    /// Still to come: a mark of a day is from the next day on, so that a session marked on its own
    /// day counts as held.
    pub fn is_planned(&self, now: When) -> bool {
        match (self.at, now) {
            (When::Minute(at), When::Minute(now)) => at.utc_ms() > now.utc_ms(),
            (at, now) => at.date() > now.date(),
        }
    }
}

/// One scored questionnaire.
#[derive(Clone, derive_more::Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Its id.
    pub id: Id,
    /// Whose.
    pub author: Role,
    /// When.
    pub at: When,
    /// Which questionnaire.
    pub instrument: String,
    /// The answers by item id.
    #[debug(skip)]
    pub items: std::collections::BTreeMap<String, f64>,
}

/// What a line is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LineKind {
    /// To bring to the session.
    Bring,
    /// Agreed in a session.
    Agreed,
    /// Tried since.
    Tried,
}

/// A line for or from a session.
#[derive(Clone, derive_more::Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Line {
    /// Its id; none for what a telling says is to be brought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// Whose.
    pub author: Role,
    /// When it was written down.
    pub at: When,
    /// What for.
    pub kind: LineKind,
    /// The words.
    #[debug(skip)]
    pub text: String,
    /// The telling that it comes from, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub telling: Option<Id>,
    /// Tried: which agreed line, by its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreed: Option<Id>,
    /// To bring: since when it has been brought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub brought: Option<When>,
}
