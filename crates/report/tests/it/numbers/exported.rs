//! The journal.json that leaves with the document, its analysis, and how the document writes
//! numbers and dates.

use chrono::{Datelike, NaiveDate, Timelike};
use domain::{Episode, Journal, When};
use report::data::{DataOptions, Form, Texts, data};
use serde_json::Value;

use super::claim::month_name;

/// What is exported, and its analysis as `tidemark-cli analyse --json` writes it.
pub struct Exported {
    pub journal: Journal,
    pub analysis: Value,
}

impl Exported {
    pub fn of(journal: &Journal) -> Exported {
        let options = DataOptions {
            texts: Texts::Taken,
            ..DataOptions::default()
        };
        let bytes = data(journal, Form::Json, options).expect("a journal.json");
        let journal = Journal::from_json(&bytes).expect("a journal");
        let analysis = patterns::analyse(&journal);
        let analysis = serde_json::to_value(analysis).expect("an analysis is JSON");
        Exported { journal, analysis }
    }

    /// The episodes that figures count.
    pub fn counted(&self) -> Vec<Episode<'_>> {
        let episodes = self.journal.episodes().into_iter();
        episodes.filter(Episode::in_figures).collect()
    }

    /// The number that an episode has in the table, by the id of its first telling.
    pub fn number_of(&self, id: &str) -> usize {
        let episodes = self.journal.episodes();
        let at = episodes.iter().position(|e| e.id().to_string() == id);
        at.expect("an episode of the journal") + 1
    }
}

/// With so many decimals and a true minus sign, without one before a zero.
pub fn fixed(value: f64, decimals: usize) -> String {
    let text = format!("{:.decimals$}", value.abs());
    let is_zero = text.parse() == Ok(0.0);
    let sign = if value < 0.0 && !is_zero { "−" } else { "" };
    format!("{sign}{text}")
}

fn or_dash(value: &Value, write: impl Fn(f64) -> String) -> String {
    value.as_f64().map_or_else(|| "–".to_owned(), write)
}

pub fn number(value: &Value, decimals: usize) -> String {
    or_dash(value, |v| fixed(v, decimals))
}

/// Whole, or with the half that two tellings may leave.
pub fn count(value: &Value) -> String {
    or_dash(value, |v| fixed(v, usize::from(v.fract() != 0.0)))
}

pub fn percent(value: &Value) -> String {
    or_dash(value, |v| format!("{} %", fixed(100.0 * v, 0)))
}

/// "31 to 62 %".
pub fn percents(value: &Value) -> String {
    match (value[0].as_f64(), value[1].as_f64()) {
        (Some(low), Some(high)) => {
            format!("{} to {} %", fixed(100.0 * low, 0), fixed(100.0 * high, 0))
        }
        _ => "–".to_owned(),
    }
}

pub fn interval(value: &Value, bound: impl Fn(&Value) -> String) -> String {
    if value.is_null() {
        return "–".to_owned();
    }
    format!("{} to {}", bound(&value[0]), bound(&value[1]))
}

pub fn p(value: &Value) -> String {
    or_dash(value, |p| match p {
        p if p < 0.001 => "below 0.001".to_owned(),
        p => fixed(p, 3),
    })
}

/// A length of time in hours, as minutes, hours or days.
pub fn lasting(hours: &Value) -> String {
    or_dash(hours, |h| {
        let sign = if h < 0.0 { "−" } else { "" };
        match h.abs() {
            h if h < 1.0 => format!("{sign}{} min", fixed(60.0 * h, 0)),
            h if h < 48.0 => format!("{sign}{} h", fixed(h, 1)),
            h => format!("{sign}{} days", fixed(h / 24.0, 1)),
        }
    })
}

/// The sentence of a method that has too little, where it has.
pub fn too_few(method: &Value) -> Option<String> {
    let (have, need) = (count(&method["have"]), count(&method["need"]));
    (method["status"] == "too_few")
        .then(|| format!("Too few to say: {have} of the {need} that it takes."))
}

pub fn day(date: NaiveDate) -> String {
    format!("{} {}", date.day(), month_name(date.month()))
}

pub fn full(date: NaiveDate) -> String {
    format!("{} {}", day(date), date.year())
}

pub fn clock(when: When) -> Option<String> {
    match when {
        When::Minute(moment) => {
            let local = moment.local();
            Some(format!("{:02}:{:02}", local.hour(), local.minute()))
        }
        When::Day(_) => None,
    }
}
