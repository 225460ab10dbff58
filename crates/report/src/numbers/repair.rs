use serde_json::{Value, json};
use timeline::Palette;

use super::{count, curve, interval, too_few};
use crate::words::{all, say, say_with};

/// Time to the first repair and to the first received one: two rows and, where there is enough,
/// the two curves.
pub fn repair(analysis: &Value, palette: &Palette) -> Value {
    let method = &analysis["repair_time"];
    // Above the numbers of any repair stand, in the same shape, those of the received ones.
    let received = method.get("received").unwrap_or(&Value::Null);
    let rows = [("repair-any", method), ("repair-received", received)];
    let rows: Vec<Value> = rows
        .into_iter()
        .filter(|(_, of)| !of.is_null())
        .map(|(label, of)| row(say(label), of))
        .collect();
    json!({
        "heading": say("repair-heading"),
        "how": say("repair-how"),
        "columns": all(&["repair-col-what", "repair-col-n", "repair-col-events", "repair-col-left-out", "repair-col-median", "repair-col-interval"]),
        "rows": rows,
        "figure": curve::figure(method, received, palette),
    })
}

fn row(label: String, of: &Value) -> Value {
    if let Some(few) = too_few(of) {
        return json!({ "label": label, "few": few });
    }
    json!({
        "label": label,
        "cells": [
            count(of.get("n")),
            count(of.get("events")),
            count(of.get("left_out")),
            lasting(of.get("median_hours")),
            interval(of.get("median_ci95"), lasting),
        ],
    })
}

/// "40 min", "2.5 h", "3.1 days"; not reached is a dash.
pub fn lasting(hours: Option<&Value>) -> String {
    let Some(hours) = hours.and_then(Value::as_f64) else {
        return say("undefined");
    };
    let (id, number) = match hours {
        h if h < 1.0 => ("lasting-minutes", super::fixed(h * 60.0, 0)),
        h if h < 48.0 => ("lasting-hours", super::fixed(h, 1)),
        h => ("lasting-days", super::fixed(h / 24.0, 1)),
    };
    say_with(id, &[("number", number.into())])
}
