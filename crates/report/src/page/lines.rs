use domain::{Journal, LineKind, Role};
use serde_json::{Value, json};

use super::side;
use super::tellers::{Tellers, say_of};
use crate::printable::shortened;
use crate::words::Voice;

/// "Own words, three lines each": how many, and how long one may be on the first page.
const MOST: usize = 3;
const LONGEST: usize = 120;

/// What they would like to bring: lines, and what tellings say is to be brought; the latest
/// three of each partner, with a note if that is not everything.
pub fn bring(voice: Voice, journal: &Journal, tellers: Tellers) -> Value {
    let heading = say_of(voice, "bring-heading", journal, tellers, Vec::new());
    section(voice, journal, heading, |role| to_bring(journal, role))
}

/// What was agreed and what was tried since.
pub fn tried(voice: Voice, journal: &Journal, tellers: Tellers) -> Value {
    let heading = say_of(voice, "tried-heading", journal, tellers, Vec::new());
    section(voice, journal, heading, |role| {
        of_kinds(journal, role, &[LineKind::Agreed, LineKind::Tried])
    })
}

/// All of it, for where the first page had to shorten.
pub fn whole(voice: Voice, journal: &Journal) -> Value {
    let every = |role| {
        let mut lines = to_bring(journal, role);
        lines.extend(of_kinds(
            journal,
            role,
            &[LineKind::Agreed, LineKind::Tried],
        ));
        lines
    };
    let cut = [Role::A, Role::B].into_iter().any(|role| {
        is_cut(&to_bring(journal, role))
            || is_cut(&of_kinds(
                journal,
                role,
                &[LineKind::Agreed, LineKind::Tried],
            ))
    });
    if !cut {
        return Value::Null;
    }
    json!({
        "heading": voice.say("whole-heading"),
        "sides": sides(journal, every),
    })
}

fn section(
    voice: Voice,
    journal: &Journal,
    heading: String,
    lines: impl Fn(Role) -> Vec<String>,
) -> Value {
    let cut = [Role::A, Role::B]
        .into_iter()
        .any(|role| is_cut(&lines(role)));
    let sides = sides(journal, |role| {
        let lines = lines(role);
        let latest = lines.len().saturating_sub(MOST);
        lines[latest..]
            .iter()
            .map(|l| shortened(l, LONGEST).0)
            .collect()
    });
    if sides.is_empty() {
        return Value::Null;
    }
    json!({
        "heading": heading,
        "sides": sides,
        "note": if cut { voice.say("lines-cut") } else { String::new() },
    })
}

/// A column for each partner who wrote something; no empty one beside it.
fn sides(journal: &Journal, lines: impl Fn(Role) -> Vec<String>) -> Vec<Value> {
    [Role::A, Role::B]
        .into_iter()
        .filter_map(|role| {
            let lines = lines(role);
            (!lines.is_empty()).then(|| side(journal, role, "lines", json!(lines)))
        })
        .collect()
}

fn is_cut(lines: &[String]) -> bool {
    lines.len() > MOST || lines.iter().any(|l| shortened(l, LONGEST).1)
}

fn to_bring(journal: &Journal, role: Role) -> Vec<String> {
    let mut dated: Vec<(i64, String)> = journal
        .lines
        .iter()
        .filter(|l| l.author == role && l.kind == LineKind::Bring && l.brought.is_none())
        .map(|l| (l.at.placed_ms(journal.zone), l.text.clone()))
        .collect();
    let told = journal.tellings.iter().filter(|t| t.author == Some(role));
    dated.extend(told.map(|t| {
        (
            t.placed_ms(journal.zone).unwrap_or(i64::MIN),
            t.words.bring.clone(),
        )
    }));
    in_order(dated)
}

fn of_kinds(journal: &Journal, role: Role, kinds: &[LineKind]) -> Vec<String> {
    let lines = journal.lines.iter();
    let dated = lines
        .filter(|l| l.author == role && kinds.contains(&l.kind))
        .map(|l| (l.at.placed_ms(journal.zone), l.text.clone()));
    in_order(dated.collect())
}

/// By time, without empty ones and without repeating one that a telling and a line both hold.
fn in_order(mut dated: Vec<(i64, String)>) -> Vec<String> {
    dated.sort_by_key(|(at, _)| *at);
    let mut lines: Vec<String> = Vec::new();
    for (_, text) in dated {
        if !text.trim().is_empty() && !lines.contains(&text) {
            lines.push(text);
        }
    }
    lines
}
