use chrono::NaiveDate;
use domain::{Journal, Role};
use serde_json::{Value, json};

use crate::words::Voice;

/// Appendix: who reached out, by quarter and around ruptures. It describes those weeks, and fixes
/// a role to nobody.
pub fn roles(voice: Voice, journal: &Journal, analysis: &Value) -> Vec<Value> {
    let listed = |key: &str| analysis[key].as_array().cloned().unwrap_or_default();
    let (quarters, ruptures) = (listed("roles"), listed("reversals"));
    let (a, b) = (journal.name(Role::A), journal.name(Role::B));
    let mut tables = Vec::new();
    if !quarters.is_empty() {
        let rows: Vec<Value> = quarters.iter().map(|q| quarter(voice, q)).collect();
        tables.push(json!({
            "heading": voice.say("roles-heading"),
            "how": voice.with("roles-how", &[("a", a.into())]),
            "columns": [voice.say("roles-col-quarter"), voice.say("roles-col-n"), a, b, voice.say("roles-col-interval")],
            "rows": rows,
        }));
    }
    if !ruptures.is_empty() {
        let rows: Vec<Value> = ruptures.iter().map(|r| rupture(voice, r)).collect();
        tables.push(json!({
            "heading": voice.say("reversals-heading"),
            "how": voice.with("reversals-how", &[("a", a.into())]),
            "columns": voice.all(&["reversals-col-day", "reversals-col-before", "reversals-col-after", "reversals-col-moved", "reversals-col-interval"]),
            "rows": rows,
        }));
    }
    tables
}

fn quarter(voice: Voice, of: &Value) -> Value {
    let quarter = of["quarter"].as_str().unwrap_or_default();
    let (year, nth) = quarter.split_once("-Q").unwrap_or((quarter, ""));
    let label = voice.with(
        "roles-quarter",
        &[("year", year.into()), ("nth", nth.into())],
    );
    let Some(share) = of["share_a"].as_f64() else {
        let pursuits = voice.count(of.get("pursuits"));
        let few = voice.with("roles-few", &[("n", pursuits.into())]);
        return json!({ "label": label, "few": few });
    };
    json!({
        "label": label,
        "cells": [
            voice.count(of.get("pursuits")),
            voice.percent(of.get("share_a")),
            voice.percent(Some(&json!(1.0 - share))),
            voice.percents(of.get("ci95")),
        ],
    })
}

fn rupture(voice: Voice, of: &Value) -> Value {
    let day = of["date"]
        .as_str()
        .and_then(|d| d.parse::<NaiveDate>().ok());
    let side = |pursuits: &str, share: &str| {
        voice.with(
            "reversals-side",
            &[
                ("share", voice.percent(of.get(share)).into()),
                ("n", voice.count(of.get(pursuits)).into()),
            ],
        )
    };
    json!({
        "label": day.map_or_else(|| voice.say("undefined"), |d| voice.full(d)),
        "cells": [
            side("pursuits_before", "before"),
            side("pursuits_after", "after"),
            voice.percent(of.get("difference")),
            voice.percents(of.get("ci95")),
        ],
    })
}
