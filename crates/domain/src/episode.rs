use chrono_tz::Tz;
use serde::Serialize;
use ts_rs::TS;

use crate::{Class, Id, Kind, Role, Telling, When};

/// What differs between two tellings of one episode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Difference {
    /// Who began.
    WhoBegan,
    /// The order of the moves.
    Order,
    /// The kind.
    Kind,
}

/// One event as the journal knows it: a telling, or two that both agree are of the same event.
/// They are never merged.
#[derive(Clone, Copy, Debug)]
pub struct Episode<'a> {
    first: &'a Telling,
    second: Option<&'a Telling>,
}

impl<'a> Episode<'a> {
    /// An episode told once.
    pub fn of_one(telling: &'a Telling) -> Episode<'a> {
        Episode {
            first: telling,
            second: None,
        }
    }

    /// An episode told twice: the telling recorded first stands first (then by author and id).
    pub fn of_two(one: &'a Telling, other: &'a Telling) -> Episode<'a> {
        let place = |telling: &'a Telling| (telling.recorded, telling.author, &telling.id);
        let (first, second) = if place(one) <= place(other) {
            (one, other)
        } else {
            (other, one)
        };
        Episode {
            first,
            second: Some(second),
        }
    }

    /// The id of the telling recorded first.
    pub fn id(&self) -> &'a Id {
        &self.first.id
    }

    /// The telling recorded first.
    pub fn first(&self) -> &'a Telling {
        self.first
    }

    /// The telling recorded second, where told twice.
    pub fn second(&self) -> Option<&'a Telling> {
        self.second
    }

    /// One or two tellings, the one recorded first in front.
    pub fn tellings(&self) -> impl Iterator<Item = &'a Telling> + use<'a> {
        std::iter::once(self.first).chain(self.second)
    }

    /// The telling of this partner, if there is one.
    pub fn told_by(&self, role: Role) -> Option<&'a Telling> {
        self.tellings().find(|t| t.author == Some(role))
    }

    /// The kind that the telling recorded first gives.
    pub fn kind(&self) -> Kind {
        self.first.kind
    }

    /// The start of the telling recorded first, else of the other.
    pub fn start(&self) -> Option<When> {
        self.tellings().find_map(Telling::start)
    }

    /// Counts in figures: none of its tellings is left out of them.
    pub fn in_figures(&self) -> bool {
        self.tellings().all(|t| t.in_figures)
    }

    /// What differs between its two tellings, listed, without a coefficient.
    pub fn differences(&self) -> Vec<Difference> {
        let Some(second) = self.second else {
            return Vec::new();
        };
        let began = |t: &Telling| t.moves.iter().find_map(|m| m.actor);
        let order = |t: &Telling| -> Vec<(Option<Role>, Class)> {
            t.moves.iter().map(|m| (m.actor, m.class())).collect()
        };
        let all = [
            (Difference::WhoBegan, began(self.first) != began(second)),
            (Difference::Order, order(self.first) != order(second)),
            (Difference::Kind, self.first.kind != second.kind),
        ];
        let there = all.into_iter().filter(|(_, differs)| *differs);
        there.map(|(difference, _)| difference).collect()
    }

    /// Sorts by (start, id), untimed last.
    pub(crate) fn sort_key(&self, zone: Tz) -> (bool, i64, Id) {
        let placed = self.start().map(|when| when.placed_ms(zone));
        (placed.is_none(), placed.unwrap_or(0), self.first.id.clone())
    }
}
