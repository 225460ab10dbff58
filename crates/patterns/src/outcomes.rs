use domain::{Act, Episode, Id, Move};
use serde::Serialize;
use ts_rs::TS;

use crate::bootstrap::Draws;
use crate::kaplan_meier::{FollowUp, kaplan_meier, median};
use crate::landmark::Landmark;
use crate::log_rank::log_rank_p;
use crate::measured::{Interval, Measured, TooFew};
use crate::median_difference::{Timed, interval};
use crate::protest::FollowedBy;
use crate::repair_time::CurveStep;
use crate::spans::{analysed, is_received, spans};

/// As for the repair time: five times hold the true median with probability 0.9375.
const MIN_EPISODES: usize = 5;

/// What followed a move, compared with what followed otherwise. Followed by, not because of.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Outcomes {
    /// Space asked for with a time named, against space asked for without.
    pub pause_time_named: Outcome,
    /// The cycle named, against not.
    pub named_cycle: Outcome,
}

/// The time from a move to the first received repair, with something and without it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Outcome {
    /// With it.
    pub with: Measured<ToReceived>,
    /// Without it.
    pub without: Measured<ToReceived>,
    /// The move from which episodes without it are followed, from 1, where it has to be chosen:
    /// the median place of the move in those with it.
    pub from_move: Option<usize>,
    /// The median with it less the median without it, in hours; none where one isn't reached.
    pub difference: Option<f64>,
    /// Its interval, over episodes.
    pub ci95: Option<Interval>,
    /// How likely two groups of one curve would differ by as much (Mantel 1966).
    pub log_rank_p: Option<f64>,
    /// The move told next, in all episodes of each group, with hours or without.
    pub followed_by: FollowedByEach,
}

/// The move told next in each group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct FollowedByEach {
    /// With it.
    pub with: FollowedBy,
    /// Without it.
    pub without: FollowedBy,
}

/// How long it took to the first received repair (Kaplan & Meier 1958).
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ToReceived {
    /// Episodes followed.
    pub n: usize,
    /// Of these, those in which it came before the next episode began.
    pub events: usize,
    /// Episodes left out, since their hours are not known.
    pub left_out: usize,
    /// Hours until it had come in half of them; none where that isn't reached.
    pub median_hours: Option<f64>,
    /// Its interval.
    pub median_ci95: Option<Interval>,
    /// The share in which it had not come yet, at each time at which it came.
    pub curve: Vec<CurveStep>,
    /// The longest time an episode was followed.
    pub followed_hours: f64,
    /// The episodes followed, by the id of the telling recorded first.
    pub entries: Vec<Id>,
}

/// The outcomes in these episodes.
pub fn outcomes(episodes: &[Episode<'_>], draws: &Draws) -> Outcomes {
    let all = Episodes::of(episodes);
    let (with, without) = all.asked_space();
    let pause_time_named = outcome(&with, &without, None, draws);
    let with = all.named_cycle();
    let from_move = median_position(&with);
    let without = from_move.map_or_else(Vec::new, |k| all.never_named(k));
    Outcomes {
        pause_time_named,
        named_cycle: outcome(&with, &without, from_move, draws),
    }
}

/// The episodes, and for each until when something is known of it.
struct Episodes<'a> {
    episodes: &'a [Episode<'a>],
    until_ms: Vec<Option<i64>>,
}

impl<'a> Episodes<'a> {
    fn of(episodes: &'a [Episode<'a>]) -> Episodes<'a> {
        let mut until_ms = vec![None; episodes.len()];
        for span in spans(episodes) {
            until_ms[span.place] = Some(span.until_ms);
        }
        Episodes { episodes, until_ms }
    }

    /// Each from its first request for space, those with a time named apart. A later request
    /// belongs to what followed.
    fn asked_space(&self) -> (Vec<Landmark<'a>>, Vec<Landmark<'a>>) {
        let (mut with, mut without) = (Vec::new(), Vec::new());
        for (place, episode) in self.episodes.iter().enumerate() {
            let Some((position, request)) = first(episode, asks_space) else {
                continue;
            };
            let group = match request.act {
                Act::AskedSpaceWithTime => &mut with,
                _ => &mut without,
            };
            group.extend(self.landmark(place, position, asks_space));
        }
        (with, without)
    }

    fn named_cycle(&self) -> Vec<Landmark<'a>> {
        let named = |(place, episode)| {
            let (position, _) = first(episode, names_cycle)?;
            self.landmark(place, position, names_cycle)
        };
        (0..).zip(self.episodes).filter_map(named).collect()
    }

    /// Those in which the cycle was never named, from the k-th move, unless that one was itself
    /// the received repair.
    fn never_named(&self, k: usize) -> Vec<Landmark<'a>> {
        let from_there = |(place, episode): (usize, &'a Episode<'a>)| {
            if first(episode, names_cycle).is_some() {
                return None;
            }
            analysed(episode.first())
                .nth(k - 1)
                .filter(|m| !is_received(m))?;
            self.landmark(place, k, names_cycle)
        };
        (0..).zip(self.episodes).filter_map(from_there).collect()
    }

    fn landmark(
        &self,
        place: usize,
        position: usize,
        is_such: fn(&Move) -> bool,
    ) -> Option<Landmark<'a>> {
        let episode = (place, &self.episodes[place]);
        Landmark::at(episode, position, self.until_ms[place], is_such)
    }
}

