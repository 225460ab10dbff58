//! What holds for any journal and any view.

use domain::{
    Act, Id, Journal, Language, Link, Mark, MarkKind, Moment, Move, Role, Strength, When,
};
use proptest::prelude::*;
use timeline::{MAX_MARKS, Scheme, Shape, View, palette, scene, svg};

use crate::couple::{ZONE, empty, id, observe, telling};

/// 1 January 2020.
const FROM: i64 = 1_577_836_800_000;
const HOUR: i64 = 3_600_000;

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let one = (
        0..Act::ALL.len(),
        any::<bool>(),
        0i64..=10,
        proptest::option::of(0i64..600),
    );
    proptest::collection::vec(one, 0..6).prop_map(|all| {
        let build = |(act, first, strength, _): (usize, bool, i64, Option<i64>)| {
            let act = Act::ALL[act];
            let role = if first { Role::A } else { Role::B };
            Move {
                strength: Strength::try_from(strength).ok(),
                ..Move::new((act != Act::Quiet).then_some(role), act)
            }
        };
        all.into_iter().map(build).collect()
    })
}

fn journals() -> impl Strategy<Value = Journal> {
    let start = proptest::option::weighted(0.95, (0i64..24 * 900, any::<bool>()));
    let one = (start, any::<bool>(), any::<bool>(), moves(), moves());
    let marks = proptest::collection::vec((0i64..24 * 900, 0usize..4), 0..300);
    (proptest::collection::vec(one, 0..220), marks).prop_map(|(all, marks)| {
        let mut journal = empty();
        for (i, (start, first, linked, own, other)) in all.into_iter().enumerate() {
            let when = start.map(|(hours, day_only)| {
                let moment = Moment::new(FROM + hours * HOUR, ZONE).expect("in range");
                let minute = When::Minute(moment);
                if day_only {
                    When::Day(minute.date())
                } else {
                    minute
                }
            });
            let role = if first || linked { Role::A } else { Role::B };
            journal
                .tellings
                .push(telling(&format!("a{i}"), role, when, own));
            if linked {
                journal
                    .tellings
                    .push(telling(&format!("b{i}"), Role::B, when, other));
                journal.links.push(Link {
                    a: id(&format!("a{i}")),
                    b: id(&format!("b{i}")),
                });
            }
        }
        let kinds = [
            MarkKind::Session,
            MarkKind::Stressor,
            MarkKind::Milestone,
            MarkKind::RunOut,
        ];
        journal.marks.extend(
            marks
                .into_iter()
                .enumerate()
                .map(|(i, (hours, kind))| Mark {
                    id: id(&format!("m{i}")),
                    author: Role::A,
                    at: When::Minute(Moment::new(FROM + hours * HOUR, ZONE).expect("in range")),
                    kind: kinds[kind],
                    label: String::new(),
                }),
        );
        observe(&mut journal);
        journal
    })
}

fn views() -> impl Strategy<Value = View> {
    // From an hour to ten years and beyond either end, evenly by order of magnitude.
    (0i64..24 * 900, -1.0f64..5.2, 100.0f64..3_000.0).prop_map(|(from, span, width)| {
        let from = FROM + from * HOUR;
        View::new(from, from + (10f64.powf(span) * HOUR as f64) as i64, width)
    })
}

/// Noon for day-only times, as the timeline places them.
fn placed(journal: &Journal, when: When) -> i64 {
    match when {
        When::Minute(moment) => moment.utc_ms(),
        When::Day(_) => when.placed_ms(journal.zone) + 12 * HOUR,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn a_scene_holds_every_episode_in_view_and_never_too_many_marks(
        journal in journals(),
        view in views(),
    ) {
        let scene = scene(&journal, view);
        prop_assert!(scene.marks.len() + scene.moments.len() <= MAX_MARKS);
        let inside = |x: f64| (0.0..=scene.width).contains(&x);
        prop_assert!(scene.marks.iter().all(|g| inside(g.x)));
        prop_assert!(scene.ticks.iter().all(|t| inside(t.x)));
        prop_assert!(scene.moments.iter().all(|m| inside(m.x)));
        prop_assert!(scene.gaps.iter().all(|g| inside(g.x0) && inside(g.x1) && g.x0 < g.x1));
        prop_assert!(scene.gaps.windows(2).all(|w| w[0].x1 <= w[1].x0 + 1e-6));
        let here: Vec<_> = journal.episodes().into_iter().filter(|e| {
            e.start().is_some_and(|at| {
                (scene.from_ms..scene.to_ms).contains(&placed(&journal, at))
            })
        }).collect();
        prop_assert_eq!(scene.episodes as usize, here.len());
        if scene.marks.iter().any(|g| g.shape == Shape::Bin) {
            // Each episode stands in the count of one bar on one lane or on both.
            let stands = |role| scene.marks.iter()
                .filter(|g| !g.beneath && g.role == Some(role))
                .map(|g| g.count as usize).sum::<usize>();
            let (a, b) = (stands(Role::A), stands(Role::B));
            prop_assert!(a <= here.len() && b <= here.len() && a + b >= here.len());
        } else {
            let drawn: Vec<&Id> = scene.marks.iter().filter_map(|g| g.episode.as_ref()).collect();
            for episode in here {
                prop_assert!(drawn.contains(&episode.id()), "{} is missing", episode.id());
            }
        }
    }

    #[test]
    fn a_painted_scene_is_the_same_bytes_again(journal in journals(), view in views()) {
        let colours = palette(&journal, Scheme::Light);
        let once = svg(&scene(&journal, view), &colours, Language::En);
        prop_assert_eq!(&once, &svg(&scene(&journal, view), &colours, Language::En));
        prop_assert!(!once.contains("NaN") && !once.contains("inf"));
    }
}

#[test]
fn a_view_is_held_between_an_hour_and_ten_years() {
    for (from, to) in [
        (0, 0),
        (5, -5),
        (i64::MIN, i64::MAX),
        (i64::MAX, i64::MAX - 1),
    ] {
        let scene = scene(&empty(), View::new(from, to, f64::NAN));
        let span = scene.to_ms - scene.from_ms;
        assert!((HOUR..=3_653 * 24 * HOUR).contains(&span));
        assert_eq!(scene.width, 720.0);
    }
}
