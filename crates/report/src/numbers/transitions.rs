use domain::{Journal, Role};
use serde_json::{Value, json};

use crate::printable::broken;
use crate::words::Voice;

/// Appendix: how often each kind of move followed each, with the adjusted residual.
pub fn transitions(voice: Voice, journal: &Journal, analysis: &Value) -> Value {
    let method = &analysis["transitions"];
    if method.is_null() {
        return Value::Null;
    }
    let head =
        json!({ "heading": voice.say("transitions-heading"), "how": voice.say("transitions-how") });
    let mut section = head;
    if let Some(few) = voice.too_few(method) {
        section["few"] = few.into();
        return section;
    }
    let codes: Vec<&str> = method["codes"]
        .as_array()
        .map(|codes| codes.iter().filter_map(Value::as_str).collect())
        .unwrap_or_default();
    let rows: Vec<Value> = codes
        .iter()
        .enumerate()
        .map(|(i, code)| json!({ "label": code_in_words(voice, journal, code), "cells": cells(voice, method, i, codes.len()) }))
        .collect();
    section["corner"] = voice.say("transitions-corner").into();
    section["columns"] = codes
        .iter()
        .map(|c| code_in_words(voice, journal, c))
        .collect();
    section["rows"] = rows.into();
    section
}

fn cells(voice: Voice, method: &Value, i: usize, n: usize) -> Vec<Value> {
    let at = |key: &str, k: usize| method[key].get(i).and_then(|row| row.get(k)).cloned();
    (0..n)
        .map(|k| {
            let residual = at("adjusted_residual", k);
            let marked = residual
                .as_ref()
                .and_then(Value::as_f64)
                .is_some_and(|r| r.abs() >= CUT);
            json!({
                "count": voice.count(at("observed", k).as_ref()),
                "residual": voice.number(residual.as_ref(), 1),
                "marked": marked,
            })
        })
        .collect()
}

/// Residuals beyond this are set in semibold: the 5 % point of the normal distribution, as
/// Bakeman and Quera 2011 read them one by one.
const CUT: f64 = 1.96;

/// "a.pursue" as "Sam: pursue".
fn code_in_words(voice: Voice, journal: &Journal, code: &str) -> String {
    let (who, class) = code.split_once('.').unwrap_or(("", code));
    let role = [Role::A, Role::B].into_iter().find(|r| r.code() == who);
    // In a narrow column, so a long name must be able to break.
    let name = role.map_or(String::new(), |role| broken(journal.name(role), 8));
    let class = voice.with("class", &[("class", class.into())]);
    voice.with(
        "transitions-code",
        &[("name", name.into()), ("class", class.into())],
    )
}
