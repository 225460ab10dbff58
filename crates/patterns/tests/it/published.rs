//! Values that others published.

use domain::Journal;
use patterns::{TimeTo, analyse, behind_repair};

use crate::couple::{close, told};

/// General Social Survey, highest degree by religious beliefs (Agresti, Categorical Data
/// Analysis, chapter 3, which prints these to one decimal; digits from R 4.2.2, `chisq.test`,
/// `stdres` and `expected`).
#[test]
fn adjusted_residuals_are_those_of_agresti() {
    let counts = [[178, 138, 108], [570, 648, 442], [138, 252, 252]];
    let residuals = [
        [4.534_918, -2.552_151, -1.941_705],
        [2.553_268, 1.285_922, -3.994_697],
        [-6.809_750, 0.700_971, 6.252_547],
    ];
    let expected = [
        [137.808, 161.450, 124.742],
        [539.530, 632.091, 488.379],
        [208.662, 244.459, 188.879],
    ];
    let (before, after) = (["ap", "aw", "ar"], ["bp", "bw", "br"]);
    let mut lines = Vec::new();
    for (row, first) in before.iter().enumerate() {
        for (column, second) in after.iter().enumerate() {
            lines.extend(vec![format!("{first} {second}"); counts[row][column]]);
        }
    }
    let journal = told(&lines.iter().map(String::as_str).collect::<Vec<_>>());
    let analysis = analyse(&journal);
    let found = analysis.transitions.found().expect("enough");
    close(found.n, 2_726.0, 0.0);
    for row in 0..3 {
        for column in 0..3 {
            let residual = found.adjusted_residual[row][4 + column].expect("defined");
            close(residual, residuals[row][column], 1e-6);
            let by_chance = found.expected[row][4 + column].expect("defined");
            close(by_chance, expected[row][column], 5.01e-4);
        }
    }
}

/// The aspirin arm of the Physicians' Health Study (Agresti, chapter 2): 189 of 11,034
/// against 104 of 11,037, odds ratio 1.83, so that Q = (1.83 - 1) / (1.83 + 1).
#[test]
fn yules_q_agrees_with_a_published_odds_ratio() {
    let cells = [
        ("ap bp", 189),
        ("ap bw", 10_845),
        ("aw bp", 104),
        ("aw bw", 10_933),
    ];
    let lines: Vec<&str> = cells
        .iter()
        .flat_map(|(line, times)| vec![*line; *times])
        .collect();
    let analysis = analyse(&told(&lines));
    let found = analysis.transitions.found().expect("enough");
    close(found.yules_q[0][4].expect("defined"), 0.83 / 2.83, 0.001);
}

/// Remission under 6-MP in weeks (Freireich et al. 1963; Gehan 1965), + for censored.
const WEEKS: [(f64, bool); 21] = [
    (6.0, true),
    (6.0, true),
    (6.0, true),
    (6.0, false),
    (7.0, true),
    (9.0, false),
    (10.0, true),
    (10.0, false),
    (11.0, false),
    (13.0, true),
    (16.0, true),
    (17.0, false),
    (19.0, false),
    (20.0, false),
    (22.0, true),
    (23.0, true),
    (25.0, false),
    (32.0, false),
    (32.0, false),
    (34.0, false),
    (35.0, false),
];

/// Each one followed is an episode: the repair comes after so many hours, or the next begins.
fn followed(all: &[(f64, bool)]) -> Journal {
    let mut start = 0.0;
    let mut lines = Vec::new();
    for (hours, came) in all {
        let end = start + hours;
        lines.push(if *came {
            format!("ap@{start} br@{end}")
        } else {
            format!("ap@{start}")
        });
        start = if *came { end + 1.0 } else { end };
    }
    // The last is censored at the latest move of all: that of an episode left out.
    lines.push(format!("ap@{start} br@day"));
    told(&lines.iter().map(String::as_str).collect::<Vec<_>>())
}

/// Hours, at risk, events, survival, lower and upper bound (none at the end of the curve).
type Row = (f64, usize, usize, f64, Option<[f64; 2]>);

