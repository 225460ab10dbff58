use std::collections::BTreeSet;

use domain::{Act, Class, Episode, Id, Journal, Kind, Mark, MarkKind, Moment, Move, Pause, When};
use serde::Serialize;
use ts_rs::TS;

use crate::behind::{has_given, those};
use crate::bootstrap::Draws;
use crate::change::{Change, change};
use crate::direction::Direction;
use crate::loop_figure::{Answered, loop_figure};
use crate::measured::Measured;
use crate::observed::observed;
use crate::steps::counted;

/// What happened since a session, on episodes that stand in figures.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(optional_fields = nullable)]
pub struct Since {
    /// When the session was.
    pub session: When,
    /// What was logged since.
    pub after: SinceStretch,
    /// The stretch from the session before to this one; none where this was the first.
    pub before: Option<SinceStretch>,
    /// Kinds and acts that no earlier episode has; none where there is no earlier one.
    pub new: Option<NewThings>,
    /// Repair moves, as the telling recorded first has them.
    pub tried: usize,
    /// Repairs that reached someone, as the receiver says, from either telling.
    pub received: usize,
    /// The episodes with a repair move or a received repair.
    pub repairs: Vec<Id>,
    /// Pauses that began since.
    pub pauses: usize,
    /// Those with a return time named.
    pub pauses_timed: usize,
    /// Weekly counts before and after the session.
    pub change: Change,
}

/// The episodes between two moments.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SinceStretch {
    /// The episodes in order, by the id of the telling recorded first.
    pub episodes: Vec<Id>,
    /// Those told by both.
    pub told_by_both: usize,
    /// Days of which something is known.
    pub observed_days: usize,
    /// The loop, those directions of which there is anything.
    pub loops: Vec<LoopSince>,
}

/// One direction of the loop in a stretch.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LoopSince {
    /// Which way.
    pub direction: Direction,
    /// How often it was answered so, or that these are too few to say.
    pub answered: Measured<Answered>,
    /// The episodes with such a first move before a move of the other.
    pub episodes: Vec<Id>,
}

/// What no earlier episode has.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct NewThings {
    /// Kinds; "other" is none.
    pub kinds: Vec<NewKind>,
    /// Acts, repairs first. A bare class is no new act.
    pub acts: Vec<NewAct>,
}

/// A kind, and the first episode of it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct NewKind {
    /// Which.
    pub kind: Kind,
    /// By the id of the telling recorded first.
    pub episode: Id,
}

/// An act, and the first episode with it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct NewAct {
    /// Which.
    pub act: Act,
    /// By the id of the telling recorded first.
    pub episode: Id,
}

/// The last session before or at this moment: one still to come is none.
pub fn last_session(journal: &Journal, now: When) -> Option<&Mark> {
    sessions(journal, now).next_back()
}

/// What happened since this session mark, up to now. What is dated later is left out.
pub fn since(journal: &Journal, session: &Mark, now: When) -> Since {
    let zone = journal.zone;
    let (from, until) = (session.at.placed_ms(zone), now.placed_ms(zone) + 1);
    let mut held = sessions(journal, now).map(|m| m.at.placed_ms(zone));
    let earlier = held.rfind(|ms| *ms < from);
    let episodes = counted(journal);
    let (before, after) = parted(journal, &episodes, (from, until));
    let pauses = |p: &&Pause| (from..until).contains(&p.at.placed_ms(zone));
    let pauses: Vec<&Pause> = journal.pauses.iter().filter(pauses).collect();
    let days = observed(journal, &episodes);
    let mut changes = change(&episodes, &days, std::slice::from_ref(session));
    Since {
        session: session.at,
        before: earlier.map(|start| stretch(journal, &before, (start, from))),
        new: (!before.is_empty()).then(|| new_things(&before, &after)),
        tried: moves(&after).filter(|m| m.class() == Class::Repair).count(),
        received: after.iter().map(received).sum(),
        repairs: those(&after, |e| received(e) > 0 || has_repair(e)),
        pauses: pauses.len(),
        pauses_timed: pauses.iter().filter(|p| p.back_at.is_some()).count(),
        change: changes.remove(0),
        after: stretch(journal, &after, (from, until)),
    }
}

