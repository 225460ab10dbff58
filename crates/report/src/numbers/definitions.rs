use domain::Journal;
use serde_json::{Value, json};

use crate::Whose;
use crate::page::tellers::say_whose;
use crate::words::Voice;

/// What the words of the document mean, one line each.
const TERMS: [&str; 12] = [
    "episode", "telling", "pursue", "withdraw", "repair", "other", "received", "strength", "rate",
    "interval", "chance", "gaps",
];

/// How the numbers come about, one line each; docs/methods.md has the formulas.
const METHODS: [&str; 8] = [
    "counted",
    "interval",
    "chance",
    "repair",
    "change",
    "outcomes",
    "shares",
    "transitions",
];

/// The definitions.
pub fn definitions(voice: Voice) -> Value {
    let terms = TERMS.iter().map(|term| {
        json!({
            "term": voice.say(&format!("term-{term}")),
            "text": voice.say(&format!("definition-{term}")),
        })
    });
    json!({
        "heading": voice.say("definitions-heading"),
        "terms": terms.collect::<Vec<Value>>(),
    })
}

/// Appendix: how to read the document, and its methods in short with their sources.
pub fn methods(voice: Voice, journal: &Journal, whose: Whose) -> Value {
    let reading = ["order", "counts", "views", "unknown"]
        .map(|what| say_whose(voice, &format!("reading-{what}"), journal, whose));
    let terms = METHODS.iter().map(|method| {
        json!({
            "term": voice.say(&format!("method-name-{method}")),
            "text": voice.say(&format!("method-{method}")),
        })
    });
    json!({
        "reading_heading": voice.say("reading-heading"),
        "reading": reading,
        "heading": voice.say("methods-heading"),
        "terms": terms.collect::<Vec<Value>>(),
    })
}
