use domain::{Class, Episode, Id, Move, Telling, When};
use serde::Serialize;
use ts_rs::TS;

use crate::kaplan_meier::{Fall, FollowUp, kaplan_meier, median};
use crate::measured::{Interval, Measured, TooFew};

/// With four or fewer, even the interval of a median over all of them falls short of 95 %
/// (1 - 2/2^4 = 0.875; with five, 0.9375 comes near).
const MIN_EPISODES: usize = 5;
const MS_PER_HOUR: f64 = 3_600_000.0;

/// Time from the first timed move of an episode to its first repair, and to its first received
/// one. From the telling recorded first.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RepairTime {
    /// To the first repair.
    #[serde(flatten)]
    pub repair: TimeTo,
    /// To the first repair that the one it was meant for marked as received, in either telling.
    pub received: Measured<TimeTo>,
}

/// How long something took, over episodes (Kaplan & Meier 1958).
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TimeTo {
    /// Episodes followed.
    pub n: usize,
    /// Of these, those in which it came before the next episode began.
    pub events: usize,
    /// Episodes left out: no timed move, an untimed or day-only first repair, a negative time.
    pub left_out: usize,
    /// Hours until it had come in half of them; none where that isn't reached.
    pub median_hours: Option<f64>,
    /// Its interval.
    pub median_ci95: Option<Interval>,
    /// The share in which it had not come yet, at each time at which it came.
    pub curve: Vec<CurveStep>,
    /// The longest time an episode was followed.
    pub followed_hours: f64,
}

/// One step of the curve, at a time at which something came.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CurveStep {
    /// After so many hours.
    pub hours: f64,
    /// Followed until then without it.
    pub at_risk: usize,
    /// For so many it came then.
    pub events: usize,
    /// The share for which it had not come by then.
    pub survival: f64,
    /// Its interval; none where the share is 0.
    pub ci95: Option<Interval>,
}

/// The repair times of these episodes.
pub fn repair_time(episodes: &[Episode<'_>]) -> Measured<RepairTime> {
    let spans = spans(episodes);
    let repair = time_to(&spans, episodes.len(), first_repair);
    repair
        .map(|repair| RepairTime {
            repair,
            received: time_to(&spans, episodes.len(), first_received).into(),
        })
        .into()
}

/// The ids of the episodes behind the repair times, in order.
pub(crate) fn followed(episodes: &[Episode<'_>]) -> Vec<Id> {
    let spans = spans(episodes);
    let followed = spans
        .iter()
        .filter(|span| follow(span, first_repair(span.episode)).is_some());
    followed.map(|span| span.episode.id().clone()).collect()
}

/// An episode from its first timed move until nothing more is known of it.
struct Span<'a> {
    episode: &'a Episode<'a>,
    start_ms: i64,
    until_ms: i64,
}

/// What the moves say about when it came.
enum Came {
    /// It did not.
    Never,
    /// At this instant.
    At(i64),
    /// At a time unknown or known to the day only.
    Sometime,
}

fn time_to(
    spans: &[Span<'_>],
    episodes: usize,
    came: fn(&Episode<'_>) -> Came,
) -> Result<TimeTo, TooFew> {
    let follow_ups: Vec<FollowUp> = spans
        .iter()
        .filter_map(|span| follow(span, came(span.episode)))
        .collect();
    let n = follow_ups.len();
    TooFew::check(n, MIN_EPISODES)?;
    let curve = kaplan_meier(&follow_ups);
    let (median_hours, median_ci95) = median(&curve);
    Ok(TimeTo {
        n,
        events: curve.iter().map(|step| step.events).sum(),
        left_out: episodes - n,
        median_hours,
        median_ci95,
        curve: curve.into_iter().map(CurveStep::from).collect(),
        followed_hours: follow_ups.iter().map(|f| f.time()).fold(0.0, f64::max),
    })
}

impl From<Fall> for CurveStep {
    fn from(fall: Fall) -> CurveStep {
        CurveStep {
            hours: fall.time,
            at_risk: fall.at_risk,
            events: fall.events,
            survival: fall.survival,
            ci95: fall.ci95,
        }
    }
}

/// A repair at or before the next episode's start is an event; otherwise the time is censored
/// there. Nothing where the repair's time is unknown or lies before the start.
fn follow(span: &Span<'_>, came: Came) -> Option<FollowUp> {
    let hours = |until: i64| (until - span.start_ms) as f64 / MS_PER_HOUR;
    match came {
        Came::Sometime => None,
        Came::At(at) if at < span.start_ms => None,
        Came::At(at) if at <= span.until_ms => Some(FollowUp::Event(hours(at))),
        Came::At(_) | Came::Never => Some(FollowUp::Censored(hours(span.until_ms))),
    }
}

/// The episodes with a timed move, each until the next one begins, the last until the latest
/// move of all.
fn spans<'a>(episodes: &'a [Episode<'a>]) -> Vec<Span<'a>> {
    let mut starts: Vec<(i64, &Episode<'_>)> = episodes
        .iter()
        .filter_map(|episode| Some((start_ms(episode)?, episode)))
        .collect();
    starts.sort_by_key(|(start, episode)| (*start, episode.id()));
    let latest = latest_ms(episodes);
    let next = starts.iter().skip(1).map(|(start, _)| *start);
    let until = next.chain(latest);
    let spans = starts.iter().zip(until);
    spans
        .filter(|((start, episode), _)| opened_ms(episode.first()) == Some(*start))
        .map(|(&(start_ms, episode), until_ms)| Span {
            episode,
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

fn analysed(telling: &Telling) -> impl Iterator<Item = &Move> {
    telling.moves.iter().filter(|m| m.actor.is_some())
}

fn instant_ms(m: &Move) -> Option<i64> {
    m.at?.utc_ms()
}

fn first_repair(episode: &Episode<'_>) -> Came {
    let mut moves = analysed(episode.first());
    match moves.find(|m| m.class() == Class::Repair) {
        None => Came::Never,
        Some(repair) => instant_ms(repair).map_or(Came::Sometime, Came::At),
    }
}

/// The earlier of the two tellings' first received repairs; unknown as soon as one of them is.
fn first_received(episode: &Episode<'_>) -> Came {
    let received = episode.tellings().filter_map(|t| {
        let is_received = |m: &&Move| m.class() == Class::Repair && m.received == Some(true);
        analysed(t).find(is_received)
    });
    let mut came = Came::Never;
    for repair in received {
        came = match (came, instant_ms(repair)) {
            (Came::Sometime, _) | (_, None) => Came::Sometime,
            (Came::Never, Some(at)) => Came::At(at),
            (Came::At(one), Some(at)) => Came::At(one.min(at)),
        };
    }
    came
}
