//! How moves bring moves: on journals of which the truth is known, and on strange ones.

use patterns::{Excitation, Interval};

use crate::couple::{Coin, close, repeated, swapped};
use crate::excitation::{Window, found, journal};

/// Draws a type by these weights; none for what they leave of `of`.
fn kind(coin: &mut Coin, weights: [f64; 4], of: f64) -> Option<usize> {
    let mut left = coin.share() * of;
    weights.iter().position(|weight| {
        left -= weight;
        left < 0.0
    })
}

struct Truth {
    baseline: [f64; 4],
    branching: [[f64; 4]; 4],
    decay: f64,
    radius: f64,
}

/// A loop: who reaches out is answered by stepping back, and who steps back by reaching out.
/// The radius is the largest eigenvalue by NumPy.
const LOOP: Truth = Truth {
    baseline: [0.3, 0.2, 0.3, 0.2],
    branching: [
        [0.1, 0.0, 0.05, 0.5],
        [0.0, 0.1, 0.4, 0.0],
        [0.1, 0.5, 0.1, 0.0],
        [0.4, 0.0, 0.0, 0.1],
    ],
    decay: 4.0,
    radius: 0.583_964_3,
};

const NO_LOOP: Truth = Truth {
    branching: [[0.0; 4]; 4],
    radius: 0.0,
    ..LOOP
};

/// A window that closes with its n-th move after the first, by thinning (Ogata 1981).
fn window(coin: &mut Coin, truth: &Truth, n: usize) -> Window {
    let all: f64 = truth.baseline.iter().sum();
    let first = kind(coin, truth.baseline, all).expect("one of the four");
    let (mut window, mut hours, mut felt) = (vec![(0, first)], 0.0, [0.0; 4]);
    felt[first] = 1.0;
    while window.len() <= n {
        let intensity = |felt: &[f64; 4], j: usize| {
            let brought = (0..4).map(|i| truth.branching[i][j] * felt[i]);
            truth.baseline[j] + truth.decay * brought.sum::<f64>()
        };
        let most: f64 = (0..4).map(|j| intensity(&felt, j)).sum();
        let wait = -(1.0 - coin.share()).ln() / most;
        hours += wait;
        felt = felt.map(|echo| echo * (-truth.decay * wait).exp());
        let weights = [0, 1, 2, 3].map(|j| intensity(&felt, j));
        if let Some(kind) = kind(coin, weights, most) {
            window.push(((hours * 3_600_000.0) as i64, kind));
            felt[kind] += 1.0;
        }
    }
    window
}

fn simulated(coin: &mut Coin, truth: &Truth, windows: usize) -> Excitation {
    let lengths = (0..windows).map(|_| 4 + (coin.share() * 11.0) as usize);
    let lengths: Vec<usize> = lengths.collect();
    let windows: Vec<Window> = lengths.iter().map(|n| window(coin, truth, *n)).collect();
    found(&journal(&windows))
}

fn holds(interval: Option<Interval>, value: f64) -> bool {
    match interval {
        Some([Some(low), Some(high)]) => low <= value && value <= high,
        _ => panic!("both bounds are reached"),
    }
}

#[test]
fn with_many_evenings_the_truth_is_found() {
    let e = simulated(&mut Coin(1), &LOOP, 2_000);
    close(e.decay_per_hour.expect("some"), 4.0, 0.4);
    close(e.spectral_radius, LOOP.radius, 0.04);
    for i in 0..4 {
        close(e.baseline_per_hour[i], LOOP.baseline[i], 0.03);
        for j in 0..4 {
            // Four standard errors, which are 0.014 for the large ones.
            close(
                e.branching[i][j].expect("felt"),
                LOOP.branching[i][j],
                0.056,
            );
        }
    }
}

#[test]
fn the_intervals_hold_the_truth_about_as_often_as_they_say() {
    let mut coin = Coin(2);
    let journals: Vec<Excitation> = (0..200).map(|_| simulated(&mut coin, &LOOP, 50)).collect();
    let held = |holds: &dyn Fn(&Excitation) -> bool| journals.iter().filter(|e| holds(e)).count();
    // Of 200 journals 190; four standard errors less are 178. A number that is truly 0 or near
    // is held more often, since no interval begins below 0.
    for i in 0..4 {
        let baseline = held(&|e| holds(e.baseline_ci95[i], LOOP.baseline[i]));
        assert!(baseline >= 178, "baseline {i}: {baseline} of 200");
        for j in 0..4 {
            let truth = LOOP.branching[i][j];
            let branching = held(&|e| holds(e.branching_ci95[i][j], truth));
            assert!(branching >= 178, "branching {i} {j}: {branching} of 200");
            assert!(
                truth < 0.4 || branching <= 199,
                "{i} {j}: {branching} of 200"
            );
        }
    }
    let decay = held(&|e| holds(e.decay_ci95, LOOP.decay));
    assert!((176..=199).contains(&decay), "decay: {decay} of 200");
    let radius = held(&|e| holds(e.spectral_radius_ci95, LOOP.radius));
    assert!((178..=199).contains(&radius), "radius: {radius} of 200");
    let bias = journals.iter().map(|e| e.spectral_radius).sum::<f64>() / 200.0 - LOOP.radius;
    assert!((0.0..0.05).contains(&bias), "{bias}");
    // Estimated parameters make p too large: hardly ever is it below 0.05.
    let misfits = journals.iter().filter(|e| e.fit.p < 0.05).count();
    assert!(misfits <= 6, "{misfits} of 200");
}

