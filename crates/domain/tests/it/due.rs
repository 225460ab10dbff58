use chrono_tz::Tz;
use domain::{Given, is_due};

use crate::ms;

fn given(local: &str, zone: Tz) -> Given {
    Given {
        utc_ms: ms(local, zone),
        zone,
    }
}

fn due(given_at: &str, now: &str, zone: Tz) -> bool {
    is_due(given(given_at, zone), ms(now, zone))
}

#[test]
fn the_day_lasts_from_nine_to_just_before_nine() {
    let zone = Tz::Europe__Berlin;
    for (given_at, at_once) in [
        ("2026-06-18 08:59", false),
        ("2026-06-18 09:00", true),
        ("2026-06-18 20:59", true),
        ("2026-06-18 21:00", false),
        ("2026-06-18 00:00", false),
    ] {
        assert_eq!(due(given_at, given_at, zone), at_once, "{given_at}");
    }
}

#[test]
fn given_in_the_night_it_waits_for_the_next_nine_and_no_longer() {
    let zone = Tz::Europe__Berlin;
    for (given_at, too_early, then) in [
        ("2026-06-18 23:40", "2026-06-19 08:59", "2026-06-19 09:00"),
        ("2026-06-19 00:30", "2026-06-19 08:59", "2026-06-19 09:00"),
        ("2026-06-19 08:59", "2026-06-19 08:59", "2026-06-19 09:00"),
        // Whoever comes back late at night comes after nine.
        ("2026-06-18 23:40", "2026-06-18 23:59", "2026-06-19 23:30"),
    ] {
        assert!(!due(given_at, too_early, zone), "{given_at} {too_early}");
        assert!(due(given_at, then, zone), "{given_at} {then}");
    }
}

#[test]
fn nine_is_nine_on_the_wall_when_the_clocks_change() {
    let zone = Tz::Europe__Berlin;
    // The night to 29 March 2026 has no hour from two to three, that to 25 October has it twice.
    for (given_at, morning) in [
        ("2026-03-28 22:00", "2026-03-29 09:00"),
        ("2026-03-29 01:59", "2026-03-29 09:00"),
        ("2026-10-24 22:00", "2026-10-25 09:00"),
        ("2026-10-25 02:30", "2026-10-25 09:00"),
    ] {
        let (given, nine) = (given(given_at, zone), ms(morning, zone));
        assert!(!is_due(given, nine - 1), "{given_at}");
        assert!(is_due(given, nine), "{given_at}");
    }
}

#[test]
fn the_zone_is_that_of_the_computer_when_it_was_given() {
    let given = given("2026-06-18 23:40", Tz::Europe__Berlin);
    let nine = ms("2026-06-19 09:00", Tz::Europe__Berlin);
    // Noon in Auckland is two at night in Berlin.
    assert!(!is_due(
        given,
        ms("2026-06-19 12:00", Tz::Pacific__Auckland)
    ));
    assert!(is_due(given, nine));
}

#[test]
fn a_day_that_a_zone_leaves_out_has_no_nine() {
    // Samoa went from 29 to 31 December 2011.
    let zone = Tz::Pacific__Apia;
    let given = given("2011-12-29 22:00", zone);
    let nine = ms("2011-12-31 09:00", zone);
    assert!(!is_due(given, nine - 1));
    assert!(is_due(given, nine));
}

#[test]
fn a_clock_set_back_makes_nothing_due() {
    let zone = Tz::Europe__Berlin;
    assert!(!due("2026-06-18 23:40", "2026-06-10 12:00", zone));
}
