//! Episodes a week before and after a mark.

use domain::{Journal, Mark, MarkKind, Role};
use patterns::{Change, counted, observed};
use serde_json::json;

use crate::couple::{close, day, hour, id, repeated, told};

/// So many episodes in each week, every day observed, and a mark that begins week `split`.
fn weeks(counts: &[usize], split: usize) -> Journal {
    let at = |week: usize, i: usize| 24 * (7 * week + i % 7) + 12;
    let lines: Vec<String> = counts
        .iter()
        .enumerate()
        .flat_map(|(week, n)| (0..*n).map(move |i| format!("ap@{} bw", at(week, i))))
        .collect();
    let mut journal = told(&lines.iter().map(String::as_str).collect::<Vec<_>>());
    journal.observed = (0..7 * counts.len() as i32).map(day).collect();
    journal.marks = vec![mark("m", 24.0 * 7.0 * split as f64 + 15.0)];
    journal
}

fn mark(name: &str, hours: f64) -> Mark {
    Mark {
        id: id(name),
        author: Role::A,
        at: hour(hours),
        kind: MarkKind::Session,
        label: String::new(),
    }
}

fn changes(journal: &Journal) -> Vec<Change> {
    let episodes = counted(journal);
    patterns::change(&episodes, &observed(journal, &episodes), &journal.marks)
}

fn one(journal: &Journal) -> Change {
    let [one] = &changes(journal)[..] else {
        panic!("one mark");
    };
    one.clone()
}

fn check(found: &Change, nap: f64, ci95: [f64; 2], tau_u: f64) {
    close(found.nap.expect("enough"), nap, 1e-12);
    close(found.tau_u.expect("enough"), tau_u, 1e-12);
    let bounds = found.nap_ci95.expect("enough");
    for (bound, is) in bounds.into_iter().zip(ci95) {
        close(bound.expect("reached"), is, 1e-9);
    }
    assert_eq!(found.variant, "a_vs_b_minus_trend_a");
    assert_eq!(found.too_few, None);
}

/// The example of Parker, Vannest & Davis 2011 (before 20, 20, 26, 25, 22, 23; after 28, 25, 24,
/// 27, 30, 30, 29; more is better), each taken from 30 since here fewer is. NAP = 38.5 / 42; the
/// R package SingleCaseES prints Tau-U 0.7380952 and the interval 0.597 to 0.986 for it. Further
/// digits from SciPy, by `brentq` on Newcombe's equation.
#[test]
fn nap_and_tau_u_are_the_published_ones() {
    let counts = [10, 10, 4, 5, 8, 7, 2, 5, 6, 3, 0, 0, 1];
    let found = one(&weeks(&counts, 6));
    assert_eq!((found.before, found.after), (6, 7));
    let ci95 = [0.597_319_360_038_8, 0.985_997_689_370_2];
    check(&found, 38.5 / 42.0, ci95, 31.0 / 42.0);
    assert_eq!(format!("{:.7}", found.tau_u.expect("enough")), "0.7380952");
}

/// The example of Parker & Vannest 2009, taken from 11; the paper has NAP = 0.96. The trend before
/// went the other way, so that this Tau-U is above 1.
#[test]
fn nap_is_that_of_parker_and_vannest() {
    let before = [4, 3, 4, 3, 4, 7, 5, 2, 3, 2];
    let after = [5, 9, 7, 9, 7, 5, 9, 11, 11, 10, 9];
    let counts: Vec<usize> = before.iter().chain(&after).map(|y| 11 - y).collect();
    let ci95 = [0.749_972_006_629, 0.995_081_286_386_5];
    check(
        &one(&weeks(&counts, 10)),
        106.0 / 110.0,
        ci95,
        112.0 / 110.0,
    );
}

