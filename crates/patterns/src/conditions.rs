use std::collections::BTreeSet;

use domain::{Act, Class, Episode, Id, Journal, Mark, MarkKind, Move, Reader, Role};
use serde::Serialize;
use ts_rs::TS;

use crate::observed::known_until;
use crate::proportion::Proportion;
use crate::spans::analysed;

/// The four conditions of change, told from the journal for the couple: never one's own list.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Conditions {
    /// Episodes told by both in which each named an own part.
    pub owned_parts: Proportion,
    /// Episodes in which someone stayed though they wanted to go, or waited though they wanted
    /// to ask, by their own word.
    pub stayed_or_waited: Proportion,
    /// Support from outside.
    pub support: Support,
    /// Episodes in which someone stepped back and whoever did came back.
    pub came_back: Proportion,
}

/// Support from outside: the sessions that are marked and have been.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Support {
    /// Days with a session; one that both marked is one.
    pub sessions: usize,
    /// The marks, in order of (date, id).
    pub entries: Vec<Id>,
}

/// The conditions in these episodes of a journal; none on anybody's own pages.
pub fn conditions(episodes: &[Episode<'_>], journal: &Journal) -> Option<Conditions> {
    let told_by_both = episodes.iter().filter(|e| e.second().is_some());
    let with_moves = episodes
        .iter()
        .filter(|e| e.tellings().any(|t| analysed(t).next().is_some()));
    (journal.reader == Reader::Ours).then(|| Conditions {
        owned_parts: Proportion::of_episodes(told_by_both.map(|e| (e.id(), each_owned(e)))),
        stayed_or_waited: Proportion::of_episodes(with_moves.map(|e| (e.id(), held(e)))),
        support: support(journal),
        came_back: Proportion::of_episodes(
            episodes
                .iter()
                .filter_map(|e| Some((e.id(), whoever_left_came_back(e)?))),
        ),
    })
}

/// A repair with which one is back, as a request for space or a pause agreed on is not.
pub(crate) fn comes_back(m: &Move) -> bool {
    let is_away = matches!(m.act, Act::AskedSpaceWithTime | Act::AgreedPause);
    m.class() == Class::Repair && !is_away
}

/// Each says in the own telling that they named their own part.
fn each_owned(episode: &Episode<'_>) -> bool {
    let owned = |role: Role| {
        let own = episode.told_by(role);
        own.is_some_and(|t| analysed(t).any(|m| m.actor == Some(role) && m.act == Act::OwnedPart))
    };
    owned(Role::A) && owned(Role::B)
}

/// Either telling counts: nobody says these of the other.
fn held(episode: &Episode<'_>) -> bool {
    let mut moves = episode.tellings().flat_map(analysed);
    moves.any(|m| matches!(m.act, Act::Stayed | Act::Waited))
}

/// Whether everyone who stepped back came back after their last step back, by the telling
/// recorded first; nothing where nobody stepped back.
fn whoever_left_came_back(episode: &Episode<'_>) -> Option<bool> {
    // By partner: away, back, or never away.
    let mut is_back: [Option<bool>; 2] = [None; 2];
    for m in analysed(episode.first()) {
        let Some(actor) = m.actor else { continue };
        let is_back = &mut is_back[actor.index()];
        if m.class() == Class::Withdraw {
            *is_back = Some(false);
        } else if comes_back(m) && is_back.is_some() {
            *is_back = Some(true);
        }
    }
    let stepped_back = is_back.into_iter().flatten();
    stepped_back.reduce(|one, other| one && other)
}

/// A session that is marked ahead gives nothing before it has been: it counts from the first day
/// on, not before its own, from which the journal holds something.
fn support(journal: &Journal) -> Support {
    let until = known_until(journal);
    let has_been = |mark: &&Mark| Some(mark.at.date()) <= until;
    let marks = journal.marks.iter().filter(has_been);
    let mut sessions: Vec<&Mark> = marks.filter(|m| m.kind == MarkKind::Session).collect();
    sessions.sort_by_key(|mark| (mark.at.date(), &mark.id));
    let days: BTreeSet<_> = sessions.iter().map(|mark| mark.at.date()).collect();
    Support {
        sessions: days.len(),
        entries: sessions.iter().map(|mark| mark.id.clone()).collect(),
    }
}
