//! docs/methods.md keeps up with the numbers.

use patterns::{Warning, WarningCode, analyse};
use serde_json::Value;

use crate::couple::{full, hour, repeated};
use crate::excitation::{evenings, journal};

const PAGE: &str = include_str!("../../../../docs/methods.md");

/// Every key of an analysis, however deep.
fn keys(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            for (key, inner) in object {
                found.push(key.clone());
                keys(inner, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| keys(item, found)),
        _ => {}
    }
}

#[test]
fn every_number_is_explained() {
    let few = analyse(&repeated("ap bw", 1));
    let mut found = Vec::new();
    let timed = analyse(&journal(&evenings()));
    for analysis in [analyse(&full()), timed, few] {
        keys(
            &serde_json::to_value(analysis).expect("plain data"),
            &mut found,
        );
    }
    found.sort();
    found.dedup();
    assert!(found.len() > 40, "{found:?}");
    let missing = |key: &&String| {
        !PAGE.contains(&format!("`{key}`")) && !PAGE.contains(&format!("\"{key}\""))
    };
    let missing: Vec<&String> = found.iter().filter(missing).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_warning_is_explained() {
    for code in [
        WarningCode::UntimedEpisodes,
        WarningCode::QuietMoves,
        WarningCode::TimesAgainstOrder,
        WarningCode::FewEpisodes,
        WarningCode::FlatIntervals,
        WarningCode::DaysAssumed,
    ] {
        let warning = serde_json::to_value(Warning { code, count: 1 }).expect("plain data");
        let row = format!("| `{}` |", warning["code"].as_str().expect("a code"));
        assert!(PAGE.contains(&row), "{row}");
    }
}

/// A mark after which there is no week.
fn with_a_late_mark() -> domain::Journal {
    let mut journal = full();
    journal.marks[0].at = hour(24.0 * 9_000.0);
    journal
}

#[test]
fn the_least_that_it_takes_is_what_the_page_says() {
    let few = serde_json::to_value(analyse(&repeated("", 1))).expect("plain data");
    assert_eq!(few["transitions"]["need"], 20);
    assert!(PAGE.contains("| transitions | 20 transitions"));
    assert_eq!(few["loop"]["a_pursues_b_withdraws"]["need"], 5);
    assert!(PAGE.contains("| loop, each direction | 5 first moves"));
    assert_eq!(few["excitation"]["need"], 20);
    assert!(PAGE.contains("| excitation | 20 episodes with two moves or more"));
    assert_eq!(few["repair_time"]["need"], 5);
    assert!(PAGE.contains("by itself | 5 episodes with hours |"));
    assert_eq!(few["escalation"]["a"]["need"], 5);
    assert!(PAGE.contains("| escalation, each partner, each quarter | 5 tellings"));
    assert_eq!(few["good_stretches"]["need"], 5);
    assert!(PAGE.contains("| good stretches | 5 of them"));
    assert!(PAGE.contains("| whether good stretches get longer | 5 of them"));
    assert_eq!(few["protest"]["other_withdrew"]["too_few"]["need"], 5);
    assert!(PAGE.contains("5 such protests at least"));
    assert_eq!(few["phases"]["need"], 14);
    assert!(PAGE.contains("| phases | 14 observed days"));
    assert_eq!(few["outcomes"]["named_cycle"]["with"]["need"], 5);
    assert!(PAGE.contains("| outcomes, each group | 5 episodes with hours |"));
    assert_eq!(few["conditions"]["came_back"]["too_few"]["need"], 5);
    assert_eq!(few["security_signs"]["need_said"]["too_few"]["need"], 5);
    assert!(PAGE.contains("| conditions and signs of security, each share | 5 that it is of |"));
    assert_eq!(few["signs"]["same_argument"]["need"], 10);
    for sign in [
        "always_chasing_or_running",
        "intense_but_unstable",
        "closeness_out_of_reach",
    ] {
        assert_eq!(few["signs"][sign]["too_few"]["need"], 5);
    }
    assert!(PAGE.contains("| each of the other signs | 5 episodes, or highs"));
    assert!(PAGE.contains("| the same argument | 10 episodes with words"));
    let full = serde_json::to_value(analyse(&with_a_late_mark())).expect("plain data");
    assert_eq!(full["change"][0]["too_few"]["need"], 5);
    assert!(PAGE.contains("| change, each mark | 5 observed weeks"));
}
