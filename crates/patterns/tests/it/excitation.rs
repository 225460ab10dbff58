//! How moves bring moves: against numbers computed otherwise.

use domain::Journal;
use patterns::{Excitation, Interval, counted, excitation};

use crate::couple::{close, repeated, swapped, told};

const HOUR: i64 = 3_600_000;

/// Times in milliseconds, and types in the order of the codes.
pub type Window = Vec<(i64, usize)>;

/// One telling a window, a week apart.
pub fn journal(windows: &[Window]) -> Journal {
    let word = |week: usize, &(at, kind): &(i64, usize)| {
        let hours = (at + week as i64 * 7 * 24 * HOUR) as f64 / HOUR as f64;
        format!("{}@{hours:.9}", ["ap", "aw", "bp", "bw"][kind])
    };
    let line = |(week, window): (usize, &Window)| {
        let words: Vec<String> = window.iter().map(|m| word(week, m)).collect();
        words.join(" ")
    };
    let lines: Vec<String> = windows.iter().enumerate().map(line).collect();
    told(&lines.iter().map(String::as_str).collect::<Vec<_>>())
}

pub fn found(journal: &Journal) -> Excitation {
    let measured = excitation(&counted(journal));
    measured.found().expect("enough").clone()
}

/// Scatters a number over 64 bits (Steele, Lea & Flood 2014, SplitMix64).
pub fn spread(n: u64) -> u64 {
    let mut z = n.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// Thirty evenings to the minute: some moves are quick answers, some come after a while.
pub fn evenings() -> Vec<Window> {
    let evening = |e: u64| {
        let mut kind = (spread(1_000 * e) % 4) as usize;
        let (mut minute, mut window) = (0, vec![(0, kind)]);
        for k in 1..6 + spread(1_000 * e + 999) % 8 {
            let dice = spread(1_000 * e + k);
            let is_quick = !dice.is_multiple_of(3);
            minute += if is_quick {
                1 + dice / 8 % 9
            } else {
                15 + dice / 8 % 120
            };
            kind = if is_quick && dice / 1_024 % 10 < 8 {
                3 - kind
            } else {
                (dice / 16_384 % 4) as usize
            };
            window.push((minute as i64 * 60_000, kind));
        }
        window
    };
    (0..30).map(evening).collect()
}

/// The logarithm of the likelihood, each move against each before it: no recursion.
pub fn log_likelihood(windows: &[Window], e: &Excitation, decay: f64) -> f64 {
    let branching = e.branching.map(|row| row.map(|n| n.unwrap_or(0.0)));
    let mut log = 0.0;
    for window in windows {
        let end = window.last().expect("moves").0;
        let hours = |from: i64, to: i64| (to - from) as f64 / HOUR as f64;
        for (n, &(at, kind)) in window.iter().enumerate().skip(1) {
            let before = window[..n]
                .iter()
                .map(|&(then, by)| branching[by][kind] * decay * (-decay * hours(then, at)).exp());
            log += (e.baseline_per_hour[kind] + before.sum::<f64>()).ln();
        }
        log -= e.baseline_per_hour.iter().sum::<f64>() * hours(window[0].0, end);
        for &(at, kind) in window {
            let children: f64 = branching[kind].iter().sum();
            log -= children * (1.0 - (-decay * hours(at, end)).exp());
        }
    }
    log
}

/// Found with SciPy 1.17 (`minimize`, L-BFGS-B from six decays) on a likelihood written with
/// NumPy as a sum over all pairs; standard errors from numerical derivatives of the intensities
/// and of the windows' likelihoods, without the numbers that are held at 0; the Kolmogorov-Smirnov
/// distance by `scipy.stats.kstest`.
#[test]
fn the_estimates_are_those_of_scipy() {
    let e = found(&journal(&evenings()));
    assert_eq!((e.realisations, e.events, e.dropped), (30, 255, 0));
    close(e.log_likelihood, -182.418_785_2, 1e-6);
    close(e.decay_per_hour.expect("some"), 9.004_323, 1e-4);
    let baseline = [0.220_588_7, 0.233_405_7, 0.259_228_0, 0.150_911_8];
    for (one, other) in e.baseline_per_hour.iter().zip(baseline) {
        close(*one, other, 1e-5);
    }
    let branching = [
        [0.0, 0.0, 0.0, 0.695_608_7],
        [0.057_234_4, 0.0, 0.680_481_1, 0.0],
        [0.0, 0.726_557_3, 0.0, 0.0],
        [0.532_074_9, 0.0, 0.0, 0.0],
    ];
    for (one, other) in e
        .branching
        .as_flattened()
        .iter()
        .zip(branching.as_flattened())
    {
        close(one.expect("felt"), *other, 1e-5);
    }
    close(e.spectral_radius, 0.703_141_9, 1e-5);
    close(e.fit.ks_statistic, 0.142_459_3, 1e-5);
    // `kstwobign.sf` at (sqrt(n) + 0.12 + 0.11 / sqrt(n)) x distance.
    close(e.fit.p, 5.423e-5, 1e-7);
}

fn is_interval(interval: Option<Interval>, [low, high]: [f64; 2]) {
    let [Some(one), Some(other)] = interval.expect("known") else {
        panic!("both bounds are reached");
    };
    close(one, low, 2e-4 * low.max(1.0));
    close(other, high, 2e-4 * high.max(1.0));
}

#[test]
fn the_intervals_are_made_of_the_standard_errors_of_numpy() {
    let z = 1.959_964;
    let e = found(&journal(&evenings()));
    for (i, j, error) in [
        (0, 3, 0.085_222_5),
        (1, 2, 0.073_018_3),
        (3, 0, 0.082_732_8),
    ] {
        let value = e.branching[i][j].expect("felt");
        is_interval(
            e.branching_ci95[i][j],
            [value - z * error, value + z * error],
        );
    }
    is_interval(e.branching_ci95[1][0], [0.0, 0.057_234_4 + z * 0.040_310_8]);
    // An estimate of 0 ends where its error, or where its slope at 0 says.
    is_interval(e.branching_ci95[0][0], [0.0, z * 0.040_667_9]);
    is_interval(e.branching_ci95[0][2], [0.0, 1.920_729 / 38.186_461_5]);
    let (root, reach) = (0.220_588_7_f64.sqrt(), z * 0.057_462_5 / 2.0);
    let bounds = [root - reach / root, root + reach / root];
    is_interval(e.baseline_ci95[0], bounds.map(|bound| bound * bound));
    let reach = z * 1.750_287_9 / 9.004_323;
    is_interval(
        e.decay_ci95,
        [-reach, reach].map(|reach| 9.004_323 * reach.exp()),
    );
    is_interval(e.spectral_radius_ci95, [0.586_804_7, 0.819_479_0]);
}

#[test]
fn the_likelihood_is_the_one_added_up_pair_by_pair_and_nowhere_higher_nearby() {
    let windows = evenings();
    let e = found(&journal(&windows));
    let decay = e.decay_per_hour.expect("some");
    let top = log_likelihood(&windows, &e, decay);
    close(e.log_likelihood, top, 1e-9);
    let slope = |higher: f64, step: f64| (higher - top) / step;
    let step = 1e-5;
    for k in 0..20 {
        let mut other = e.clone();
        let value = match k {
            0..4 => &mut other.baseline_per_hour[k],
            _ => other.branching[k / 4 - 1][k % 4].as_mut().expect("felt"),
        };
        let is_zero = *value == 0.0;
        *value += step;
        let up = slope(log_likelihood(&windows, &other, decay), step);
        assert!(up < 0.0 && (is_zero || up > -0.1), "{k}: {up}");
    }
    let up = slope(log_likelihood(&windows, &e, decay + step), step);
    assert!(up.abs() < 1e-4, "{up}");
}

#[test]
fn swapping_the_partners_swaps_rows_and_columns() {
    let journal = journal(&evenings());
    let (one, other) = (found(&journal), found(&swapped(&journal)));
    let across = |k: usize| (k + 2) % 4;
    for i in 0..4 {
        let (here, there) = (one.baseline_per_hour[i], other.baseline_per_hour[across(i)]);
        close(here, there, 1e-7);
        for j in 0..4 {
            let there = other.branching[across(i)][across(j)].expect("felt");
            close(one.branching[i][j].expect("felt"), there, 1e-7);
        }
    }
    close(one.log_likelihood, other.log_likelihood, 1e-9);
    close(one.spectral_radius, other.spectral_radius, 1e-7);
    close(one.fit.ks_statistic, other.fit.ks_statistic, 1e-7);
}

#[test]
fn only_the_hours_between_moves_count() {
    let windows = evenings();
    let shifted: Vec<Window> = windows
        .iter()
        .map(|w| {
            w.iter()
                .map(|(at, kind)| (at + 30 * 7 * 24 * HOUR, *kind))
                .collect()
        })
        .collect();
    assert_eq!(found(&journal(&windows)), found(&journal(&shifted)));
}

#[test]
fn twice_the_time_is_half_the_rate() {
    let windows = evenings();
    let slow: Vec<Window> = windows
        .iter()
        .map(|w| w.iter().map(|(at, kind)| (2 * at, *kind)).collect())
        .collect();
    let (one, other) = (found(&journal(&windows)), found(&journal(&slow)));
    let decay = |e: &Excitation| e.decay_per_hour.expect("some");
    close(decay(&one), 2.0 * decay(&other), 1e-5);
    close(
        one.baseline_per_hour[2],
        2.0 * other.baseline_per_hour[2],
        1e-7,
    );
    close(one.spectral_radius, other.spectral_radius, 1e-7);
    let rates = 255.0 * 2.0_f64.ln();
    close(one.log_likelihood, other.log_likelihood + rates, 1e-7);
}

/// The same evenings, each with these words behind it.
fn with(words: impl Fn(f64) -> String) -> Journal {
    let windows = evenings();
    let plain = journal(&windows);
    let line = |(week, window): (usize, &Window)| {
        let moves = window.iter().map(|(at, kind)| {
            let hours = (at + week as i64 * 7 * 24 * HOUR) as f64 / HOUR as f64;
            format!("{}@{hours:.9}", ["ap", "aw", "bp", "bw"][*kind])
        });
        let line: Vec<String> = moves.collect();
        let begun = (week * 7 * 24) as f64;
        format!("{} {}", line.join(" "), words(begun))
    };
    let lines: Vec<String> = windows.iter().enumerate().map(line).collect();
    let journal = told(&lines.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(journal.tellings.len(), plain.tellings.len());
    journal
}

#[test]
fn moves_of_one_instant_are_dropped_and_counted() {
    let dropped = 3 * 30;
    let other = found(&with(|begun| {
        let at = begun + 0.000_5;
        format!("ap@{at:.9} bw@{at:.9} bw@{at:.9}")
    }));
    let one = found(&journal(&evenings()));
    assert_eq!(other, Excitation { dropped, ..one });
}

#[test]
fn repairs_and_moves_without_a_minute_are_no_events() {
    let other = found(&with(|begun| {
        format!("br@{begun:.9} ao@{begun:.9} q bp ap@day")
    }));
    assert_eq!(other, found(&journal(&evenings())));
}

#[test]
fn moves_count_in_the_order_of_their_times() {
    let mut backward = journal(&evenings());
    backward.tellings.iter_mut().for_each(|t| t.moves.reverse());
    assert_eq!(found(&backward), found(&journal(&evenings())));
}

fn shortfall(journal: &Journal) -> Option<(usize, usize)> {
    let too_few = serde_json::to_value(excitation(&counted(journal))).expect("plain data");
    let number = |key: &str| Some(too_few[key].as_u64()? as usize);
    number("have").zip(number("need"))
}

#[test]
fn it_takes_twenty_windows_and_two_hundred_events() {
    assert_eq!(shortfall(&told(&[])), Some((0, 20)));
    assert_eq!(shortfall(&repeated("ap bw ap bw", 40)), Some((0, 20)));
    assert_eq!(shortfall(&repeated("ap@1 bw@1 ap@2", 40)), Some((0, 20)));
    assert_eq!(shortfall(&journal(&evenings()[..19])), Some((19, 20)));
    let mut windows = evenings()[..20].to_vec();
    let events = windows.iter().map(|w| w.len() - 1).sum::<usize>();
    assert_eq!(shortfall(&journal(&windows)), Some((events, 200)));
    windows[0].extend((1..=200 - events as i64).map(|k| (10_000 * HOUR + k, 0)));
    assert_eq!(shortfall(&journal(&windows)), None);
}
