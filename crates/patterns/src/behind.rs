use std::collections::HashSet;

use domain::{Episode, Id, Journal, Move, Reader, Role, When};

use crate::analysis::Analysis;
use crate::answered::pairs;
use crate::direction::Direction;
use crate::escalation::slope_of;
use crate::finding::Finding;
use crate::measured::Measured;
use crate::outcomes::{Outcome, ToReceived};
use crate::protest::has_protest;
use crate::repair_time::followed;
use crate::steps::{counted, steps};

/// The episodes behind one direction of the loop, in order: those with such a first move before
/// a move of the other, by the id of the telling recorded first.
pub fn behind(journal: &Journal, direction: Direction) -> Vec<Id> {
    those(&counted(journal), |episode| has_given(episode, direction))
}

/// The episodes behind the time to the first repair, in order, by the id of the telling recorded
/// first: all that are followed, whether or not a repair came.
pub fn behind_repair(journal: &Journal) -> Vec<Id> {
    followed(&counted(journal))
}

/// The episodes behind a finding of this journal's analysis, in order, by the id of the telling
/// recorded first. None where it is marks or check-ins that stand behind it.
pub fn behind_finding(journal: &Journal, analysis: &Analysis, finding: Finding) -> Vec<Id> {
    let episodes = counted(journal);
    match finding {
        Finding::Loop => those(&episodes, |e| {
            Direction::ALL.iter().any(|d| has_given(e, *d))
        }),
        Finding::Protest => those(&episodes, |e| has_protest(e.first())),
        Finding::Escalation => match own(journal.reader) {
            Some(own) => those(&episodes, |e| slope_of(e, own).is_some()),
            None => Vec::new(),
        },
        Finding::RepairTime => followed(&episodes),
        Finding::Change | Finding::Phases => those(&episodes, |e| e.start().is_some()),
        Finding::Rhythm => those(&episodes, |e| matches!(e.start(), Some(When::Minute(_)))),
        told => {
            let named: HashSet<&Id> = entries(analysis, told).into_iter().collect();
            those(&episodes, |e| named.contains(e.id()))
        }
    }
}

/// The entries that the analysis itself names.
fn entries(analysis: &Analysis, finding: Finding) -> Vec<&Id> {
    let conditions = analysis.conditions.as_ref();
    let security = &analysis.security_signs;
    let signs = &analysis.signs;
    match finding {
        Finding::ToldDifferently => {
            let told = analysis.told_differently.iter();
            told.map(|told| &told.episode).collect()
        }
        Finding::Reversal => analysis.reversals.iter().map(|r| &r.rupture).collect(),
        Finding::PauseTimeNamed => of_both(&analysis.outcomes.pause_time_named),
        Finding::NamedCycle => of_both(&analysis.outcomes.named_cycle),
        Finding::OwnedParts => all(conditions.map(|c| &c.owned_parts.entries)),
        Finding::StayedOrWaited => all(conditions.map(|c| &c.stayed_or_waited.entries)),
        Finding::CameBack => all(conditions.map(|c| &c.came_back.entries)),
        Finding::NeedSaid => all(Some(&security.need_said.entries)),
        Finding::SpaceWithoutPursuit => all(Some(&security.space_without_pursuit.entries)),
        Finding::ReceivedByQuarter => {
            let quarters = security.received_by_quarter.iter();
            quarters.flat_map(|q| followed_in(&q.received)).collect()
        }
        Finding::GoodStretches => {
            let found = analysis.good_stretches.found();
            let stretches = found.into_iter().flat_map(|found| &found.stretches);
            stretches
                .filter_map(|s| Some(&s.ended.as_ref()?.episode))
                .collect()
        }
        Finding::SameArgument => {
            let found = signs.same_argument.found();
            let groups = found.into_iter().flat_map(|found| &found.groups);
            groups.flat_map(|group| &group.entries).collect()
        }
        Finding::AlwaysChasingOrRunning => all(Some(&signs.always_chasing_or_running.entries)),
        Finding::IntenseButUnstable => all(Some(&signs.intense_but_unstable.entries)),
        Finding::ClosenessOutOfReach => all(Some(&signs.closeness_out_of_reach.entries)),
        _ => Vec::new(),
    }
}

fn all(entries: Option<&Vec<Id>>) -> Vec<&Id> {
    entries.into_iter().flatten().collect()
}

fn of_both(outcome: &Outcome) -> Vec<&Id> {
    let both = [&outcome.with, &outcome.without];
    both.into_iter().flat_map(followed_in).collect()
}

fn followed_in(group: &Measured<ToReceived>) -> impl Iterator<Item = &Id> {
    group.found().into_iter().flat_map(|found| &found.entries)
}

fn own(reader: Reader) -> Option<Role> {
    match reader {
        Reader::A => Some(Role::A),
        Reader::B => Some(Role::B),
        Reader::Ours => None,
    }
}

pub(crate) fn has_given(episode: &Episode<'_>, direction: Direction) -> bool {
    let pairs = pairs(&steps(episode.first(), Move::class));
    pairs.given[direction.index()] > 0
}

pub(crate) fn those<'a>(
    episodes: &[Episode<'a>],
    is_behind: impl Fn(&Episode<'a>) -> bool,
) -> Vec<Id> {
    let behind = episodes.iter().filter(|episode| is_behind(episode));
    behind.map(|episode| episode.id().clone()).collect()
}
