use chrono::Datelike;
use domain::{Episode, Kind};
use serde_json::{Value, json};

use crate::page::since::kind_in_words;
use crate::words::Voice;

/// In the order in which a row tells of them.
const KINDS: [Kind; 6] = [
    Kind::Rupture,
    Kind::SpaceRequest,
    Kind::TextingFight,
    Kind::Silence,
    Kind::Argument,
    Kind::Other,
];

const COLUMNS: [&str; 5] = [
    "months-month",
    "months-numbers",
    "months-episodes",
    "months-both",
    "months-kinds",
];

/// The episodes before those that stand one by one, a month a row, numbered on from 1; nothing
/// where there are none. Sorted by their start, as [`domain::Journal::episodes`] has them.
pub fn months(voice: Voice, earlier: &[Episode<'_>], whole: usize) -> Value {
    if earlier.is_empty() {
        return Value::Null;
    }
    let month = |e: &Episode<'_>| e.start().map(|at| (at.date().year(), at.date().month()));
    let mut from = 1;
    let mut rows = Vec::new();
    for of_one in earlier.chunk_by(|a, b| month(a) == month(b)) {
        rows.push(row(voice, of_one, from));
        from += of_one.len();
    }
    let args = [("earlier", earlier.len().into()), ("whole", whole.into())];
    json!({
        "text": voice.with("months-text", &args),
        "columns": voice.all(&COLUMNS),
        "rows": rows,
    })
}

fn row(voice: Voice, episodes: &[Episode<'_>], from: usize) -> Value {
    let last = from + episodes.len() - 1;
    let numbers = [
        ("low", from.to_string().into()),
        ("high", last.to_string().into()),
    ];
    let both = episodes.iter().filter(|e| e.second().is_some()).count();
    let kinds: Vec<String> = KINDS
        .into_iter()
        .filter_map(|kind| {
            let count = episodes.iter().filter(|e| e.kind() == kind).count();
            let args = [
                ("kind", kind_in_words(voice, kind).into()),
                ("count", count.into()),
            ];
            (count > 0).then(|| voice.with("months-kind", &args))
        })
        .collect();
    let start = episodes.first().and_then(Episode::start);
    json!([
        start.map_or_else(|| voice.say("table-untimed"), |at| voice.month(at.date())),
        voice.with("interval", &numbers),
        episodes.len().to_string(),
        both.to_string(),
        voice.listed(&kinds),
    ])
}
