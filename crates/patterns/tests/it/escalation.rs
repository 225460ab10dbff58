//! How strength goes along an episode.

use domain::{Journal, Role};
use patterns::{Draws, Escalation, Slope, counted, escalation, theil_sen};
use serde_json::json;

use crate::couple::{close, hour, repeated, swapped, told, told_by_b_too};

fn found(journal: &Journal) -> Escalation {
    let episodes = counted(journal);
    escalation(&episodes, &Draws::among(episodes.len()))
}

fn of_a(journal: &Journal) -> Slope {
    found(journal).a.found().expect("enough").clone()
}

/// Sen 1968, section 6: seven measurements, slope 4.
#[test]
fn the_slope_is_that_of_sen() {
    let points = [
        (1, 9),
        (2, 15),
        (3, 19),
        (4, 20),
        (10, 45),
        (12, 55),
        (18, 78),
    ];
    assert_eq!(theil_sen(&points), Some(4.0));
}

/// Digits from SciPy 1.17.1, `scipy.stats.theilslopes`.
#[test]
fn slopes_are_those_of_scipy() {
    let rising = [(1, 3), (3, 5), (4, 4), (6, 8), (9, 9)];
    assert_eq!(theil_sen(&rising), Some(0.875));
    assert_eq!(theil_sen(&[(1, 7), (2, 7), (3, 2)]), Some(-2.5));
    let level = [(2, 0), (3, 10), (5, 5), (7, 5), (8, 6), (12, 1)];
    assert_eq!(theil_sen(&level), Some(0.0));
    assert_eq!(theil_sen(&[(4, 2)]), None);
}

/// Beyond 64 points slopes are counted, not listed; here they are listed all the same.
#[test]
fn many_points_have_the_slope_in_the_middle_too() {
    let mut seed = 5_u32;
    let mut dice = |sides: u32| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 16) % sides
    };
    for n in [65, 66, 99, 200] {
        let mut place = 0;
        let points: Vec<(u32, u8)> = (0..n)
            .map(|i| {
                place += 1 + dice(3);
                (place, (dice(8) + i / 70).min(10) as u8)
            })
            .collect();
        let mut slopes = Vec::new();
        for (i, one) in points.iter().enumerate() {
            for other in &points[i + 1..] {
                slopes.push((f64::from(other.1) - f64::from(one.1)) / f64::from(other.0 - one.0));
            }
        }
        slopes.sort_by(f64::total_cmp);
        let last = slopes.len() - 1;
        let middle = f64::midpoint(slopes[last / 2], slopes[last.div_ceil(2)]);
        assert_eq!(theil_sen(&points), Some(middle));
    }
    let level: Vec<(u32, u8)> = (1..500).map(|place| (place, 4)).collect();
    assert_eq!(theil_sen(&level), Some(0.0));
}

/// Eleven tellings with eleven slopes. The bootstrap distribution of a median is known (Efron
/// 1979): it is the k-th or less with the probability that a binomial of n and k/n is above n/2.
/// From SciPy for 11: 0.0072 at 2 and 0.0512 at 3, so that 2.5 % lie at the third from below, and
/// as many at the third from above.
#[test]
fn the_interval_is_that_of_the_exact_bootstrap_of_a_median() {
    let lines: Vec<String> = (1..=11)
        .map(|k| format!("ap^0 {0} ap^5 {0} ap^10", "bw ".repeat(k)))
        .collect();
    let found = of_a(&told(&lines.iter().map(String::as_str).collect::<Vec<_>>()));
    let slope = |k: f64| 5.0 / (k + 1.0);
    assert_eq!((found.n, found.median_slope), (11, slope(6.0)));
    assert_eq!(found.ci95, Some([Some(slope(9.0)), Some(slope(3.0))]));
}

