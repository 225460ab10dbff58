//! docs/format.md tells the truth.

use std::collections::BTreeSet;

use domain::{Act, Class, Journal};
use serde_json::Value;
use tidemark_cli::moves_csv::read;

const PAGE: &str = include_str!("../../../../docs/format.md");

/// The block of code in this language.
fn example(language: &str) -> &'static str {
    let open = format!("```{language}\n");
    let (_, rest) = PAGE.split_once(&open).expect("an example");
    rest.split_once("```").expect("it ends").0
}

/// What stands in backticks in the table rows of a section, that looks like a name.
fn names_in_rows(heading: &str) -> BTreeSet<String> {
    let (_, section) = PAGE.split_once(heading).expect("the section");
    let section = section.split("\n#").next().expect("split gives one part");
    let rows = section.lines().filter(|line| line.starts_with('|'));
    rows.flat_map(|row| row.split('`').skip(1).step_by(2))
        .filter(|name| name.chars().all(|c| c.is_ascii_lowercase() || c == '_'))
        .map(str::to_owned)
        .collect()
}

/// Every key of every object, but the items of an answer, which are not ours to name.
fn keys(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            for (key, inner) in fields {
                found.insert(key.clone());
                if key != "items" {
                    keys(inner, found);
                }
            }
        }
        Value::Array(all) => all.iter().for_each(|inner| keys(inner, found)),
        _ => {}
    }
}

#[test]
fn the_documented_journal_is_one() {
    let journal = Journal::from_json(example("json").as_bytes()).expect("a journal");
    assert_eq!(journal.episodes().len(), 1);
    let again = Journal::from_json(&journal.to_json());
    assert_eq!(again, Ok(journal));
}

#[test]
fn every_field_is_documented_and_every_documented_field_is_in_the_example() {
    let value: Value = serde_json::from_str(example("json")).expect("JSON");
    let mut shown = BTreeSet::new();
    keys(&value, &mut shown);
    let words_of_values: BTreeSet<String> =
        "teal rust blue ochre plum slate rupture space_request \
        texting_fight silence argument other talked_through drifted open quiet session stressor \
        milestone run_out bring agreed tried false null"
            .split_whitespace()
            .map(str::to_owned)
            .collect();
    let documented = names_in_rows("## journal.json");
    let undocumented: Vec<_> = shown.difference(&documented).collect();
    assert_eq!(undocumented, Vec::<&String>::new());
    let named: BTreeSet<_> = documented.difference(&words_of_values).cloned().collect();
    let not_shown: Vec<_> = named.difference(&shown).collect();
    assert_eq!(not_shown, Vec::<&String>::new());
}

/// A new field of the format fails here until the page names it.
#[test]
fn the_page_leaves_no_field_of_the_format_out() {
    let journal = Journal::from_json(example("json").as_bytes()).expect("a journal");
    let mut debug_fields = BTreeSet::new();
    // `Debug` names every field of every struct, also those that JSON leaves out when empty.
    for part in format!("{journal:#?}").lines() {
        let name = part
            .trim_start()
            .split_once(": ")
            .map_or("", |(name, _)| name);
        if !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c == '_') {
            debug_fields.insert(name.to_owned());
        }
    }
    // Inside a moment, not of the format.
    for inner in ["utc_ms", "offset_s", "zone"] {
        debug_fields.remove(inner);
    }
    let documented = names_in_rows("## journal.json");
    let missing: Vec<_> = debug_fields.difference(&documented).collect();
    assert_eq!(missing, Vec::<&String>::new());
}

#[test]
fn the_documented_moves_are_some() {
    let journal = read(example("csv").as_bytes())
        .expect("a moves.csv")
        .journal;
    assert_eq!(journal.episodes().len(), 2);
    assert_eq!(journal.links.len(), 1);
}

#[test]
fn every_act_is_listed_in_its_class_with_its_marks() {
    let (_, section) = PAGE.split_once("### Acts").expect("the section");
    for act in Act::ALL {
        let class = match act.class() {
            Class::Pursue => "| pursue |",
            Class::Withdraw => "| withdraw |",
            Class::Repair => "| repair |",
            Class::Other => "| other |",
        };
        let row = section.lines().find(|line| line.starts_with(class));
        let row = row.expect("a row for each class");
        let mut entry = format!("`{}`", act.code());
        if act.is_self_only() {
            entry += " †";
        }
        if act.takes_meaning() {
            entry += " ◊";
        }
        let bare = matches!(act, Act::Pursue | Act::Withdraw | Act::Repair);
        let listed = row.contains(&format!("{entry},")) || row.contains(&format!("{entry} |"));
        assert!(bare || listed, "{entry}");
    }
}
