//! The parts between page 2 and the table: timelines by quarter, cycle maps, questionnaires,
//! definitions.

use chrono::{Datelike, Days, NaiveDate};
use domain::{Language, Range, Role, Words};
use instruments::{HigherIs, Instrument, Subscale};

use super::claim::{Claim, month_name, says};
use super::exported::{Exported, day, fixed, full};

/// A title and a figure for each quarter of the calendar.
pub fn quarters(of: &Exported) -> Vec<Claim> {
    let range = of.journal.range.expect("cut to a range");
    let mut claims = Vec::new();
    let mut from = range.from;
    while from <= range.to {
        let last = (from.month0() / 3 + 1) * 3;
        let to = month_end(from.year(), last).min(range.to);
        let part = Range { from, to };
        claims.extend([says(title(part)), Claim::Dates(part)]);
        from = to + Days::new(1);
    }
    claims
}

fn month_end(year: i32, month: u32) -> NaiveDate {
    let first = NaiveDate::from_ymd_opt(year + i32::from(month == 12), month % 12 + 1, 1);
    first.and_then(|d| d.pred_opt()).expect("a date")
}

/// "April to June 2026" of whole months, else with its days.
fn title(Range { from, to }: Range) -> String {
    let is_whole = from.day() == 1 && to == month_end(to.year(), to.month());
    match (is_whole, from.month() == to.month()) {
        (true, true) => format!("{} {}", month_name(to.month()), to.year()),
        (true, false) => format!(
            "{} to {} {}",
            month_name(from.month()),
            month_name(to.month()),
            to.year()
        ),
        (false, _) => format!("{} to {}", day(from), full(to)),
    }
}

/// The latest two episodes of which both said what could be seen.
pub fn cycles(of: &Exported) -> Vec<Claim> {
    let episodes = of.journal.episodes();
    let seen = |words: &Words| !(words.trigger.is_empty() && words.did.is_empty());
    let joined = episodes.iter().enumerate().rev().filter(|(_, e)| {
        let mut both = [Role::A, Role::B].into_iter();
        both.all(|role| e.told_by(role).is_some_and(|t| seen(&t.words)))
    });
    let captions = joined.map(|(i, e)| {
        let date = e.start().expect("timed").date();
        says(format!("{}, * (number {} in the table)", full(date), i + 1))
    });
    captions.take(2).collect()
}

/// A row for each score that somebody has.
pub fn questionnaires(of: &Exported) -> Vec<Claim> {
    let mut claims = Vec::new();
    for role in [Role::A, Role::B] {
        for instrument in instruments::shipped() {
            let rows = instrument.subscales.iter();
            claims.extend(rows.filter_map(|s| scores(of, role, instrument, s)));
        }
        for instrument in instruments::shipped() {
            let figures = instrument.subscales.iter();
            claims.extend(figures.flat_map(|s| trend(of, role, instrument, s)));
        }
    }
    claims
}

fn scores(
    of: &Exported,
    role: Role,
    instrument: &Instrument,
    subscale: &Subscale,
) -> Option<Claim> {
    let scored = scored(of, role, instrument, subscale);
    let (_, last) = *scored.last()?;
    let all: Vec<String> = scored
        .iter()
        .map(|(date, value)| format!("{}: {}", full(*date), score(*value)))
        .collect();
    let change = match scored.as_slice() {
        [.., (_, before), _] => change(instrument, subscale, *before, last),
        _ => "–".to_owned(),
    };
    let [low, high] = subscale.range.map(score);
    let higher = match subscale.higher_is {
        HigherIs::Better => "better",
        HigherIs::More => "more of it",
    };
    Some(says(format!(
        "{} | {low} to {high}; higher is {higher} | {} | {change}",
        name(instrument, subscale),
        all.join(" ")
    )))
}

/// The title of a figure, the ends of its scale, and those of the dates of all answers.
fn trend(of: &Exported, role: Role, instrument: &Instrument, subscale: &Subscale) -> Vec<Claim> {
    let scored = scored(of, role, instrument, subscale);
    if scored.first().map(|s| s.0) == scored.last().map(|s| s.0) {
        return Vec::new();
    }
    let mut dates: Vec<NaiveDate> = of.journal.answers.iter().map(|a| a.at.date()).collect();
    dates.sort_unstable();
    let [from, to] = [dates[0], dates[dates.len() - 1]].map(full);
    let [low, high] = subscale.range.map(score);
    let figure = format!("{low}{high}{from}{to}");
    vec![says(name(instrument, subscale)), says(figure)]
}

fn name(instrument: &Instrument, subscale: &Subscale) -> String {
    let name = instrument.name.or_english(Language::En);
    match subscale.label.or_english(Language::En) {
        label if label == name => name.to_owned(),
        label => format!("{name}: {label}"),
    }
}

/// What this partner scored, by date.
pub fn scored(
    of: &Exported,
    role: Role,
    instrument: &Instrument,
    subscale: &Subscale,
) -> Vec<(NaiveDate, f64)> {
    let answers = of.journal.answers.iter();
    let own = answers.filter(|a| a.author == role && a.instrument == instrument.id);
    let mut scored: Vec<(NaiveDate, f64)> = own
        .filter_map(|a| {
            let scores = instruments::score(instrument, &a.items).ok()?;
            Some((a.at.date(), scores.value(&subscale.id)?))
        })
        .collect();
    scored.sort_by_key(|(date, _)| *date);
    scored
}

fn change(instrument: &Instrument, subscale: &Subscale, before: f64, after: f64) -> String {
    let by = after - before;
    let sign = if by > 0.0 { "+" } else { "" };
    let by = format!("{sign}{}", score(by));
    match instruments::reliable_change(instrument, &subscale.id, before, after) {
        None => by,
        Some(change) => format!(
            "{by}, * than the score wavers by itself ({})",
            fixed(change.takes, 1)
        ),
    }
}

pub fn score(value: f64) -> String {
    fixed(value, if value.fract() == 0.0 { 0 } else { 2 })
}

pub fn definitions() -> Vec<Claim> {
    vec![says("0 to 10, by the teller alone*")]
}
