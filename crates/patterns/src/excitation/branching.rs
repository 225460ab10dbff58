use super::around::{around, from_zero};
use super::hawkes::{PARAMETERS, cell};
use super::most_likely::MostLikely;
use super::sandwich::Spread;
use super::spectral_radius::spectral_radius;
use super::windows::TYPES;
use crate::bootstrap::MIN_EPISODES;
use crate::measured::Interval;

/// A value for each type before and each type after.
pub(crate) type Matrix<T> = [[T; TYPES]; TYPES];

/// How many moves of each type one of each type brings, and what comes of that in the long run.
#[derive(Debug)]
pub(crate) struct Branching {
    pub(crate) told: Matrix<Option<f64>>,
    pub(crate) ci95: Matrix<Option<Interval>>,
    pub(crate) radius: f64,
    pub(crate) radius_ci95: Option<Interval>,
}

impl Branching {
    /// Of these estimates; `felt_in` says in how many windows a move of each type was followed by
    /// any. Windows that are too few, or went alike, say nothing of how others would go.
    pub(crate) fn of(likely: &MostLikely, spread: &Spread, felt_in: [usize; TYPES]) -> Branching {
        let process = &likely.process;
        let told = matrix(|i, j| (felt_in[i] > 0).then_some(process.branching[i][j]));
        let ci95 = matrix(|i, j| match (told[i][j]?, spread.error_of(cell(i, j))) {
            (0.0, error) => from_zero(error, likely.likelihood.score[cell(i, j)]),
            (children, error) => {
                let error = error.filter(|_| felt_in[i] >= MIN_EPISODES)?;
                Some(around(children, error))
            }
        });
        let (radius, slope) = spectral_radius(&process.branching);
        let mut along = [0.0; PARAMETERS];
        (0..TYPES * TYPES).for_each(|k| along[TYPES + k] = slope.as_flattened()[k]);
        let is_bounded =
            |i: usize, j: usize| told[i][j].is_none_or(|n| n == 0.0) || ci95[i][j].is_some();
        let all_bounded = matrix(is_bounded)
            .as_flattened()
            .iter()
            .all(|bounded| *bounded);
        let error = spread.error(&along).filter(|_| all_bounded);
        Branching {
            told,
            ci95,
            radius,
            radius_ci95: error.map(|error| held(around(radius, error), &told, &ci95)),
        }
    }

    /// Some move brings another.
    pub(crate) fn is_some(&self) -> bool {
        self.told
            .as_flattened()
            .iter()
            .any(|n| n.is_some_and(|n| n > 0.0))
    }

    /// Some move surely brings another: an interval without 0 in it.
    pub(crate) fn is_sure(&self) -> bool {
        lower(&self.ci95)
            .as_flattened()
            .iter()
            .any(|low| *low > 0.0)
    }
}

/// A radius never falls where a branching number rises. So it isn't held to be above 0 where
/// their lower bounds alone let every chain end, nor to be above what their upper bounds give.
fn held(
    [low, high]: Interval,
    told: &Matrix<Option<f64>>,
    ci95: &Matrix<Option<Interval>>,
) -> Interval {
    let upper = matrix(|i, j| {
        ci95[i][j]
            .map_or(told[i][j], |[_, high]| high)
            .unwrap_or(0.0)
    });
    let [lowest, highest] = [lower(ci95), upper].map(|bounds| spectral_radius(&bounds).0);
    let low = low.map(|low| if lowest == 0.0 { 0.0 } else { low });
    [low, high.map(|high| high.min(highest))]
}

fn lower(ci95: &Matrix<Option<Interval>>) -> Matrix<f64> {
    matrix(|i, j| ci95[i][j].and_then(|[low, _]| low).unwrap_or(0.0))
}

fn matrix<T>(of: impl Fn(usize, usize) -> T) -> Matrix<T> {
    std::array::from_fn(|i| std::array::from_fn(|j| of(i, j)))
}
