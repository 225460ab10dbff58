use domain::{Class, Episode, Move, Telling, When};

use crate::kaplan_meier::FollowUp;

pub(crate) const MS_PER_HOUR: f64 = 3_600_000.0;

/// An episode from its first timed move until nothing more is known of it.
pub(crate) struct Span<'a> {
    pub(crate) episode: &'a Episode<'a>,
    /// Its place among all episodes.
    pub(crate) place: usize,
    pub(crate) start_ms: i64,
    pub(crate) until_ms: i64,
}

/// What the moves say about when something came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Came {
    /// It did not.
    Never,
    /// At this instant.
    At(i64),
    /// At a time unknown or known to the day only.
    Sometime,
}

impl Came {
    /// It came with this move.
    pub(crate) fn at(m: &Move) -> Came {
        instant_ms(m).map_or(Came::Sometime, Came::At)
    }

    /// The earlier of two; unknown as soon as one of them is.
    pub(crate) fn or(self, other: Came) -> Came {
        match (self, other) {
            (Came::Sometime, _) | (_, Came::Sometime) => Came::Sometime,
            (Came::Never, came) | (came, Came::Never) => came,
            (Came::At(one), Came::At(other)) => Came::At(one.min(other)),
        }
    }
}

impl Span<'_> {
    /// From its start.
    pub(crate) fn follow(&self, came: Came) -> Option<FollowUp> {
        follow(self.start_ms, self.until_ms, came)
    }
}

/// What came at or before `until_ms`, the next episode's start, is an event; otherwise the time
/// is censored there. Nothing where its time is unknown or lies before `from_ms`, or where
/// nothing was known any more by then.
pub(crate) fn follow(from_ms: i64, until_ms: i64, came: Came) -> Option<FollowUp> {
    let hours = |until: i64| (until - from_ms) as f64 / MS_PER_HOUR;
    match came {
        _ if until_ms < from_ms => None,
        Came::Sometime => None,
        Came::At(at) if at < from_ms => None,
        Came::At(at) if at <= until_ms => Some(FollowUp::Event(hours(at))),
        Came::At(_) | Came::Never => Some(FollowUp::Censored(hours(until_ms))),
    }
}

/// The episodes with a timed move, each until the next one begins, the last until the latest
/// move of all.
pub(crate) fn spans<'a>(episodes: &'a [Episode<'a>]) -> Vec<Span<'a>> {
    let mut starts: Vec<(i64, usize, &Episode<'_>)> = (0..)
        .zip(episodes)
        .filter_map(|(place, episode)| Some((start_ms(episode)?, place, episode)))
        .collect();
    starts.sort_by_key(|(start, _, episode)| (*start, episode.id()));
    let latest = latest_ms(episodes);
    let next = starts.iter().skip(1).map(|(start, ..)| *start);
    let until = next.chain(latest);
    let spans = starts.iter().zip(until);
    spans
        .filter(|((start, _, episode), _)| opened_ms(episode.first()) == Some(*start))
        .map(|(&(start_ms, place, episode), until_ms)| Span {
            episode,
            place,
            start_ms,
            until_ms,
        })
        .collect()
}

/// When an episode began, to the minute: as its moves say, else as its teller says, else by the
/// other telling. Only the first of these opens a span; all of them end the one before.
fn start_ms(episode: &Episode<'_>) -> Option<i64> {
    let said = |t: &Telling| opened_ms(t).or_else(|| t.at?.utc_ms());
    episode.tellings().find_map(said)
}

/// The first timed move; where moves before it have no time, the time at which the teller says
/// that it began, if that is earlier. Day-only times enter dates, never hours; `quiet` is never
/// analysed.
fn opened_ms(telling: &Telling) -> Option<i64> {
    let first_timed = analysed(telling).find_map(instant_ms)?;
    let is_first = analysed(telling).next().and_then(instant_ms).is_some();
    let said = telling.at.and_then(When::utc_ms);
    said.filter(|said| !is_first && *said < first_timed)
        .or(Some(first_timed))
}

fn latest_ms(episodes: &[Episode<'_>]) -> Option<i64> {
    let tellings = episodes.iter().flat_map(|e| e.tellings());
    tellings.flat_map(analysed).filter_map(instant_ms).max()
}

/// The moves of a telling in order, `quiet` taken out.
pub(crate) fn analysed(telling: &Telling) -> impl Iterator<Item = &Move> + Clone {
    telling.moves.iter().filter(|m| m.actor.is_some())
}

/// The instant of a move whose time is known to the minute.
pub(crate) fn instant_ms(m: &Move) -> Option<i64> {
    m.at?.utc_ms()
}

/// A repair that the one it was meant for marked as received.
pub(crate) fn is_received(m: &Move) -> bool {
    m.class() == Class::Repair && m.received == Some(true)
}
