//! Every episode with its tellings side by side.

mod cell;
mod months;

use chrono::Datelike;
use domain::{Episode, Journal, Range, Role, Telling};
use serde::Serialize;
use serde_json::Value;

use self::cell::{Cell, Said};
use crate::dates;
use crate::page::since::kind_in_words;
use crate::words::Voice;
use crate::{Options, Part};

/// As many of the latest stand one by one: more than most couples tell in a year, and as much as
/// anybody reads. What was before stands by the month, so that all that is counted is printed.
const ONE_BY_ONE: usize = 400;

/// With more than these a table is cut into its quarters, each on pages of its own under its
/// dates: to be found by, and to be set side by side.
const ONE_TABLE: usize = 100;

/// Some rows under the dates that they are of; none where all are in one.
#[derive(Serialize)]
pub struct Table {
    dates: Option<String>,
    rows: Vec<Row>,
}

/// An episode as it is printed.
#[derive(Serialize)]
struct Row {
    when: Begun,
    /// It may go on over a page.
    long: bool,
    a: Option<Cell>,
    b: Option<Cell>,
    nobody: Option<Cell>,
}

/// When an episode began, and which it is.
#[derive(Serialize)]
struct Begun {
    day: String,
    clock: Option<String>,
    more: Vec<String>,
}

/// The tables, each with its rows in the order of [`Journal::episodes`], numbered from 1 through
/// all of them.
pub fn tables(voice: Voice, journal: &Journal, episodes: &[Episode<'_>]) -> Vec<Table> {
    let mut said = Said::new(voice, journal);
    let mut number = earlier(episodes).len();
    let whole = &episodes[number..];
    let is_cut = whole.len() > ONE_TABLE;
    let tables = whole.chunk_by(|a, b| !is_cut || b.start().is_none() || quarter(a) == quarter(b));
    let table = |of_one: &[Episode<'_>]| {
        let rows = of_one.iter().map(|episode| {
            number += 1;
            row(&mut said, number, episode)
        });
        Table {
            rows: rows.collect(),
            dates: is_cut.then(|| dated(voice, of_one)).flatten(),
        }
    };
    tables.map(table).collect()
}

fn quarter(episode: &Episode<'_>) -> Option<(i32, u32)> {
    let date = episode.start()?.date();
    Some((date.year(), date.month0() / 3))
}

/// From which to which day these are.
fn dated(voice: Voice, episodes: &[Episode<'_>]) -> Option<String> {
    let mut dates = episodes.iter().filter_map(|e| Some(e.start()?.date()));
    let from = dates.next()?;
    let to = dates.next_back().unwrap_or(from);
    Some(voice.range(Range { from, to }))
}

/// The episodes before those, by the month; nothing where there are none.
pub fn months(voice: Voice, episodes: &[Episode<'_>]) -> Value {
    months::months(voice, earlier(episodes), ONE_BY_ONE)
}

/// "yes" if the table is printed and this one, counted from 1, stands there with all that was
/// told; else "no".
pub fn has_whole(number: usize, episodes: &[Episode<'_>], options: &Options) -> &'static str {
    let printed = !options.selection.parts.has(Part::Table);
    match printed && number > earlier(episodes).len() {
        true => "yes",
        false => "no",
    }
}

fn earlier<'a, 'j>(episodes: &'a [Episode<'j>]) -> &'a [Episode<'j>] {
    &episodes[..episodes.len().saturating_sub(ONE_BY_ONE)]
}

/// Longer than about half a page in its column.
fn is_long(telling: &Telling) -> bool {
    let notes = telling.moves.iter().filter_map(|m| m.note.as_ref());
    let letters = notes.map(String::len).sum::<usize>() + cell::letters(&telling.words);
    letters / 50 + telling.moves.len() > 20
}

fn row(said: &mut Said<'_>, number: usize, episode: &Episode<'_>) -> Row {
    let (voice, start) = (said.voice, episode.start());
    // A record without a teller stands across both columns: it is nobody's account.
    let nobody = episode.tellings().find(|t| t.author.is_none());
    let mut told = |telling: Option<&Telling>| telling.map(|t| Cell::of(said, t));
    let kind = Some(kind_in_words(voice, episode.kind()));
    let differs = (!episode.differences().is_empty()).then(|| voice.say("table-differs"));
    let number = Some(voice.with("table-number", &[("number", number.to_string().into())]));
    Row {
        when: Begun {
            day: start.map_or_else(|| voice.say("table-untimed"), |at| voice.full(at.date())),
            clock: start.and_then(dates::clock),
            more: [kind, differs, number].into_iter().flatten().collect(),
        },
        long: episode.tellings().any(is_long),
        a: told(episode.told_by(Role::A)),
        b: told(episode.told_by(Role::B)),
        nobody: told(nobody),
    }
}