/// A request for space, with a time named or without.
pub(crate) fn asks_space(m: &Move) -> bool {
    matches!(m.act, Act::AskedSpace | Act::AskedSpaceWithTime)
}

fn names_cycle(m: &Move) -> bool {
    m.act == Act::NamedCycle
}

/// The first such move of the telling recorded first, with its place from 1.
fn first<'a>(episode: &Episode<'a>, is_such: fn(&Move) -> bool) -> Option<(usize, &'a Move)> {
    (1..)
        .zip(analysed(episode.first()))
        .find(|(_, m)| is_such(m))
}

/// Of an even number the lower of the two in the middle.
fn median_position(with: &[Landmark<'_>]) -> Option<usize> {
    let mut positions: Vec<usize> = with.iter().map(|l| l.position).collect();
    positions.sort_unstable();
    positions.get(positions.len().checked_sub(1)? / 2).copied()
}

fn outcome(
    with: &[Landmark<'_>],
    without: &[Landmark<'_>],
    from_move: Option<usize>,
    draws: &Draws,
) -> Outcome {
    let [found_with, found_without] = [with, without].map(|group| to_received(group));
    let mut outcome = Outcome {
        with: found_with.into(),
        without: found_without.into(),
        from_move,
        difference: None,
        ci95: None,
        log_rank_p: None,
        followed_by: FollowedByEach::default(),
    };
    let FollowedByEach {
        with: a,
        without: b,
    } = &mut outcome.followed_by;
    with.iter().for_each(|l| l.add_to(a));
    without.iter().for_each(|l| l.add_to(b));
    if let (Some(one), Some(other)) = (outcome.with.found(), outcome.without.found()) {
        let medians = one.median_hours.zip(other.median_hours);
        outcome.difference = medians.map(|(one, other)| one - other);
        let [one, other] = [with, without].map(follow_ups);
        outcome.log_rank_p = log_rank_p(&one, &other);
    }
    if outcome.difference.is_some() {
        let [one, other] = [with, without].map(timed);
        outcome.ci95 = interval(&one, &other, draws);
    }
    outcome
}

fn to_received(group: &[Landmark<'_>]) -> Result<ToReceived, TooFew> {
    let followed = group.iter().filter(|l| l.follow_up.is_some());
    let entries = followed.map(|l| l.episode.id().clone()).collect();
    ToReceived::of(&follow_ups(group), group.len(), entries)
}

impl ToReceived {
    /// How long these took, of so many episodes in all.
    pub(crate) fn of(
        follow_ups: &[FollowUp],
        episodes: usize,
        entries: Vec<Id>,
    ) -> Result<ToReceived, TooFew> {
        let n = follow_ups.len();
        TooFew::check(n, MIN_EPISODES)?;
        let curve = kaplan_meier(follow_ups);
        let (median_hours, median_ci95) = median(&curve);
        Ok(ToReceived {
            n,
            events: curve.iter().map(|step| step.events).sum(),
            left_out: episodes - n,
            median_hours,
            median_ci95,
            curve: curve.into_iter().map(CurveStep::from).collect(),
            followed_hours: follow_ups.iter().map(|f| f.time()).fold(0.0, f64::max),
            entries,
        })
    }
}

fn follow_ups(group: &[Landmark<'_>]) -> Vec<FollowUp> {
    group.iter().filter_map(|l| l.follow_up).collect()
}

fn timed(group: &[Landmark<'_>]) -> Timed {
    Timed::of(group.iter().filter_map(|l| Some((l.follow_up?, l.place))))
}
