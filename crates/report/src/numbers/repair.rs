use serde_json::{Value, json};
use timeline::Palette;

use super::curve;
use crate::words::Voice;

/// Time to the first repair and to the first received one: two rows and, where there is enough,
/// the two curves.
pub fn repair(voice: Voice, analysis: &Value, palette: &Palette) -> Value {
    let method = &analysis["repair_time"];
    // Above the numbers of any repair stand, in the same shape, those of the received ones.
    let received = method.get("received").unwrap_or(&Value::Null);
    let rows = [("repair-any", method), ("repair-received", received)];
    let rows: Vec<Value> = rows
        .into_iter()
        .filter(|(_, of)| !of.is_null())
        .map(|(label, of)| row(voice, voice.say(label), of))
        .collect();
    json!({
        "heading": voice.say("repair-heading"),
        "how": voice.say("repair-how"),
        "columns": voice.all(&["repair-col-what", "repair-col-n", "repair-col-events", "repair-col-left-out", "repair-col-median", "repair-col-interval"]),
        "rows": rows,
        "figure": curve::figure(voice, method, received, palette),
    })
}

fn row(voice: Voice, label: String, of: &Value) -> Value {
    if let Some(few) = voice.too_few(of) {
        return json!({ "label": label, "few": few });
    }
    json!({
        "label": label,
        "cells": [
            voice.count(of.get("n")),
            voice.count(of.get("events")),
            voice.count(of.get("left_out")),
            lasting(voice, of.get("median_hours")),
            voice.interval(of.get("median_ci95"), |h| lasting(voice, h)),
        ],
    })
}

/// "40 min", "2.5 h", "3.1 days"; not reached is a dash.
pub fn lasting(voice: Voice, hours: Option<&Value>) -> String {
    let Some(hours) = hours.and_then(Value::as_f64) else {
        return voice.say("undefined");
    };
    let (id, number) = match hours {
        h if h < 1.0 => ("lasting-minutes", voice.fixed(h * 60.0, 0)),
        h if h < 48.0 => ("lasting-hours", voice.fixed(h, 1)),
        h => ("lasting-days", voice.fixed(h / 24.0, 1)),
    };
    voice.with(id, &[("number", number.into())])
}
