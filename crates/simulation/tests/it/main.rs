//! Simulated couples: repeatable, valid, and as their parameters say.

mod export;
mod texting;

use domain::{Class, Journal};
use simulation::{Mechanism, Parameters, Plan, simulate};

fn plan(seed: u64, weeks: u32) -> Plan {
    Plan {
        mechanism: Mechanism::Evenings,
        seed,
        weeks,
        episodes_per_week: None,
    }
}

#[test]
fn every_mechanism_gives_a_valid_journal_and_the_same_one_again() {
    for mechanism in Mechanism::ALL {
        let plan = Plan {
            mechanism,
            ..plan(9, 60)
        };
        let journal = simulate(plan).journal;
        assert!(journal.tellings.len() > 20, "{mechanism:?}");
        assert_eq!(
            Journal::from_json(&journal.to_json()).as_ref(),
            Ok(&journal)
        );
        assert_eq!(simulate(plan).journal, journal, "{mechanism:?}");
    }
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
    assert_eq!(truth.episodes_per_week, 4.0);
    // 2,000 expected, standard deviation 45.
    assert!((1_820..2_180).contains(&truth.drawn.episodes));
}

#[test]
fn neighbouring_moves_follow_the_rates_of_the_truth() {
    let simulated = simulate(Plan {
        episodes_per_week: Some(20.0),
        ..plan(11, 200)
    });
    let Parameters::Evenings(couple) = simulated.truth.parameters else {
        panic!("evenings");
    };
    let rates = couple.rates;
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
