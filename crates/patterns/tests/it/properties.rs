//! What holds for any journal.

use chrono_tz::{Europe::Berlin, Tz};
use domain::{
    Act, CheckIn, Journal, Kind, Meaning, Moment, Move, Reader, Role, Strength, Telling, When,
    Words,
};
use patterns::{
    Analysis, Answered, Direction, FollowedBy, GoodStretches, Interval, Measured, Outcome,
    Proportion, Stretch, analyse, behind, behind_repair,
};
use proptest::prelude::*;

use crate::couple::{day, full, hour, id, swapped, told_by_b_too};

/// The good stretches, each changed so.
fn each_stretch(
    mut found: Measured<GoodStretches>,
    change: impl FnMut(&mut Stretch),
) -> Measured<GoodStretches> {
    if let Measured::Found(found) = &mut found {
        found.stretches.iter_mut().for_each(change);
    }
    found
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let at = proptest::option::weighted(0.7, (0i32..400, any::<bool>()));
    let one = (0..Act::ALL.len(), any::<bool>(), at, 0..8);
    proptest::collection::vec(one, 0..9).prop_map(|all| {
        let build = |(act, first, at, more): (usize, bool, Option<(i32, bool)>, i32)| {
            let act = Act::ALL[act];
            let role = if first { Role::A } else { Role::B };
            let at = at.map(|(hours, day_only)| {
                let minute = hour(f64::from(hours) * 6.0);
                if day_only {
                    When::Day(minute.date())
                } else {
                    minute
                }
            });
            Move {
                at,
                received: (more == 0).then_some(true),
                strength: (first && more > 3)
                    .then(|| Strength::try_from(i64::from(more + hours(at) % 4)).expect("0 to 10")),
                meaning: (more == 1).then_some(Meaning::Care),
                ..Move::new((act != Act::Quiet).then_some(role), act)
            }
        };
        all.into_iter().map(build).collect()
    })
}

/// A few words, fewer than there are moves.
fn words(moves: &[Move]) -> Words {
    let said: Vec<&str> = moves.iter().skip(1).map(|m| m.act.code()).collect();
    Words {
        text: said.join(" "),
        ..Words::default()
    }
}

fn check_in(i: usize, more: usize) -> CheckIn {
    let close = (i * 7 + more) % 11;
    CheckIn {
        id: id(&format!("c{i}")),
        author: if i.is_multiple_of(3) {
            Role::A
        } else {
            Role::B
        },
        at: When::Day(day(i as i32 * 2)),
        close: Some(Strength::try_from(close as i64).expect("0 to 10")),
        at_ease: None,
        tank: None,
    }
}

fn hours(at: Option<When>) -> i32 {
    let ms = at.and_then(When::utc_ms).unwrap_or(0);
    i32::try_from(ms / 3_600_000 % 24).expect("below a day")
}

fn journals() -> impl Strategy<Value = Journal> {
    let one = (moves(), proptest::option::weighted(0.3, moves()), 0..20);
    proptest::collection::vec(one, 0..30).prop_map(|all| {
        let mut journal = Journal::empty(Berlin, Reader::Ours);
        journal.check_ins = (0..60).map(|i| check_in(i, all.len())).collect();
        journal.observed = (0..100).filter(|i| i % 5 > 1).map(day).collect();
        for (i, (own, other, afraid)) in all.into_iter().enumerate() {
            let name = format!("t{i}");
            journal.tellings.push(Telling {
                id: id(&name),
                author: Some(Role::A),
                recorded: 0,
                at: None,
                kind: Kind::Argument,
                words: words(&own),
                moves: own,
                ending: None,
                pause: None,
                received: None,
                in_figures: afraid != 0,
            });
            if let Some(other) = other {
                told_by_b_too(&mut journal, &name, "");
                let second = journal.tellings.last_mut().expect("just told");
                second.words = words(&other);
                second.moves = other;
            }
        }
        journal
    })
}

/// Every number of an analysis that may be undefined, as it is shown.
fn shown(analysis: &Analysis) -> String {
    format!("{analysis:?}").replace("informative", "")
}

fn holds(interval: Option<Interval>, value: Option<f64>) -> bool {
    match (interval, value) {
        (None, _) => true,
        (Some([Some(low), Some(high)]), Some(value)) => {
            low <= high && low >= 0.0 && value.is_finite()
        }
        _ => false,
    }
}

