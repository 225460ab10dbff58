use domain::{Class, Ending, Journal, Meaning, Move, Telling, Words};
use serde_json::{Value, json};

use crate::dates;
use crate::words::Voice;

/// One partner's telling: the moves, how it ended, and the words.
pub fn cell(voice: Voice, journal: &Journal, telling: &Telling) -> Value {
    let moves = telling.moves.iter().zip(voice.moves(journal, telling));
    let moves: Vec<Value> = moves
        .map(|(m, words)| {
            json!({
                "role": m.actor.map(|role| role.code()),
                "class": class(m),
                "text": said(voice, journal, m, words),
                "details": details(voice, journal, m),
                "note": m.note,
            })
        })
        .collect();
    json!({
        "moves": moves,
        "ending": telling.ending.map(|e| ending(voice, e)),
        "words": words(voice, &telling.words),
    })
}

fn class(m: &Move) -> &'static str {
    match m.class() {
        Class::Pursue => "toward",
        Class::Withdraw => "away",
        Class::Repair => "mend",
        Class::Other => "other",
    }
}

fn said(voice: Voice, journal: &Journal, m: &Move, words: String) -> String {
    match m.actor {
        Some(role) => voice.with(
            "move",
            &[("who", journal.name(role).into()), ("words", words.into())],
        ),
        None => words,
    }
}

/// Time, strength in the teller or how hard it landed, meaning, and whether a repair reached.
fn details(voice: Voice, journal: &Journal, m: &Move) -> String {
    let mut details: Vec<String> = m.at.and_then(dates::clock).into_iter().collect();
    let number = |id, strength: domain::Strength| {
        voice.with(id, &[("number", strength.get().to_string().into())])
    };
    details.extend(m.strength.map(|s| number("move-strength", s)));
    details.extend(m.landed.map(|s| number("move-landed", s)));
    details.extend(m.meaning.map(|meaning| {
        let code = match meaning {
            Meaning::Alarm => "alarm",
            Meaning::Care => "care",
            Meaning::Unsure => "unsure",
        };
        voice.with("move-meaning", &[("meaning", code.into())])
    }));
    details.extend(m.received.map(|received| {
        let other = m.actor.map_or("", |role| journal.name(role.other()));
        let reached = if received { "yes" } else { "no" };
        voice.with(
            "move-received",
            &[("reached", reached.into()), ("other", other.into())],
        )
    }));
    details.join(&voice.say("detail-comma"))
}

fn ending(voice: Voice, ending: Ending) -> String {
    let code = match ending {
        Ending::TalkedThrough => "talked_through",
        Ending::Drifted => "drifted",
        Ending::Open => "open",
    };
    voice.with("ending", &[("ending", code.into())])
}

/// How much is said.
pub fn letters(words: &Words) -> usize {
    fields(words).iter().map(|(_, text)| text.len()).sum()
}

/// What can be said, in the order of the log: the sentence, the cycle map, the rest.
fn fields(words: &Words) -> [(&'static str, &String); 12] {
    [
        ("word-when", &words.when),
        ("word-felt", &words.felt),
        ("word-needed", &words.needed),
        ("word-trigger", &words.trigger),
        ("word-did", &words.did),
        ("word-told-myself", &words.told_myself),
        ("word-surface", &words.surface),
        ("word-softer", &words.softer),
        ("word-need", &words.need),
        ("word-direct", &words.direct),
        ("word-text", &words.text),
        ("word-bring", &words.bring),
    ]
}

fn words(voice: Voice, words: &Words) -> Vec<Value> {
    let said = fields(words)
        .into_iter()
        .filter(|(_, text)| !text.is_empty());
    let mut said: Vec<Value> = said
        .map(|(label, text)| json!({ "label": voice.say(label), "text": text }))
        .collect();
    if let Some(flooded) = words.flooded {
        let flooded = if flooded { "yes" } else { "no" };
        said.push(json!({
            "label": voice.say("word-flooded"),
            "text": voice.with("flooded", &[("flooded", flooded.into())]),
        }));
    }
    said
}
