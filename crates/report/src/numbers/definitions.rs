use serde_json::{Value, json};

use crate::words::Voice;

/// What the words of the document mean, one line each.
const TERMS: [&str; 12] = [
    "episode", "telling", "pursue", "withdraw", "repair", "other", "received", "strength", "rate",
    "interval", "chance", "gaps",
];

/// The definitions.
pub fn definitions(voice: Voice) -> Value {
    let terms: Vec<Value> = TERMS
        .iter()
        .map(|term| {
            json!({
                "term": voice.say(&format!("term-{term}")),
                "text": voice.say(&format!("definition-{term}")),
            })
        })
        .collect();
    json!({ "heading": voice.say("definitions-heading"), "terms": terms })
}
