//! Simulated couples through the command line and the CSV.

use std::fs;

use proptest::prelude::*;
use simulation::{Mechanism, Plan, simulate};
use tidemark_cli::days_csv;
use tidemark_cli::moves_csv::{read, write};

use crate::command::{folder, names, run};

#[test]
fn the_same_seed_gives_the_same_files_and_another_seed_others() {
    let folder = folder();
    let simulate = |seed: &str, out: &str| {
        let ran = run(
            folder.path(),
            &["simulate", "--seed", seed, "--weeks", "12", "--out", out],
        );
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        assert_eq!(ran.out.lines().count(), 4);
    };
    simulate("7", "one/of/them");
    simulate("7", "two");
    simulate("8", "three");
    assert_eq!(
        names(&folder.path().join("two")),
        ["days.csv", "journal.json", "moves.csv", "truth.json"]
    );
    for name in ["moves.csv", "days.csv", "journal.json", "truth.json"] {
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
    let analysed = |arguments: &[&str]| {
        let ran = run(folder.path(), &[&["analyse", "--json"], arguments].concat());
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        ran.out
    };
    assert_eq!(
        analysed(&["moves.csv", "--days", "days.csv"]),
        analysed(&["journal.json"])
    );
}

/// 40 couples, four rates each, of which an interval at 95 % misses eight; it is a bootstrap of
/// few episodes, so a few more.
/// Strengths climb by so much a move, but for rounding and the ends of the scale. 40 couples, two
/// slopes each, of which an interval at 95 % misses four.
fn linked(journal: &domain::Journal) -> Vec<(domain::Id, domain::Id)> {
    let pairs = journal.links.iter().map(|l| (l.a.clone(), l.b.clone()));
    let mut pairs: Vec<_> = pairs.collect();
    pairs.sort();
    pairs
}

fn entries(journal: &domain::Journal) -> Vec<chrono::NaiveDate> {
    let dates = journal.tellings.iter().flat_map(domain::Telling::dates);
    let dates: std::collections::BTreeSet<_> = dates.collect();
    dates.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn every_simulated_journal_is_valid_and_survives_csv(seed: u64, weeks in 3..30_u32, which in 0..Mechanism::ALL.len()) {
        let mechanism = Mechanism::ALL[which];
        let plan = Plan { mechanism, seed, weeks, episodes_per_week: None };
        let journal = simulate(plan).journal;
        let read_back = domain::Journal::from_json(&journal.to_json());
        prop_assert_eq!(read_back.as_ref(), Ok(&journal));
        let csv = write(&journal);
        let again = read(&csv).expect("what is written is good").journal;
        prop_assert_eq!(write(&again), csv);
        prop_assert_eq!(again.tellings.len(), journal.tellings.len());
        // Untimed episodes stand last in a moves.csv.
        prop_assert_eq!(linked(&again), linked(&journal));
        prop_assert_eq!(again.observed, entries(&journal));
        let days = days_csv::write(&journal);
        prop_assert_eq!(days_csv::read(&days).expect("what is written is good"), journal.observed);
    }
}
