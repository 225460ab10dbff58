//! How long it stays quiet between episodes, as far as is known.

use domain::{Act, Journal, Kind, Role};
use patterns::{EndedBy, Given, GoodStretches, Measured, counted, good_stretches, observed};
use serde_json::json;

use crate::couple::{acts, close, day, repeated, telling, told, told_by_b_too};

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
    let undated = |journal: &Journal| {
        let mut measured = measured(journal);
        for stretch in measured["stretches"].as_array_mut().expect("a list") {
            stretch["from"].take();
        }
        measured
    };
    let one = undated(&on(&base, entered()));
    // Berlin puts its clocks forward on 31 March 2024 and back on 27 October.
    for shift in [7, 70, 280, 7_000] {
        let moved = base.map(|day| day + shift);
        let other = undated(&on(&moved, entered().map(|day| day + shift)));
        assert_eq!(one, other);
    }
}

/// The slopes of 20, 21, 14, 25, 15, 15 by hand, in order: -10, -7, -5, -3, -2, -1.5, -1.25, -1, 0,
/// 1/3, 0.5, 1, 5/3, 2, 11. The variance of S is (6 x 5 x 17 - 2 x 1 x 9) / 18 = 27.3 with one tie,
/// so 2.4 of the 15 lie outside on each side: the second from either end bound the interval.
#[test]
fn whether_they_get_longer_is_the_median_slope_with_the_interval_of_sen() {
    let days = [0, 20, 41, 55, 80, 95, 110];
    let Measured::Found(longer) = found(&on(&days, (0..=110).step_by(3))).lengthening else {
        panic!("six are enough");
    };
    assert_eq!(longer.n, 6);
    close(longer.days_longer, -1.0, 1e-12);
    assert_eq!(longer.ci95, Some([Some(-7.0), Some(2.0)]));
}

#[test]
fn four_that_ended_are_too_few_to_say_whether_they_get_longer() {
    // The fifth is still running.
    let days = [0, 20, 41, 55, 80];
    let found = found(&on(&days, (0..=96).step_by(3)));
    assert_eq!((found.n, found.events), (5, 4));
    let too_few = json!({"status": "too_few", "have": 4, "need": 5});
    assert_eq!(
        serde_json::to_value(found.lengthening).expect("plain data"),
        too_few
    );
}

#[test]
fn each_is_listed_with_what_ended_it_and_what_each_gave_before_it() {
    let mut journal = on(&[0, 20, 41, 55, 80], (0..=96).step_by(3));
    journal.tellings[1].moves.extend(acts(
        "b:apologised a:listened b:apologised quiet a:withdraw b:said_need",
    ));
    told_by_b_too(&mut journal, "t0001", "bw");
    let second = journal.tellings.last_mut().expect("just told");
    second.moves = acts("a:touch a:listened b:stayed");
    let found = found(&journal);
    let dates: Vec<_> = found.stretches.iter().map(|s| (s.from, s.days)).collect();
    assert_eq!(
        dates,
        [(1, 20), (21, 21), (42, 14), (56, 25), (81, 16)].map(|(from, days)| (day(from), days))
    );
    let ended = found.stretches.iter().map(|s| s.ended.as_ref());
    let ended: Vec<_> = ended
        .map(|by| by.map(|by| by.episode.to_string()))
        .collect();
    let ids = ["t0001", "t0002", "t0003", "t0004"].map(|id| Some(id.to_owned()));
    assert_eq!(ended[..4], ids);
    assert_eq!(ended[4], None);
    let given = &found.stretches[1].given;
    assert_eq!(given.a, [Act::Listened, Act::Touch]);
    assert_eq!(given.b, [Act::Apologised, Act::SaidNeed, Act::Stayed]);
    assert_eq!(found.stretches[0].given, Given::default());
}

#[test]
fn an_evening_that_no_figure_counts_is_no_day_of_a_good_stretch() {
    let mut journal = with_twenties(&[0, 14], [7]);
    assert_eq!(counts(&journal), (7, 7));
    journal.tellings.push(domain::Telling {
        in_figures: false,
        ..telling("afraid", Role::A, "ap@179")
    });
    assert_eq!(counts(&journal), (6, 6));
}
