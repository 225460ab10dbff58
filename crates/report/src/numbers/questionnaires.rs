use std::collections::BTreeMap;

use domain::{Answer, Journal, Role};
use instruments::{HigherIs, Instrument, Kind, Scores, Subscale};
use serde_json::{Value, json};

use crate::words::{Arg, Voice};

/// The questionnaires that the journal holds, each partner's own by themselves: every score with
/// its range, its dates and the ones before it. No items, no cut-off, no comparison of the two.
pub fn questionnaires(voice: Voice, journal: &Journal) -> Value {
    let tables = [Role::A, Role::B].map(|role| table(voice, journal, role));
    let tables: Vec<Value> = tables.into_iter().flatten().collect();
    if tables.is_empty() {
        return Value::Null;
    }
    json!({
        "heading": voice.say("answers-heading"),
        "how": voice.say("answers-how"),
        "tables": tables,
    })
}

fn table(voice: Voice, journal: &Journal, role: Role) -> Option<Value> {
    let mut given: BTreeMap<&str, Vec<(&Answer, Scores)>> = BTreeMap::new();
    let mut own: Vec<&Answer> = journal
        .answers
        .iter()
        .filter(|a| a.author == role)
        .collect();
    own.sort_by_key(|a| a.at.placed_ms(journal.zone));
    for answer in own {
        let scores = instruments::by_id(&answer.instrument)
            .and_then(|instrument| instruments::score(instrument, &answer.items).ok());
        if let Some(scores) = scores {
            given
                .entry(&answer.instrument)
                .or_default()
                .push((answer, scores));
        }
    }
    // In the order in which they are offered.
    let rows = instruments::shipped().iter().filter_map(|instrument| {
        let times = given.get(instrument.id.as_str())?;
        Some(rows(voice, instrument, times))
    });
    let rows: Vec<Value> = rows.flatten().collect();
    (!rows.is_empty()).then(|| {
        json!({
            "role": role.code(),
            "name": journal.name(role),
            "columns": voice.all(&["answers-col-what", "answers-col-range", "answers-col-scores", "answers-col-change"]),
            "rows": rows,
        })
    })
}

fn rows(voice: Voice, instrument: &Instrument, times: &[(&Answer, Scores)]) -> Vec<Value> {
    if instrument.kind == Kind::Ranking {
        let last = times
            .last()
            .map(|(answer, scores)| ranked(voice, instrument, answer, scores));
        return last.into_iter().collect();
    }
    // Of a score that is entered, the ones left out were never meant to be there.
    let scored = |of: &&Subscale| times.iter().any(|(_, s)| s.value(&of.id).is_some());
    let asked = |of: &&Subscale| instrument.kind != Kind::ScoreEntry || scored(of);
    let rows = instrument.subscales.iter().filter(asked);
    rows.map(|subscale| row(voice, instrument, subscale, times))
        .collect()
}

fn row(
    voice: Voice,
    instrument: &Instrument,
    subscale: &Subscale,
    times: &[(&Answer, Scores)],
) -> Value {
    let scored: Vec<(&Answer, f64)> = times
        .iter()
        .filter_map(|(answer, scores)| Some((*answer, scores.value(&subscale.id)?)))
        .collect();
    let said = scored.iter().map(|(answer, value)| {
        let args: [(&str, Arg<'_>); 2] = [
            ("day", voice.full(answer.at.date()).into()),
            ("score", score(voice, *value).into()),
        ];
        voice.with("answers-score", &args)
    });
    let said: Vec<String> = said.collect();
    let changed = match scored.as_slice() {
        [.., (_, before), (_, after)] => changed(voice, instrument, &subscale.id, *before, *after),
        _ => voice.say("undefined"),
    };
    json!({
        "label": name(voice, instrument, Some(subscale)),
        "range": range(voice, subscale),
        "scores": if said.is_empty() { vec![voice.say("answers-too-few")] } else { said },
        "change": changed,
    })
}

/// A ranking has no score: its order is what it says.
fn ranked(voice: Voice, instrument: &Instrument, answer: &Answer, scores: &Scores) -> Value {
    let text = |id: &String| {
        let text = instrument.item(id).and_then(|item| item.text.as_ref());
        text.map_or_else(|| id.clone(), |t| t.or_english(voice.0).to_owned())
    };
    let order: Vec<String> = scores.order.iter().map(text).collect();
    json!({
        "label": name(voice, instrument, None),
        "range": voice.say("answers-ranked"),
        "scores": [voice.full(answer.at.date()), order.join(" · ")],
        "change": voice.say("undefined"),
    })
}

fn name(voice: Voice, instrument: &Instrument, subscale: Option<&Subscale>) -> String {
    let name = instrument.name.or_english(voice.0);
    match subscale.map(|s| s.label.or_english(voice.0)) {
        Some(label) if label != name => format!("{name}: {label}"),
        _ => name.to_owned(),
    }
}

fn range(voice: Voice, subscale: &Subscale) -> String {
    let higher = match subscale.higher_is {
        HigherIs::Better => "better",
        HigherIs::More => "more",
    };
    let [low, high] = subscale.range.map(|bound| score(voice, bound));
    voice.with(
        "answers-range",
        &[
            ("low", low.into()),
            ("high", high.into()),
            ("higher", higher.into()),
        ],
    )
}

/// The latest score against the one before, and whether that is more than the score wavers by
/// itself, where what that takes is published (Jacobson & Truax 1991).
fn changed(voice: Voice, instrument: &Instrument, id: &str, before: f64, after: f64) -> String {
    let change = instruments::reliable_change(instrument, id, before, after);
    let said = match change {
        None => "unknown",
        Some(change) if change.reliable => "more",
        Some(_) => "within",
    };
    let by = after - before;
    let sign = if by > 0.0 { "+" } else { "" };
    voice.with(
        "answers-change",
        &[
            ("by", format!("{sign}{}", score(voice, by)).into()),
            ("said", said.into()),
            (
                "takes",
                voice.fixed(change.map_or(0.0, |c| c.takes), 1).into(),
            ),
        ],
    )
}

/// Sums are whole, means have two decimals.
fn score(voice: Voice, value: f64) -> String {
    let whole = (value - value.round()).abs() < 1e-9;
    voice.fixed(value, if whole { 0 } else { 2 })
}
