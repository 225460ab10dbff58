use std::collections::BTreeMap;

use domain::{Act, Class, Episode, Id, Move, Telling, When};
use serde::Serialize;
use ts_rs::TS;

use crate::bootstrap::Draws;
use crate::conditions::comes_back;
use crate::kaplan_meier::FollowUp;
use crate::measured::Measured;
use crate::outcomes::{ToReceived, asks_space};
use crate::proportion::Proportion;
use crate::quarter::Quarter;
use crate::repair_time::first_received;
use crate::spans::spans;

/// Signs of security between two, by what was told. None of them says who.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SecuritySigns {
    /// Needs and fears said, of those that the other answered, after which the other's next move
    /// was no withdrawal.
    pub need_said: Proportion,
    /// Requests for space, of those after which anything was told, that the other did not pursue
    /// until the one who asked was back.
    pub space_without_pursuit: Proportion,
    /// Time to the first received repair by the quarter in which the episode began; untimed
    /// episodes are in none.
    pub received_by_quarter: Vec<QuarterReceived>,
}

/// The time to the first received repair in one quarter of a year.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct QuarterReceived {
    /// Which.
    pub quarter: Quarter,
    /// How long it took.
    pub received: Measured<ToReceived>,
}

/// The signs of security in these episodes.
pub fn security_signs(episodes: &[Episode<'_>], draws: &Draws) -> SecuritySigns {
    let count = |of: fn(&Telling) -> [usize; 2]| -> Vec<(&Id, [usize; 2])> {
        let first = episodes.iter().map(|e| (e.id(), of(e.first())));
        first.collect()
    };
    SecuritySigns {
        need_said: Proportion::of_moves(&count(needs), draws),
        space_without_pursuit: Proportion::of_moves(&count(requests), draws),
        received_by_quarter: received_by_quarter(episodes),
    }
}

/// Needs and fears said after which the other's next move is no withdrawal, and all to which
/// there is such a next move.
fn needs(telling: &Telling) -> [usize; 2] {
    let mut next: [Option<Class>; 2] = [None; 2];
    let [mut kept, mut all] = [0, 0];
    for m in backwards(telling) {
        let Some(actor) = m.actor else { continue };
        if matches!(m.act, Act::SaidNeed | Act::SaidFear)
            && let Some(answer) = next[actor.other().index()]
        {
            all += 1;
            kept += usize::from(answer != Class::Withdraw);
        }
        next[actor.index()] = Some(m.class());
    }
    [kept, all]
}

/// Requests for space after which the other does not pursue until the asker is back or the
/// telling ends, and all after which anything is told.
fn requests(telling: &Telling) -> [usize; 2] {
    // By asker: the other pursues before the asker is back.
    let mut pursued = [false; 2];
    let [mut kept, mut all] = [0, 0];
    for (later, m) in backwards(telling).enumerate() {
        let Some(actor) = m.actor else { continue };
        if asks_space(m) && later > 0 {
            all += 1;
            kept += usize::from(!pursued[actor.index()]);
        }
        if comes_back(m) {
            pursued[actor.index()] = false;
        }
        if m.class() == Class::Pursue {
            pursued[actor.other().index()] = true;
        }
    }
    [kept, all]
}

fn backwards(telling: &Telling) -> impl Iterator<Item = &Move> {
    let moves = telling.moves.iter().rev();
    moves.filter(|m| m.actor.is_some())
}

/// The episodes of one quarter, and those of them that are followed.
#[derive(Default)]
struct Quarterly {
    episodes: usize,
    follow_ups: Vec<FollowUp>,
    entries: Vec<Id>,
}

fn received_by_quarter(episodes: &[Episode<'_>]) -> Vec<QuarterReceived> {
    let quarter = |episode: &Episode<'_>| episode.start().map(When::date).map(Quarter::of);
    let mut quarters: BTreeMap<Quarter, Quarterly> = BTreeMap::new();
    for quarter in episodes.iter().filter_map(quarter) {
        quarters.entry(quarter).or_default().episodes += 1;
    }
    for span in spans(episodes) {
        let followed = span.follow(first_received(span.episode));
        if let (Some(quarter), Some(follow_up)) = (quarter(span.episode), followed) {
            let quarterly = quarters.entry(quarter).or_default();
            quarterly.follow_ups.push(follow_up);
            quarterly.entries.push(span.episode.id().clone());
        }
    }
    let all = quarters
        .into_iter()
        .map(|(quarter, found)| QuarterReceived {
            quarter,
            received: ToReceived::of(&found.follow_ups, found.episodes, found.entries).into(),
        });
    all.collect()
}
