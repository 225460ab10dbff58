use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Ending, Id, Kind, Move, When};

/// Which partner: `a` began the journal, `b` joined it. Nothing else follows from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// The one who began the journal.
    A,
    /// The one who joined.
    B,
}

impl Role {
    /// The other partner.
    pub fn other(self) -> Role {
        match self {
            Role::A => Role::B,
            Role::B => Role::A,
        }
    }

    /// 0 for `a`, 1 for `b`.
    pub fn index(self) -> usize {
        match self {
            Role::A => 0,
            Role::B => 1,
        }
    }

    /// `a` or `b`.
    pub fn code(self) -> &'static str {
        match self {
            Role::A => "a",
            Role::B => "b",
        }
    }
}

/// The colour a partner picked, one of six pairs that stay apart for all colour vision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Colour {
    /// The default of the first partner.
    Teal,
    /// The default of the second partner.
    Rust,
    /// Blue.
    Blue,
    /// Ochre.
    Ochre,
    /// Plum.
    Plum,
    /// Slate.
    Slate,
}

/// What a teller adds to the moves in own words: all optional, the cycle map among it. Shared by
/// a choice of its own.
#[derive(Clone, derive_more::Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Words {
    /// "When …": what the sentence speaks of.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    #[debug(skip)]
    pub when: String,
    /// "… I felt …".
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    #[debug(skip)]
    pub felt: String,
    /// "… I needed …".
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    #[debug(skip)]
    pub needed: String,
    /// What set it off.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    #[debug(skip)]
    pub trigger: String,
    /// What I did.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    #[debug(skip)]
    pub did: String,
    /// What I told myself.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    #[debug(skip)]
    pub told_myself: String,
    /// The feeling on the surface (secondary emotion).
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    #[debug(skip)]
    pub surface: String,
    /// The softer feeling under it (primary emotion).
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    #[debug(skip)]
    pub softer: String,
    /// The need under the move.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    #[debug(skip)]
    pub need: String,
    /// Flooded: too full to take anything in. None: not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flooded: Option<bool>,
    /// Free text.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    #[debug(skip)]
    pub text: String,
    /// A line to bring to the session.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    #[debug(skip)]
    pub bring: String,
    /// The need said directly, in one sentence: made of the words above, and its author's to edit.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    #[debug(skip)]
    pub direct: String,
    /// When its author said that sentence; only they know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub said: Option<When>,
}

impl Words {
    /// True if nothing is said.
    pub fn is_empty(&self) -> bool {
        *self == Words::default()
    }

    /// Every text that is not empty, in no order that means anything.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let texts = self.fields().into_iter().map(|(_, text)| text);
        texts.filter(|text| !text.is_empty())
    }

    /// Every text, with the name that its field has outside.
    pub fn fields(&self) -> [(&'static str, &str); 12] {
        let Words {
            when,
            felt,
            needed,
            trigger,
            did,
            told_myself,
            surface,
            softer,
            need,
            flooded: _,
            text,
            bring,
            direct,
            said: _,
        } = self;
        [
            ("text", text),
            ("felt", felt),
            ("softer", softer),
            ("needed", needed),
            ("need", need),
            ("when", when),
            ("trigger", trigger),
            ("did", did),
            ("told_myself", told_myself),
            ("surface", surface),
            ("bring", bring),
            ("direct", direct),
        ]
    }

    /// The same, to be changed.
    pub fn texts_mut(&mut self) -> [&mut String; 12] {
        let Words {
            when,
            felt,
            needed,
            trigger,
            did,
            told_myself,
            surface,
            softer,
            need,
            flooded: _,
            text,
            bring,
            direct,
            said: _,
        } = self;
        [
            text,
            felt,
            softer,
            needed,
            need,
            when,
            trigger,
            did,
            told_myself,
            surface,
            bring,
            direct,
        ]
    }
}

/// One partner's account of an episode, with that partner's own ordered moves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Telling {
    /// Its id.
    pub id: Id,
    /// Who tells; none only in records that came without a teller.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<Role>,
    /// When it was recorded, in milliseconds since 1970, UTC (from a CSV: the line of its first
    /// row). Only says which of two tellings of one episode came first.
    pub recorded: i64,
    /// When the episode began, as its teller says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<When>,
    /// Its kind, inferred or chosen.
    pub kind: Kind,
    /// The moves in order.
    pub moves: Vec<Move>,
    /// How it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ending: Option<Ending>,
    /// The words around the moves.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    #[ts(optional, as = "Option<Words>")]
    pub words: Words,
    /// The pause that it tells of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pause: Option<Id>,
    /// When the sentence said directly reached the other, who alone says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received: Option<When>,
    /// False: it stands in the timeline and in its author's own export, and no figure counts it.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    #[ts(optional, as = "Option<bool>")]
    pub in_figures: bool,
}

fn yes() -> bool {
    true
}

fn is_yes(value: &bool) -> bool {
    *value
}

impl Telling {
    /// The first timed move in row order, to the minute or the day; else when the teller says it
    /// began; else none.
    pub fn start(&self) -> Option<When> {
        self.moves.iter().find_map(|m| m.at).or(self.at)
    }

    /// The first timed move's instant for sorting: day-only times at midnight in `zone`.
    pub fn placed_ms(&self, zone: Tz) -> Option<i64> {
        self.start().map(|when| when.placed_ms(zone))
    }

    /// Every local date on which something of it happened, without repetition, in order.
    pub fn dates(&self) -> Vec<NaiveDate> {
        let mut dates: Vec<NaiveDate> = self.times().map(When::date).collect();
        dates.sort_unstable();
        dates.dedup();
        dates
    }

    /// Every time that it names.
    pub(crate) fn times(&self) -> impl Iterator<Item = When> {
        self.moves.iter().filter_map(|m| m.at).chain(self.at)
    }
}
