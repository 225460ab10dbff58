//! Moves of a type that is seldom told, and what they can't say.

use patterns::Excitation;

use crate::excitation::{Window, found, journal, log_likelihood, spread};

const MINUTE: i64 = 60_000;
/// Where a pursuit of `a` and one of `b` stand.
const A_PURSUES: usize = 0;
const B_PURSUES: usize = 2;

/// Sixty evenings to the minute, of `a`'s pursuits and `b`'s withdrawals, and in fifty moves one of
/// the other two types.
fn evenings(seed: u64) -> Vec<Window> {
    let evening = |e: u64| {
        let (mut at, mut kind) = (0, 0);
        let mut window = vec![(at, kind)];
        for k in 0..9 {
            let dice = spread(seed * 10_000 + e * 10 + k);
            let is_quick = dice % 10 < 6;
            at += MINUTE
                * if is_quick {
                    1 + dice / 16 % 9
                } else {
                    60 + dice / 16 % 240
                } as i64;
            kind = match dice / 65_536 % 100 {
                0 => 1,
                1 => 2,
                2..72 => 3 - kind % 4,
                _ => kind,
            };
            window.push((at, kind));
        }
        window
    };
    (0..60).map(evening).collect()
}

/// With one of the numbers changed.
fn changed(e: &Excitation, k: usize, change: impl Fn(f64) -> f64) -> Excitation {
    let mut other = e.clone();
    match k {
        0..4 => other.baseline_per_hour[k] = change(e.baseline_per_hour[k]),
        _ => {
            let number = &mut other.branching[(k - 4) / 4][(k - 4) % 4];
            *number = number.map(&change);
        }
    }
    other
}

#[test]
fn with_a_rare_type_no_number_can_be_moved_to_a_likelier_place() {
    for seed in 0..12 {
        let windows = evenings(seed);
        let e = found(&journal(&windows));
        let decay = e.decay_per_hour.expect("some");
        let top = log_likelihood(&windows, &e, decay);
        let mut gains = vec![
            log_likelihood(&windows, &e, decay * 1.01) - top,
            log_likelihood(&windows, &e, decay * 0.99) - top,
        ];
        for k in 0..20 {
            for other in [
                changed(&e, k, |number| number * 0.98),
                changed(&e, k, |number| number * 1.02 + 1e-4),
            ] {
                gains.push(log_likelihood(&windows, &other, decay) - top);
            }
        }
        let most = gains.into_iter().fold(f64::MIN, f64::max);
        assert!(most < 1e-6, "{seed}: {most}");
    }
}

#[test]
fn one_window_gives_no_interval_of_what_a_move_brings() {
    let mut windows = evenings(40);
    for window in &mut windows {
        window.retain(|&(_, kind)| kind != B_PURSUES);
    }
    let last = windows[0].last().expect("moves").0;
    for (minutes, kind) in [(300, B_PURSUES), (305, A_PURSUES), (600, A_PURSUES)] {
        windows[0].push((last + minutes * MINUTE, kind));
    }
    let e = found(&journal(&windows));
    assert!(e.branching[B_PURSUES][A_PURSUES].expect("felt") > 0.5);
    assert_eq!(e.branching_ci95[B_PURSUES][A_PURSUES], None);
    assert_eq!(e.spectral_radius_ci95, None);
    assert!(e.branching_ci95[A_PURSUES][3].is_some());
}