/// The episodes before a moment and those from it on. One without a time cannot be placed, and
/// counts as before: it makes nothing new.
pub fn parted<'a>(
    journal: &Journal,
    episodes: &[Episode<'a>],
    (from, until): (i64, i64),
) -> (Vec<Episode<'a>>, Vec<Episode<'a>>) {
    let placed = |e: &Episode<'a>| e.start().map(|at| at.placed_ms(journal.zone));
    let all = || episodes.iter().copied();
    let before = all().filter(|e| placed(e).is_none_or(|ms| ms < from));
    let after = all().filter(|e| placed(e).is_some_and(|ms| (from..until).contains(&ms)));
    (before.collect(), after.collect())
}

/// Kinds and acts that no earlier episode has.
pub fn new_things(before: &[Episode<'_>], after: &[Episode<'_>]) -> NewThings {
    let known: BTreeSet<Kind> = before.iter().map(Episode::kind).collect();
    let mut found = NewThings::default();
    for episode in after {
        let kind = episode.kind();
        let is_new = kind != Kind::Other && !known.contains(&kind);
        if is_new && found.kinds.iter().all(|new| new.kind != kind) {
            let episode = episode.id().clone();
            found.kinds.push(NewKind { kind, episode });
        }
    }
    let known: BTreeSet<Act> = before.iter().flat_map(acts).collect();
    for episode in after {
        for act in acts(episode).filter(|act| !known.contains(act)) {
            if found.acts.iter().all(|new| new.act != act) {
                let episode = episode.id().clone();
                found.acts.push(NewAct { act, episode });
            }
        }
    }
    found.kinds.sort_by_key(|new| new.kind);
    found
        .acts
        .sort_by_key(|new| (new.act.class() != Class::Repair, new.act));
    found
}

/// The acts of an episode; a bare class is no act.
fn acts<'a>(episode: &Episode<'a>) -> impl Iterator<Item = Act> + use<'a> {
    let bare = [
        Act::Pursue,
        Act::Withdraw,
        Act::Repair,
        Act::Other,
        Act::Quiet,
    ];
    let all = episode.tellings().flat_map(|t| &t.moves);
    all.map(|m| m.act).filter(move |act| !bare.contains(act))
}

fn stretch(journal: &Journal, episodes: &[Episode<'_>], (from, until): (i64, i64)) -> SinceStretch {
    let (_, episodes) = parted(journal, episodes, (from, until));
    let date = |ms: i64| Moment::new(ms, journal.zone).map(|at| When::Minute(at).date());
    let days = observed(journal, &counted(journal));
    let known = match (date(from), date(until - 1)) {
        (Ok(first), Ok(last)) => days.iter().filter(|d| (first..=last).contains(d)).count(),
        _ => 0,
    };
    let figure = loop_figure(&episodes, &Draws::among(episodes.len()));
    let loops = Direction::ALL.into_iter().map(|direction| LoopSince {
        direction,
        answered: figure.direction(direction).clone(),
        episodes: those(&episodes, |e| has_given(e, direction)),
    });
    SinceStretch {
        told_by_both: episodes.iter().filter(|e| e.second().is_some()).count(),
        observed_days: known,
        loops: loops.filter(|l| !l.episodes.is_empty()).collect(),
        episodes: episodes.iter().map(|e| e.id().clone()).collect(),
    }
}

/// The moves that the tellings recorded first have.
fn moves<'a>(episodes: &[Episode<'a>]) -> impl Iterator<Item = &'a Move> {
    episodes.iter().flat_map(|e| &e.first().moves)
}

fn has_repair(episode: &Episode<'_>) -> bool {
    let mut moves = episode.first().moves.iter();
    moves.any(|m| m.class() == Class::Repair)
}

/// Repairs that reached someone, from either telling: only whoever received one says so.
fn received(episode: &Episode<'_>) -> usize {
    let all = episode.tellings().flat_map(|t| &t.moves);
    all.filter(|m| m.received == Some(true)).count()
}

/// Sessions that have been, in order.
fn sessions(journal: &Journal, now: When) -> impl DoubleEndedIterator<Item = &Mark> {
    let held = journal.marks.iter();
    let held = held.filter(move |m| m.kind == MarkKind::Session && !m.is_planned(now));
    let mut held: Vec<&Mark> = held.collect();
    held.sort_by_key(|m| (m.at.placed_ms(journal.zone), &m.id));
    held.into_iter()
}
