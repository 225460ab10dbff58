use domain::{Class, Episode, Id};
use serde::Serialize;
use ts_rs::TS;

use crate::kaplan_meier::{Fall, FollowUp, kaplan_meier, median};
use crate::measured::{Interval, Measured, TooFew};
use crate::spans::{Came, Span, analysed, is_received, spans};

/// With four or fewer, even the interval of a median over all of them falls short of 95 %
/// (1 - 2/2^4 = 0.875; with five, 0.9375 comes near).
const MIN_EPISODES: usize = 5;

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
        .filter(|span| span.follow(first_repair(span.episode)).is_some());
    followed.map(|span| span.episode.id().clone()).collect()
}

fn time_to(
    spans: &[Span<'_>],
    episodes: usize,
    came: fn(&Episode<'_>) -> Came,
) -> Result<TimeTo, TooFew> {
    let follow_ups: Vec<FollowUp> = spans
        .iter()
        .filter_map(|span| span.follow(came(span.episode)))
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

fn first_repair(episode: &Episode<'_>) -> Came {
    let mut moves = analysed(episode.first());
    let repair = moves.find(|m| m.class() == Class::Repair);
    repair.map_or(Came::Never, Came::at)
}

/// The earlier of the two tellings' first received repairs; unknown as soon as one of them is.
pub(crate) fn first_received(episode: &Episode<'_>) -> Came {
    let received = episode
        .tellings()
        .filter_map(|t| analysed(t).find(|m| is_received(m)));
    received.fold(Came::Never, |came, repair| came.or(Came::at(repair)))
}