/// Bounds from SciPy as above.
#[test]
fn all_the_same_and_all_fewer_have_values() {
    let same = one(&weeks(&[1; 12], 6));
    check(&same, 0.5, [0.224_161_468_037_6, 0.775_838_531_962_4], 0.0);
    let none = one(&weeks(&[0; 12], 6));
    assert_eq!((none.nap, none.nap_ci95), (same.nap, same.nap_ci95));
    let fewer = one(&weeks(&[[2; 6], [1; 6]].concat(), 6));
    check(&fewer, 1.0, [0.689_230_574_730_5, 1.0], 1.0);
    let more = one(&weeks(&[[1; 6], [2; 6]].concat(), 6));
    check(&more, 0.0, [0.0, 1.0 - 0.689_230_574_730_5], -1.0);
}

/// The mirror image: what was before comes after.
#[test]
fn the_other_way_round_nap_is_the_rest_to_one() {
    let counts = [2, 2, 0, 1, 2, 3, 1, 0, 0, 2, 0];
    check(
        &one(&weeks(&counts, 6)),
        0.783_333_333_333_333_3,
        [0.429_641_430_239_5, 0.940_365_904_190_2],
        0.7,
    );
    let mut reversed = counts;
    reversed.reverse();
    let found = one(&weeks(&reversed, 5));
    close(
        found.nap.expect("enough"),
        1.0 - 0.783_333_333_333_333_3,
        1e-12,
    );
}

#[test]
fn weeks_without_an_entry_and_cut_off_ones_are_not_compared() {
    let mut journal = weeks(&[1; 16], 8);
    let all = one(&journal);
    assert_eq!((all.before, all.after), (8, 8));
    // Two days fewer at each end, and nothing entered in the fourth week.
    journal
        .tellings
        .retain(|t| t.id != id("t0003") && t.id != id("t0000"));
    journal.observed.retain(|d| *d >= day(2) && *d <= day(109));
    journal.observed.retain(|d| *d < day(21) || *d >= day(28));
    let cut = one(&journal);
    assert_eq!((cut.before, cut.after), (6, 7));
    assert_eq!(cut.nap, Some(0.5));
}

#[test]
fn fewer_than_five_weeks_on_a_side_are_too_few() {
    let found = one(&weeks(&[1; 12], 4));
    let short = json!({"status": "too_few", "have": 4, "need": 5});
    assert_eq!(
        serde_json::to_value(found.too_few).expect("plain data"),
        short
    );
    assert_eq!((found.nap, found.nap_ci95, found.tau_u), (None, None, None));
    assert_eq!(one(&weeks(&[1; 10], 5)).nap, Some(0.5));
    let mut nothing = told(&[]);
    assert_eq!(changes(&nothing), []);
    nothing.marks = vec![mark("m", 0.0)];
    assert_eq!((one(&nothing).before, one(&nothing).after), (0, 0));
    let mut untimed = repeated("ap bw", 9);
    untimed.marks = vec![mark("m", 0.0)];
    assert!(one(&untimed).too_few.is_some());
}

#[test]
fn marks_stand_in_order_and_the_day_of_a_mark_is_after_it() {
    let mut journal = weeks(&[[2; 6], [1; 6]].concat(), 6);
    journal.marks = vec![
        mark("late", 24.0 * 49.0),
        mark("b", 24.0 * 42.0 + 1.0),
        mark("a", 24.0 * 42.0 + 20.0),
    ];
    let found = changes(&journal);
    let names: Vec<String> = found.iter().map(|c| c.mark.to_string()).collect();
    assert_eq!(names, ["a", "b", "late"]);
    assert_eq!((found[0].date, found[0].nap), (day(42), Some(1.0)));
    assert_eq!((found[2].before, found[2].after), (7, 5));
}

#[test]
fn shifted_by_weeks_over_a_change_of_the_clock_nothing_changes() {
    let counts = [3, 1, 2, 0, 2, 1, 0, 0, 1, 0, 2];
    let found = one(&weeks(&counts, 5));
    for shift in [10, 36] {
        // Nothing is known of the weeks before.
        let mut journal = weeks(&[vec![0; shift], counts.to_vec()].concat(), 5 + shift);
        journal.observed.retain(|d| *d >= day(7 * shift as i32));
        let other = one(&journal);
        assert_eq!((found.nap, found.tau_u), (other.nap, other.tau_u));
        assert_eq!((found.before, found.after), (other.before, other.after));
    }
}
