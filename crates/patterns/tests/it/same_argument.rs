//! The same argument again.

use std::collections::{BTreeMap, BTreeSet};

use domain::{Id, Journal, Partner, Role};
use patterns::{Measured, SameArgument, counted, same_argument};
use proptest::prelude::*;

use crate::couple::{id, told, told_by_b_too};
use crate::quarrels::{ENGLISH, Evening, GERMAN, SPANISH};

/// One episode a text, named `t0000`, `t0001` …
fn journal(texts: &[&str]) -> Journal {
    let mut journal = told(&vec!["ap bw"; texts.len()]);
    for (telling, text) in journal.tellings.iter_mut().zip(texts) {
        telling.words.text = (*text).to_owned();
    }
    journal
}

fn found(journal: &Journal) -> Measured<SameArgument> {
    same_argument(&counted(journal), &journal.partners)
}

fn entries(journal: &Journal) -> Vec<Vec<Id>> {
    let found = found(journal);
    let groups = &found.found().expect("ten with words").groups;
    groups.iter().map(|group| group.entries.clone()).collect()
}

fn ids(places: &[usize]) -> Vec<Id> {
    places.iter().map(|i| id(&format!("t{i:04}"))).collect()
}

/// Nine episodes that resemble nothing, and these before them.
fn among_others<'a>(texts: &[&'a str]) -> Vec<&'a str> {
    let others = [
        "alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel", "india",
    ];
    [texts, &others].concat()
}

/// Pairs put together that belong so, that don't, and pairs that were missed.
fn sorted(evenings: &[Evening]) -> [usize; 3] {
    let mut journal = told(&vec!["ap bw"; evenings.len()]);
    for (telling, (_, trigger, text)) in journal.tellings.iter_mut().zip(evenings) {
        telling.words.trigger = (*trigger).to_owned();
        telling.words.text = (*text).to_owned();
    }
    let groups = entries(&journal);
    let names = ids(&(0..evenings.len()).collect::<Vec<_>>());
    let mut pairs = [0; 3];
    for one in 0..evenings.len() {
        for other in 0..one {
            let same = evenings[one].0 != "-" && evenings[one].0 == evenings[other].0;
            let has =
                |group: &&Vec<Id>| group.contains(&names[one]) && group.contains(&names[other]);
            match (same, groups.iter().any(|group| has(&group))) {
                (true, true) => pairs[0] += 1,
                (false, true) => pairs[1] += 1,
                (true, false) => pairs[2] += 1,
                (false, false) => {}
            }
        }
    }
    pairs
}

#[test]
fn evenings_sorted_by_hand_are_found_as_the_page_says() {
    assert_eq!(sorted(ENGLISH), [18, 7, 16]);
    assert_eq!(sorted(GERMAN), [9, 0, 9]);
    assert_eq!(sorted(SPANISH), [12, 0, 0]);
    let page = include_str!("../../../../docs/methods.md");
    assert!(page.contains("39 of the 64 pairs that belong together, and 7 that do not"));
}

#[test]
fn a_group_says_what_holds_it_together_as_it_is_written() {
    let texts = among_others(&[
        "The DISHES in the sink",
        "he left his dishes",
        "no dish was washed, sink full",
        "sink and dishes",
    ]);
    let journal = journal(&texts);
    let found = found(&journal);
    let found = found.found().expect("thirteen with words");
    assert_eq!(found.of, 13);
    assert_eq!(found.groups.len(), 1);
    assert_eq!(found.groups[0].entries, ids(&[0, 1, 2, 3]));
    assert_eq!(found.groups[0].words, ["dishes", "sink"]);
}

#[test]
fn two_alike_are_no_group_and_nine_episodes_too_few() {
    let two = journal(&among_others(&["the dishes", "dishes"]));
    assert!(entries(&two).is_empty());
    let nine = journal(&["the dishes"; 9]);
    let few = serde_json::to_value(found(&nine)).expect("plain data");
    assert_eq!(few["have"], 9);
    assert_eq!(few["need"], 10);
    let mut silent = journal(&["the dishes"; 10]);
    assert_eq!(entries(&silent), [ids(&(0..10).collect::<Vec<_>>())]);
    silent.tellings[3].in_figures = false;
    assert!(found(&silent).found().is_none());
}

#[test]
fn small_words_and_names_hold_nothing_together() {
    let texts = among_others(&[
        "Noa and I",
        "it was what Noa\u{2019}s been",
        "Noa isn\u{2019}t",
    ]);
    let mut journal = journal(&texts);
    assert_eq!(entries(&journal).len(), 1);
    journal.partners = vec![Partner {
        role: Role::B,
        name: "Noa".to_owned(),
        colour: domain::Colour::Rust,
    }];
    journal.tellings[1].words.text = "it was what Noa did".to_owned();
    assert!(
        found(&journal).found().is_none(),
        "nine are left with words"
    );
    journal.tellings[0].words.text = "Noa sang".to_owned();
    assert!(entries(&journal).is_empty());
}