#[test]
fn quiet_and_moves_without_a_strength_take_no_slope_but_moves_take_a_place() {
    // Places 1, 3 and 4.
    let found = of_a(&repeated("ap^2 q bw ap^4 ap^8", 5));
    assert_eq!((found.n, found.median_slope), (5, 2.0));
    let found = of_a(&repeated("ap^2 bw^9 q q ap^4 ap ap^6", 5));
    close(found.median_slope, 1.0, 1e-12);
}

#[test]
fn two_strengths_are_no_slope_and_four_tellings_too_few() {
    let few = |journal: &Journal| serde_json::to_value(found(journal).a).expect("plain data");
    let short = |have| json!({"status": "too_few", "have": have, "need": 5});
    assert_eq!(few(&told(&[])), short(0));
    assert_eq!(few(&repeated("ap^2 ap^4", 9)), short(0));
    assert_eq!(few(&repeated("ap^2 ap^4 aw^5", 4)), short(4));
}

#[test]
fn each_counts_in_the_own_telling_alone() {
    let mut journal = repeated("ap^1 bw ap^2 bw ap^3", 5);
    for name in 0..5 {
        told_by_b_too(&mut journal, &format!("t000{name}"), "bw^9 ap bw^5 bw^1");
    }
    let both = found(&journal);
    let (a, b) = (both.a.found(), both.b.found());
    assert_eq!(a.map(|s| (s.n, s.median_slope)), Some((5, 0.5)));
    // 9, 5, 1 at the places 1, 3, 4: slopes -2, -8/3, -4.
    close(b.expect("enough").median_slope, -8.0 / 3.0, 1e-12);
    // All agree, so the interval has no width.
    assert_eq!(a.and_then(|s| s.ci95), Some([Some(0.5), Some(0.5)]));
}

#[test]
fn without_a_teller_strength_is_the_actors_own() {
    let mut journal = repeated("ap^1 bw^9 ap^2 bw^8 ap^3 bw^7", 5);
    for telling in &mut journal.tellings {
        telling.author = None;
    }
    let both = found(&journal);
    let slope = |s: Option<&Slope>| s.map(|s| s.median_slope);
    assert_eq!(slope(both.a.found()), Some(0.5));
    assert_eq!(slope(both.b.found()), Some(-0.5));
}

#[test]
fn quarters_are_those_in_which_episodes_began_by_the_clock_on_the_wall() {
    // 1 January 2024, 01:00 in Berlin; half an hour before it is still 2023.
    let mut journal = repeated("ap^1 ap^2 ap^3", 11);
    let hours = [-1.5, -1.5, -1.5, -1.5, -1.5, 0.0, 0.0, 0.0, 0.0, 0.0];
    for (telling, at) in journal.tellings.iter_mut().zip(hours) {
        telling.at = Some(hour(at));
    }
    let quarters = found(&journal).by_quarter;
    let said: Vec<(String, usize)> = quarters
        .iter()
        .map(|q| (q.quarter.to_string(), q.a.found().expect("enough").n))
        .collect();
    assert_eq!(said, [("2023-Q4".into(), 5), ("2024-Q1".into(), 5)]);
    assert!(quarters.iter().all(|q| q.b.found().is_none()));
    assert_eq!(of_a(&journal).n, 11);
}

#[test]
fn swapping_the_partners_swaps_the_slopes() {
    let mut journal = repeated("ap^1 bw ap^2 bw ap^9", 7);
    for name in 0..6 {
        told_by_b_too(&mut journal, &format!("t000{name}"), "bw^9 ap@1 bw^5 bw^1");
    }
    let (one, other) = (found(&journal), found(&swapped(&journal)));
    assert_eq!((&one.a, &one.b), (&other.b, &other.a));
    let pairs = one.by_quarter.iter().zip(&other.by_quarter);
    for (one, other) in pairs {
        assert_eq!((&one.a, &one.b), (&other.b, &other.a));
    }
    journal.tellings[0].author = Some(Role::B);
    assert_ne!(found(&journal), one);
}
