//! Facts about single scenes.

use domain::{Act, Class, Language, Mark, MarkKind, Move, Role, When};
use timeline::{Scheme, Shape, ToldBy, Unit, View, ladder_svg, palette, scene, svg};

use crate::couple::{
    at, day, empty, evening, id, long, ms, observe, partners, step, summer, summer_view, swapped,
    telling,
};

fn hours(from: &str, hours: i64) -> View {
    View::new(ms(from), ms(from) + hours * 3_600_000, 700.0)
}

#[test]
fn an_empty_journal_is_an_empty_scene() {
    let scene = scene(&empty(), summer_view());
    assert!(scene.marks.is_empty() && scene.gaps.is_empty() && scene.moments.is_empty());
    assert_eq!((scene.episodes, scene.tellings, scene.untimed), (0, 0, 0));
    assert_eq!(scene.lanes.len(), 2);
    assert!(!scene.ticks.is_empty());
}

#[test]
fn reaching_out_points_toward_and_stepping_back_away() {
    let scene = scene(&summer(), summer_view());
    let of = |role, beneath| {
        let mut own = scene.marks.iter().filter(move |g| {
            g.episode == Some(id("a-evening")) && g.role == Some(role) && g.beneath == beneath
        });
        own.next().expect("drawn")
    };
    assert_eq!(of(Role::A, false).shape, Shape::Toward);
    assert_eq!(of(Role::B, false).shape, Shape::Away);
    assert_eq!(of(Role::A, true).shape, Shape::Mend);
    assert!(of(Role::A, true).y > of(Role::A, false).y);
    assert!(of(Role::B, true).y < of(Role::B, false).y);
}

#[test]
fn told_by_both_is_drawn_once_each_lane_from_its_own_telling() {
    let scene = scene(&summer(), summer_view());
    let drawn: Vec<_> = scene
        .marks
        .iter()
        .filter(|g| g.told_by == Some(ToldBy::Both) && !g.beneath)
        .collect();
    let tellings: Vec<_> = drawn.iter().map(|g| g.telling.clone()).collect();
    assert_eq!(tellings, [Some(id("a-evening")), Some(id("b-evening"))]);
    assert_eq!(
        drawn.iter().map(|g| g.strength).collect::<Vec<_>>(),
        [Some(8), Some(9)]
    );
    assert_eq!(scene.links.iter().filter(|l| l.doubled).count(), 1);
}

#[test]
fn strength_makes_a_mark_larger_and_the_unknown_is_between() {
    let size = |strength| {
        let mut journal = empty();
        let moves = vec![step(Role::A, Act::Pursue, strength)];
        let when = Some(at("2026-06-18T20:15:00+02:00"));
        journal.tellings.push(telling("t", Role::A, when, moves));
        scene(&journal, summer_view()).marks[0].size
    };
    assert!(size(Some(0)) < size(None) && size(None) < size(Some(10)));
}

#[test]
fn a_telling_without_moves_is_a_diamond_on_its_tellers_lane() {
    let scene = scene(&summer(), summer_view());
    let bare = scene
        .marks
        .iter()
        .find(|g| g.telling == Some(id("bare")))
        .expect("drawn");
    assert_eq!((bare.shape, bare.role), (Shape::Other, Some(Role::B)));
    assert_eq!(scene.untimed, 1);
}

#[test]
fn near_by_every_move_stands_alone_and_untimed_ones_in_the_order_told() {
    let scene = scene(&summer(), hours("2026-06-18T18:00:00+02:00", 6));
    assert_eq!(scene.unit, Unit::Hour);
    let of_a: Vec<_> = scene
        .marks
        .iter()
        .filter(|g| g.role == Some(Role::A))
        .collect();
    assert_eq!(of_a.len(), 5, "five moves of her own telling");
    assert!(of_a.windows(2).all(|pair| pair[0].x < pair[1].x));
    assert_eq!(of_a[4].act, Some(Act::SaidFear));
}

#[test]
fn an_episode_that_began_before_the_view_still_shows_its_later_moves() {
    let mut journal = empty();
    let timed = |act, text| Move {
        at: Some(at(text)),
        ..step(Role::A, act, None)
    };
    let moves = vec![
        timed(Act::Pursue, "2026-06-18T20:00:00+02:00"),
        timed(Act::CameBack, "2026-06-19T09:30:00+02:00"),
    ];
    journal.tellings.push(telling("t", Role::A, None, moves));
    let scene = scene(&journal, hours("2026-06-19T09:00:00+02:00", 1));
    assert_eq!(scene.marks.len(), 1);
    assert_eq!(scene.marks[0].act, Some(Act::CameBack));
}

