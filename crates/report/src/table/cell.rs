use std::collections::HashMap;

use domain::{Class, Ending, Journal, Meaning, Move, Role, Strength, Telling, Words};
use serde::Serialize;

use crate::dates;
use crate::words::Voice;

/// Says of whom and how: a year has thousands of moves, and says few things of them.
pub struct Said<'a> {
    pub voice: Voice,
    journal: &'a Journal,
    moves: HashMap<(Role, String), String>,
    details: HashMap<Details, String>,
}

/// What is said of a move beside what it was, but for its time.
type Details = (
    Option<Strength>,
    Option<Strength>,
    Option<Meaning>,
    Option<(bool, Option<Role>)>,
);

impl<'a> Said<'a> {
    pub fn new(voice: Voice, journal: &'a Journal) -> Said<'a> {
        Said {
            voice,
            journal,
            moves: HashMap::new(),
            details: HashMap::new(),
        }
    }

    fn of_move(&mut self, m: &Move, words: String) -> String {
        let Some(role) = m.actor else { return words };
        let said = self.moves.entry((role, words));
        let said = said.or_insert_with_key(|(role, words)| {
            let who = self.journal.name(*role).into();
            self.voice
                .with("move", &[("who", who), ("words", words.as_str().into())])
        });
        said.clone()
    }

    /// Time, strength in the teller or how hard it landed, meaning, and whether a repair reached.
    fn details(&mut self, m: &Move) -> String {
        let reached = m.received.map(|received| (received, m.actor));
        let more = (m.strength, m.landed, m.meaning, reached);
        let (voice, journal) = (self.voice, self.journal);
        let more = self.details.entry(more);
        let more = more.or_insert_with_key(|more| details(voice, journal, more));
        match m.at.and_then(dates::clock) {
            None => more.clone(),
            Some(clock) if more.is_empty() => clock,
            Some(clock) => [clock.as_str(), more].join(&voice.say("detail-comma")),
        }
    }
}

/// One partner's telling: the moves, how it ended, and the words.
#[derive(Serialize)]
pub struct Cell {
    moves: Vec<MoveSaid>,
    ending: Option<String>,
    words: Vec<WordsSaid>,
}

/// Its sign, as `tellings.typ` names them, what it was, its note, and the rest.
type MoveSaid = (String, String, Option<String>, String);

#[derive(Serialize)]
struct WordsSaid {
    label: String,
    text: String,
}

impl Cell {
    pub fn of(said: &mut Said<'_>, telling: &Telling) -> Cell {
        let voice = said.voice;
        let moves = telling.moves.iter().zip(voice.moves(said.journal, telling));
        let moves = moves.map(|(m, words)| {
            let words = said.of_move(m, words);
            (sign(m), words, m.note.clone(), said.details(m))
        });
        Cell {
            moves: moves.collect(),
            ending: telling.ending.map(|e| ending(voice, e)),
            words: words(voice, &telling.words),
        }
    }
}

fn sign(m: &Move) -> String {
    let class = match m.class() {
        Class::Pursue => "toward",
        Class::Withdraw => "away",
        Class::Repair => "mend",
        Class::Other => "other",
    };
    let role = m.actor.map_or("nobody", |role| role.code());
    format!("{class}-{role}")
}

fn details(voice: Voice, journal: &Journal, of: &Details) -> String {
    let (strength, landed, meaning, reached) = *of;
    let number =
        |id, strength: Strength| voice.with(id, &[("number", strength.get().to_string().into())]);
    let strength = strength.map(|s| number("move-strength", s));
    let landed = landed.map(|s| number("move-landed", s));
    let meaning = meaning.map(|meaning| {
        let code = match meaning {
            Meaning::Alarm => "alarm",
            Meaning::Care => "care",
            Meaning::Unsure => "unsure",
        };
        voice.with("move-meaning", &[("meaning", code.into())])
    });
    let reached = reached.map(|(received, actor)| {
        let other = actor.map_or("", |role| journal.name(role.other()));
        let reached = if received { "yes" } else { "no" };
        voice.with(
            "move-received",
            &[("reached", reached.into()), ("other", other.into())],
        )
    });
    let details: Vec<String> = [strength, landed, meaning, reached]
        .into_iter()
        .flatten()
        .collect();
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

fn words(voice: Voice, words: &Words) -> Vec<WordsSaid> {
    let said = fields(words)
        .into_iter()
        .filter(|(_, text)| !text.is_empty());
    let mut said: Vec<WordsSaid> = said
        .map(|(label, text)| WordsSaid {
            label: voice.say(label),
            text: text.clone(),
        })
        .collect();
    if let Some(flooded) = words.flooded {
        let flooded = if flooded { "yes" } else { "no" };
        said.push(WordsSaid {
            label: voice.say("word-flooded"),
            text: voice.with("flooded", &[("flooded", flooded.into())]),
        });
    }
    said
}
