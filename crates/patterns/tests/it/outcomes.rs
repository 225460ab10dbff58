//! What followed a move, with something and without it.

use domain::{Act, Journal, Role};
use patterns::{Measured, Outcome, ToReceived, analyse};

use crate::couple::{close, full, id, told, told_by_b_too};

/// `o` is here the naming of the cycle.
fn named(lines: &[String]) -> Journal {
    let mut journal = told(&lines.iter().map(String::as_str).collect::<Vec<_>>());
    name(&mut journal);
    journal
}

fn name(journal: &mut Journal) {
    let moves = journal.tellings.iter_mut().flat_map(|t| &mut t.moves);
    for m in moves.filter(|m| m.act == Act::Other) {
        m.act = Act::NamedCycle;
    }
}

/// `w` asks for space, `o` asks for it with a time named.
fn spaced(lines: &[&str]) -> Journal {
    let mut journal = told(lines);
    let moves = journal.tellings.iter_mut().flat_map(|t| &mut t.moves);
    for m in moves {
        m.act = match m.act {
            Act::Withdraw => Act::AskedSpace,
            Act::Other => Act::AskedSpaceWithTime,
            act => act,
        };
    }
    journal
}

fn named_cycle(journal: &Journal) -> Outcome {
    analyse(journal).outcomes.named_cycle
}

fn found(of: &Measured<ToReceived>) -> &ToReceived {
    of.found().expect("enough")
}

fn shortfall(of: &Measured<ToReceived>) -> (usize, usize) {
    match of {
        Measured::TooFew(few) => (few.have, few.need),
        Measured::Found(_) => panic!("enough"),
    }
}

/// n, events, left out.
fn counts(of: &Measured<ToReceived>) -> (usize, usize, usize) {
    let of = found(of);
    (of.n, of.events, of.left_out)
}

/// Two groups of published times, censored ones negative, as hours: one names the cycle at once,
/// the other reaches out.
fn two_groups(with: &[i32], without: &[i32]) -> Journal {
    let (mut start, mut lines) = (0, Vec::new());
    let with = with.iter().map(|hours| ("ao", hours));
    for (first, hours) in with.chain(without.iter().map(|hours| ("ap", hours))) {
        let end = start + hours.abs();
        if *hours > 0 {
            lines.push(format!("{first}@{start} br!@{end}"));
            start = end + 1;
        } else {
            lines.push(format!("{first}@{start}"));
            start = end;
        }
    }
    // Ends the last one, and is in no group itself.
    lines.push(format!("br!@{start}"));
    named(&lines)
}

/// Remission in weeks under 6-MP and under placebo (Freireich et al. 1963; Gehan 1965).
const MP: [i32; 21] = [
    6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35,
];
const PLACEBO: [i32; 21] = [
    1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23,
];
/// Remission in weeks with and without further chemotherapy (Miller 1981; `aml` in R's survival).
const MAINTAINED: [i32; 11] = [9, 13, -13, 18, 23, -28, 31, 34, -45, 48, -161];
const NOT_MAINTAINED: [i32; 12] = [5, 5, 8, 8, 12, -16, 23, 27, 30, 33, 43, 45];

/// Kleinbaum & Klein, Survival Analysis, chapter 2, print a log-rank statistic of 16.79 and
/// medians of 23 and 8; p worked out once more in exact fractions, and by Python's `erfc`.
#[test]
fn the_log_rank_test_is_that_of_the_text_books() {
    let outcome = named_cycle(&two_groups(&MP, &PLACEBO));
    assert_eq!(counts(&outcome.with), (21, 9, 0));
    assert_eq!(counts(&outcome.without), (21, 21, 0));
    assert_eq!(found(&outcome.with).median_hours, Some(23.0));
    assert_eq!(found(&outcome.without).median_hours, Some(8.0));
    assert_eq!(outcome.difference, Some(15.0));
    close(
        outcome.log_rank_p.expect("defined"),
        4.168_809_109e-5,
        1e-13,
    );
    // In a third of the rounds half of the first group is never reached.
    assert_eq!(outcome.ci95, None);
}

