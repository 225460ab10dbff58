use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Act, Class, Meaning, Role, Strength, When};

/// One move of a telling, in the order in which its teller gives them.
#[derive(Clone, derive_more::Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Move {
    /// Who did it; none for [`Act::Quiet`] alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actor: Option<Role>,
    /// What it was.
    pub act: Act,
    /// When, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<When>,
    /// "How strong in me": the teller's own moves only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strength: Option<Strength>,
    /// "How hard it landed on me": the other's moves only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub landed: Option<Strength>,
    /// What it was, by the actor alone and only where the act takes one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meaning: Option<Meaning>,
    /// A repair of the other that reached the teller (true), or did not (false).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received: Option<bool>,
    /// Own words for [`Act::Other`]; shared with the words, not with the moves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[debug(skip)]
    pub note: Option<String>,
}

impl Move {
    /// A move with nothing but who and what.
    pub fn new(actor: Option<Role>, act: Act) -> Move {
        Move {
            actor,
            act,
            at: None,
            strength: None,
            landed: None,
            meaning: None,
            received: None,
            note: None,
        }
    }

    /// The class that main figures use.
    pub fn class(&self) -> Class {
        self.act.class()
    }

    /// The class in the second run of the loop: a move made in care counts as other.
    pub fn class_by_meaning(&self) -> Class {
        match self.meaning {
            Some(Meaning::Care) => Class::Other,
            Some(Meaning::Alarm | Meaning::Unsure) | None => self.class(),
        }
    }

    /// Names the first field that a telling by `author` may not hold, or nothing.
    ///
    /// Without an author (a record without a teller) strength is the actor's own.
    pub fn refused_field(&self, author: Option<Role>) -> Option<&'static str> {
        let own = author.is_none() || self.actor == author;
        let others = author.is_none() || self.actor != author;
        if self.actor.is_none() != (self.act == Act::Quiet) {
            return Some("actor");
        }
        if self.act.is_self_only() && !own {
            return Some("act");
        }
        if self.strength.is_some() && (!own || self.actor.is_none()) {
            return Some("strength");
        }
        if self.landed.is_some() && (!others || self.actor.is_none()) {
            return Some("landed");
        }
        if self.meaning.is_some() && !(own && self.act.takes_meaning()) {
            return Some("meaning");
        }
        if self.received.is_some() && !(others && self.class() == Class::Repair) {
            return Some("received");
        }
        None
    }
}
