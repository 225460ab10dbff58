//! When episodes began, by the clock on the wall.

use domain::When;
use patterns::{Rhythm, counted, rhythm};

use crate::couple::{told, told_by_b_too};

fn at(text: &str) -> Option<When> {
    Some(text.parse().expect("a time"))
}

/// One episode at each of these times.
fn begun(times: &[&str]) -> Rhythm {
    let mut journal = told(&vec!["ap bw"; times.len()]);
    for (telling, time) in journal.tellings.iter_mut().zip(times) {
        telling.moves[0].at = at(time);
    }
    rhythm(&counted(&journal))
}

fn sum(rhythm: &Rhythm) -> usize {
    rhythm.weekday_hour.iter().flatten().sum()
}

#[test]
fn hours_are_those_of_the_clock_on_the_wall() {
    let found = begun(&[
        "2026-06-18T23:40:00+02:00[Europe/Berlin]",
        "2026-06-18T23:59:59+02:00",
        "2026-06-21T00:00:00-04:00[America/New_York]",
        // The hour that comes twice when the clocks go back.
        "2026-10-25T02:30:00+02:00[Europe/Berlin]",
        "2026-10-25T02:30:00+01:00[Europe/Berlin]",
    ]);
    assert_eq!(found.weekday_hour.len(), 7);
    assert!(found.weekday_hour.iter().all(|hours| hours.len() == 24));
    // A Thursday, and two Sundays.
    assert_eq!(found.weekday_hour[3][23], 2);
    assert_eq!((found.weekday_hour[6][0], found.weekday_hour[6][2]), (1, 2));
    assert_eq!((sum(&found), found.days_only), (5, 0));
}

#[test]
fn days_alone_are_in_no_hour_and_what_has_no_time_is_nowhere() {
    let found = begun(&["2026-06-18", "2026-06-18", "2026-06-21T08:00:00Z"]);
    assert_eq!((sum(&found), found.days_only), (1, 2));
    let untimed = rhythm(&counted(&told(&["ap bw"; 4])));
    assert_eq!((sum(&untimed), untimed.days_only), (0, 0));
    let nothing = rhythm(&counted(&told(&[])));
    assert_eq!((sum(&nothing), nothing.weekday_hour.len()), (0, 7));
}

#[test]
fn an_episode_told_twice_began_once() {
    let mut journal = told(&["ap@20 bw"]);
    told_by_b_too(&mut journal, "t0000", "bw@15 ap");
    let found = rhythm(&counted(&journal));
    // 1 January 2024 was a Monday; 20 hours after midnight UTC it is 21:00 in Berlin.
    assert_eq!((sum(&found), found.weekday_hour[0][21]), (1, 1));
}
