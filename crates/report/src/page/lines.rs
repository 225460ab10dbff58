use domain::{Episode, Journal, Line, LineKind, Role};
use serde_json::{Value, json};

use super::tellers::{Tellers, say_of};
use super::{entry_named, side};
use crate::printable::shortened;
use crate::words::Voice;
use crate::{Options, table};

/// "Own words, three lines each": how many, and how long one may be on the first page.
const MOST: usize = 3;
const LONGEST: usize = 120;

/// What the lines of a document are read from.
#[derive(Clone, Copy)]
pub struct Written<'a> {
    pub voice: Voice,
    pub journal: &'a Journal,
    pub episodes: &'a [Episode<'a>],
    pub options: &'a Options,
}

/// One line as it is printed.
#[derive(Clone, Debug, PartialEq)]
enum Printed {
    /// In its author's words.
    Own(String),
    /// The entry that it names, where it has no words.
    Entry(String),
}

impl Printed {
    fn text(&self) -> &str {
        match self {
            Printed::Own(text) | Printed::Entry(text) => text,
        }
    }

    /// As `brought` of look.typ takes it: own words as they are, an entry by a name of ours.
    fn set(&self, longest: usize) -> Value {
        match self {
            Printed::Own(text) => json!(shortened(text, longest).0),
            Printed::Entry(name) => json!({ "entry": name }),
        }
    }
}

/// What they would like to bring: lines, and what tellings say is to be brought; the latest
/// three of each partner, with a note if that is not everything.
pub fn bring(of: Written<'_>, tellers: Tellers) -> Value {
    let heading = say_of(of.voice, "bring-heading", of.journal, tellers, Vec::new());
    section(of, heading, |role| to_bring(of, role))
}

/// What was agreed and what was tried since.
pub fn tried(of: Written<'_>, tellers: Tellers) -> Value {
    let heading = say_of(of.voice, "tried-heading", of.journal, tellers, Vec::new());
    section(of, heading, |role| agreed_and_tried(of.journal, role))
}

/// All of it, for where the first page had to shorten.
pub fn whole(of: Written<'_>) -> Value {
    let both = [Role::A, Role::B];
    let is_cut = |role| is_cut(&to_bring(of, role)) || is_cut(&agreed_and_tried(of.journal, role));
    if !both.into_iter().any(is_cut) {
        return Value::Null;
    }
    let every = |role| {
        let lines = to_bring(of, role).into_iter();
        let lines = lines.chain(agreed_and_tried(of.journal, role));
        lines.map(|l| l.set(usize::MAX)).collect()
    };
    json!({
        "heading": of.voice.say("whole-heading"),
        "sides": sides(of.journal, every),
    })
}

fn section(of: Written<'_>, heading: String, lines: impl Fn(Role) -> Vec<Printed>) -> Value {
    let cut = [Role::A, Role::B]
        .into_iter()
        .any(|role| is_cut(&lines(role)));
    let sides = sides(of.journal, |role| {
        let lines = lines(role);
        let latest = lines.len().saturating_sub(MOST);
        lines[latest..].iter().map(|l| l.set(LONGEST)).collect()
    });
    if sides.is_empty() {
        return Value::Null;
    }
    json!({
        "heading": heading,
        "sides": sides,
        "note": if cut { of.voice.say("lines-cut") } else { String::new() },
    })
}

/// A column for each partner who wrote something; no empty one beside it.
fn sides(journal: &Journal, lines: impl Fn(Role) -> Vec<Value>) -> Vec<Value> {
    [Role::A, Role::B]
        .into_iter()
        .filter_map(|role| {
            let lines = lines(role);
            (!lines.is_empty()).then(|| side(journal, role, "lines", json!(lines)))
        })
        .collect()
}

fn is_cut(lines: &[Printed]) -> bool {
    let is_long = |l: &Printed| matches!(l, Printed::Own(text) if shortened(text, LONGEST).1);
    lines.len() > MOST || lines.iter().any(is_long)
}

fn to_bring(of: Written<'_>, role: Role) -> Vec<Printed> {
    let journal = of.journal;
    let lines = journal.lines.iter();
    let mut dated: Vec<(i64, Printed)> = lines
        .filter(|l| l.author == role && l.kind == LineKind::Bring && l.brought.is_none())
        .map(|l| (l.at.placed_ms(journal.zone), words_or_entry(of, l)))
        .collect();
    let told = journal.tellings.iter().filter(|t| t.author == Some(role));
    dated.extend(told.map(|t| {
        let at = t.placed_ms(journal.zone).unwrap_or(i64::MIN);
        (at, Printed::Own(t.words.bring.clone()))
    }));
    in_order(dated)
}

/// A line without words that was brought from an entry says which: by its number where the table
/// has it. One whose entry is not in the document has nothing to say.
fn words_or_entry(of: Written<'_>, line: &Line) -> Printed {
    let own = || Printed::Own(line.text.clone());
    let (true, Some(id)) = (line.text.trim().is_empty(), &line.telling) else {
        return own();
    };
    let mut numbered = (1..).zip(of.episodes);
    let named = numbered.find(|(_, e)| e.tellings().any(|t| t.id == *id));
    named.map_or_else(own, |(number, episode)| {
        let whole = table::has_whole(number, of.episodes, of.options);
        Printed::Entry(entry_named(of.voice, (number, whole), episode))
    })
}

fn agreed_and_tried(journal: &Journal, role: Role) -> Vec<Printed> {
    let kinds = [LineKind::Agreed, LineKind::Tried];
    let lines = journal.lines.iter();
    let dated = lines
        .filter(|l| l.author == role && kinds.contains(&l.kind))
        .map(|l| (l.at.placed_ms(journal.zone), Printed::Own(l.text.clone())));
    in_order(dated.collect())
}

/// By time, without empty ones and without repeating one that a telling and a line both hold.
fn in_order(mut dated: Vec<(i64, Printed)>) -> Vec<Printed> {
    dated.sort_by_key(|(at, _)| *at);
    let mut lines: Vec<Printed> = Vec::new();
    for (_, line) in dated {
        if !line.text().trim().is_empty() && !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}
