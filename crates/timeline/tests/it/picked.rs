//! What is picked for a scene: filters, phases, lines.

use std::collections::HashSet;

use domain::{Class, Journal, Kind, Language, Reader, Role, Strength};
use timeline::{Filter, Often, Phase, Scene, ToldBy, TraceKind, View, Wish, say, scene};

use crate::couple::{day, id, long, ms, scene_of, summer, summer_view};

fn filtered(journal: &Journal, filter: &Filter) -> Scene {
    let wish = Wish {
        filter,
        ..Wish::plain()
    };
    scene_of(journal, summer_view(), &wish)
}

#[test]
fn a_filter_shows_what_fits_and_says_of_how_many() {
    let all = scene(&summer(), summer_view());
    let only = |filter: Filter| {
        let scene = filtered(&summer(), &filter);
        assert_eq!(scene.episodes_here, all.episodes);
        scene.episodes
    };
    assert_eq!(only(Filter::default()), all.episodes);
    let told_by = vec![ToldBy::Both];
    assert_eq!(
        only(Filter {
            told_by,
            ..Filter::default()
        }),
        1
    );
    let kinds = vec![Kind::Other];
    assert_eq!(
        only(Filter {
            kinds,
            ..Filter::default()
        }),
        1,
        "the one without moves"
    );
    let classes = vec![Class::Repair];
    assert_eq!(
        only(Filter {
            classes,
            ..Filter::default()
        }),
        8
    );
    let both = Filter {
        classes: vec![Class::Repair],
        told_by: vec![ToldBy::Both],
        ..Filter::default()
    };
    assert_eq!(only(both), 1, "all that is asked for has to hold");
}

#[test]
fn episodes_that_were_found_elsewhere_are_drawn_alone() {
    let among = |names: &[&str]| {
        let filter = Filter {
            among: Some(names.iter().map(|name| id(name)).collect()),
            ..Filter::default()
        };
        filtered(&summer(), &filter)
    };
    assert_eq!(among(&["t3", "a-evening"]).episodes, 2);
    let none = among(&[]);
    assert_eq!((none.episodes, none.episodes_here), (0, 16));
}

#[test]
fn a_filter_never_makes_a_day_look_unlogged() {
    let none = Filter {
        among: Some(HashSet::new()),
        ..Filter::default()
    };
    let (all, no) = (scene(&summer(), summer_view()), filtered(&summer(), &none));
    assert!(no.marks.is_empty());
    assert_eq!(no.gaps, all.gaps);
    assert_eq!(no.moments, all.moments);
    let reach = |scene: &Scene| scene.overview.as_ref().map(|o| (o.from_ms, o.to_ms));
    assert_eq!(reach(&no), reach(&all), "the strip stays where it was");
}

#[test]
fn what_is_picked_by_its_teller_is_not_counted_aloud() {
    let of = |told_by| {
        let told_by = vec![told_by];
        let filter = Filter {
            told_by,
            ..Filter::default()
        };
        say(&filtered(&summer(), &filter).summary, Language::En)
    };
    assert!(
        !of(ToldBy::A)
            .replace("2026", "")
            .contains(|c: char| c.is_ascii_digit())
    );
    assert_eq!(of(ToldBy::A), of(ToldBy::B));
}

pub fn phases() -> [Phase; 3] {
    let phase = |from, to, days, episodes, often| Phase {
        from: day(from),
        to: day(to),
        days,
        episodes,
        often,
    };
    [
        phase("2026-05-01", "2026-05-31", 31, 4, Often::Usual),
        phase("2026-06-01", "2026-06-28", 21, 8, Often::Most),
        phase("2026-06-29", "2026-07-29", 22, 4, Often::More),
    ]
}

#[test]
fn phases_stand_behind_the_lanes_and_say_how_often_and_no_more() {
    let banded = |phases: &[Phase]| {
        let wish = Wish {
            phases,
            ..Wish::plain()
        };
        scene_of(&summer(), summer_view(), &wish).bands
    };
    let bands = banded(&phases());
    assert_eq!(bands.len(), 3);
    assert_eq!(
        say(&bands[1].message, Language::En),
        "1 June 2026 to 28 June 2026: 8 episodes on 21 logged days. Of the days between nothing is known."
    );
    assert!(bands.windows(2).all(|pair| pair[0].x1 <= pair[1].x0));
    assert!(banded(&phases()[..1]).is_empty(), "one phase is no change");
    let hour = View::new(
        ms("2026-06-18T20:00:00+02:00"),
        ms("2026-06-18T21:00:00+02:00"),
        670.0,
    );
    let wish = Wish {
        phases: &phases(),
        ..Wish::plain()
    };
    assert_eq!(scene_of(&summer(), hour, &wish).bands.len(), 1);
}

