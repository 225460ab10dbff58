//! Signs by which two may know the pattern; the same argument has tests of its own.

use domain::{Act, CheckIn, Id, Journal, Kind, Move, Role, Strength, When};
use patterns::{
    Proportion, always_chasing_or_running, closeness_out_of_reach, counted, intense_but_unstable,
    observed, wilson,
};

use crate::couple::{close, day, id, moves, swapped, told, told_by_b_too};

const A: Option<Role> = Some(Role::A);
const B: Option<Role> = Some(Role::B);

fn chasing(journal: &Journal) -> Proportion {
    always_chasing_or_running(&counted(journal))
}

fn out_of_reach(journal: &Journal) -> Proportion {
    closeness_out_of_reach(&counted(journal))
}

fn unstable(journal: &Journal) -> Proportion {
    let episodes = counted(journal);
    let observed = observed(journal, &episodes);
    intense_but_unstable(&episodes, &journal.check_ins, &observed)
}

/// Count, of, and the places of the entries.
fn numbers(sign: &Proportion) -> (usize, usize, Vec<Id>) {
    let share = sign.share.expect("five and more");
    close(share, sign.count as f64 / sign.of as f64, 0.0);
    assert_eq!(sign.ci95, Some(wilson(sign.count, sign.of)));
    (sign.count, sign.of, sign.entries.clone())
}

fn ids(places: &[usize]) -> Vec<Id> {
    places.iter().map(|i| id(&format!("t{i:04}"))).collect()
}

fn few(sign: &Proportion) -> (u64, u64) {
    let value = serde_json::to_value(sign).expect("plain data");
    assert_eq!((&sign.share, &sign.ci95), (&None, &None));
    let number = |key: &str| value["too_few"][key].as_u64().expect("a count");
    (number("have"), number("need"))
}

/// Newcombe (1998), Two-sided confidence intervals for the single proportion, table I, method 3.
#[test]
fn intervals_of_shares_are_the_published_ones() {
    for (count, of, low, high) in [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ] {
        let [found_low, found_high] = wilson(count, of);
        close(found_low.expect("a bound"), low, 0.00005);
        close(found_high.expect("a bound"), high, 0.00005);
    }
    assert_eq!(wilson(20, 20)[1], Some(1.0));
    assert_eq!(wilson(0, 0), [None, None]);
}

#[test]
fn only_chasing_and_running_is_counted_by_hand() {
    let journal = told(&[
        "ap bw ap", "ap bw br", "bw q ap", "ap q", "bp ao", "bp bp", "ar bw", "",
    ]);
    let found = chasing(&journal);
    assert_eq!(numbers(&found), (3, 6, ids(&[0, 2, 5])));
    assert_eq!(chasing(&swapped(&journal)), found);
}

#[test]
fn the_second_telling_does_not_mend_the_first() {
    let mut journal = told(&["ap bw"; 5]);
    told_by_b_too(&mut journal, "t0002", "ap bw br");
    assert_eq!(numbers(&chasing(&journal)).0, 5);
}

#[test]
fn fewer_than_five_are_too_few() {
    let four = told(&["ap bw"; 4]);
    assert_eq!(few(&chasing(&four)), (4, 5));
    assert_eq!(few(&out_of_reach(&four)), (4, 5));
    assert_eq!(few(&unstable(&four)), (0, 5));
    let nothing = told(&[]);
    assert_eq!(few(&chasing(&nothing)), (0, 5));
    assert_eq!(few(&out_of_reach(&nothing)), (0, 5));
}

fn asked(lines: &[&[(Option<Role>, Act)]]) -> Journal {
    let mut journal = told(&vec![""; lines.len()]);
    for (telling, line) in journal.tellings.iter_mut().zip(lines) {
        telling.moves = line
            .iter()
            .map(|(who, act)| Move::new(*who, *act))
            .collect();
    }
    journal
}

#[test]
fn closeness_asked_for_is_counted_by_hand() {
    let journal = asked(&[
        &[(A, Act::SaidNeed), (B, Act::ShutDown), (A, Act::SaidFear)],
        &[(A, Act::SaidNeed), (B, Act::ShutDown), (B, Act::CameBack)],
        &[(B, Act::LeftRoom), (B, Act::AskedReassurance)],
        &[(B, Act::Apologised), (A, Act::Pursue), (None, Act::Quiet)],
        &[(A, Act::Pursue), (B, Act::Withdraw), (A, Act::Repair)],
        &[(A, Act::Pursue), (B, Act::Withdraw), (A, Act::Apologised)],
        &[(A, Act::SaidFear), (B, Act::NamedCycle)],
        &[(A, Act::SaidFear), (B, Act::SaidFear), (A, Act::SaidFine)],
        &[(A, Act::Touch), (A, Act::CalledAgain), (B, Act::NoReply)],
    ]);
    let found = out_of_reach(&journal);
    assert_eq!(numbers(&found), (4, 8, ids(&[0, 2, 3, 5])));
    assert_eq!(out_of_reach(&swapped(&journal)), found);
}

fn check_in(days: i32, close: i64) -> CheckIn {
    CheckIn {
        id: id(&format!("c{days}")),
        author: Role::B,
        at: When::Day(day(days)),
        close: Some(Strength::try_from(close).expect("0 to 10")),
        at_ease: None,
        tank: None,
    }
}

