//! Phases: the cheapest cut, exactly.

use domain::Journal;
use patterns::{PhaseKind, PhaseSpan, Phases, counted, observed, phases};
use serde_json::json;

use crate::couple::{close, day, id, telling, told};

/// So many episodes on each of these days in sequence, of which the first is `from`.
fn counts_from(from: i32, counts: &[usize]) -> Journal {
    let lines: Vec<String> = (from..)
        .zip(counts)
        .flat_map(|(d, count)| vec![format!("ap@{}", 24 * d + 11); *count])
        .collect();
    let mut journal = told(&lines.iter().map(String::as_str).collect::<Vec<_>>());
    journal.observed = (from..).take(counts.len()).map(day).collect();
    journal
}

fn found(journal: &Journal) -> Phases {
    let episodes = counted(journal);
    let found = phases(&episodes, &observed(journal, &episodes));
    found.found().expect("enough").clone()
}

/// -2 x Poisson log-likelihood without ln y!, written as it stands in books.
fn cost(counts: &[usize]) -> f64 {
    let rate = counts.iter().sum::<usize>() as f64 / counts.len() as f64;
    let one = |&y: &usize| {
        if y == 0 {
            -rate
        } else {
            y as f64 * rate.ln() - rate
        }
    };
    -2.0 * counts.iter().map(one).sum::<f64>()
}

/// Every last change for every end: dynamic programming without pruning (Auger & Lawrence 1989).
fn optimum(counts: &[usize]) -> f64 {
    let penalty = 2.0 * (counts.len() as f64).ln();
    let mut best = vec![f64::INFINITY; counts.len() + 1];
    best[0] = -penalty;
    for end in 7..=counts.len() {
        for begin in 0..=end - 7 {
            best[end] = best[end].min(best[begin] + cost(&counts[begin..end]) + penalty);
        }
    }
    best[counts.len()]
}

/// A small generator of its own (Numerical Recipes).
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

#[test]
fn the_cost_of_a_thousand_series_is_the_optimum() {
    let mut dice = Dice(3);
    let mut cut = 0;
    for series in 0..1_000 {
        let days = 14 + dice.below(110) as usize;
        let mut counts = Vec::with_capacity(days);
        // Level runs and short bursts, also shorter than a phase may be.
        while counts.len() < days {
            let (run, most) = (
                1 + dice.below(25),
                [0, 1, 1, 2, 4, 9][dice.below(6) as usize],
            );
            counts.extend((0..run).map(|_| (dice.below(most + 1)) as usize));
        }
        counts.truncate(days);
        let found = found(&counts_from(0, &counts));
        close(found.cost, optimum(&counts), 1e-7);
        let penalty = 2.0 * (days as f64).ln() * (found.phases.len() - 1) as f64;
        let ends = found.phases.iter().scan(0, |begin, phase| {
            let segment = &counts[*begin..*begin + phase.days];
            *begin += phase.days;
            Some(cost(segment))
        });
        close(found.cost, ends.sum::<f64>() + penalty, 1e-7);
        assert!(
            found.phases.iter().all(|phase| phase.days >= 7),
            "series {series}"
        );
        cut += usize::from(found.phases.len() > 1);
    }
    assert!((300..1_000).contains(&cut), "{cut} of 1000 have changes");
}

/// By hand: a week of nothing costs 0, a week of one a day 2 x 7, and the change 2 ln 14.
#[test]
fn two_weeks_are_two_phases() {
    let counts = [[0; 7], [1; 7]].concat();
    let found = found(&counts_from(0, &counts));
    close(found.cost, 14.0 + 2.0 * 14f64.ln(), 1e-12);
    let phase = |from, to, episodes, kind| PhaseSpan {
        from: day(from),
        to: day(to),
        days: 7,
        episodes,
        episodes_per_day: episodes as f64 / 7.0,
        kind,
    };
    // Half of the days lie at 0, so 0 is the median.
    let both = [
        phase(0, 6, 0, PhaseKind::Calm),
        phase(7, 13, 7, PhaseKind::Cycle),
    ];
    assert_eq!(found.phases, both);
}

#[test]
fn kinds_stand_against_the_median() {
    let counts = [vec![4; 20], vec![1; 30], vec![0; 10], vec![2; 30]].concat();
    let kinds: Vec<PhaseKind> = found(&counts_from(0, &counts))
        .phases
        .iter()
        .map(|phase| phase.kind)
        .collect();
    // 40 of 90 days at 1 or less; the median is 2.
    assert_eq!(
        kinds,
        [
            PhaseKind::Strained,
            PhaseKind::Calm,
            PhaseKind::Calm,
            PhaseKind::Calm
        ]
    );
}

