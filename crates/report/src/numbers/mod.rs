//! The second page and the appendix: rates, intervals, tests. Read from the analysis as it is
//! written in its JSON, so that the document cannot count differently.

pub mod curve;
pub mod definitions;
pub mod loop_rates;
pub mod repair;
pub mod transitions;

use serde_json::Value;

use crate::words::{Arg, say, say_with};

/// The sentence for a method without enough data, or nothing where it has enough.
fn too_few(method: &Value) -> Option<String> {
    if method.get("status")?.as_str()? != "too_few" {
        return None;
    }
    let count = |key: &str| -> usize {
        let count = method.get(key).and_then(Value::as_f64).unwrap_or(0.0);
        count as usize
    };
    let args: [(&str, Arg<'_>); 2] = [
        ("have", count("have").into()),
        ("need", count("need").into()),
    ];
    Some(say_with("too-few", &args))
}

/// A number with so many decimals, or a dash where it is undefined.
fn number(value: Option<&Value>, decimals: usize) -> String {
    value
        .and_then(Value::as_f64)
        .map_or_else(|| say("undefined"), |v| fixed(v, decimals))
}

/// A count: without decimals where it is whole, which halves of two tellings need not be.
fn count(value: Option<&Value>) -> String {
    value
        .and_then(Value::as_f64)
        .map_or_else(|| say("undefined"), counted)
}

fn counted(value: f64) -> String {
    fixed(value, usize::from((value - value.round()).abs() > 1e-9))
}

/// "46 %".
fn percent(value: Option<&Value>) -> String {
    match value.and_then(Value::as_f64) {
        Some(share) => say_with("percent", &[("number", fixed(100.0 * share, 0).into())]),
        None => say("undefined"),
    }
}

/// "31 to 62 %".
fn percents(value: Option<&Value>) -> String {
    let bounds = value.and_then(Value::as_array).map(Vec::as_slice);
    let Some([Some(low), Some(high)]) =
        bounds.and_then(|b| Some([b.first()?.as_f64(), b.get(1)?.as_f64()]))
    else {
        return say("undefined");
    };
    let bound = |share: f64| fixed(100.0 * share, 0).into();
    say_with("percents", &[("low", bound(low)), ("high", bound(high))])
}

/// "0.8 to 2.1" and the like: `one` writes a bound; one that is not reached is a dash.
fn interval(value: Option<&Value>, one: impl Fn(Option<&Value>) -> String) -> String {
    let Some([low, high]) = value.and_then(Value::as_array).map(Vec::as_slice) else {
        return say("undefined");
    };
    say_with(
        "interval",
        &[
            ("low", one(Some(low)).into()),
            ("high", one(Some(high)).into()),
        ],
    )
}

/// "0.013", "under 0.001".
fn p_value(value: Option<&Value>) -> String {
    match value.and_then(Value::as_f64) {
        Some(p) if p < 0.001 => say("p-tiny"),
        Some(p) => fixed(p, 3),
        None => say("undefined"),
    }
}

/// Rounded, with a minus sign for a hyphen, and no minus before a zero.
fn fixed(value: f64, decimals: usize) -> String {
    let text = format!("{value:.decimals$}");
    match text.strip_prefix('-') {
        Some(zero) if zero.chars().all(|c| matches!(c, '0' | '.')) => zero.to_owned(),
        Some(rest) => format!("\u{2212}{rest}"),
        None => text,
    }
}