/// A high every twenty days, the seventh seen to `end`, and an episode of `line` so many days
/// after each.
fn highs(line: &str, after: &[i32], end: i32) -> Journal {
    let lines: Vec<String> = (0..)
        .zip(after)
        .map(|(high, days)| format!("{line}@{}", 24 * (20 * high + days) + 12))
        .collect();
    let mut journal = told(&lines.iter().map(String::as_str).collect::<Vec<_>>());
    journal.check_ins = (0..7).map(|high| check_in(20 * high, 8)).collect();
    journal.observed = (0..=end).map(day).collect();
    journal
}

#[test]
fn a_strong_episode_within_seven_days_of_a_high_counts() {
    let journal = highs("ap^8", &[0, 1, 7, 8, 3], 140);
    assert_eq!(numbers(&unstable(&journal)), (3, 7, ids(&[1, 2, 4])));
    let weaker = highs("ap^7", &[0, 1, 7, 8, 3], 140);
    assert_eq!(numbers(&unstable(&weaker)).0, 0);
}

#[test]
fn a_rupture_counts_and_so_does_a_strong_second_telling() {
    let mut journal = highs("ap", &[1, 2, 3], 140);
    assert_eq!(numbers(&unstable(&journal)).0, 0);
    journal.tellings[1].kind = Kind::Rupture;
    told_by_b_too(&mut journal, "t0002", "bw^9");
    assert_eq!(numbers(&unstable(&journal)), (2, 7, ids(&[1, 2])));
    journal.tellings[0].moves = moves("bw@36");
    journal.tellings[0].moves[0].landed = Some(Strength::try_from(10).expect("0 to 10"));
    assert_eq!(numbers(&unstable(&journal)).0, 2, "landed is never pooled");
}

#[test]
fn a_high_takes_four_observed_days_and_a_whole_week() {
    let all = highs("ap^8", &[], 127);
    assert_eq!(numbers(&unstable(&all)).1, 7);
    assert_eq!(numbers(&unstable(&highs("ap^8", &[], 126))).1, 6);
    let mut thinner = all.clone();
    thinner
        .observed
        .retain(|date| !(21..24).any(|days| day(days) == *date));
    assert_eq!(numbers(&unstable(&thinner)).1, 7);
    thinner.observed.retain(|date| *date != day(24));
    assert_eq!(numbers(&unstable(&thinner)).1, 6);
}

#[test]
fn what_follows_within_the_week_is_the_same_high() {
    let mut journal = highs("ap^8", &[1], 140);
    journal
        .check_ins
        .extend([1, 5, 7].map(|days| check_in(days, 10)));
    assert_eq!(numbers(&unstable(&journal)).1, 7);
    journal.check_ins.push(check_in(8, 10));
    assert_eq!(numbers(&unstable(&journal)).1, 8);
    journal.check_ins.push(check_in(45 + 4, 7));
    journal.check_ins.reverse();
    assert_eq!(numbers(&unstable(&journal)), (1, 8, ids(&[0])));
}

#[test]
fn a_week_is_of_dates_on_the_wall_across_a_clock_change() {
    // Summer time begins on day 90, 31 March 2024; day 92 is the seventh after the high.
    let mut journal = highs("ap^8", &[0], 140);
    journal.check_ins = [0, 20, 40, 60, 85].map(|days| check_in(days, 8)).to_vec();
    journal.tellings[0].moves = moves(&format!("ap^8@{}", 24 * 92 + 21));
    assert_eq!(numbers(&unstable(&journal)), (1, 5, ids(&[0])));
    journal.tellings[0].moves = moves(&format!("ap^8@{}.5", 24 * 92 + 22));
    assert_eq!(numbers(&unstable(&journal)).0, 0, "half past midnight");
}

#[test]
fn episodes_without_a_time_and_days_alone() {
    let mut journal = highs("ap^8", &[1, 2], 140);
    journal.tellings[0].moves[0].at = None;
    journal.tellings[1].moves[0].at = Some(When::Day(day(27)));
    assert_eq!(numbers(&unstable(&journal)), (1, 7, ids(&[1])));
}

#[test]
fn the_same_weeks_later_give_the_same_and_years_between_highs_change_nothing() {
    let journal = highs("ap^8", &[0, 1, 7, 8, 3], 140);
    let later = |days: i32| {
        let mut later = journal.clone();
        let shifted = |i: usize, day_of: i32| day(day_of + if i < 3 { 0 } else { days });
        for (i, telling) in later.tellings.iter_mut().enumerate() {
            let after = [0, 1, 7, 8, 3][i];
            telling.moves[0].at = Some(When::Day(shifted(i, 20 * i as i32 + after)));
        }
        for (i, check_in) in later.check_ins.iter_mut().enumerate() {
            check_in.at = When::Day(shifted(i, 20 * i as i32));
        }
        let both = (0..=140).flat_map(|i| [day(i), day(i + days)]);
        later.observed = both.collect();
        later
    };
    for days in [7 * 52, 7 * 520] {
        assert_eq!(unstable(&later(days)), unstable(&journal));
    }
}
