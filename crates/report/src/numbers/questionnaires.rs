use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{Answer, Journal, Range, Role};
use instruments::{HigherIs, Instrument, Kind, Scores, Subscale};
use serde_json::{Value, json};
use timeline::Palette;

use super::trend::{self, Trend};
use crate::Whose;
use crate::page::tellers::say_whose;
use crate::words::{Arg, Voice};

/// The questionnaires that the journal holds, each partner's own by themselves: every score with
/// its range, its dates and the ones before it, and those given again as a line over the dates. No
/// items, no cut-off, no comparison of the two.
///
/// A document of both holds what was shared; one partner's own holds the rest of it too, and says so.
pub fn questionnaires(voice: Voice, journal: &Journal, palette: &Palette, whose: Whose) -> Value {
    let tables = [Role::A, Role::B].map(|role| table(voice, journal, role, palette));
    let tables: Vec<Value> = tables.into_iter().flatten().collect();
    if tables.is_empty() {
        return Value::Null;
    }
    json!({
        "heading": voice.say("answers-heading"),
        "how": say_whose(voice, "answers-how", journal, whose),
        "trend_note": voice.say("trend-note"),
        "tables": tables,
    })
}

/// What one partner answered, by questionnaire, in order of time.
type Given<'a> = BTreeMap<&'a str, Vec<(&'a Answer, Scores)>>;

fn given(journal: &Journal, role: Role) -> Given<'_> {
    let mut own: Vec<&Answer> = journal
        .answers
        .iter()
        .filter(|a| a.author == role)
        .collect();
    own.sort_by_key(|a| a.at.placed_ms(journal.zone));
    let mut given = Given::new();
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
    given
}

fn table(voice: Voice, journal: &Journal, role: Role, palette: &Palette) -> Option<Value> {
    let given = given(journal, role);
    // In the order in which they are offered.
    let offered = instruments::shipped().iter();
    let answered = offered.filter_map(|i| Some((i, given.get(i.id.as_str())?.as_slice())));
    let answered: Vec<(&Instrument, &[(&Answer, Scores)])> = answered.collect();
    let all = || answered.iter().copied();
    let rows: Vec<Value> = all().flat_map(|(i, times)| rows(voice, i, times)).collect();
    let trends = all().flat_map(|(i, times)| trends(voice, journal, role, (i, times), palette));
    let trends: Vec<Value> = trends.collect();
    (!rows.is_empty()).then(|| {
        json!({
            "role": role.code(),
            "name": journal.name(role),
            "columns": voice.all(&["answers-col-what", "answers-col-range", "answers-col-scores", "answers-col-change"]),
            "rows": rows,
            "trends": trends,
        })
    })
}

/// A figure for each score that was given on more than one day. All run over the same dates.
fn trends(
    voice: Voice,
    journal: &Journal,
    role: Role,
    (instrument, times): (&Instrument, &[(&Answer, Scores)]),
    palette: &Palette,
) -> Vec<Value> {
    let dates = || journal.answers.iter().map(|a| a.at.date());
    let (Some(from), Some(to)) = (dates().min(), dates().max()) else {
        return Vec::new();
    };
    let of_one = |subscale: &Subscale| {
        let of = Trend {
            role,
            name: journal.name(role),
            what: &name(voice, instrument, Some(subscale)),
            subscale,
            dates: Range { from, to },
        };
        trend::figure(voice, &of, &scored(subscale, times), palette)
    };
    instrument.subscales.iter().filter_map(of_one).collect()
}

/// One score by date; none of a ranking.
fn scored(subscale: &Subscale, times: &[(&Answer, Scores)]) -> Vec<(NaiveDate, f64)> {
    let times = times.iter();
    times
        .filter_map(|(answer, scores)| Some((answer.at.date(), scores.value(&subscale.id)?)))
        .collect()
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
    let scored = scored(subscale, times);
    let said = scored
        .iter()
        .map(|(date, value)| dated(voice, *date, *value));
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

/// "12 July 2026: 53".
pub(super) fn dated(voice: Voice, date: NaiveDate, value: f64) -> String {
    let args: [(&str, Arg<'_>); 2] = [
        ("day", voice.full(date).into()),
        ("score", score(voice, value).into()),
    ];
    voice.with("answers-score", &args)
}

/// Sums are whole, means have two decimals.
pub(super) fn score(voice: Voice, value: f64) -> String {
    let whole = (value - value.round()).abs() < 1e-9;
    voice.fixed(value, if whole { 0 } else { 2 })
}
