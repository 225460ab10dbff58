//! Pauses on the lanes.

use domain::{Language, Role};
use timeline::{PauseBand, Scheme, View, palette, say, scene, svg};

use crate::couple::{at, empty, ms, pauses, summer, summer_view};

fn evening_view() -> View {
    let from = ms("2026-06-18T18:00:00+02:00");
    View::new(from, from + 6 * 3_600_000, 720.0)
}

fn bands(of: impl FnOnce(&mut domain::Pause)) -> Vec<PauseBand> {
    let mut journal = empty();
    let [_, mut pause] = pauses();
    of(&mut pause);
    journal.pauses.push(pause);
    scene(&journal, evening_view()).pauses
}

#[test]
fn a_pause_lies_on_its_askers_lane_from_its_beginning_to_its_end() {
    let scene = scene(&summer(), evening_view());
    let (sam, noa) = (&scene.pauses[0], &scene.pauses[1]);
    assert_eq!((sam.role, noa.role), (Role::A, Role::B));
    assert_eq!((noa.x0, noa.x1), (360.0, 490.0));
    assert!(noa.y0 < scene.lanes[1].y && scene.lanes[1].y < noa.y1);
    // Where no end is recorded it goes as far as was said, and no further.
    assert_eq!((sam.x0, sam.x1, sam.recorded), (120.0, 200.0, false));
}

#[test]
fn one_without_a_time_only_begins_and_is_dotted() {
    let [band] = &bands(|pause| {
        pause.back_at = None;
        pause.ended = None;
    })[..] else {
        panic!("drawn");
    };
    assert!(!band.recorded && band.x1 - band.x0 == 8.0);
    assert!(
        say(&band.message, Language::En)
            .contains("no time named; when Noa came back is not recorded")
    );
}

#[test]
fn a_pause_over_night_says_the_day_after() {
    let [band] = &bands(|pause| {
        pause.back_at = Some(at("2026-06-19T08:00:00+02:00"));
        pause.ended = Some(at("2026-06-21T08:30:00+02:00"));
    })[..] else {
        panic!("drawn");
    };
    let said = say(&band.message, Language::En);
    assert!(said.contains("back at 08:00 the next day; came back at 08:30, 3 days later"));
}

#[test]
fn from_far_away_an_hour_is_too_narrow_to_be_drawn() {
    assert!(scene(&summer(), summer_view()).pauses.is_empty());
}

#[test]
fn both_partners_pauses_are_hollow_and_an_unknown_end_is_dotted() {
    let journal = summer();
    let painted = svg(
        &scene(&journal, evening_view()),
        &palette(&journal, Scheme::Light),
        Language::En,
    );
    assert!(painted.contains("url(#pause-a)") && painted.contains("url(#pause-b)"));
    let dotted = painted
        .lines()
        .filter(|l| l.contains("url(#pause-") && l.contains("dasharray"));
    assert_eq!(dotted.count(), 1);
    let far = svg(
        &scene(&journal, summer_view()),
        &palette(&journal, Scheme::Light),
        Language::En,
    );
    assert!(!far.contains("pause-a"));
}
