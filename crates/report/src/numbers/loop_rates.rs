use domain::{Journal, Role};
use serde_json::{Value, json};

use crate::words::{Arg, Voice};

/// The four directions as the analysis names them, who moves first, and whether by pursuing.
const DIRECTIONS: [(&str, Role, &str); 4] = [
    ("a_pursues_b_withdraws", Role::A, "pursue"),
    ("b_withdraws_a_pursues", Role::B, "withdraw"),
    ("b_pursues_a_withdraws", Role::B, "pursue"),
    ("a_withdraws_b_pursues", Role::A, "withdraw"),
];

/// "In 9 of 14 moments in which Sam reached out …" for the two directions in which this partner
/// pursues, or how much there is of what it takes. Without a pursuer, nothing.
pub fn sentence(
    voice: Voice,
    journal: &Journal,
    analysis: &Value,
    pursuer: Option<Role>,
) -> String {
    let Some(pursuer) = pursuer else {
        return String::new();
    };
    let [there, back] = match pursuer {
        Role::A => ["a_pursues_b_withdraws", "b_withdraws_a_pursues"],
        Role::B => ["b_pursues_a_withdraws", "a_withdraws_b_pursues"],
    };
    let names = || -> [(&'static str, Arg<'_>); 2] {
        [
            ("pursuer", journal.name(pursuer).into()),
            ("other", journal.name(pursuer.other()).into()),
        ]
    };
    let said = |id, key: &str| {
        let direction = &analysis["loop"][key];
        let mut args = names().to_vec();
        let (given, observed) = (direction.get("given")?, direction.get("observed")?);
        args.push(("observed", voice.count(Some(observed)).into()));
        args.push(("given", voice.count(Some(given)).into()));
        Some(voice.with(id, &args))
    };
    let sentences = [said("loop-there", there), said("loop-back", back)];
    let sentences: Vec<String> = sentences.into_iter().flatten().collect();
    if sentences.is_empty() {
        let few = voice.too_few(&analysis["loop"][there]).unwrap_or_default();
        return voice.with("loop-too-few", &[("few", few.into())]);
    }
    sentences.join(" ")
}

/// Two tables: the rates that people read, and the same against chance.
pub fn tables(voice: Voice, journal: &Journal, analysis: &Value) -> Value {
    let of = |row: fn(Voice, &Value, String) -> Value| -> Vec<Value> {
        let rows = DIRECTIONS.iter().map(|(key, first, moves)| {
            let label = label(voice, journal, *first, moves);
            row(voice, &analysis["loop"][*key], label)
        });
        rows.collect()
    };
    json!({
        "heading": voice.say("loop-heading"),
        "how": voice.say("loop-how"),
        "rates": {
            "columns": voice.all(&["loop-col-direction", "loop-col-count", "loop-col-rate", "loop-col-interval"]),
            "rows": of(rate_row),
            "scale": voice.say("loop-scale"),
        },
        "chance_heading": voice.say("chance-heading"),
        "chance_how": voice.say("chance-how"),
        "chance": {
            "columns": voice.all(&["loop-col-direction", "chance-col-tellings", "chance-col-observed", "chance-col-expected", "chance-col-ratio", "chance-col-interval", "chance-col-p"]),
            "rows": of(chance_row),
        },
    })
}

fn label(voice: Voice, journal: &Journal, first: Role, moves: &str) -> String {
    let (one, other) = (journal.name(first), journal.name(first.other()));
    let args = [
        ("moves", moves.into()),
        ("first", one.into()),
        ("second", other.into()),
    ];
    voice.with("loop-direction", &args)
}

/// Where there is no telling to shuffle, that says more than a number.
fn without_chance(voice: Voice, chance: &Value) -> Option<String> {
    let few = voice.too_few(chance)?;
    let none = chance.get("have").and_then(Value::as_u64) == Some(0);
    Some(if none { voice.say("chance-none") } else { few })
}

fn rate_row(voice: Voice, direction: &Value, label: String) -> Value {
    if let Some(few) = voice.too_few(direction) {
        return json!({ "label": label, "few": few });
    }
    let of = [
        ("observed", voice.count(direction.get("observed")).into()),
        ("given", voice.count(direction.get("given")).into()),
    ];
    json!({
        "label": label,
        "cells": [
            voice.with("of", &of),
            voice.percent(direction.get("rate")),
            voice.percents(direction.get("rate_ci95")),
        ],
        "rate": direction.get("rate"),
        "ci": direction.get("rate_ci95"),
    })
}

fn chance_row(voice: Voice, direction: &Value, label: String) -> Value {
    let few = voice.too_few(direction).or_else(|| {
        direction
            .get("chance")
            .and_then(|c| without_chance(voice, c))
    });
    if let Some(few) = few {
        return json!({ "label": label, "few": few });
    }
    let two = |value: Option<&Value>| voice.number(value, 2);
    json!({
        "label": label,
        "cells": [
            voice.count(direction.get("informative_tellings")),
            voice.count(direction.get("informative_observed")),
            voice.number(direction.get("expected"), 1),
            two(direction.get("ratio")),
            voice.interval(direction.get("ratio_ci95"), two),
            voice.p_value(direction.get("p")),
        ],
    })
}