/// `survdiff` in R prints 3.4 and 0.07, `survfit` medians of 31 and 23; p as above.
#[test]
fn the_log_rank_test_is_that_of_r() {
    let outcome = named_cycle(&two_groups(&MAINTAINED, &NOT_MAINTAINED));
    assert_eq!(outcome.difference, Some(31.0 - 23.0));
    close(outcome.log_rank_p.expect("defined"), 0.065_339_322, 1e-9);
    let other = named_cycle(&two_groups(&NOT_MAINTAINED, &MAINTAINED));
    assert_eq!(other.difference, Some(23.0 - 31.0));
    close(other.log_rank_p.expect("defined"), 0.065_339_322, 1e-9);
}

/// Ninety of whom every third is censored, against sixty who aren't. Of 40,000 rounds over the
/// pooled episodes in Python the 1.5 % and the 3.5 % quantile are -23 and -19, those of 96.5 % and
/// 98.5 % are 15 and 18: a bound of a thousand rounds strays by half of that. p as above.
#[test]
fn the_interval_is_that_of_another_bootstrap() {
    let with: Vec<i32> = (1..=90).map(|i| if i % 3 == 0 { -i } else { i }).collect();
    let without: Vec<i32> = (1..=60).map(|i| 2 * i).collect();
    let outcome = named_cycle(&two_groups(&with, &without));
    assert_eq!(outcome.difference, Some(58.0 - 60.0));
    let [low, high] = outcome.ci95.expect("reached in every round");
    let (low, high) = (low.expect("a bound"), high.expect("a bound"));
    assert!((-23.0..=-19.0).contains(&low), "{low}");
    assert!((15.0..=18.0).contains(&high), "{high}");
    close(outcome.log_rank_p.expect("defined"), 0.116_711_487, 1e-9);
}

/// Five episodes each from hour 1000 on: the cycle is named with the third move, one hour after
/// the first, and a repair received two hours later; without that, four hours after the third.
fn plain() -> Vec<String> {
    let with = (0..5).map(|i| 1_000 + 10 * i);
    let with = with.map(|h| format!("ap@{h} bw bo@{} ar!@{}", h + 1, h + 3));
    let without = (0..5).map(|i| 1_100 + 10 * i);
    let without = without.map(|h| format!("ap@{h} bw q ap@{} br!@{}", h + 1, h + 5));
    with.chain(without).collect()
}

fn with_plain(lines: &[&str]) -> Journal {
    let lines = lines.iter().map(|line| (*line).to_owned());
    named(&lines.chain(plain()).collect::<Vec<_>>())
}

#[test]
fn episodes_without_it_are_followed_from_the_median_place() {
    let outcome = named_cycle(&with_plain(&[]));
    assert_eq!(outcome.from_move, Some(3));
    assert_eq!(counts(&outcome.with), (5, 5, 0));
    assert_eq!(counts(&outcome.without), (5, 5, 0));
    assert_eq!(outcome.difference, Some(2.0 - 4.0));
    assert_eq!(outcome.ci95, Some([Some(-2.0), Some(-2.0)]));
    assert_eq!(outcome.followed_by.with.other.repair, 5);
    assert_eq!(outcome.followed_by.without.other.repair, 5);
    let ids: Vec<_> = (0..5).map(|i| id(&format!("t{i:04}"))).collect();
    assert_eq!(found(&outcome.with).entries, ids);
    // Of an even number of places the lower of the two in the middle.
    let more = ["ao@0 br@1", "ao@10 br@11", "ao@20 br@21", "ap@30 ao@31"];
    let found = named_cycle(&with_plain(&[&more[..], &["ap@40 bo@41"]].concat()));
    assert_eq!(found.from_move, Some(2));
}

#[test]
fn who_had_it_before_or_never_got_so_far_is_in_neither_group() {
    let outcome = named_cycle(&with_plain(&[
        "ap@0 br!@1 ao@2 br!@3",   // received before the cycle was named
        "ap@10 br!@11 ap@12 bw",   // received before the third move
        "ap@20 bw@21 ar!@22 br!",  // the third move is it
        "ap@30 bw@31",             // no third move
        "q@40 ap@40 q bw@41",      // nor here
        "ap@50 br@51 ao@52 br@53", // a repair that nobody marked is none
    ]));
    assert_eq!(counts(&outcome.with), (6, 5, 0));
    assert_eq!(counts(&outcome.without), (5, 5, 0));
}

