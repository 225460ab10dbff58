//! What a year in pixels shows.

use domain::{Act, CheckIn, Journal, Kind, Language, Role, Strength, When};
use timeline::{Day, DaySign, Scheme, days, days_svg, palette};

use crate::couple::{day, empty, id, long, observe, step, summer, swapped, telling};

fn check_in(name: &str, author: Role, date: &str, close: i64) -> CheckIn {
    CheckIn {
        id: id(name),
        author,
        at: When::Day(day(date)),
        close: Strength::try_from(close).ok(),
        at_ease: None,
        tank: None,
    }
}

fn on(journal: &Journal, date: &str) -> Day {
    let grid = days(journal, None).expect("something is logged");
    let found = grid.days.into_iter().find(|d| d.date == day(date));
    found.expect("something is known of that day")
}

#[test]
fn an_empty_journal_has_no_days() {
    assert_eq!(days(&empty(), Some(day("2026-06-18"))), None);
}

#[test]
fn a_day_is_drawn_by_what_was_logged_on_it() {
    let mut journal = empty();
    let when = |date| Some(When::Day(day(date)));
    let strong = vec![
        step(Role::A, Act::Pursue, Some(7)),
        step(Role::B, Act::CameBack, None),
    ];
    journal.tellings = vec![
        telling("strong", Role::A, when("2026-06-01"), strong),
        telling(
            "mend",
            Role::B,
            when("2026-06-02"),
            vec![step(Role::B, Act::Apologised, None)],
        ),
        telling("bare", Role::B, when("2026-06-03"), Vec::new()),
    ];
    journal.check_ins = vec![
        check_in("near", Role::A, "2026-06-04", 8),
        check_in("middling", Role::A, "2026-06-05", 6),
        check_in("one", Role::A, "2026-06-06", 9),
        check_in("other", Role::B, "2026-06-06", 2),
        check_in("same", Role::A, "2026-06-01", 9),
    ];
    observe(&mut journal);
    let strong = on(&journal, "2026-06-01");
    assert_eq!(strong.sign, DaySign::Episode);
    assert_eq!(
        (strong.strength, strong.mended, strong.episodes),
        (Some(7), true, 1)
    );
    assert_eq!(strong.episode, Some(id("strong")));
    assert_eq!(on(&journal, "2026-06-02").sign, DaySign::Mend);
    let bare = on(&journal, "2026-06-03");
    assert_eq!((bare.sign, bare.strength), (DaySign::Episode, None));
    assert_eq!(on(&journal, "2026-06-04").sign, DaySign::Close);
    assert_eq!(on(&journal, "2026-06-05").sign, DaySign::Logged);
    assert_eq!(
        on(&journal, "2026-06-06").sign,
        DaySign::Logged,
        "one of the two was far"
    );
}

#[test]
fn how_hard_it_landed_is_not_pooled_with_how_strong_it_was() {
    let mut journal = empty();
    let mut moves = vec![
        step(Role::A, Act::Pursue, Some(2)),
        step(Role::B, Act::NoReply, None),
    ];
    moves[1].landed = Strength::try_from(9).ok();
    let when = Some(When::Day(day("2026-06-01")));
    journal.tellings = vec![telling("t", Role::A, when, moves)];
    observe(&mut journal);
    assert_eq!(on(&journal, "2026-06-01").strength, Some(2));
}

#[test]
fn a_rupture_is_marked_and_said() {
    let mut journal = summer();
    journal.tellings[0].kind = Kind::Rupture;
    assert!(on(&journal, "2026-06-18").rupture);
}

#[test]
fn days_without_an_entry_are_not_among_the_known() {
    let grid = days(&summer(), Some(day("2026-08-01"))).expect("something is logged");
    assert_eq!(
        (grid.first, grid.last),
        (day("2026-05-01"), day("2026-08-01"))
    );
    assert_eq!(grid.days.len(), summer().observed.len());
    assert!(!grid.days.iter().any(|d| d.date == day("2026-06-11")));
}

#[test]
fn both_partners_days_look_alike() {
    let journal = summer();
    assert_eq!(days(&journal, None), days(&swapped(&journal), None));
}

#[test]
fn every_day_of_ten_years_is_painted_with_a_sentence() {
    let journal = long(700);
    let grid = days(&journal, None).expect("something is logged");
    let picture = days_svg(&grid, &palette(&journal, Scheme::Light), Language::En);
    let all = (grid.last - grid.first).num_days() + 1;
    // One title for the picture itself.
    assert_eq!(picture.matches("<title").count() as i64, all + 1);
    assert!(!picture.contains(['{', '}']));
}

#[test]
fn a_day_is_said_in_full() {
    let painted = days_svg(
        &days(&summer(), None).expect("something is logged"),
        &palette(&summer(), Scheme::Light),
        Language::En,
    );
    for sentence in [
        "Thursday 18 June 2026: one episode, as strong as 9 of 10, and mending.",
        "Thursday 11 June 2026: not logged, which says nothing about it.",
    ] {
        assert!(painted.contains(sentence), "{sentence}");
    }
}