#[test]
fn where_nothing_brings_anything_little_is_found() {
    let mut coin = Coin(3);
    let journals: Vec<Excitation> = (0..100)
        .map(|_| simulated(&mut coin, &NO_LOOP, 100))
        .collect();
    let radius = journals
        .iter()
        .filter(|e| holds(e.spectral_radius_ci95, 0.0));
    assert!(radius.count() >= 90);
    let cells = journals
        .iter()
        .flat_map(|e| e.branching_ci95.as_flattened());
    let held = cells.filter(|interval| holds(**interval, 0.0)).count();
    assert!(held >= 1_540, "{held} of 1600");
    let children = |e: &Excitation| e.branching.as_flattened().iter().flatten().sum::<f64>();
    let mean = journals.iter().map(children).sum::<f64>() / 1_600.0;
    assert!(mean < 0.06, "{mean}");
}

#[test]
fn moves_that_keep_a_distance_fit_badly() {
    // An answer never comes at once: nothing that fades from the beginning is like that.
    let mut coin = Coin(4);
    let windows: Vec<Window> = (0..60)
        .map(|_| {
            let mut at = 0;
            let mut step = |k: usize| {
                at += 600_000 + (coin.share() * 60_000.0) as i64;
                (at, [0, 3][k % 2])
            };
            (0..10).map(&mut step).collect()
        })
        .collect();
    assert!(found(&journal(&windows)).fit.p < 1e-6);
}

fn is_sound(e: &Excitation) {
    let shown = format!("{e:?}");
    assert!(!shown.contains("NaN") && !shown.contains("inf"), "{shown}");
    for (value, interval) in e
        .branching
        .as_flattened()
        .iter()
        .zip(e.branching_ci95.as_flattened())
    {
        if let (Some(value), Some([Some(low), Some(high)])) = (value, interval) {
            assert!(0.0 <= *low && low <= value && value <= high, "{shown}");
        }
    }
    let [low, high] = e.spectral_radius_ci95.unwrap_or([None; 2]);
    let radius = e.spectral_radius;
    assert!(low.is_none_or(|low| 0.0 <= low && low <= radius), "{shown}");
    assert!(high.is_none_or(|high| radius <= high + 1e-12), "{shown}");
    assert!((0.0..=1.0).contains(&e.fit.p) && e.log_likelihood.is_finite());
}

#[test]
fn strange_journals_give_finite_numbers() {
    let lines = [
        // All alike.
        "ap@0 bw@1 ap@2 bw@3 ap@4 bw@5 ap@6",
        // One type alone.
        "ap@0 ap@0.1 ap@0.7 ap@0.8 ap@5 ap@5.01",
        // One that closes every window, and one that opens it.
        "bp@0 ap@0.1 ap@0.7 ap@0.8 ap@5 bw@5.01",
        // A gap of years.
        "ap@0 bw@0.1 ap@0.3 bw@0.4 ap@26000 bw@26000.1 ap@26000.3",
        // A gap of years and one of a millisecond.
        "ap@0 bw@0.0000003 ap@0.3 bw@0.4 ap@26000 bw@26000.1 ap@26000.3",
        // The hour that the clock on the wall has twice: 27 October 2024, 02:30.
        "ap@7224.5 bw@7225.5 ap@7226.5 bw@7226.6 ap@7226.7 bw@7228",
        // Quicker and quicker.
        "ap@0 bw@4 ap@6 bw@7 ap@7.5 bw@7.75 ap@7.875 bw@7.9375",
    ];
    for line in lines {
        let journal = repeated(line, 100);
        let (e, other) = (found(&journal), found(&swapped(&journal)));
        is_sound(&e);
        close(e.log_likelihood, other.log_likelihood, 1e-4);
        close(e.spectral_radius, other.spectral_radius, 1e-3);
    }
}

#[test]
fn moves_that_are_not_there_bring_nothing_known_and_are_hardly_brought() {
    let e = found(&repeated("ap@0 bw@0.1 ap@0.7 ap@0.8 ap@5 ap@5.01", 100));
    for other in 0..4 {
        assert_eq!(e.branching[1][other], None);
        assert_eq!(e.branching_ci95[1][other], None);
    }
    // Nothing came in 501 hours: half of chi square at 0.95 by the hours.
    let [low, Some(high)] = e.baseline_ci95[1].expect("told") else {
        panic!("the upper bound is reached");
    };
    assert_eq!((e.baseline_per_hour[1], low), (0.0, Some(0.0)));
    close(high, 1.920_729 / 501.0, 1e-8);
    let decay = e.decay_per_hour.expect("some");
    let felt: f64 = [5.01_f64, 4.31, 4.21, 0.01]
        .iter()
        .map(|hours| 100.0 * (1.0 - (-decay * hours).exp()))
        .sum();
    let [low, Some(high)] = e.branching_ci95[0][1].expect("told") else {
        panic!("the upper bound is reached");
    };
    assert_eq!((e.branching[0][1], low), (Some(0.0), Some(0.0)));
    close(high, 1.920_729 / felt, 1e-8);
}

#[test]
fn where_no_move_brings_another_there_is_no_decay() {
    // Just as regular as a clock: each move keeps the next away.
    let e = found(&repeated(
        "ap@0 ap@1 ap@2 ap@3 ap@4 ap@5 ap@6 ap@7 ap@8 ap@9",
        30,
    ));
    assert_eq!(e.branching[0][0], Some(0.0));
    assert_eq!((e.decay_per_hour, e.decay_ci95), (None, None));
    assert_eq!(e.spectral_radius, 0.0);
    close(e.baseline_per_hour[0], 1.0, 1e-6);
}