#[test]
fn spelling_and_endings_do_not_part_what_is_one_word() {
    let composed = "schlüssel";
    let decomposed = "SCHLU\u{308}SSEL";
    let texts = among_others(&[
        composed,
        decomposed,
        "wegen des Schlüssels war auch die Tür zu",
    ]);
    assert_eq!(entries(&journal(&texts)), [ids(&[0, 1, 2])]);
}

#[test]
fn words_of_both_tellings_belong_to_the_episode() {
    let mut journal = journal(&among_others(&["", "keys", "keys"]));
    assert!(entries(&journal).is_empty());
    told_by_b_too(&mut journal, "t0000", "bw");
    let second = journal.tellings.last_mut().expect("just told");
    second.words.trigger = "the keys".to_owned();
    assert_eq!(entries(&journal), [ids(&[0, 1, 2])]);
}

#[test]
fn nothing_chains() {
    // Each shares a word with its neighbours alone: no middle has two on one side.
    let texts = among_others(&["aa bb", "bb cc", "cc dd", "dd ee", "ee ff", "ff gg"]);
    assert_eq!(
        entries(&journal(&texts)),
        [ids(&[0, 1, 2]), ids(&[3, 4, 5])]
    );
}

#[test]
fn a_word_that_more_than_250_hold_is_a_small_one() {
    let all: Vec<usize> = (0..250).collect();
    assert_eq!(entries(&journal(&["dishes"; 250])), [ids(&all)]);
    assert!(entries(&journal(&["dishes"; 251])).is_empty());
}

#[test]
fn no_debug_shows_a_word() {
    let journal = journal(&["the dishes"; 10]);
    let found = found(&journal);
    assert_eq!(found.found().expect("ten").groups[0].words, ["dishes"]);
    assert!(!format!("{found:?}").contains("dish"));
}

/// The definition of the page, word for word and pair by pair.
fn by_definition(texts: &[Vec<u8>]) -> Option<Vec<Vec<usize>>> {
    let n = texts.len();
    let vectors: Vec<BTreeMap<u8, f64>> = texts
        .iter()
        .map(|text| {
            let terms: BTreeSet<u8> = text.iter().copied().collect();
            let weigh = |term: u8| {
                let tf = text.iter().filter(|t| **t == term).count() as f64;
                let df = texts.iter().filter(|t| t.contains(&term)).count() as f64;
                (1.0 + tf.ln()) * (1.0 + ((1.0 + n as f64) / (1.0 + df)).ln())
            };
            terms.into_iter().map(|term| (term, weigh(term))).collect()
        })
        .collect();
    let dot = |a: &BTreeMap<u8, f64>, b: &BTreeMap<u8, f64>| -> f64 {
        a.iter().map(|(t, w)| w * b.get(t).unwrap_or(&0.0)).sum()
    };
    let mut alike = vec![vec![false; n]; n];
    for one in 0..n {
        for other in (0..n).filter(|other| *other != one) {
            let (a, b) = (&vectors[one], &vectors[other]);
            let cosine = dot(a, b) / (dot(a, a) * dot(b, b)).sqrt();
            // What stands on the edge falls either way by rounding.
            if (cosine - 0.18).abs() < 1e-4 {
                return None;
            }
            alike[one][other] = cosine >= 0.18;
        }
    }
    let degree = |one: usize| alike[one].iter().filter(|is| **is).count();
    let mut middles: Vec<usize> = (0..n).collect();
    middles.sort_by_key(|&one| (n - degree(one), one));
    let mut taken = BTreeSet::new();
    let mut groups = Vec::new();
    for middle in middles {
        let is_member = |other: &usize| *other == middle || alike[middle][*other];
        let star: Vec<usize> = (0..n)
            .filter(|other| is_member(other) && !taken.contains(other))
            .collect();
        if !taken.contains(&middle) && star.len() >= 3 {
            taken.extend(star.iter().copied());
            groups.push(star);
        }
    }
    groups.sort_by_key(|star| (n - star.len(), star[0]));
    Some(groups)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn groups_are_those_of_the_definition(
        texts in proptest::collection::vec(proptest::collection::vec(0u8..40, 1..12), 10..60)
    ) {
        let expected = by_definition(&texts);
        prop_assume!(expected.is_some());
        let written: Vec<String> = texts
            .iter()
            .map(|text| text.iter().map(|term| format!("q{term}x ")).collect())
            .collect();
        let journal = journal(&written.iter().map(String::as_str).collect::<Vec<_>>());
        let expected: Vec<Vec<Id>> = expected.iter().flatten().map(|star| ids(star)).collect();
        prop_assert_eq!(entries(&journal), expected);
    }
}

#[test]
fn a_name_with_an_ending_is_a_name_still() {
    let texts = among_others(&[
        "Mia's phone rang",
        "Mia\u{2019}s silence hurt",
        "Mias tone of voice",
        "O\u{2019}Brien was late",
        "O'Brien shouted",
        "O\u{2019}Brien forgot",
    ]);
    let mut journal = journal(&texts);
    assert!(!entries(&journal).is_empty());
    journal.partners = [(Role::A, "Mia"), (Role::B, "O\u{2019}Brien")]
        .map(|(role, name)| Partner {
            role,
            name: name.to_owned(),
            colour: domain::Colour::Rust,
        })
        .into();
    assert!(entries(&journal).is_empty());
}
