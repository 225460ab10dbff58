//! Values that others published.

use patterns::{analyse, behind_repair};

use crate::couple::{close, told};

/// Agresti, Categorical Data Analysis (2nd ed. 2002), table 3.2: highest degree by religious
/// beliefs, with the standardized residuals of Haberman 1973 to one decimal.
#[test]
fn adjusted_residuals_are_those_of_agresti() {
    let counts = [[178, 138, 108], [570, 648, 442], [138, 252, 252]];
    let published = [[4.5, -2.6, -1.9], [2.6, 1.3, -4.0], [-6.8, 0.7, 6.3]];
    let expected = [
        [137.8, 161.4, 124.7],
        [539.5, 632.1, 488.4],
        [208.7, 244.5, 188.9],
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
            close(residual, published[row][column], 0.0501);
            let by_chance = found.expected[row][4 + column].expect("defined");
            close(by_chance, expected[row][column], 0.0501);
        }
    }
}

/// The aspirin arm of the Physicians' Health Study (Agresti 2002, section 2.2): 189 of 11,034
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

/// Each patient an episode, each week an hour: the repair comes then, or the next begins then.
fn remission() -> Vec<String> {
    let mut start = 0.0;
    let mut lines = Vec::new();
    for (weeks, came) in WEEKS {
        let end = start + weeks;
        lines.push(if came {
            format!("ap@{start} br@{end}")
        } else {
            format!("ap@{start}")
        });
        start = if came { end + 1.0 } else { end };
    }
    // The last is censored at the latest move of all: that of an episode left out.
    lines.push(format!("ap@{start} br@day"));
    lines
}

/// Kleinbaum & Klein, Survival Analysis (3rd ed. 2012), chapter 2 and its computer appendix.
#[test]
fn the_curve_of_the_leukemia_remissions_is_the_published_one() {
    let lines = remission();
    let journal = told(&lines.iter().map(String::as_str).collect::<Vec<_>>());
    let analysis = analyse(&journal);
    let found = &analysis.repair_time.found().expect("enough").repair;
    assert_eq!((found.n, found.events, found.left_out), (21, 9, 1));
    assert_eq!(behind_repair(&journal).len(), 21);
    let published = [
        (6.0, 21, 3, 0.8571, 0.6197, 0.9516),
        (7.0, 17, 1, 0.8067, 0.5631, 0.9228),
        (10.0, 15, 1, 0.7529, 0.5032, 0.8894),
        (13.0, 12, 1, 0.6902, 0.4316, 0.8491),
        (16.0, 11, 1, 0.6275, 0.3675, 0.8049),
        (22.0, 7, 1, 0.5378, 0.2678, 0.7468),
        (23.0, 6, 1, 0.4482, 0.1881, 0.6801),
    ];
    assert_eq!(found.curve.len(), published.len());
    for (step, (hours, at_risk, events, survival, low, high)) in found.curve.iter().zip(published) {
        assert_eq!((step.at_risk, step.events), (at_risk, events));
        close(step.hours, hours, 1e-9);
        close(step.survival, survival, 5e-5);
        let [Some(l), Some(h)] = step.ci95.expect("between 0 and 1") else {
            panic!("both bounds are reached");
        };
        close(l, low, 5e-5);
        close(h, high, 5e-5);
    }
    // Median 23 weeks, from 13 to beyond the data.
    assert_eq!(found.median_hours, Some(23.0));
    assert_eq!(found.median_ci95, Some([Some(13.0), None]));
    close(found.followed_hours, 35.0, 1e-9);
}
