use domain::{Episode, Move};

use crate::kaplan_meier::FollowUp;
use crate::protest::FollowedBy;
use crate::spans::{Came, analysed, follow, instant_ms, is_received};

/// One episode at one of its moves: from there on it is followed to the first received repair
/// (Anderson, Cain & Gelber 1983, for why those who had it before are in no group).
pub(crate) struct Landmark<'a> {
    pub(crate) episode: &'a Episode<'a>,
    /// The place of the episode among all of them.
    pub(crate) place: usize,
    /// The place of the move in the telling recorded first, from 1, `quiet` taken out.
    pub(crate) position: usize,
    /// From that move to the first received repair; none where the hours are not known.
    pub(crate) follow_up: Option<FollowUp>,
    of: &'a Move,
    next: Option<&'a Move>,
}

impl<'a> Landmark<'a> {
    /// The episode at this move of the telling recorded first. Nothing where a received repair
    /// had come before. `until_ms` is where nothing more is known of it; `is_such` finds the same
    /// move in the other telling.
    pub(crate) fn at(
        (place, episode): (usize, &'a Episode<'a>),
        position: usize,
        until_ms: Option<i64>,
        is_such: fn(&Move) -> bool,
    ) -> Option<Landmark<'a>> {
        let mut moves = analysed(episode.first());
        if moves.by_ref().take(position - 1).any(is_received) {
            return None;
        }
        let of = moves.next()?;
        let next = moves.clone().next();
        let first = moves.find(|m| is_received(m)).map_or(Came::Never, Came::at);
        let second = received_by_the_other(episode, of, is_such);
        let from_ms = instant_ms(of);
        if let (Came::At(at), Some(from_ms)) = (second, from_ms)
            && at <= from_ms
        {
            return None;
        }
        let follow_up = from_ms
            .zip(until_ms)
            .and_then(|(from_ms, until_ms)| follow(from_ms, until_ms, first.or(second)));
        Some(Landmark {
            episode,
            place,
            position,
            follow_up,
            of,
            next,
        })
    }

    /// Adds what was told next.
    pub(crate) fn add_to(&self, followed_by: &mut FollowedBy) {
        followed_by.add(self.of, self.next);
    }
}

/// The first received repair of the second telling, where the move itself, as that telling has
/// it, is left aside.
fn received_by_the_other(episode: &Episode<'_>, of: &Move, is_such: fn(&Move) -> bool) -> Came {
    let Some(second) = episode.second() else {
        return Came::Never;
    };
    let is_same = |m: &Move| m.actor == of.actor && is_such(m);
    let same = analysed(second).position(is_same);
    let others = (0..)
        .zip(analysed(second))
        .filter(|(i, _)| Some(*i) != same);
    let mut received = others.filter(|(_, m)| is_received(m));
    received.next().map_or(Came::Never, |(_, m)| Came::at(m))
}