#[test]
fn a_day_without_a_time_stands_at_its_noon() {
    let mut journal = empty();
    let moves = vec![step(Role::A, Act::Pursue, None)];
    let when = Some(When::Day(day("2026-06-18")));
    journal.tellings.push(telling("t", Role::A, when, moves));
    let scene = scene(&journal, hours("2026-06-18T00:00:00+02:00", 24));
    assert!((scene.marks[0].x - 350.0).abs() < 0.01);
}

#[test]
fn days_without_entries_are_hatched_up_to_yesterday() {
    let mut journal = empty();
    for date in ["2026-06-10", "2026-06-14"] {
        let when = Some(When::Day(day(date)));
        journal
            .tellings
            .push(telling(date, Role::A, when, Vec::new()));
    }
    observe(&mut journal);
    let view = View {
        now_ms: Some(ms("2026-06-17T12:00:00+02:00")),
        ..View::new(
            ms("2026-06-01T00:00:00+02:00"),
            ms("2026-07-01T00:00:00+02:00"),
            300.0,
        )
    };
    let edges: Vec<_> = scene(&journal, view)
        .gaps
        .iter()
        .map(|g| (g.x0.round(), g.x1.round()))
        .collect();
    // 11 to 13 June, then 15 and 16: nothing before the first entry, nothing from today on.
    assert_eq!(edges, [(100.0, 130.0), (140.0, 160.0)]);
}

#[test]
fn far_out_only_whole_bins_are_hatched() {
    let mut journal = long(3_000);
    journal.tellings.retain(|t| {
        let date = t.dates()[0];
        !(day("2020-03-10")..day("2020-05-10")).contains(&date)
    });
    observe(&mut journal);
    let from = ms("2016-01-01T00:00:00+01:00");
    let scene = scene(&journal, View::new(from, from + 3_653 * 86_400_000, 700.0));
    let x = |text| (ms(text) - from) as f64 / (3_653.0 * 86_400_000.0) * 700.0;
    let april = scene
        .gaps
        .iter()
        .filter(|g| (g.x0 - x("2020-04-01T00:00:00+02:00")).abs() < 0.01);
    let april: Vec<_> = april.collect();
    assert_eq!(april.len(), 1, "{:?}", scene.gaps);
    assert!((april[0].x1 - x("2020-05-01T00:00:00+02:00")).abs() < 0.01);
}

#[test]
fn the_line_of_close_breaks_at_unlogged_days() {
    let scene = scene(&summer(), summer_view());
    assert_eq!(scene.lines.len(), 2);
    for line in &scene.lines {
        assert!(line.segments.len() >= 3, "{} segments", line.segments.len());
        for segment in &line.segments {
            let inside = |gap: &&timeline::Gap| {
                segment[0][0] < gap.x0 && gap.x1 < segment[segment.len() - 1][0]
            };
            assert_eq!(scene.gaps.iter().find(inside), None);
        }
    }
}

#[test]
fn the_night_that_changes_the_clock_has_as_many_hours_as_it_has() {
    for (date, hours_of_day) in [
        ("2026-03-29T00:00:00+01:00", 23),
        ("2026-10-25T00:00:00+02:00", 25),
    ] {
        let scene = scene(&empty(), hours(date, hours_of_day));
        let majors: Vec<_> = scene.ticks.iter().filter(|t| t.major && t.line).collect();
        assert_eq!(majors.len(), 1, "one midnight");
        assert!(majors[0].x.abs() < 0.01);
        let minors = scene.ticks.iter().filter(|t| !t.major).count();
        assert_eq!(minors, 7, "03:00 to 21:00");
    }
}

#[test]
fn sessions_and_strains_stand_with_their_labels() {
    let scene = scene(&summer(), summer_view());
    let kinds: Vec<_> = scene.moments.iter().map(|m| m.kind).collect();
    assert_eq!(
        kinds,
        [MarkKind::Session, MarkKind::Stressor, MarkKind::Session]
    );
    assert_ne!(
        scene.moments[0].y, scene.moments[1].y,
        "labels don't overlap"
    );
}

#[test]
fn a_label_without_room_behind_its_line_stands_before_it() {
    let mut journal = summer();
    let last = Mark {
        id: id("last"),
        at: When::Day(day("2026-07-30")),
        ..journal.marks[0].clone()
    };
    journal.marks.push(last);
    let view = View::new(
        ms("2026-05-01T00:00:00Z"),
        ms("2026-08-01T00:00:00Z"),
        700.0,
    );
    let scene = scene(&journal, view);
    let last = scene.moments.last().expect("it is in view");
    assert!(last.before && last.label.is_some());
    assert!(scene.moments.iter().rev().skip(1).all(|flag| !flag.before));
}