fn check_curve(found: &TimeTo, rows: &[Row], within: f64) {
    assert_eq!(found.curve.len(), rows.len());
    for (step, (hours, at_risk, events, survival, ci95)) in found.curve.iter().zip(rows) {
        assert_eq!((step.at_risk, step.events), (*at_risk, *events));
        close(step.hours, *hours, 1e-9);
        close(step.survival, *survival, within);
        let bounds = step.ci95.map(|ci| ci.map(|bound| bound.expect("reached")));
        assert_eq!(bounds.is_some(), ci95.is_some());
        for (one, other) in bounds.iter().flatten().zip(ci95.iter().flatten()) {
            close(*one, *other, within);
        }
    }
}

/// The curve is in Kleinbaum & Klein, Survival Analysis, chapter 2; digits and bounds from R
/// 4.2.2, survival 3.5.3, `survfit` with `conf.type = "log-log"`.
#[test]
fn the_curve_of_the_leukemia_remissions_is_the_published_one() {
    let journal = followed(&WEEKS);
    let analysis = analyse(&journal);
    let found = &analysis.repair_time.found().expect("enough").repair;
    assert_eq!((found.n, found.events, found.left_out), (21, 9, 1));
    assert_eq!(behind_repair(&journal).len(), 21);
    let rows = [
        (6.0, 21, 3, 0.857_143, Some([0.619_718, 0.951_552])),
        (7.0, 17, 1, 0.806_723, Some([0.563_147, 0.922_809])),
        (10.0, 15, 1, 0.752_941, Some([0.503_200, 0.889_362])),
        (13.0, 12, 1, 0.690_196, Some([0.431_610, 0.849_066])),
        (16.0, 11, 1, 0.627_451, Some([0.367_511, 0.804_912])),
        (22.0, 7, 1, 0.537_815, Some([0.267_779, 0.746_791])),
        (23.0, 6, 1, 0.448_179, Some([0.188_052, 0.680_143])),
    ];
    check_curve(found, &rows, 1e-6);
    // Median 23 weeks, from 13 to beyond the data.
    assert_eq!(found.median_hours, Some(23.0));
    assert_eq!(found.median_ci95, Some([Some(13.0), None]));
    close(found.followed_hours, 35.0, 1e-9);
}

/// Made up, with ties, events and censoring at 0 and an event at the very end; numbers from R
/// as above.
#[test]
fn ties_and_both_ends_are_as_r_has_them() {
    let hours = [0.0, 0.0, 1.5, 1.5, 2.0, 3.0, 3.0, 4.0, 6.25, 8.0, 8.0, 9.0];
    let came = [1, 0, 1, 1, 0, 1, 0, 1, 1, 1, 0, 1].map(|came| came == 1);
    let all: Vec<(f64, bool)> = hours.into_iter().zip(came).collect();
    let analysis = analyse(&followed(&all));
    let found = &analysis.repair_time.found().expect("enough").repair;
    let rows = [
        (
            0.0,
            12,
            1,
            0.916_666_667,
            Some([0.538_977_181, 0.987_825_565]),
        ),
        (
            1.5,
            10,
            2,
            0.733_333_333,
            Some([0.378_960_954, 0.905_617_456]),
        ),
        (
            3.0,
            7,
            1,
            0.628_571_429,
            Some([0.282_209_587, 0.843_323_579]),
        ),
        (
            4.0,
            5,
            1,
            0.502_857_143,
            Some([0.175_131_728, 0.762_421_480]),
        ),
        (
            6.25,
            4,
            1,
            0.377_142_857,
            Some([0.096_297_597, 0.666_106_835]),
        ),
        (
            8.0,
            3,
            1,
            0.251_428_571,
            Some([0.039_873_138, 0.553_461_675]),
        ),
        (9.0, 1, 1, 0.0, None),
    ];
    check_curve(found, &rows, 1e-9);
    assert_eq!(found.median_hours, Some(6.25));
    assert_eq!(found.median_ci95, Some([Some(1.5), None]));
}
