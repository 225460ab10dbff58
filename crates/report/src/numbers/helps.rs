use serde_json::{Value, json};

use super::repair::lasting;
use crate::words::Voice;

/// What followed what may help: the time to a received repair with something and without it, and
/// how often what.
pub fn helps(voice: Voice, analysis: &Value) -> [Value; 2] {
    let outcomes = &analysis["outcomes"];
    let mut rows = compared(voice, &outcomes["pause_time_named"], "pause");
    rows.extend(compared(voice, &outcomes["named_cycle"], "named"));
    let times = json!({
        "heading": voice.say("outcomes-heading"),
        "how": voice.say("outcomes-how"),
        "columns": voice.all(&["outcomes-col-what", "outcomes-col-n", "outcomes-col-events", "outcomes-col-median", "outcomes-col-interval"]),
        "rows": rows,
    });
    [times, proportions(voice, analysis)]
}

/// A row with it, a row without it, and how far the two lie apart where that can be said.
fn compared(voice: Voice, outcome: &Value, of: &str) -> Vec<Value> {
    let row = |side: &str| {
        let what = voice.with("outcomes-what", &[("of", of.into()), ("side", side.into())]);
        group(voice, what, &outcome[side])
    };
    let mut rows = vec![row("with"), row("without")];
    if outcome["difference"].is_number() {
        let bounds = voice.interval(outcome.get("ci95"), |h| signed(voice, h));
        let apart = voice.with(
            "outcomes-apart",
            &[
                (
                    "difference",
                    signed(voice, outcome.get("difference")).into(),
                ),
                ("interval", bounds.into()),
                ("p", voice.p_value(outcome.get("log_rank_p")).into()),
            ],
        );
        rows.push(json!({ "label": "", "few": apart }));
    }
    rows
}

fn group(voice: Voice, label: String, of: &Value) -> Value {
    if let Some(few) = voice.too_few(of) {
        return json!({ "label": label, "few": few });
    }
    json!({
        "label": label,
        "cells": [
            voice.count(of.get("n")),
            voice.count(of.get("events")),
            lasting(voice, of.get("median_hours")),
            voice.interval(of.get("median_ci95"), |h| lasting(voice, h)),
        ],
    })
}

/// A length of time that may be less than none.
fn signed(voice: Voice, hours: Option<&Value>) -> String {
    match hours.and_then(Value::as_f64) {
        Some(hours) if hours < 0.0 => {
            format!("\u{2212}{}", lasting(voice, Some(&json!(-hours))))
        }
        _ => lasting(voice, hours),
    }
}

fn proportions(voice: Voice, analysis: &Value) -> Value {
    let (signs, conditions) = (&analysis["security_signs"], &analysis["conditions"]);
    let all = [
        ("share-protest", &analysis["protest"]["other_withdrew"]),
        ("share-need", &signs["need_said"]),
        ("share-space", &signs["space_without_pursuit"]),
        ("share-back", &conditions["came_back"]),
        ("share-stayed", &conditions["stayed_or_waited"]),
        ("share-owned", &conditions["owned_parts"]),
    ];
    let rows = all.into_iter().filter(|(_, of)| of.is_object());
    let rows: Vec<Value> = rows
        .map(|(label, of)| proportion(voice, voice.say(label), of))
        .collect();
    json!({
        "heading": voice.say("shares-heading"),
        "how": voice.say("shares-how"),
        "columns": voice.all(&["shares-col-what", "shares-col-count", "shares-col-share", "shares-col-interval"]),
        "rows": rows,
    })
}

fn proportion(voice: Voice, label: String, of: &Value) -> Value {
    if let Some(few) = voice.too_few(&of["too_few"]) {
        return json!({ "label": label, "few": few });
    }
    let counted = [
        ("observed", voice.count(of.get("count")).into()),
        ("given", voice.count(of.get("of")).into()),
    ];
    json!({
        "label": label,
        "cells": [
            voice.with("of", &counted),
            voice.percent(of.get("share")),
            voice.percents(of.get("ci95")),
        ],
    })
}
