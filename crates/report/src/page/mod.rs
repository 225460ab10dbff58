//! The first page, one section a file, each left out where there is nothing to say.

pub mod cycle;
pub mod example;
pub mod helped;
pub mod lines;
pub mod since;
pub mod strip;
pub mod sure;
pub mod tellers;

use domain::{Episode, Journal, Role};
use serde_json::{Value, json};

use crate::words::Voice;
use since::kind_in_words;

/// A partner as a column: whose it is decides its colour, the name stands over it.
pub fn side(journal: &Journal, role: Role, what: &'static str, value: Value) -> Value {
    json!({ "role": role.code(), "name": journal.name(role), what: value })
}

/// A heading over sentences, or nothing without any.
pub fn paragraph(heading: String, sentences: Vec<String>) -> Value {
    if sentences.is_empty() {
        return Value::Null;
    }
    json!({ "heading": heading, "text": sentences.join(" ") })
}

/// "18 June 2026, texting fight (number 11 in the table)", with the number where it stands there.
pub fn entry_named(
    voice: Voice,
    (number, whole): (usize, &'static str),
    episode: &Episode<'_>,
) -> String {
    let day = episode.start().map(|at| voice.full(at.date()));
    let day = day.unwrap_or_else(|| voice.say("table-untimed"));
    voice.with(
        "entry-named",
        &[
            ("day", day.into()),
            ("kind", kind_in_words(voice, episode.kind()).into()),
            ("number", number.to_string().into()),
            ("whole", whole.into()),
        ],
    )
}