fn is_sound(a: &Answered) -> bool {
    let p = a.p.is_none_or(|p| (1.0 / 1_001.0..=1.0).contains(&p));
    let rate = a.observed <= a.given && (0.0..=1.0).contains(&a.rate);
    let within = a.informative_observed <= a.observed;
    let silent = a.chance.is_some() == (a.informative_tellings == 0);
    let intervals = holds(a.rate_ci95, Some(a.rate)) && holds(a.ratio_ci95, a.ratio);
    p && rate && within && silent && intervals
}

fn is_in_proportion(of: &Proportion) -> bool {
    let counts = of.count <= of.of && of.entries.len() <= of.count;
    let said = of.share.is_some() != of.too_few.is_some();
    let within = match (of.share, of.ci95) {
        (Some(share), Some([Some(low), Some(high)])) => {
            0.0 <= low && low <= share && share <= high && high <= 1.0
        }
        (_, ci95) => ci95.is_none(),
    };
    counts && said && within
}

fn told_next(of: &FollowedBy) -> usize {
    let classes = [of.other, of.same].map(|by| by.pursue + by.withdraw + by.repair + by.other);
    classes.iter().sum::<usize>() + of.nothing
}

/// Who is followed and who is left out are all whose next move is counted.
fn adds_up(of: &Outcome) -> bool {
    let groups = [
        (&of.with, &of.followed_by.with),
        (&of.without, &of.followed_by.without),
    ];
    let p = of.log_rank_p.is_none_or(|p| (0.0..=1.0).contains(&p));
    p && groups.iter().all(|(group, next)| {
        let found = group.found();
        found.is_none_or(|g| g.n + g.left_out == told_next(next) && g.entries.len() == g.n)
    })
}

