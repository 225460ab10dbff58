use serde::Serialize;
use ts_rs::TS;

use super::hawkes::{Echo, Process};
use super::windows::{TYPES, Timed, Windows};

/// How well the process fits: time rescaled by what was expected (Ogata 1988).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct Fit {
    /// The largest distance between the shares of the rescaled waits and the exponential ones.
    pub ks_statistic: f64,
    /// How often as large a distance would come by chance, were the process known beforehand.
    pub p: f64,
}

/// Each type by itself, its windows one after the other: what was expected of it between one of
/// its moves and the next is exponential with mean 1 (Meyer 1971). All four together are held
/// against that (Kolmogorov 1933).
pub(crate) fn time_rescaling(windows: &Windows, process: &Process) -> Fit {
    let mut waits = Waits::default();
    windows
        .iter()
        .for_each(|window| waits.walk(window, process));
    let n = waits.ended.len() as f64;
    waits.ended.sort_unstable_by(f64::total_cmp);
    let distances = waits.ended.iter().zip(0..).map(|(wait, place)| {
        let (share, place) = (-(-wait).exp_m1(), f64::from(place));
        (share - place / n).max((place + 1.0) / n - share)
    });
    let ks_statistic = distances.fold(0.0, f64::max);
    Fit {
        ks_statistic,
        p: kolmogorov(ks_statistic, n),
    }
}

/// The rescaled waits of all types.
#[derive(Default)]
struct Waits {
    running: [f64; TYPES],
    ended: Vec<f64>,
}

impl Waits {
    fn walk(&mut self, window: &[Timed], process: &Process) {
        let mut echo = Echo::<1>::silent();
        if let Some(kind) = window[0].kind {
            echo.add(kind);
        }
        for &Timed { gap, kind } in &window[1..] {
            let before = echo.0[0];
            echo.fade(gap, process.decay);
            let spent: [f64; TYPES] = std::array::from_fn(|i| before[i] - echo.0[0][i]);
            for (j, running) in self.running.iter_mut().enumerate() {
                let brought = spent.iter().zip(&process.branching);
                *running += process.baseline[j] * gap;
                *running += brought.map(|(spent, row)| spent * row[j]).sum::<f64>();
            }
            if let Some(kind) = kind {
                self.ended.push(std::mem::take(&mut self.running[kind]));
                echo.add(kind);
            }
        }
    }
}

/// The chance of a distance at least as large among so many (Kolmogorov 1933, with the
/// correction of Stephens 1970 for few).
fn kolmogorov(distance: f64, n: f64) -> f64 {
    let x = (n.sqrt() + 0.12 + 0.11 / n.sqrt()) * distance;
    // Below this the chance is 1 to more digits than there are, and the series is slow.
    if x < 0.2 {
        return 1.0;
    }
    let term = |k: i32| {
        let sign = if k % 2 == 1 { 2.0 } else { -2.0 };
        sign * (-2.0 * f64::from(k * k) * x * x).exp()
    };
    (1..=40).map(term).sum::<f64>().clamp(0.0, 1.0)
}
