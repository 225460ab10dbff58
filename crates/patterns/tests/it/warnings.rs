//! What to know when reading the numbers.

use patterns::{Warning, WarningCode, analyse};

use crate::couple::{hour, repeated, told, told_by_b_too};

#[test]
fn warnings_say_what_and_how_many() {
    let mut journal = told(&["ap@1 q bw@0.5 q", "ap bw", "ap@3 bw"]);
    told_by_b_too(&mut journal, "t0001", "q");
    let warning = |code, count| Warning { code, count };
    assert_eq!(
        analyse(&journal).warnings,
        [
            warning(WarningCode::UntimedEpisodes, 1),
            warning(WarningCode::QuietMoves, 3),
            warning(WarningCode::TimesAgainstOrder, 1),
            warning(WarningCode::FewEpisodes, 3),
        ]
    );
    journal.tellings[1].at = Some(hour(2.0));
    assert_eq!(analyse(&journal).warnings.len(), 3);
}

#[test]
fn an_interval_without_width_is_pointed_out() {
    let mut journal = repeated("ap bw", 20);
    for telling in &mut journal.tellings {
        telling.at = Some(hour(1.0));
    }
    let warning = Warning {
        code: WarningCode::FlatIntervals,
        // A rate of the loop, and a share of the one quarter.
        count: 2,
    };
    assert_eq!(analyse(&journal).warnings, [warning]);
}

#[test]
fn a_reversal_without_width_is_pointed_out_too() {
    let mut lines: Vec<String> = (0..24).map(|i| format!("ap@{i} ao")).collect();
    lines[12] = "bw@12".to_owned();
    let mut journal = told(&lines.iter().map(String::as_str).collect::<Vec<_>>());
    let flat = |journal: &domain::Journal| {
        let warnings = analyse(journal).warnings;
        let mut flat = warnings
            .iter()
            .filter(|w| w.code == WarningCode::FlatIntervals);
        flat.next().map(|warning| warning.count)
    };
    assert_eq!(flat(&journal), Some(1), "the share of the quarter");
    journal.tellings[12].kind = domain::Kind::Rupture;
    assert_eq!(
        flat(&journal),
        Some(2),
        "and the difference around the rupture"
    );
}

#[test]
fn what_is_left_out_of_figures_leaves_no_trace() {
    let mut journal = repeated("ap@1 bw", 6);
    let before = analyse(&journal);
    let mut afraid = told(&["ap q bw@3 q"]).tellings;
    afraid[0].id = crate::couple::id("afraid");
    afraid[0].in_figures = false;
    journal.tellings.extend(afraid);
    assert_eq!(analyse(&journal), before);
}
