use serde_json::{Value, json};

use crate::words::say;

/// What the words of the document mean, one line each.
const TERMS: [&str; 12] = [
    "episode", "telling", "pursue", "withdraw", "repair", "other", "received", "strength", "rate",
    "interval", "chance", "gaps",
];

/// The definitions.
pub fn definitions() -> Value {
    let terms: Vec<Value> = TERMS
        .iter()
        .map(|term| {
            json!({
                "term": say(&format!("term-{term}")),
                "text": say(&format!("definition-{term}")),
            })
        })
        .collect();
    json!({ "heading": say("definitions-heading"), "terms": terms })
}
