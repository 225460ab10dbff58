use super::curvature::{Curvature, PerPair};
use super::hawkes::{Likelihood, PARAMETERS, PerParameter, Process};
use super::most_likely::MostLikely;
use super::sweep::inverse;
use super::windows::Windows;
use crate::measured::Z;

/// Where the other parameters leave less than this part of the information about one, the moves
/// cannot tell it from them.
const LEAST_LEFT: f64 = 1e-6;

/// How the estimates vary from journal to journal.
#[derive(Debug)]
pub(crate) struct Spread {
    covariance: PerPair,
    known: [bool; PARAMETERS],
    /// Held at 0 so firmly that it counts as known to be 0 by all others.
    held: [bool; PARAMETERS],
}

impl Spread {
    /// One window is as good as another, but the moves of one hang together: bread x filling x
    /// bread, bread the inverse of the information, filling the products of the windows' scores
    /// (Huber 1967; White 1982; Liang & Zeger 1986). Drawing windows with replacement, and one
    /// step for each drawing, comes to the same in the long run.
    pub(crate) fn of(windows: &Windows, likely: &MostLikely) -> Spread {
        let process = &likely.process;
        let information = Curvature::of(windows, process).information;
        let held = std::array::from_fn(|k| is_held(likely.likelihood.score[k], information[k][k]));
        let bread = inverse(&information, &held.map(|held| !held));
        let filling = filling(windows, process);
        Spread {
            covariance: product(&product(&bread, &filling), &bread),
            known: std::array::from_fn(|k| {
                bread[k][k] > 0.0 && LEAST_LEFT * bread[k][k] * information[k][k] < 1.0
            }),
            held,
        }
    }

    /// The standard error of what changes so along the parameters; none where that hangs on a
    /// parameter of which the moves say nothing.
    pub(crate) fn error(&self, along: &PerParameter) -> Option<f64> {
        let counts = |k: &usize| along[*k] != 0.0;
        if !(0..PARAMETERS)
            .filter(counts)
            .all(|k| self.known[k] || self.held[k])
        {
            return None;
        }
        let row = |k: usize| -> f64 {
            along
                .iter()
                .zip(self.covariance[k])
                .map(|(a, c)| a * c)
                .sum()
        };
        let variance: f64 = (0..PARAMETERS)
            .filter(counts)
            .map(|k| along[k] * row(k))
            .sum();
        let variance = Some(variance).filter(|variance| variance.is_finite())?;
        Some(variance.max(0.0).sqrt())
    }

    /// The standard error of one parameter; none where it is held.
    pub(crate) fn error_of(&self, k: usize) -> Option<f64> {
        if self.held[k] {
            return None;
        }
        let mut along = [0.0; PARAMETERS];
        along[k] = 1.0;
        self.error(&along)
    }
}

/// A slope is left, downward, and by what the moves say a step along it goes more than 1.96
/// standard errors below 0.
fn is_held(slope: f64, information: f64) -> bool {
    slope < 0.0 && slope * slope > Z * Z * information
}

/// Sum over the windows of the products of their scores, each less the mean, x n / (n - 1).
fn filling(windows: &Windows, process: &Process) -> PerPair {
    let blocks = windows.in_blocks(|block| {
        let (mut sum, mut products) = ([0.0; PARAMETERS], [[0.0; PARAMETERS]; PARAMETERS]);
        for window in block {
            let score = Likelihood::of_one(window, process).score;
            add_products(&mut products, &score, 1.0);
            sum.iter_mut().zip(score).for_each(|(sum, s)| *sum += s);
        }
        (sum, products)
    });
    let (mut sum, mut products) = ([0.0; PARAMETERS], [[0.0; PARAMETERS]; PARAMETERS]);
    for (block_sum, block) in blocks {
        sum.iter_mut().zip(block_sum).for_each(|(sum, s)| *sum += s);
        let all = products.as_flattened_mut().iter_mut();
        all.zip(block.as_flattened()).for_each(|(all, s)| *all += s);
    }
    let n = windows.len() as f64;
    add_products(&mut products, &sum, -1.0 / n);
    products.map(|row| row.map(|entry| entry * n / (n - 1.0)))
}

fn add_products(products: &mut PerPair, score: &PerParameter, weight: f64) {
    for (row, one) in products.iter_mut().zip(score) {
        for (entry, other) in row.iter_mut().zip(score) {
            *entry += weight * one * other;
        }
    }
}

fn product(one: &PerPair, other: &PerPair) -> PerPair {
    let mut product = [[0.0; PARAMETERS]; PARAMETERS];
    for (row, one) in product.iter_mut().zip(one) {
        for (weight, other) in one.iter().zip(other) {
            let entries = row.iter_mut().zip(other);
            entries.for_each(|(entry, other)| *entry += weight * other);
        }
    }
    product
}