#[test]
fn what_has_no_hours_is_left_out_and_counted() {
    let outcome = named_cycle(&with_plain(&[
        "ap@0 bw ao br!@2",         // named at an unknown time
        "ap@10 bw ao@day br!@12",   // or on a day
        "ap@20 bw ao@21 br! ar!",   // received at an unknown time
        "ap@30 bw ao@32 br!@31",    // or before it
        "ap@40 bw ao@51 br!@52",    // named when the next had begun
        "ap@50 bw ap br!@52",       // the same without it
        "ap@60 bw ap@61 br@62 ar!", // and here
    ]));
    assert_eq!(counts(&outcome.with), (5, 5, 5));
    assert_eq!(counts(&outcome.without), (5, 5, 2));
    // What was told next needs no hours.
    assert_eq!(outcome.followed_by.with.other.repair, 10);
    assert_eq!(outcome.followed_by.without.other.repair, 7);
}

#[test]
fn a_repair_received_counts_from_either_telling() {
    let mut journal = with_plain(&[
        "ap@0 bw ao@1 br@2 br!@6",
        "ap@20 bw ao@21 br!@24",
        "ap@40 bw ao@41",
        "ap@60 bw ao@61",
    ]);
    for (name, line) in [
        ("t0000", "ap@0 ar!@3"),   // earlier
        ("t0001", "ap@20 ar!@21"), // already there when the cycle was named
        ("t0002", "ap ar!"),       // who knows when
        ("t0003", "ao ar!@70"),    // when the next had begun, in the other's own order
    ] {
        told_by_b_too(&mut journal, name, line);
    }
    journal.tellings[4].moves[0].at = Some(crate::couple::hour(69.0));
    name(&mut journal);
    let outcome = named_cycle(&journal);
    assert_eq!(counts(&outcome.with), (7, 6, 1));
    let found = found(&outcome.with);
    assert_eq!(found.median_hours, Some(2.0));
    assert!(!found.entries.contains(&id("t0001")));
}

fn pause_time_named(lines: &[&str]) -> Outcome {
    analyse(&spaced(lines)).outcomes.pause_time_named
}

#[test]
fn the_first_request_says_whether_a_time_was_named() {
    let lines: Vec<String> = (0..5)
        .map(|i| 100 * i)
        .flat_map(|h| {
            let with = format!("ap@{h} bo!@{} aw@{} br!@{}", h + 1, h + 2, h + 4);
            let without = format!("bw@{} bo!@{} br!@{}", h + 50, h + 56, h + 57);
            [with, without]
        })
        .collect();
    let outcome = pause_time_named(&lines.iter().map(String::as_str).collect::<Vec<_>>());
    // A request with a time is a repair, and a first one that was received is still what is
    // followed; a second one that was is what came.
    assert_eq!(counts(&outcome.with), (5, 5, 0));
    assert_eq!(counts(&outcome.without), (5, 5, 0));
    assert_eq!(outcome.difference, Some(3.0 - 6.0));
    assert_eq!(outcome.from_move, None);
    assert_eq!(outcome.followed_by.with.other.withdraw, 5);
    assert_eq!(outcome.followed_by.without.same.repair, 5);
}

#[test]
fn the_same_request_in_the_other_telling_is_not_what_came() {
    let lines: Vec<String> = (0..5)
        .map(|i| format!("bo@{} ar@{}", 9 * i, 9 * i + 4))
        .collect();
    let mut journal = told(&lines.iter().map(String::as_str).collect::<Vec<_>>());
    for i in 0..5 {
        let line = format!("ap bo!@{} br!@{}", 9 * i + 1, 9 * i + 3);
        told_by_b_too(&mut journal, &format!("t{i:04}"), &line);
    }
    let moves = journal.tellings.iter_mut().flat_map(|t| &mut t.moves);
    for m in moves.filter(|m| m.act == Act::Other) {
        m.act = Act::AskedSpaceWithTime;
    }
    let outcome = analyse(&journal).outcomes.pause_time_named;
    assert_eq!(counts(&outcome.with), (5, 5, 0));
    assert_eq!(found(&outcome.with).median_hours, Some(3.0));
}