/// Summer, as Sam reads it: with what only Sam sees.
pub fn own_summer() -> Journal {
    let mut journal = summer();
    journal.reader = Reader::A;
    for (i, check_in) in journal.check_ins.iter_mut().enumerate() {
        let step = |n: usize| Strength::try_from((n % 11) as i64).ok();
        (check_in.at_ease, check_in.tank) = (step(i / 3), step(10 + i / 2));
    }
    journal
}

const EVERY: [TraceKind; 4] = [
    TraceKind::Close,
    TraceKind::AtEase,
    TraceKind::Tank,
    TraceKind::Load,
];

#[test]
fn only_close_is_drawn_where_both_look() {
    let load = [(day("2026-06-01"), 9.0)];
    let kinds = |reader| {
        let mut journal = own_summer();
        journal.reader = reader;
        let wish = Wish {
            lines: &EVERY,
            load: &load,
            ..Wish::plain()
        };
        let lines = scene_of(&journal, summer_view(), &wish).lines;
        lines.iter().map(|l| (l.kind, l.role)).collect::<Vec<_>>()
    };
    use TraceKind::{AtEase, Close, Load, Tank};
    let close = [(Close, Role::A), (Close, Role::B)];
    assert_eq!(kinds(Reader::Ours), close);
    for (reader, own) in [(Reader::A, Role::A), (Reader::B, Role::B)] {
        let expected = [(AtEase, own), (Tank, own), (Load, own)];
        assert_eq!(kinds(reader), [&close[..], &expected[..]].concat());
    }
}

#[test]
fn a_line_that_is_not_wanted_takes_no_room() {
    let wish = Wish {
        lines: &[],
        ..Wish::plain()
    };
    let (without, with) = (
        scene_of(&summer(), summer_view(), &wish),
        scene(&summer(), summer_view()),
    );
    assert!(without.lines.is_empty());
    assert!(without.height < with.height);
}

#[test]
fn the_load_stands_at_the_same_height_at_every_zoom() {
    let load: Vec<_> = (1..=30u32)
        .map(|d| (day(&format!("2026-05-{d:02}")), f64::from(d * 2)))
        .collect();
    let height = |view| {
        let wish = Wish {
            lines: &[TraceKind::Load],
            load: &load,
            ..Wish::plain()
        };
        let line = scene_of(&own_summer(), view, &wish).lines.remove(0);
        line.segments[0][0][1]
    };
    let near = View::new(
        ms("2026-05-01T00:00:00+02:00"),
        ms("2026-05-04T00:00:00+02:00"),
        670.0,
    );
    assert!((height(near) - height(summer_view())).abs() < 0.6);
}

#[test]
fn words_at_the_ends_of_lines_keep_apart() {
    let load = [(day("2026-07-29"), 1.0)];
    let wish = Wish {
        lines: &EVERY,
        load: &load,
        ..Wish::plain()
    };
    let mut ends: Vec<f64> = scene_of(&own_summer(), summer_view(), &wish)
        .lines
        .iter()
        .map(|line| line.word_at[1])
        .collect();
    ends.sort_by(f64::total_cmp);
    assert_eq!(ends.len(), 5);
    assert!(
        ends.windows(2).all(|pair| pair[1] - pair[0] >= 11.9),
        "{ends:?}"
    );
}

#[test]
fn filters_hold_at_every_distance() {
    let journal = long(700);
    let from = ms("2016-01-01T00:00:00+01:00");
    let view = View::new(from, from + 3_653 * 86_400_000, 670.0);
    let told_by = vec![ToldBy::A];
    let filter = Filter {
        told_by,
        ..Filter::default()
    };
    let wish = Wish {
        filter: &filter,
        ..Wish::plain()
    };
    let scene = scene_of(&journal, view, &wish);
    assert_eq!((scene.episodes, scene.episodes_here), (0, 700));
    assert!(scene.marks.is_empty());
}
