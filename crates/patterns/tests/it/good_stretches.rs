//! How long it stays quiet between episodes, as far as is known.

use domain::{Journal, Kind};
use patterns::{EndedBy, GoodStretches, counted, good_stretches, observed};
use serde_json::json;

use crate::couple::{close, day, repeated, told};

/// One episode on each of these days, and something entered on each of those.
fn on(episodes: &[i32], entered: impl IntoIterator<Item = i32>) -> Journal {
    let lines: Vec<String> = episodes
        .iter()
        .map(|d| format!("ap@{}", 24 * d + 11))
        .collect();
    let mut journal = told(&lines.iter().map(String::as_str).collect::<Vec<_>>());
    journal.observed = entered.into_iter().map(day).collect();
    journal.observed.sort_unstable();
    journal
}

fn measured(journal: &Journal) -> serde_json::Value {
    let episodes = counted(journal);
    let found = good_stretches(&episodes, &observed(journal, &episodes));
    serde_json::to_value(found).expect("plain data")
}

fn found(journal: &Journal) -> GoodStretches {
    let episodes = counted(journal);
    let found = good_stretches(&episodes, &observed(journal, &episodes));
    found.found().expect("enough").clone()
}

/// Days to the next episode, and whether it came or nothing more was entered.
const LENGTHS: [(i32, bool); 10] = [
    (14, true),
    (15, true),
    (15, true),
    (21, false),
    (21, true),
    (25, true),
    (30, true),
    (42, false),
    (60, true),
    (21, true),
];

/// Made up; from lifelines 0.30.3, `KaplanMeierFitter` with `entry` 13, that is, at the beginning
/// of day 14.
#[test]
fn the_curve_is_that_of_lifelines() {
    let (mut at, mut episodes, mut entered) = (0, vec![0], Vec::new());
    for (days, came) in LENGTHS {
        entered.extend((at..=at + days).step_by(7));
        // After a stretch that just stops being known, weeks of nothing.
        at += days + if came { 0 } else { 40 };
        episodes.push(at);
    }
    let found = found(&on(&episodes, entered));
    assert_eq!((found.n, found.events), (10, 8));
    let rows = [
        (14.0, 10, 1, 0.9, [0.473_009_271, 0.985_281_393]),
        (15.0, 9, 2, 0.7, [0.328_716_593, 0.891_949_041]),
        (21.0, 7, 2, 0.5, [0.183_605_591, 0.753_174_077]),
        (25.0, 4, 1, 0.375, [0.099_489_618, 0.659_102_515]),
        (30.0, 3, 1, 0.25, [0.040_774_234, 0.548_470_571]),
    ];
    for (step, (days, at_risk, events, survival, ci95)) in found.curve.iter().zip(rows) {
        assert_eq!(
            (step.days, step.at_risk, step.events),
            (days, at_risk, events)
        );
        close(step.survival, survival, 1e-9);
        let bounds = step
            .ci95
            .expect("above 0")
            .map(|bound| bound.expect("reached"));
        close(bounds[0], ci95[0], 1e-9);
        close(bounds[1], ci95[1], 1e-9);
    }
    assert_eq!(found.curve.len(), 6);
    assert_eq!(found.median_days, Some(21.0));
}

/// Six stretches of twenty days, and more episodes and entries.
fn with_twenties(episodes: &[i32], entered: impl IntoIterator<Item = i32>) -> Journal {
    let twenties: Vec<i32> = (0..=6).map(|i| 1_000 + 20 * i).collect();
    let all = (1_000..=1_120).step_by(5).chain(entered);
    on(&[episodes, &twenties].concat(), all)
}

/// n, events.
fn counts(journal: &Journal) -> (usize, usize) {
    let found = found(journal);
    (found.n, found.events)
}

#[test]
fn fourteen_days_are_a_good_stretch_and_thirteen_are_not() {
    assert_eq!(counts(&with_twenties(&[0, 14], [])), (6, 6));
    assert_eq!(counts(&with_twenties(&[0, 14], [7])), (7, 7));
    assert_eq!(counts(&with_twenties(&[0, 13], [7])), (6, 6));
}

#[test]
fn a_week_without_an_entry_ends_what_is_known() {
    // Days 8 to 14 hold nothing, then 15 to 21.
    assert_eq!(counts(&with_twenties(&[0, 30], [3, 15, 22])), (6, 6));
    let journal = with_twenties(&[0, 30], [7, 8, 22, 29]);
    assert_eq!(counts(&journal), (7, 6));
    let at_risk: Vec<usize> = found(&journal).curve.iter().map(|s| s.at_risk).collect();
    assert_eq!(at_risk, [6]);
    // The last day of a week is in it; with one a week the end is known.
    assert_eq!(counts(&with_twenties(&[0, 30], [7, 14, 21, 28])), (7, 7));
}

#[test]
fn a_stretch_that_goes_on_is_censored_on_the_last_day_of_which_something_is_known() {
    let running = |last| with_twenties(&[], [1_127, last]);
    assert_eq!(counts(&running(1_133)), (6, 6));
    assert_eq!(counts(&running(1_134)), (7, 6));
    // Where the last entry came after a week of nothing, what was known ends before it.
    assert_eq!(counts(&running(1_135)), (6, 6));
}

#[test]
fn what_ended_them_is_the_kind_of_the_first_episode_of_that_day() {
    let mut journal = with_twenties(&[1_060], []);
    let ids = [(1, Kind::Silence), (2, Kind::Silence), (3, Kind::Rupture)];
    for (telling, kind) in ids {
        journal.tellings[telling].kind = kind;
    }
    // Twice on day 1060; the one whose id comes first began at the same minute.
    journal.tellings[0].kind = Kind::TextingFight;
    let by = |what, count| EndedBy { what, count };
    assert_eq!(
        found(&journal).ended_by,
        [
            by(Kind::Argument, 3),
            by(Kind::Rupture, 1),
            by(Kind::TextingFight, 1),
            by(Kind::Silence, 1),
        ]
    );
}

#[test]
fn too_few_good_stretches_are_said() {
    let short = |have| json!({"status": "too_few", "have": have, "need": 5});
    assert_eq!(measured(&told(&[])), short(0));
    assert_eq!(measured(&on(&[3], [3])), short(0));
    assert_eq!(measured(&repeated("ap bw", 9)), short(0));
    assert_eq!(measured(&repeated("ap@day bw", 9)), short(0));
    assert_eq!(
        measured(&on(&[0, 14, 28, 42, 56], (0..60).step_by(3))),
        short(4)
    );
}

#[test]
fn a_gap_of_years_is_no_good_stretch() {
    let mut far = with_twenties(&[], []);
    let before = measured(&far);
    far.tellings
        .extend(on(&[4_000], []).tellings.into_iter().map(|mut t| {
            t.id = crate::couple::id("far");
            t
        }));
    assert_eq!(measured(&far), before);
}

#[test]
fn shifting_by_whole_weeks_and_over_a_change_of_the_clock_changes_nothing() {
    let base = [0, 20, 41, 55, 80, 95, 110];
    let entered = || (0..=110).step_by(3);
    let one = measured(&on(&base, entered()));
    // Berlin puts its clocks forward on 31 March 2024 and back on 27 October.
    for shift in [7, 70, 280, 7_000] {
        let moved = base.map(|day| day + shift);
        let other = measured(&on(&moved, entered().map(|day| day + shift)));
        assert_eq!(one, other);
    }
}
