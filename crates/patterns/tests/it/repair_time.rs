//! Repair times, rule by rule.

use domain::{Journal, Role, Telling};
use patterns::{TimeTo, analyse, behind_repair};

use crate::couple::{hour, id, repeated, told, told_by_b_too};

/// Five plain episodes from hour 1000 on, each repaired within the hour, and the lines before.
fn with_plain(lines: &[&str]) -> Journal {
    let plain: Vec<String> = (0..5)
        .map(|i| format!("ap@{} br!@{}", 1_000 + 10 * i, 1_001 + 10 * i))
        .collect();
    let all = lines
        .iter()
        .copied()
        .chain(plain.iter().map(String::as_str));
    told(&all.collect::<Vec<_>>())
}

fn repair(journal: &Journal) -> TimeTo {
    let analysis = analyse(journal);
    analysis.repair_time.found().expect("enough").repair.clone()
}

fn received(journal: &Journal) -> TimeTo {
    let analysis = analyse(journal);
    let found = analysis.repair_time.found().expect("enough");
    found.received.found().expect("enough").clone()
}

/// n, events, left out.
fn counts(of: &TimeTo) -> (usize, usize, usize) {
    (of.n, of.events, of.left_out)
}

#[test]
fn a_repair_that_moves_first_takes_no_time() {
    let found = repair(&with_plain(&["br@5 ap@6"]));
    assert_eq!(counts(&found), (6, 6, 0));
    assert_eq!((found.curve[0].hours, found.curve[0].events), (0.0, 1));
}

#[test]
fn a_repair_at_the_next_start_is_an_event_and_a_later_one_is_not() {
    let at = repair(&with_plain(&["ap@0 br@4", "ap@4 br@5"]));
    assert_eq!(counts(&at), (7, 7, 0));
    let later = repair(&with_plain(&["ap@0 br@4.5", "ap@4 br@5"]));
    assert_eq!(counts(&later), (7, 6, 0));
}

#[test]
fn an_episode_without_a_repair_is_followed_until_the_next_begins() {
    let found = repair(&with_plain(&["ap@0 bw@1", "ap@990 br@991"]));
    assert_eq!(counts(&found), (7, 6, 0));
    assert_eq!(found.followed_hours, 990.0);
}

#[test]
fn the_last_episode_is_followed_until_the_latest_move_of_all() {
    let mut journal = with_plain(&[]);
    journal.tellings.push(Telling {
        id: id("last"),
        ..told(&["ap@2000 bw@2003"]).tellings[0].clone()
    });
    let found = repair(&journal);
    assert_eq!(counts(&found), (6, 5, 0));
    assert_eq!(found.followed_hours, 3.0);
}

#[test]
fn what_has_no_hours_is_left_out_and_counted() {
    let journal = with_plain(&[
        "ap bw br",            // no timed move
        "ap@0 br",             // an untimed first repair
        "ap@20 br@day br@21",  // a day-only first repair
        "ap@40 br@39",         // a negative time
        "ap@day bw@60 br@61",  // followed from its first move with an hour
        "q@70 ap@71 br@71.25", // quiet is never analysed
    ]);
    let found = repair(&journal);
    assert_eq!(counts(&found), (7, 7, 4));
    assert_eq!(found.curve[0].hours, 0.25);
    let behind = behind_repair(&journal);
    assert_eq!(behind[..2], [id("t0004"), id("t0005")]);
    assert_eq!(behind.len(), 7);
}

#[test]
fn an_episode_timed_by_its_teller_alone_ends_the_one_before() {
    let mut journal = with_plain(&["ap@0 br@9", "ap bw"]);
    journal.tellings[1].at = Some(hour(5.0));
    let found = repair(&journal);
    assert_eq!(counts(&found), (6, 5, 1));
    assert_eq!(found.curve[0].at_risk, 6);
}

#[test]
fn a_received_repair_counts_from_either_telling() {
    let mut journal = with_plain(&["ap@0 br@1 br!@3", "ap@20 br@21", "ap@40 br@41"]);
    told_by_b_too(&mut journal, "t0001", "ap@20 ar!@24");
    told_by_b_too(&mut journal, "t0000", "ap@0 ar!@2");
    assert_eq!(counts(&repair(&journal)), (8, 8, 0));
    let found = received(&journal);
    assert_eq!(counts(&found), (8, 7, 0));
    let hours: Vec<f64> = found.curve.iter().map(|step| step.hours).collect();
    assert_eq!(hours, [1.0, 2.0, 4.0]);
}

#[test]
fn a_received_repair_without_an_hour_is_left_out() {
    let mut journal = with_plain(&["ap@0 br!@3"]);
    told_by_b_too(&mut journal, "t0000", "ap@0 ar!");
    assert_eq!(counts(&repair(&journal)), (6, 6, 0));
    assert_eq!(counts(&received(&journal)), (5, 5, 1));
}

#[test]
fn the_median_is_the_first_time_at_which_half_are_left() {
    // Repairs after 1, 2, 3, 4 hours: half are left after 2.
    let lines = ["ap@0 br@1", "ap@10 br@12", "ap@20 br@23", "ap@30 br@34"];
    let more = ["ap@40 br@41", "ap@50 br@52", "ap@60 br@63", "ap@70 br@74"];
    let found = repair(&told(&[lines, more].concat()));
    assert_eq!(found.median_hours, Some(2.0));
    let last = found.curve.last().expect("four steps");
    assert_eq!((last.survival, last.ci95), (0.0, None));
}

#[test]
fn without_any_repair_there_is_no_median() {
    let lines: Vec<String> = (0..6).map(|i| format!("ap@{} bw", 10 * i)).collect();
    let found = repair(&told(&lines.iter().map(String::as_str).collect::<Vec<_>>()));
    assert_eq!(counts(&found), (6, 0, 0));
    assert_eq!((found.median_hours, found.median_ci95), (None, None));
    assert_eq!(found.curve, []);
}

#[test]
fn everything_at_one_instant_is_no_trouble() {
    assert_eq!(counts(&repair(&repeated("ap@1 br@1", 6))), (6, 6, 0));
    assert_eq!(counts(&repair(&repeated("ap@1 br@2", 6))), (6, 1, 0));
}

#[test]
fn what_is_left_out_of_figures_ends_no_episode() {
    let mut journal = with_plain(&["ap@0 br@9", "ap@5 br@6"]);
    assert_eq!(counts(&repair(&journal)), (7, 6, 0));
    journal.tellings[1].in_figures = false;
    assert_eq!(counts(&repair(&journal)), (6, 6, 0));
    journal.tellings[1].author = Some(Role::B);
    assert_eq!(counts(&repair(&journal)), (6, 6, 0));
}

#[test]
fn untimed_moves_before_the_first_timed_one_begin_when_the_teller_says() {
    let mut journal = with_plain(&["ap bw br@5", "ap@20 br@22", "ap br"]);
    assert_eq!(repair(&journal).curve[0].hours, 0.0);
    for (telling, said) in journal.tellings.iter_mut().zip([3.5, 19.0, 30.0]) {
        telling.at = Some(hour(said));
    }
    let found = repair(&journal);
    assert_eq!(counts(&found), (7, 7, 1));
    let hours: Vec<f64> = found.curve.iter().map(|step| step.hours).collect();
    assert_eq!(hours, [1.0, 1.5, 2.0]);
}