/// The same so many weeks later, with clocks that are never put forward or back.
fn later(journal: &Journal, weeks: i64) -> Journal {
    let days = chrono::Duration::weeks(weeks);
    let shifted = |at: When| match at {
        When::Day(date) => When::Day(date + days),
        When::Minute(moment) => {
            let ms = moment.utc_ms() + days.num_milliseconds();
            When::Minute(Moment::new(ms, Tz::UTC).expect("in range"))
        }
    };
    let mut later = journal.clone();
    for telling in &mut later.tellings {
        let moves = telling.moves.iter_mut().filter_map(|m| m.at.as_mut());
        moves
            .chain(&mut telling.at)
            .for_each(|at| *at = shifted(*at));
    }
    later
        .check_ins
        .iter_mut()
        .for_each(|c| c.at = shifted(c.at));
    later.observed.iter_mut().for_each(|day| *day += days);
    later
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn no_number_is_undefined_in_disguise(journal in journals()) {
        let analysis = analyse(&journal);
        let shown = shown(&analysis);
        prop_assert!(!shown.contains("NaN") && !shown.contains("inf"), "{}", shown);
        for d in Direction::ALL {
            if let Some(answered) = analysis.loop_figure.direction(d).found() {
                prop_assert!(is_sound(answered), "{:?}", answered);
                prop_assert_eq!(answered.episodes, behind(&journal, d).len());
            }
        }
        let signs = &analysis.signs;
        for sign in [
            &signs.always_chasing_or_running,
            &signs.intense_but_unstable,
            &signs.closeness_out_of_reach,
        ] {
            prop_assert!(sign.count <= sign.of && sign.entries.len() == sign.count);
            prop_assert_eq!(sign.share.is_some(), sign.of >= 5);
            prop_assert!(sign.share.is_none() || holds(sign.ci95, sign.share));
        }
        if let Some(found) = analysis.repair_time.found() {
            let repair = &found.repair;
            prop_assert_eq!(repair.n + repair.left_out, analysis.counts.episodes);
            prop_assert_eq!(repair.n, behind_repair(&journal).len());
            let falling = repair.curve.windows(2).all(|w| w[1].survival < w[0].survival);
            prop_assert!(falling && repair.curve.iter().all(|s| s.hours >= 0.0));
        }
    }

    #[test]
    fn counts_and_their_entries_add_up(journal in journals()) {
        let analysis = analyse(&journal);
        let conditions = analysis.conditions.expect("on Ours");
        let signs = analysis.security_signs;
        for of in [
            &conditions.owned_parts,
            &conditions.stayed_or_waited,
            &conditions.came_back,
            &signs.need_said,
            &signs.space_without_pursuit,
        ] {
            prop_assert!(is_in_proportion(of), "{:?}", of);
        }
        for of in [&analysis.outcomes.pause_time_named, &analysis.outcomes.named_cycle] {
            prop_assert!(adds_up(of), "{:?}", of);
        }
    }

    #[test]
    fn swapping_the_partners_swaps_the_directions(journal in journals()) {
        let (one, other) = (analyse(&journal), analyse(&swapped(&journal)));
        for (d, opposite) in [(0, 2), (1, 3), (2, 0), (3, 1)] {
            let (d, opposite) = (Direction::ALL[d], Direction::ALL[opposite]);
            prop_assert_eq!(
                one.loop_figure.direction(d),
                other.loop_figure.direction(opposite)
            );
        }
        prop_assert_eq!(one.excitation.found().is_some(), other.excitation.found().is_some());
        prop_assert_eq!(one.repair_time, other.repair_time);
        prop_assert_eq!(&one.escalation.a, &other.escalation.b);
        prop_assert_eq!(&one.escalation.b, &other.escalation.a);
        let mirrored = |s: &mut Stretch| std::mem::swap(&mut s.given.a, &mut s.given.b);
        prop_assert_eq!(one.good_stretches, each_stretch(other.good_stretches, mirrored));
        prop_assert_eq!(one.phases, other.phases);
        prop_assert_eq!(one.rhythm, other.rhythm);
        prop_assert_eq!(one.protest, other.protest);
        prop_assert_eq!(one.outcomes, other.outcomes);
        prop_assert_eq!(one.conditions, other.conditions);
        prop_assert_eq!(one.security_signs, other.security_signs);
        prop_assert_eq!(&one.signs, &other.signs);
        prop_assert_eq!(one.told_differently.len(), other.told_differently.len());
        for (one, other) in one.roles.iter().zip(&other.roles) {
            prop_assert_eq!((one.quarter, one.pursuits), (other.quarter, other.pursuits));
            let both = one.share_a.zip(other.share_a).unwrap_or((1.0, 0.0));
            prop_assert!((both.0 + both.1 - 1.0).abs() < 1e-12);
        }
        let tables = (one.transitions.found(), other.transitions.found());
        prop_assert_eq!(tables.0.is_some(), tables.1.is_some());
        if let (Some(one), Some(other)) = tables {
            for (row, column) in (0..64).map(|cell| (cell / 8, cell % 8)) {
                let (r, c) = ((row + 4) % 8, (column + 4) % 8);
                prop_assert_eq!(one.observed[row][column], other.observed[r][c]);
                prop_assert_eq!(one.adjusted_residual[row][column], other.adjusted_residual[r][c]);
                prop_assert_eq!(one.yules_q_ci95[row][column], other.yules_q_ci95[r][c]);
            }
        }
    }

    #[test]
    fn weeks_later_nothing_has_changed_but_dates(journal in journals(), weeks in 1i64..500) {
        let (one, other) = (analyse(&later(&journal, 0)), analyse(&later(&journal, weeks)));
        prop_assert_eq!(one.loop_figure, other.loop_figure);
        prop_assert_eq!(one.transitions, other.transitions);
        prop_assert_eq!(one.excitation, other.excitation);
        prop_assert_eq!(one.repair_time, other.repair_time);
        let earlier = |s: &mut Stretch| s.from -= chrono::TimeDelta::weeks(weeks);
        prop_assert_eq!(one.good_stretches, each_stretch(other.good_stretches, earlier));
        prop_assert_eq!(one.phase_cost, other.phase_cost);
        prop_assert_eq!(one.rhythm, other.rhythm);
        prop_assert_eq!(one.escalation.a, other.escalation.a);
        prop_assert_eq!(one.outcomes, other.outcomes);
        prop_assert_eq!(one.conditions, other.conditions);
        prop_assert_eq!(one.security_signs.need_said, other.security_signs.need_said);
        prop_assert_eq!(one.signs, other.signs);
    }

    #[test]
    fn the_order_of_rows_does_not_matter(journal in journals(), by in 0usize..40) {
        let mut other = journal.clone();
        other.tellings.reverse();
        other.links.reverse();
        other.check_ins.reverse();
        let by = by.min(other.tellings.len());
        other.tellings.rotate_left(by);
        prop_assert_eq!(analyse(&journal), analyse(&other));
    }
}

#[test]
fn without_resampling_the_estimates_are_the_same() {
    let journal = full();
    let (with, without) = (
        patterns::analyse(&journal),
        patterns::analyse_without_resampling(&journal),
    );
    let rate = |analysis: &patterns::Analysis| {
        let direction = Direction::APursuesBWithdraws;
        let answered = analysis.loop_figure.direction(direction).found();
        answered.expect("enough").clone()
    };
    let bare = patterns::Answered {
        rate_ci95: None,
        ratio_ci95: None,
        p: None,
        ..rate(&with)
    };
    assert_eq!(rate(&without), bare);
    assert!(rate(&with).p.is_some());
    assert_eq!(with.repair_time, without.repair_time);
    assert_eq!(with.phases, without.phases);
}
