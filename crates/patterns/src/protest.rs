use domain::{Class, Episode, Id, Move, Telling};
use serde::Serialize;
use ts_rs::TS;

use crate::bootstrap::Draws;
use crate::proportion::Proportion;

/// How often a move was a protest, and what came next. From the telling recorded first.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Protest {
    /// Moves of protest.
    pub count: usize,
    /// What was told next.
    pub followed_by: FollowedBy,
    /// Of the protests that a move of the other came next to, those where it was a withdrawal.
    pub other_withdrew: Proportion,
}

/// The move told next after others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct FollowedBy {
    /// By the other partner.
    pub other: ByClass,
    /// By the same partner.
    pub same: ByClass,
    /// The telling ends there.
    pub nothing: usize,
}

/// Moves by class.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct ByClass {
    /// Pursuits.
    pub pursue: usize,
    /// Withdrawals.
    pub withdraw: usize,
    /// Repairs.
    pub repair: usize,
    /// Anything else.
    pub other: usize,
}

/// The protest in these episodes.
pub fn protest(episodes: &[Episode<'_>], draws: &Draws) -> Protest {
    let mut all = FollowedBy::default();
    let mut withdrew: Vec<(&Id, [usize; 2])> = Vec::with_capacity(episodes.len());
    for episode in episodes {
        let of_this = FollowedBy::protests_of(episode.first());
        withdrew.push((episode.id(), [of_this.other.withdraw, of_this.other.all()]));
        all.add_all(of_this);
    }
    Protest {
        count: all.other.all() + all.same.all() + all.nothing,
        followed_by: all,
        other_withdrew: Proportion::of_moves(&withdrew, draws),
    }
}

/// True if a move of the telling is a protest, by whomever.
pub(crate) fn has_protest(telling: &Telling) -> bool {
    let mut moves = telling.moves.iter().filter(|m| m.actor.is_some());
    moves.any(|m| m.act.is_protest())
}

impl FollowedBy {
    /// What followed the protests of a telling, `quiet` taken out.
    fn protests_of(telling: &Telling) -> FollowedBy {
        let mut followed_by = FollowedBy::default();
        let analysed: Vec<&Move> = telling.moves.iter().filter(|m| m.actor.is_some()).collect();
        for (place, protest) in analysed.iter().enumerate() {
            if protest.act.is_protest() {
                followed_by.add(protest, analysed.get(place + 1).copied());
            }
        }
        followed_by
    }

    fn add_all(&mut self, more: FollowedBy) {
        self.other.add_all(more.other);
        self.same.add_all(more.same);
        self.nothing += more.nothing;
    }

    /// Adds a move and the one told next.
    pub(crate) fn add(&mut self, of: &Move, next: Option<&Move>) {
        match next {
            None => self.nothing += 1,
            Some(next) if next.actor == of.actor => self.same.add(next),
            Some(next) => self.other.add(next),
        }
    }
}

impl ByClass {
    fn all(self) -> usize {
        self.pursue + self.withdraw + self.repair + self.other
    }

    fn add_all(&mut self, more: ByClass) {
        self.pursue += more.pursue;
        self.withdraw += more.withdraw;
        self.repair += more.repair;
        self.other += more.other;
    }

    fn add(&mut self, m: &Move) {
        let count = match m.class() {
            Class::Pursue => &mut self.pursue,
            Class::Withdraw => &mut self.withdraw,
            Class::Repair => &mut self.repair,
            Class::Other => &mut self.other,
        };
        *count += 1;
    }
}
