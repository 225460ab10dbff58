use std::cmp::Ordering;

use crate::analysis::Analysis;
use crate::finding::Finding;
use crate::measured::Interval;
use crate::outcomes::Outcome;

/// So many stand in front.
const FRONT: usize = 3;

/// The three findings that stand in front: the surest, in the order of the list.
///
/// Asked are those that are of the two together and answer a question of their own. First come
/// those whose interval leaves out the value that would say nothing (half, or no difference); then
/// those with an interval, then those with a number. Within each the narrower interval comes
/// first, then the larger n, then the order of the candidates. What is too few comes last.
pub fn front(analysis: &Analysis) -> Vec<Finding> {
    let mut ranked: Vec<(Finding, Standing)> = candidates(analysis).into();
    // Stable: of two that are equally sure the one that is asked first.
    ranked.sort_by(|(_, one), (_, other)| one.surer(other));
    let mut front: Vec<Finding> = ranked.iter().take(FRONT).map(|(of, _)| *of).collect();
    front.sort_unstable();
    front
}

/// In the order in which they stand where all are equally sure, as when nothing is told yet.
///
/// Conditions, signs of security and the four signs are lists of their own: one of them alone in
/// front would read as a verdict. What is one partner's alone, or says who reached out, is not
/// looked at first either.
fn candidates(analysis: &Analysis) -> [(Finding, Standing); 6] {
    let outcomes = &analysis.outcomes;
    [
        (Finding::Loop, of_loop(analysis)),
        (Finding::RepairTime, of_repair(analysis)),
        (Finding::GoodStretches, of_stretches(analysis)),
        (
            Finding::PauseTimeNamed,
            of_outcome(&outcomes.pause_time_named),
        ),
        (Finding::NamedCycle, of_outcome(&outcomes.named_cycle)),
        (Finding::Protest, of_protest(analysis)),
    ]
}

/// How sure a finding is.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Standing {
    /// 3: the interval leaves out what would say nothing; 2: there is an interval; 1: a number;
    /// 0: too few.
    class: u8,
    /// How much of its scale the interval leaves open, from 0 to 1; 1 without one.
    open: f64,
    n: usize,
}

impl Standing {
    const TOO_FEW: Standing = Standing {
        class: 0,
        open: 1.0,
        n: 0,
    };

    fn surer(&self, other: &Standing) -> Ordering {
        let class = other.class.cmp(&self.class);
        class
            .then(self.open.total_cmp(&other.open))
            .then(other.n.cmp(&self.n))
    }

    /// A share, which says something if it is surely more or less than half.
    fn share(ci95: Option<Interval>, n: usize) -> Standing {
        Standing::of(ci95, n, Some(0.5), |low, high| high - low)
    }

    /// A time or a length: what its lower bound leaves of its upper one.
    fn length(ci95: Option<Interval>, n: usize) -> Standing {
        let open = |low: f64, high: f64| if high > 0.0 { 1.0 - low / high } else { 0.0 };
        Standing::of(ci95, n, None, open)
    }

    fn of(
        ci95: Option<Interval>,
        n: usize,
        neutral: Option<f64>,
        open: impl FnOnce(f64, f64) -> f64,
    ) -> Standing {
        let Some([Some(low), Some(high)]) = ci95 else {
            return Standing {
                class: 1,
                open: 1.0,
                n,
            };
        };
        let is_clear = neutral.is_some_and(|neutral| low > neutral || high < neutral);
        Standing {
            class: if is_clear { 3 } else { 2 },
            open: open(low, high).clamp(0.0, 1.0),
            n,
        }
    }
}

/// By the direction that is surest.
fn of_loop(analysis: &Analysis) -> Standing {
    let found = crate::Direction::ALL
        .into_iter()
        .filter_map(|direction| analysis.loop_figure.direction(direction).found());
    let standings = found.map(|way| Standing::share(way.rate_ci95, way.given as usize));
    standings
        .min_by(Standing::surer)
        .unwrap_or(Standing::TOO_FEW)
}

fn of_protest(analysis: &Analysis) -> Standing {
    let withdrew = &analysis.protest.other_withdrew;
    match withdrew.too_few {
        Some(_) => Standing::TOO_FEW,
        None => Standing::share(withdrew.ci95, withdrew.of),
    }
}

/// By the time that the headline names: to a received repair where half of them had one.
fn of_repair(analysis: &Analysis) -> Standing {
    let Some(repair) = analysis.repair_time.found() else {
        return Standing::TOO_FEW;
    };
    let received = repair.received.found();
    let named = received.filter(|time| time.median_hours.is_some());
    let named = named.unwrap_or(&repair.repair);
    Standing::length(named.median_ci95, named.n)
}

fn of_stretches(analysis: &Analysis) -> Standing {
    match analysis.good_stretches.found() {
        Some(found) => Standing::length(found.median_ci95, found.n),
        None => Standing::TOO_FEW,
    }
}

/// By the difference, against the two medians together.
fn of_outcome(outcome: &Outcome) -> Standing {
    let (Some(with), Some(without)) = (outcome.with.found(), outcome.without.found()) else {
        return Standing::TOO_FEW;
    };
    let scale = with.median_hours.unwrap_or(0.0) + without.median_hours.unwrap_or(0.0);
    let open = |low: f64, high: f64| {
        if scale > 0.0 {
            (high - low) / scale
        } else {
            1.0
        }
    };
    Standing::of(outcome.ci95, with.n + without.n, Some(0.0), open)
}
