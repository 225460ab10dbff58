use super::curvature::Curvature;
use super::hawkes::{DECAY, Likelihood, PerParameter, Process};
use super::sweep::{inverse, times};
use super::windows::Windows;

/// It is done where another step promises to raise the logarithm of the likelihood by less.
const ENOUGH: f64 = 1e-10;
/// Halvings of a step after which it stays where it is.
const MAX_HALVINGS: i32 = 50;

/// Climbs so many steps by Newton's method, held to numbers that aren't negative and to these
/// bounds of the decay: who stands on a bound and is drawn across it stays (Bertsekas 1982).
/// Gives where it came to, and the likelihood there.
pub(crate) fn polish(
    windows: &Windows,
    start: PerParameter,
    decays: [f64; 2],
    steps: usize,
) -> (PerParameter, Likelihood) {
    let likelihood = |values: &PerParameter| Likelihood::of(windows, &Process::from_array(values));
    let (mut values, mut found) = (start, likelihood(&start));
    for _ in 0..steps {
        let step = step(windows, &values, &found, decays);
        let promised = step.iter().zip(found.score).map(|(s, slope)| s * slope);
        if promised.sum::<f64>() < ENOUGH {
            break;
        }
        let mut tries = (0..MAX_HALVINGS).map(|halvings| {
            let there = walk(&values, &step, 0.5_f64.powi(halvings), decays);
            (there, likelihood(&there))
        });
        match tries.find(|(_, there)| there.log > found.log) {
            Some(higher) => (values, found) = higher,
            None => break,
        }
    }
    (values, found)
}

fn step(
    windows: &Windows,
    values: &PerParameter,
    found: &Likelihood,
    decays: [f64; 2],
) -> PerParameter {
    let bends = Curvature::of(windows, &Process::from_array(values)).observed;
    let is_free = |k: usize| {
        let ([low, high], slope) = (bounds(k, decays), found.score[k]);
        let drawn_across = values[k] <= low && slope <= 0.0 || values[k] >= high && slope >= 0.0;
        low < high && !drawn_across
    };
    // Along itself alone it would fall below 0: it goes to 0, and no other reckons with it.
    let falls = |k: usize| {
        let (value, slope) = (values[k], found.score[k]);
        k < DECAY && slope < 0.0 && value > 0.0 && value * bends[k][k] < -slope
    };
    let free = std::array::from_fn(|k| is_free(k) && !falls(k));
    let mut step = times(&inverse(&bends, &free), &found.score);
    for k in (0..DECAY).filter(|&k| falls(k)) {
        step[k] = -values[k];
    }
    step
}

fn walk(values: &PerParameter, step: &PerParameter, part: f64, decays: [f64; 2]) -> PerParameter {
    std::array::from_fn(|k| {
        let [low, high] = bounds(k, decays);
        (values[k] + part * step[k]).clamp(low, high)
    })
}

fn bounds(k: usize, decays: [f64; 2]) -> [f64; 2] {
    if k == DECAY {
        decays
    } else {
        [0.0, f64::INFINITY]
    }
}
