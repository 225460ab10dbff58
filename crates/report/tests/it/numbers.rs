//! Every number of the document against `patterns::analyse` of the same journal as JSON.

use std::collections::BTreeSet;

use domain::Journal;
use serde_json::Value;

use crate::couple::summer;
use crate::made::summer_of_both;

/// The analysis of the journal that the JSON exported with the document holds.
fn analysis() -> Value {
    let exported = serde_json::to_string(&summer()).expect("a journal is JSON");
    let journal: Journal = serde_json::from_str(&exported).expect("a journal");
    serde_json::to_value(patterns::analyse(&journal)).expect("an analysis is JSON")
}

/// A number as the document may write it: as it is, as a share of 100, as minutes or days.
fn written(value: f64, all: &mut BTreeSet<String>) {
    let fixed = |value: f64, decimals: usize| format!("{:.decimals$}", value.abs());
    for decimals in 0..=3 {
        all.insert(fixed(value, decimals));
    }
    all.insert(fixed(100.0 * value, 0));
    all.insert(fixed(100.0 * (1.0 - value), 0));
    all.insert(fixed(60.0 * value, 0));
    all.insert(fixed(value / 24.0, 1));
}

fn gather(value: &Value, all: &mut BTreeSet<String>) {
    match value {
        Value::Number(n) => written(n.as_f64().expect("a finite number"), all),
        Value::Array(values) => values.iter().for_each(|v| gather(v, all)),
        Value::Object(fields) => fields.values().for_each(|v| gather(v, all)),
        _ => {}
    }
}

/// The numbers in a text, without a sign.
fn numbers(text: &str) -> Vec<String> {
    let parts = text.split(|c: char| !(c.is_ascii_digit() || c == '.'));
    let trimmed = parts.map(|p| p.trim_matches('.').to_owned());
    trimmed.filter(|p| p.parse::<f64>().is_ok()).collect()
}

/// From one heading to another.
fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let start = text.find(from).unwrap_or_else(|| panic!("{from}: {text}"));
    let end = text[start..]
        .find(to)
        .unwrap_or_else(|| panic!("{to}: {text}"));
    &text[start..start + end]
}

#[test]
fn every_number_of_its_tables_is_one_of_the_analysis_of_the_exported_json() {
    let mut known = BTreeSet::new();
    gather(&analysis(), &mut known);
    // What the document's own words hold, the ticks of its curve and its dates among them.
    let words = include_str!("../../locales/en/report.ftl");
    known.extend(numbers(words));
    let text = &summer_of_both().text;
    let rates = between(
        text,
        "Rates and intervals “Followed",
        "The cycle maps as one loop",
    );
    let appendix = between(text, "Appendix: every transition", "How to read this");
    let said: Vec<String> = [numbers(rates), numbers(appendix)].concat();
    assert!(said.len() > 150, "{}", said.len());
    // Of every page: its number, the year, the version and the days of the range.
    let version = env!("CARGO_PKG_VERSION");
    let pages = (1..=20).map(|n| n.to_string());
    let dates = ["2026", "29", "31", version].map(str::to_owned);
    known.extend(pages.chain(dates).chain(numbers(version)));
    let foreign: Vec<&String> = said.iter().filter(|n| !known.contains(*n)).collect();
    assert!(foreign.is_empty(), "{foreign:?}");
}

#[test]
fn the_rows_of_the_loop_are_those_of_the_analysis() {
    let analysis = analysis();
    let text = &summer_of_both().text;
    let percent = |v: &Value| format!("{:.0}", 100.0 * v.as_f64().expect("a number"));
    for (label, key) in [
        ("Sam pursues, Noa withdraws", "a_pursues_b_withdraws"),
        ("Noa withdraws, Sam pursues", "b_withdraws_a_pursues"),
    ] {
        let of = &analysis["loop"][key];
        let row = format!(
            "{label} {} of {} {} % {} to {} %",
            of["observed"],
            of["given"],
            percent(&of["rate"]),
            percent(&of["rate_ci95"][0]),
            percent(&of["rate_ci95"][1]),
        );
        assert!(text.contains(&row.replace(".0 ", " ")), "{row}: {text}");
    }
}

#[test]
fn the_first_page_counts_what_the_analysis_counts() {
    let analysis = analysis();
    let page = summer_of_both().page(1);
    let counts = &analysis["counts"];
    let told = format!(
        "{} tellings of {} episodes",
        counts["tellings"], counts["episodes"]
    );
    assert!(page.contains(&told), "{told}: {page}");
    let there = &analysis["loop"]["a_pursues_b_withdraws"];
    let often = format!(
        "In {:.0} of {:.0} such moments",
        there["observed"].as_f64().expect("a number"),
        there["given"].as_f64().expect("a number")
    );
    assert!(page.contains(&often), "{often}: {page}");
}
