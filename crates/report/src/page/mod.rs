//! The first page, one section a file, each left out where there is nothing to say.

pub mod cycle;
pub mod example;
pub mod helped;
pub mod lines;
pub mod since;
pub mod strip;
pub mod sure;
pub mod tellers;

use domain::{Journal, Role};
use serde_json::{Value, json};

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
