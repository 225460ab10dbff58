use chrono::{Days, NaiveDate};
use domain::{Act, Class, Episode, Id, Kind, Role, When};
use serde::Serialize;
use ts_rs::TS;

use crate::kaplan_meier::{Fall, FollowUp, kaplan_meier, median};
use crate::lengthening::{Lengthening, lengthening};
use crate::measured::{Interval, Measured, TooFew};
use crate::spans::analysed;

/// From so many days on without an episode it is a good stretch.
const MIN_DAYS: i64 = 14;
/// So long may nothing be entered before the stretch counts as unobserved.
const BLOCK: i64 = 7;
/// From shortest to longest, five lengths hold the true median with probability 1 - 2/2^5 = 0.9375.
const MIN_STRETCHES: usize = 5;

/// How long good stretches last, and what ended them (Kaplan & Meier 1958; all enter at day 14,
/// so the curve is that of stretches which got so far: left truncation, Klein & Moeschberger
/// 2003, section 4.6).
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct GoodStretches {
    /// Good stretches.
    pub n: usize,
    /// Of these, those that an episode ended.
    pub events: usize,
    /// Days after which half of them had ended; none where that isn't reached.
    pub median_days: Option<f64>,
    /// Its interval.
    pub median_ci95: Option<Interval>,
    /// The share that goes on, at each length at which one ended.
    pub curve: Vec<StretchStep>,
    /// The kinds of the episodes that ended them, the most frequent first.
    pub ended_by: Vec<EndedBy>,
    /// Whether they get longer.
    pub lengthening: Measured<Lengthening>,
    /// Each of them, in order.
    pub stretches: Vec<Stretch>,
}

/// A good stretch.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Stretch {
    /// Its first day: the one after the episode that came before.
    pub from: NaiveDate,
    /// Days from that episode to the next one, or as far as is known.
    pub days: i64,
    /// The episode that ended it; none where it runs on or nothing more is known.
    pub ended: Option<Ended>,
    /// What each gave as it began.
    pub given: Given,
}

/// The episode that ended a good stretch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Ended {
    /// The id of its telling recorded first.
    pub episode: Id,
    /// Its kind.
    pub what: Kind,
}

/// The repairs of the episode that a good stretch began after, by either telling, each act once,
/// in the order told. Listed and never counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Given {
    /// By `a`.
    pub a: Vec<Act>,
    /// By `b`.
    pub b: Vec<Act>,
}

/// One step of the curve.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct StretchStep {
    /// After so many days.
    pub days: f64,
    /// Stretches that lasted until then.
    pub at_risk: usize,
    /// So many ended then.
    pub events: usize,
    /// The share that goes on.
    pub survival: f64,
    /// Its interval; none where the share is 0.
    pub ci95: Option<Interval>,
}

/// How many good stretches a kind of episode ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct EndedBy {
    /// The kind.
    pub what: Kind,
    /// How many.
    pub count: usize,
}

/// The good stretches between these episodes, given the days of which something is known.
pub fn good_stretches(episodes: &[Episode<'_>], observed: &[NaiveDate]) -> Measured<GoodStretches> {
    found(stretches(episodes, observed)).into()
}

fn found(stretches: Vec<Stretch>) -> Result<GoodStretches, TooFew> {
    TooFew::check(stretches.len(), MIN_STRETCHES)?;
    let follow_ups: Vec<FollowUp> = stretches.iter().map(Stretch::follow_up).collect();
    let ended = stretches.iter().filter(|s| s.ended.is_some());
    let lengths: Vec<i64> = ended.map(|s| s.days).collect();
    let curve = kaplan_meier(&follow_ups);
    let (median_days, median_ci95) = median(&curve);
    Ok(GoodStretches {
        n: stretches.len(),
        events: lengths.len(),
        median_days,
        median_ci95,
        curve: curve.into_iter().map(StretchStep::from).collect(),
        ended_by: ended_by(&stretches),
        lengthening: lengthening(&lengths).into(),
        stretches,
    })
}

impl From<Fall> for StretchStep {
    fn from(fall: Fall) -> StretchStep {
        StretchStep {
            days: fall.time,
            at_risk: fall.at_risk,
            events: fall.events,
            survival: fall.survival,
            ci95: fall.ci95,
        }
    }
}

fn ended_by(stretches: &[Stretch]) -> Vec<EndedBy> {
    let mut kinds: Vec<Kind> = stretches
        .iter()
        .filter_map(|s| Some(s.ended.as_ref()?.what))
        .collect();
    kinds.sort_unstable();
    let counted = kinds.chunk_by(|one, other| one == other);
    let mut ended: Vec<EndedBy> = counted
        .map(|same| EndedBy {
            what: same[0],
            count: same.len(),
        })
        .collect();
    ended.sort_by_key(|by| std::cmp::Reverse(by.count));
    ended
}

impl Stretch {
    fn follow_up(&self) -> FollowUp {
        match self.ended {
            Some(_) => FollowUp::Event(self.days as f64),
            None => FollowUp::Censored(self.days as f64),
        }
    }
}

/// From each day with episodes to the next one, or to where nothing more is known.
fn stretches(episodes: &[Episode<'_>], observed: &[NaiveDate]) -> Vec<Stretch> {
    let mut days: Vec<(NaiveDate, &Episode<'_>)> = episodes
        .iter()
        .filter_map(|e| Some((e.start().map(When::date)?, e)))
        .collect();
    // Stable: of several on one day the one that stands first is the one that ended it.
    days.sort_by_key(|(date, _)| *date);
    days.dedup_by_key(|(date, _)| *date);
    let next = days.iter().skip(1).copied().map(Some).chain([None]);
    let stretches = days
        .iter()
        .zip(next)
        .filter_map(|(&(after, before), next)| {
            let known = known_days(after, next.map(|(until, _)| until), observed);
            let lasted = next.map(|(until, episode)| ((until - after).num_days(), episode));
            let ended = lasted.filter(|(days, _)| *days <= known);
            let days = ended.map_or(known, |(days, _)| days);
            (days >= MIN_DAYS).then(|| Stretch {
                from: after + Days::new(1),
                days,
                ended: ended.map(|(_, episode)| Ended::by(episode)),
                given: given(before),
            })
        });
    stretches.collect()
}

impl Ended {
    fn by(episode: &Episode<'_>) -> Ended {
        Ended {
            episode: episode.id().clone(),
            what: episode.kind(),
        }
    }
}

fn given(episode: &Episode<'_>) -> Given {
    let mut given = Given::default();
    for m in episode.tellings().flat_map(analysed) {
        let acts = match m.actor {
            Some(Role::A) => &mut given.a,
            _ => &mut given.b,
        };
        if m.class() == Class::Repair && !acts.contains(&m.act) {
            acts.push(m.act);
        }
    }
    given
}

/// For how many days after this one something is known: until a block of seven without any entry,
/// the next episode's block, or the last day of which anything is known.
fn known_days(from: NaiveDate, until: Option<NaiveDate>, observed: &[NaiveDate]) -> i64 {
    let since = |day: NaiveDate| (day - from).num_days();
    let after = &observed[observed.partition_point(|day| *day <= from)..];
    let mut blocks = 0;
    for &day in after {
        let block = (since(day) + BLOCK - 1) / BLOCK;
        if block > blocks + 1 {
            break;
        }
        blocks = block;
        if Some(day) == until {
            break;
        }
    }
    let last = after.last().map_or(0, |day| since(*day));
    last.min(blocks * BLOCK)
}
