//! Simulated couples: repeatable, and their numbers come back.

use std::fs;

use domain::Class;
use proptest::prelude::*;
use tidemark_cli::moves_csv::{read, write};
use tidemark_cli::simulation::{Plan, simulate};

use crate::command::{folder, names, run};

fn plan(seed: u64, weeks: u32) -> Plan {
    Plan {
        seed,
        weeks,
        episodes_per_week: None,
    }
}

#[test]
fn the_same_seed_gives_the_same_files_and_another_seed_others() {
    let folder = folder();
    let simulate = |seed: &str, out: &str| {
        let ran = run(
            folder.path(),
            &["simulate", "--seed", seed, "--weeks", "12", "--out", out],
        );
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        assert_eq!(ran.out.lines().count(), 3);
    };
    simulate("7", "one/of/them");
    simulate("7", "two");
    simulate("8", "three");
    assert_eq!(
        names(&folder.path().join("two")),
        ["journal.json", "moves.csv", "truth.json"]
    );
    for name in ["moves.csv", "journal.json", "truth.json"] {
        let read = |out: &str| fs::read(folder.path().join(out).join(name)).expect("written");
        assert_eq!(read("one/of/them"), read("two"));
        assert_ne!(read("two"), read("three"));
    }
}

#[test]
fn both_inputs_give_the_same_analysis() {
    let folder = folder();
    run(
        folder.path(),
        &["simulate", "--seed", "3", "--weeks", "80", "--out", "."],
    );
    let analysed = |name: &str| {
        let ran = run(folder.path(), &["analyse", name, "--json"]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        ran.out
    };
    assert_eq!(analysed("moves.csv"), analysed("journal.json"));
}

#[test]
fn a_longer_simulation_begins_with_the_shorter_one() {
    let (short, long) = (simulate(plan(5, 10)), simulate(plan(5, 20)));
    let first = short.journal.tellings.len();
    assert!(first < long.journal.tellings.len());
    assert_eq!(short.truth.parameters, long.truth.parameters);
    let starts = |j: &domain::Journal| -> Vec<_> {
        j.tellings.iter().take(first).map(|t| t.start()).collect()
    };
    assert_eq!(starts(&short.journal), starts(&long.journal));
}

#[test]
fn episodes_come_as_often_as_asked() {
    let asked = Plan {
        episodes_per_week: Some(4.0),
        ..plan(2, 500)
    };
    let truth = simulate(asked).truth;
    assert_eq!(truth.parameters.episodes_per_week, 4.0);
    // 2,000 expected, standard deviation 45.
    assert!((1_820..2_180).contains(&truth.drawn.episodes));
}

#[test]
fn neighbouring_moves_follow_the_rates_of_the_truth() {
    let simulated = simulate(Plan {
        episodes_per_week: Some(20.0),
        ..plan(11, 200)
    });
    let rates = simulated.truth.parameters.rates;
    let (mut given, mut observed) = (0.0, 0.0);
    for telling in &simulated.journal.tellings {
        let moves: Vec<_> = telling.moves.iter().filter(|m| m.actor.is_some()).collect();
        for pair in moves.windows(2) {
            let turns = pair[0].actor == Some(domain::Role::A) && pair[1].actor != pair[0].actor;
            if turns && pair[0].class() == Class::Pursue {
                given += 1.0;
                observed += f64::from(u8::from(pair[1].class() == Class::Withdraw));
            }
        }
    }
    assert!(given > 3_000.0);
    assert!((observed / given - rates.a_pursues_b_withdraws).abs() < 0.03);
}

/// 40 couples, four rates each, of which an interval at 95 % misses eight; it is a bootstrap of
/// few episodes, so a few more.
#[test]
fn the_intervals_of_the_loop_hold_the_truth() {
    let (mut held, mut asked) = (0, 0);
    for seed in 0..40 {
        let simulated = simulate(Plan {
            episodes_per_week: Some(2.0),
            ..plan(seed, 50)
        });
        let found = patterns::analyse(&simulated.journal).loop_figure;
        let rates = simulated.truth.parameters.rates;
        for (answered, truth) in [
            (&found.a_pursues_b_withdraws, rates.a_pursues_b_withdraws),
            (&found.b_withdraws_a_pursues, rates.b_withdraws_a_pursues),
            (&found.b_pursues_a_withdraws, rates.b_pursues_a_withdraws),
            (&found.a_withdraws_b_pursues, rates.a_withdraws_b_pursues),
        ] {
            let interval = answered.found().and_then(|f| f.rate_ci95).expect("enough");
            asked += 1;
            held += i32::from(
                matches!(interval, [Some(low), Some(high)] if low <= truth && truth <= high),
            );
        }
    }
    assert!(held * 100 >= asked * 88, "{held} of {asked}");
}

/// Strengths climb by so much a move, but for rounding and the ends of the scale. 40 couples, two
/// slopes each, of which an interval at 95 % misses four.
#[test]
fn the_slopes_find_the_climb() {
    let (mut held, mut asked) = (0, 0);
    for seed in 0..40 {
        let simulated = simulate(Plan {
            episodes_per_week: Some(2.0),
            ..plan(seed, 50)
        });
        let episodes = patterns::counted(&simulated.journal);
        let draws = patterns::Draws::among(episodes.len());
        let found = patterns::escalation(&episodes, &draws);
        let truth = &simulated.truth.parameters;
        for (slope, climb) in [(&found.a, truth.a.climb), (&found.b, truth.b.climb)] {
            let interval = slope.found().and_then(|s| s.ci95).expect("enough");
            asked += 1;
            held += i32::from(
                matches!(interval, [Some(low), Some(high)] if low <= climb && climb <= high),
            );
        }
    }
    assert!(held * 100 >= asked * 85, "{held} of {asked}");
}

fn linked(journal: &domain::Journal) -> Vec<(domain::Id, domain::Id)> {
    let pairs = journal.links.iter().map(|l| (l.a.clone(), l.b.clone()));
    let mut pairs: Vec<_> = pairs.collect();
    pairs.sort();
    pairs
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn every_simulated_journal_is_valid_and_survives_csv(seed: u64, weeks in 1..30_u32) {
        let journal = simulate(plan(seed, weeks)).journal;
        let read_back = domain::Journal::from_json(&journal.to_json());
        prop_assert_eq!(read_back.as_ref(), Ok(&journal));
        let csv = write(&journal);
        let again = read(&csv).expect("what is written is good").journal;
        prop_assert_eq!(write(&again), csv);
        prop_assert_eq!(again.tellings.len(), journal.tellings.len());
        // Untimed episodes stand last in a moves.csv.
        prop_assert_eq!(linked(&again), linked(&journal));
        prop_assert_eq!(again.observed, journal.observed);
    }
}