#[test]
fn days_without_an_entry_are_in_no_phase() {
    let counts = [[0; 20], [3; 20]].concat();
    let mut journal = counts_from(0, &counts);
    let near = found(&journal);
    for telling in &mut journal.tellings {
        let at = telling.moves[0]
            .at
            .expect("timed")
            .utc_ms()
            .expect("to the minute");
        let hours = (at - 1_704_067_200_000) as f64 / 3_600_000.0;
        telling.moves[0].at = Some(crate::couple::hour(hours + 24.0 * 1_400.0));
    }
    for date in &mut journal.observed[20..] {
        *date += chrono::Duration::days(1_400);
    }
    let far = found(&journal);
    close(far.cost, near.cost, 1e-12);
    assert_eq!(far.phases[0], near.phases[0]);
    assert_eq!(
        (far.phases[1].from, far.phases[1].to),
        (day(1_420), day(1_439))
    );
    assert_eq!(far.phases[1].days, 20);
}

#[test]
fn one_level_is_one_phase_whatever_it_is() {
    for level in [0, 1, 5] {
        let found = found(&counts_from(0, &[level; 60]));
        assert_eq!(found.phases.len(), 1);
        assert_eq!(found.phases[0].kind, PhaseKind::Calm);
        close(found.phases[0].episodes_per_day, level as f64, 0.0);
    }
}

#[test]
fn thirteen_days_are_too_few() {
    let said = |journal: &Journal| {
        let analysis = serde_json::to_value(patterns::analyse(journal)).expect("plain data");
        (analysis["phases"].clone(), analysis["phase_cost"].clone())
    };
    let short = |have| json!({"status": "too_few", "have": have, "need": 14});
    assert_eq!(said(&told(&[])), (short(0), json!(null)));
    assert_eq!(said(&told(&["ap bw"; 3])), (short(0), json!(null)));
    assert_eq!(said(&counts_from(0, &[1; 13])), (short(13), json!(null)));
    let (found, cost) = said(&counts_from(0, &[1; 14]));
    assert_eq!(found[0]["from"], "2024-01-01");
    assert_eq!(found[0]["kind"], "calm");
    assert_eq!(cost, 28.0);
}

#[test]
fn weeks_later_and_in_another_order_they_are_the_same() {
    let counts: Vec<usize> = (0..90).map(|d| [0, 0, 1, 0, 3, 2][d / 20]).collect();
    let one = found(&counts_from(0, &counts));
    // Over both changes of the clock, in spring and in autumn.
    for shift in [49, 280, 7_000] {
        let other = found(&counts_from(shift, &counts));
        assert_eq!(one.cost, other.cost);
        let days = |found: &Phases| -> Vec<usize> { found.phases.iter().map(|p| p.days).collect() };
        assert_eq!(days(&one), days(&other));
        assert_eq!(other.phases[0].from, day(shift));
    }
    let mut journal = counts_from(0, &counts);
    journal.tellings.reverse();
    journal.tellings[0].id = id("zzz");
    assert_eq!(found(&journal), one);
}

#[test]
fn an_evening_in_another_zone_is_on_its_own_date() {
    let mut journal = counts_from(0, &[1; 14]);
    // In Auckland it is already the next day.
    let at = "2024-01-03T00:30:00+13:00[Pacific/Auckland]";
    journal.tellings[0].moves[0].at = Some(at.parse().expect("a time"));
    let found = found(&journal);
    assert_eq!((found.phases.len(), found.phases[0].episodes), (1, 14));
    journal.observed.truncate(2);
    journal.tellings.truncate(1);
    let episodes = counted(&journal);
    assert_eq!(observed(&journal, &episodes), [day(0), day(1), day(2)]);
}

#[test]
fn a_day_that_no_figure_counts_is_in_no_phase() {
    let mut journal = counts_from(0, &[[0; 20], [3; 20]].concat());
    let days = |journal: &Journal| {
        found(journal)
            .phases
            .iter()
            .map(|p| p.days)
            .collect::<Vec<_>>()
    };
    assert_eq!(days(&journal), [20, 20]);
    journal.tellings.push(domain::Telling {
        in_figures: false,
        ..telling("afraid", domain::Role::A, "ap@131")
    });
    assert_eq!(days(&journal), [19, 20]);
}
