//! Every episode with its tellings side by side.

mod cell;
mod months;
mod period;

use domain::{Episode, Journal, Role, Telling};
use serde::Serialize;
use serde_json::Value;

use self::cell::{Cell, Line, Said};
use self::period::Period;
use crate::dates;
use crate::page::since::kind_in_words;
use crate::words::Voice;
use crate::{Options, Part};

/// As many of the latest stand one by one: more than most couples tell in a year, and as much as
/// anybody reads. What was before stands by the month, so that all that is counted is printed.
const ONE_BY_ONE: usize = 400;

/// Every episode that stands by itself.
#[derive(Serialize)]
pub struct Tables {
    lines: Vec<Line>,
    labels: Vec<String>,
    tables: Vec<Table>,
}

/// Some rows under their dates.
#[derive(Serialize)]
struct Table {
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
    /// On lines of their own: the clock, and the rest.
    clock: Option<String>,
    more: String,
}

/// The tables, each with its rows in the order of [`Journal::episodes`], numbered from 1 through
/// all of them.
pub fn tables(voice: Voice, journal: &Journal, episodes: &[Episode<'_>]) -> Tables {
    let mut said = Said::new(voice, journal);
    let mut number = earlier(episodes).len();
    let whole = &episodes[number..];
    let period = Period::of(whole);
    let table = |of_one: &[Episode<'_>]| {
        let rows = of_one.iter().map(|episode| {
            number += 1;
            row(&mut said, number, episode)
        });
        Table {
            rows: rows.collect(),
            dates: period.heading(voice, of_one),
        }
    };
    let tables = period.cut(whole).map(table).collect();
    Tables {
        lines: said.lines(),
        labels: voice.all(&cell::LABELS),
        tables,
    }
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
    let more = [kind, differs, number];
    let line = |text: &str| format!("\n{text}");
    Row {
        when: Begun {
            day: start.map_or_else(|| voice.say("table-untimed"), |at| voice.full(at.date())),
            clock: start.and_then(dates::clock).map(|clock| line(&clock)),
            more: more.into_iter().flatten().map(|more| line(&more)).collect(),
        },
        long: episode.tellings().any(is_long),
        a: told(episode.told_by(Role::A)),
        b: told(episode.told_by(Role::B)),
        nobody: told(nobody),
    }
}
