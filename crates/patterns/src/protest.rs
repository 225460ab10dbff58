use domain::{Class, Episode, Move, Telling};
use serde::Serialize;
use ts_rs::TS;

/// How often a move was a protest, and what came next. From the telling recorded first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Protest {
    /// Moves of protest.
    pub count: usize,
    /// What was told next.
    pub followed_by: FollowedBy,
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
pub fn protest(episodes: &[Episode<'_>]) -> Protest {
    let mut protest = Protest::default();
    for episode in episodes {
        protest.add(episode.first());
    }
    protest
}

impl Protest {
    /// Adds a telling, `quiet` taken out.
    fn add(&mut self, telling: &Telling) {
        let analysed: Vec<&Move> = telling.moves.iter().filter(|m| m.actor.is_some()).collect();
        for (place, protest) in analysed.iter().enumerate() {
            if protest.act.is_protest() {
                self.count += 1;
                let next = analysed.get(place + 1).copied();
                self.followed_by.add(protest, next);
            }
        }
    }
}

impl FollowedBy {
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