#[test]
fn each_group_has_its_own_shortfall() {
    let none = named_cycle(&told(&[]));
    assert_eq!(shortfall(&none.with), (0, 5));
    assert_eq!((none.from_move, none.log_rank_p), (None, None));
    let four = named_cycle(&named(&plain()[1..]));
    assert_eq!(shortfall(&four.with), (4, 5));
    assert_eq!(counts(&four.without), (5, 5, 0));
    assert_eq!(
        (four.difference, four.ci95, four.log_rank_p),
        (None, None, None)
    );
    // The groups are there, their hours are not.
    let untimed = named_cycle(&named(&vec!["ap ao br!".to_owned(); 6]));
    assert_eq!(shortfall(&untimed.with), (0, 5));
    assert_eq!(untimed.followed_by.with.other.repair, 6);
    assert_eq!(untimed.from_move, Some(2));
}

#[test]
fn where_nothing_came_there_is_no_difference_and_no_test() {
    let line = |first: &str, i: usize| format!("{first}@{}", 10 * i);
    let lines: Vec<String> = (0..12).map(|i| line(["ao", "ap"][i % 2], i)).collect();
    let outcome = named_cycle(&named(&lines));
    assert_eq!(counts(&outcome.with), (6, 0, 0));
    assert_eq!(counts(&outcome.without), (6, 0, 0));
    assert_eq!(
        (outcome.difference, outcome.ci95, outcome.log_rank_p),
        (None, None, None)
    );
}

#[test]
fn everything_after_the_same_time_makes_no_difference() {
    let outcome = named_cycle(&two_groups(&[3; 9], &[3; 7]));
    assert_eq!(outcome.difference, Some(0.0));
    assert_eq!(outcome.ci95, Some([Some(0.0), Some(0.0)]));
    // Everybody at once: the one time says nothing.
    assert_eq!(outcome.log_rank_p, None);
}

#[test]
fn everything_at_one_instant_is_no_trouble() {
    let lines: Vec<String> = (0..12)
        .map(|i| format!("{}@1 br!@1", ["ao", "ap"][i % 2]))
        .collect();
    let outcome = named_cycle(&named(&lines));
    assert_eq!(counts(&outcome.with), (6, 6, 0));
    assert_eq!(outcome.difference, Some(0.0));
    assert_eq!(outcome.log_rank_p, None);
}

/// Whole weeks, a change of the clock among them, and a gap of years, are nothing to hours.
#[test]
fn a_later_year_has_the_same_numbers() {
    let shifted = |by: i32| {
        let (with, without) = (MP.map(|h| h.signum() * (h.abs() + 1)), PLACEBO);
        let mut journal = two_groups(&with, &without);
        for m in journal.tellings.iter_mut().flat_map(|t| &mut t.moves) {
            let ms = m.at.and_then(domain::When::utc_ms).expect("timed");
            let hours = (ms - 1_704_067_200_000) as f64 / 3_600_000.0;
            m.at = Some(crate::couple::hour(hours + f64::from(by) * 168.0));
        }
        named_cycle(&journal)
    };
    assert!(shifted(0).log_rank_p.is_some());
    for weeks in [1, 13, 500] {
        assert_eq!(shifted(weeks), shifted(0));
    }
}

#[test]
fn the_shape_is_the_one_written_down() {
    let analysis = serde_json::to_value(analyse(&full())).expect("plain data");
    let outcomes = analysis["outcomes"].as_object().expect("an object");
    assert_eq!(outcomes.len(), 2);
    for one in outcomes.values() {
        for key in [
            "with",
            "without",
            "from_move",
            "difference",
            "ci95",
            "log_rank_p",
        ] {
            assert!(one.get(key).is_some(), "{key}");
        }
    }
    let found = named_cycle(&two_groups(&MP, &PLACEBO));
    let found = serde_json::to_value(found).expect("plain data");
    let with = found["with"].as_object().expect("an object");
    let keys: Vec<&str> = with.keys().map(String::as_str).collect();
    let shape = [
        "curve",
        "entries",
        "events",
        "followed_hours",
        "left_out",
        "median_ci95",
        "median_hours",
        "n",
    ];
    assert_eq!(keys, shape);
}

#[test]
fn each_author_may_be_the_one_who_told_first() {
    let mut journal = with_plain(&[]);
    for telling in &mut journal.tellings {
        telling.author = Some(Role::B);
    }
    assert_eq!(named_cycle(&journal), named_cycle(&with_plain(&[])));
}
