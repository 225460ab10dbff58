use chrono::NaiveDate;
use domain::{Id, Journal, MarkKind};
use serde_json::{Value, json};

use crate::words::Voice;
use crate::{Options, dates};

/// How many marks are compared, the latest ones.
const MOST: usize = 3;

/// Episodes a week before and after the latest sessions and other marks. After one still to come
/// there is nothing.
pub fn change(voice: Voice, journal: &Journal, analysis: &Value, options: &Options) -> Value {
    let happened = dates::happened_until(journal, options);
    let date = |m: &Value| m["date"].as_str()?.parse::<NaiveDate>().ok();
    let marks = analysis["change"].as_array().map_or(&[][..], Vec::as_slice);
    let marks: Vec<&Value> = marks.iter().filter(|m| date(m) <= happened).collect();
    let latest = &marks[marks.len().saturating_sub(MOST)..];
    let mut rows: Vec<Value> = latest.iter().map(|m| row(voice, journal, m)).collect();
    if rows.is_empty() {
        rows.push(json!({ "label": "–", "few": voice.say("change-none") }));
    }
    json!({
        "heading": voice.say("change-heading"),
        "how": voice.say("change-how"),
        "columns": voice.all(&["change-col-mark", "change-col-before", "change-col-after", "change-col-nap", "change-col-interval", "change-col-tau"]),
        "rows": rows,
    })
}

fn row(voice: Voice, journal: &Journal, change: &Value) -> Value {
    let label = label(voice, journal, change);
    if let Some(few) = voice.too_few(&change["too_few"]) {
        return json!({ "label": label, "few": few });
    }
    json!({
        "label": label,
        "cells": [
            voice.count(change.get("before")),
            voice.count(change.get("after")),
            voice.percent(change.get("nap")),
            voice.percents(change.get("nap_ci95")),
            voice.number(change.get("tau_u"), 2),
        ],
    })
}

/// "Session, 12 June", without what its author wrote of it.
fn label(voice: Voice, journal: &Journal, change: &Value) -> String {
    let id = change["mark"].as_str().and_then(|id| Id::try_from(id).ok());
    let mark = journal.marks.iter().find(|m| Some(&m.id) == id.as_ref());
    let Some(mark) = mark else {
        return voice.say("undefined");
    };
    let kind = match mark.kind {
        MarkKind::Session => "session",
        MarkKind::Stressor => "stressor",
        MarkKind::Milestone => "milestone",
        MarkKind::RunOut => "run_out",
    };
    let day = voice.day(mark.at.date());
    voice.with("change-mark", &[("kind", kind.into()), ("day", day.into())])
}