#[test]
fn swapped_partners_mirror_the_scene() {
    for (journal, view) in [
        (summer(), summer_view()),
        (summer(), hours("2026-06-18T18:00:00+02:00", 6)),
        (
            long(900),
            View::new(
                ms("2016-01-01T00:00:00Z"),
                ms("2025-12-31T00:00:00Z"),
                700.0,
            ),
        ),
    ] {
        let (one, other) = (scene(&journal, view), scene(&swapped(&journal), view));
        let middle = f64::midpoint(one.lanes[0].y, one.lanes[1].y);
        let key = |x: f64, y: f64, size: f64, shape: Shape, class: Class, count: u32| {
            format!("{x:.3} {y:.3} {size:.3} {shape:?} {class:?} {count}")
        };
        let mut as_is: Vec<_> = one
            .marks
            .iter()
            .map(|g| key(g.x, 2.0 * middle - g.y, g.size, g.shape, g.class, g.count))
            .collect();
        let mut mirrored: Vec<_> = other
            .marks
            .iter()
            .map(|g| key(g.x, g.y, g.size, g.shape, g.class, g.count))
            .collect();
        as_is.sort();
        mirrored.sort();
        assert_eq!(as_is, mirrored);
        assert_eq!(one.gaps, other.gaps);
    }
}

#[test]
fn what_people_write_cannot_leave_its_element() {
    let hostile = "</text><script>alert('1')</script>&\"\u{0}";
    let mut journal = summer();
    journal.partners = partners(hostile, "Νόα 🌊");
    journal.marks[1].label = hostile.to_owned();
    let colours = palette(&journal, Scheme::Light);
    let [a, _] = evening();
    let painted = [
        svg(&scene(&journal, summer_view()), &colours, Language::En),
        ladder_svg(
            &timeline::ladder(&journal, &a),
            &colours,
            650.0,
            Language::En,
        ),
    ];
    for text in painted {
        assert!(!text.contains("<script") && !text.contains('\u{0}'));
        assert!(text.contains("&lt;script&gt;"));
        assert_eq!(text.matches("<svg").count(), 1);
    }
}

#[test]
fn twice_as_many_episodes_take_no_more_than_a_few_times_as_long() {
    let view = View::new(
        ms("2016-01-01T00:00:00Z"),
        ms("2025-12-31T00:00:00Z"),
        700.0,
    );
    let best = |n| {
        let journal = long(n);
        let run = || {
            let start = std::time::Instant::now();
            std::hint::black_box(scene(&journal, view));
            start.elapsed().as_secs_f64()
        };
        (0..5).map(|_| run()).fold(f64::INFINITY, f64::min)
    };
    let (small, large) = (best(2_000), best(8_000));
    // Four times as many: linear is 4, quadratic 16.
    assert!(large < 10.0 * small, "{small:.4} s, then {large:.4} s");
}

/// Each text of a picture: its middle, its line, and how many letters it has.
fn texts(svg: &str) -> Vec<(f64, &str, f64)> {
    let after = |text: &'static str| move |from: &'_ str| from.find(text).map(|at| at + text.len());
    let texts = svg.split("<text ").skip(1).filter_map(|text| {
        let value = |name: &'static str| {
            let from = &text[after(name)(text)?..];
            from.split('"').next()
        };
        let words = text.split('>').nth(1)?.split('<').next()?;
        Some((
            value("x=\"")?.parse().ok()?,
            value(" y=\"")?,
            words.chars().count() as f64,
        ))
    });
    texts.collect()
}

#[test]
fn words_of_two_moves_beside_each_other_on_one_lane_stay_apart() {
    let journal = summer();
    let [mut told, _] = evening();
    told.moves = vec![
        step(Role::A, Act::MessagedAgain, None),
        step(Role::B, Act::NoReply, None),
        step(Role::A, Act::CalledRepeatedly, None),
        step(Role::B, Act::WentOffline, None),
        step(Role::A, Act::SpokeOfEnding, None),
        step(Role::A, Act::ShutDown, None),
    ];
    for language in Language::ALL {
        let colours = palette(&journal, Scheme::Light);
        let painted = ladder_svg(
            &timeline::ladder(&journal, &told),
            &colours,
            515.0,
            language,
        );
        let texts = texts(&painted);
        assert!(texts.len() > 6, "{painted}");
        for (i, one) in texts.iter().enumerate() {
            for other in texts[i + 1..].iter().filter(|t| t.1 == one.1) {
                // A letter of this size is about five points wide.
                let wide = 5.0 * f64::midpoint(one.2, other.2);
                assert!((one.0 - other.0).abs() >= wide, "{painted}");
            }
        }
    }
}
