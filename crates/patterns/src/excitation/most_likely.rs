use std::cell::RefCell;

use argmin::core::{CostFunction, Error, Executor, Gradient};
use argmin::solver::linesearch::MoreThuenteLineSearch;
use argmin::solver::quasinewton::LBFGS;

use super::hawkes::{DECAY, Likelihood, Process};
use super::polish::polish;
use super::scale::Scale;
use super::windows::Windows;

/// Steps whose curvature L-BFGS remembers.
const MEMORY: usize = 10;
/// L-BFGS gives up after so many steps.
const MAX_STEPS: u64 = 200;
/// L-BFGS is near enough where the slope is below this: in the coordinates of [`Scale`] that is
/// about one standard error from the top. Newton's method is quicker from there.
const NEAR: f64 = 1.0;
/// Decays from which to begin.
const BEGINNINGS: usize = 9;
/// Steps by which everything else adapts to such a decay.
const GLANCE: usize = 2;
/// Steps of the last bit, at most.
const LAST: usize = 100;

/// The process under which some windows are most likely.
#[derive(Debug)]
pub(crate) struct MostLikely {
    pub(crate) process: Process,
    /// The likelihood there: no slope is left but where a bound holds a parameter.
    pub(crate) likelihood: Likelihood,
    /// The decay isn't held by its bounds.
    pub(crate) is_decay_free: bool,
}

impl MostLikely {
    /// Found by L-BFGS (Nocedal 1980) with the line search of Moré & Thuente (1994), and the last
    /// bit by Newton's method.
    pub(crate) fn of(windows: &Windows) -> MostLikely {
        let scale = Scale::of(windows);
        let near = climb(windows, &scale, likeliest_start(windows, &scale));
        let decays = scale.decays();
        let (values, likelihood) = polish(windows, scale.values(&near).0, decays, LAST);
        MostLikely {
            process: Process::from_array(&values),
            likelihood,
            is_decay_free: decays[0] < values[DECAY] && values[DECAY] < decays[1],
        }
    }
}

/// There can be a top for each of several decays; for one given decay there is one alone. So of
/// some decays the one is taken from which it goes highest.
fn likeliest_start(windows: &Windows, scale: &Scale) -> Vec<f64> {
    let begun = (1..=BEGINNINGS).map(|part| {
        let start = scale.start(part as f64 / (BEGINNINGS + 1) as f64);
        let (values, _) = scale.values(&start);
        let (_, there) = polish(windows, values, [values[DECAY]; 2], GLANCE);
        (there.log, start)
    });
    let likeliest = begun.reduce(|one, other| if other.0 > one.0 { other } else { one });
    likeliest.expect("there are several").1
}

fn climb(windows: &Windows, scale: &Scale, start: Vec<f64>) -> Vec<f64> {
    let hill = Hill {
        windows,
        scale,
        seen: RefCell::new(None),
    };
    let solver = LBFGS::new(MoreThuenteLineSearch::new(), MEMORY)
        .with_tolerance_grad(NEAR)
        .expect("a tolerance is not negative");
    let reached = Executor::new(hill, solver)
        .configure(|state| state.param(start.clone()).max_iters(MAX_STEPS))
        .timer(false)
        .run();
    let best = reached.ok().and_then(|reached| reached.state.best_param);
    best.unwrap_or(start)
}

/// What L-BFGS goes down: minus the logarithm of the likelihood, in the coordinates of [`Scale`].
struct Hill<'a> {
    windows: &'a Windows,
    scale: &'a Scale,
    /// The last place asked about: height and slope are asked for one after the other.
    seen: RefCell<Option<Seen>>,
}

struct Seen {
    place: Vec<f64>,
    height: f64,
    slope: Vec<f64>,
}

impl Hill<'_> {
    fn at<T>(&self, place: &[f64], answer: impl Fn(&Seen) -> T) -> T {
        let mut seen = self.seen.borrow_mut();
        let known = seen.take().filter(|seen| seen.place == place);
        answer(seen.insert(known.unwrap_or_else(|| self.look(place))))
    }

    fn look(&self, place: &[f64]) -> Seen {
        let (values, stretch) = self.scale.values(place);
        let found = Likelihood::of(self.windows, &Process::from_array(&values));
        let slope = found.score.iter().zip(stretch).map(|(s, by)| -s * by);
        Seen {
            place: place.to_vec(),
            height: -found.log,
            slope: slope.collect(),
        }
    }
}

impl CostFunction for Hill<'_> {
    type Param = Vec<f64>;
    type Output = f64;

    fn cost(&self, place: &Vec<f64>) -> Result<f64, Error> {
        Ok(self.at(place, |seen| seen.height))
    }
}

impl Gradient for Hill<'_> {
    type Param = Vec<f64>;
    type Gradient = Vec<f64>;

    fn gradient(&self, place: &Vec<f64>) -> Result<Vec<f64>, Error> {
        Ok(self.at(place, |seen| seen.slope.clone()))
    }
}
