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
    lines: HashMap<Line, usize>,
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
            lines: HashMap::new(),
        }
    }

    /// Every line that was said, each once, as [`Cell`] counts them.
    pub fn lines(self) -> Vec<Line> {
        let mut lines: Vec<(Line, usize)> = self.lines.into_iter().collect();
        lines.sort_unstable_by_key(|(_, index)| *index);
        lines.into_iter().map(|(line, _)| line).collect()
    }

    /// Where this line stands among all of them.
    fn line(&mut self, line: Line) -> usize {
        let next = self.lines.len();
        *self.lines.entry(line).or_insert(next)
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
    /// Which of [`Said::lines`], in their order.
    moves: Vec<usize>,
    ending: Option<String>,
    /// Under which of [`LABELS`], and what.
    words: Vec<(usize, String)>,
}

/// A move on a line of its own: its sign, as `tellings.typ` names them, what it was, its note, and
/// the rest. What ends the line stands in it, since Typst makes each different line once.
#[derive(Serialize, PartialEq, Eq, Hash)]
pub struct Line(String, String, Option<String>, String);

impl Cell {
    pub fn of(said: &mut Said<'_>, telling: &Telling) -> Cell {
        let voice = said.voice;
        let words_of_moves = voice.moves(said.journal, telling);
        let last = telling.moves.len().saturating_sub(1);
        let moves = telling.moves.iter().zip(words_of_moves).enumerate();
        let moves = moves.map(|(i, (m, words))| {
            let end = if i < last { "\n" } else { "" };
            let words = said.of_move(m, words);
            let details = said.details(m);
            said.line(Line::new(m, words, details, end))
        });
        Cell {
            moves: moves.collect(),
            ending: telling.ending.map(|e| ending(voice, e)),
            words: words(voice, &telling.words),
        }
    }
}

impl Line {
    fn new(m: &Move, mut words: String, details: String, end: &str) -> Line {
        let mut rest = match details.is_empty() {
            true => details,
            false => format!(" {details}"),
        };
        let is_over = m.note.is_none() && rest.is_empty();
        let end_of = if is_over { &mut words } else { &mut rest };
        end_of.push_str(end);
        Line(sign(m), words, m.note.clone(), rest)
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

/// What can be said, in the order of the log: the sentence, the cycle map, the rest.
pub const LABELS: [&str; 13] = [
    "word-when",
    "word-felt",
    "word-needed",
    "word-trigger",
    "word-did",
    "word-told-myself",
    "word-surface",
    "word-softer",
    "word-need",
    "word-direct",
    "word-text",
    "word-bring",
    "word-flooded",
];

/// How much is said.
pub fn letters(words: &Words) -> usize {
    fields(words).iter().map(|text| text.len()).sum()
}

/// What was written under all labels but the last.
fn fields(words: &Words) -> [&String; LABELS.len() - 1] {
    [
        &words.when,
        &words.felt,
        &words.needed,
        &words.trigger,
        &words.did,
        &words.told_myself,
        &words.surface,
        &words.softer,
        &words.need,
        &words.direct,
        &words.text,
        &words.bring,
    ]
}

fn words(voice: Voice, words: &Words) -> Vec<(usize, String)> {
    let fields = fields(words);
    let written = fields.into_iter().enumerate();
    let written = written.filter(|(_, text)| !text.is_empty());
    let mut said: Vec<(usize, String)> = written.map(|(i, text)| (i, text.clone())).collect();
    if let Some(flooded) = words.flooded {
        let flooded = if flooded { "yes" } else { "no" };
        let flooded = voice.with("flooded", &[("flooded", flooded.into())]);
        said.push((fields.len(), flooded));
    }
    said
}
