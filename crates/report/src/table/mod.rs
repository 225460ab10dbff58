//! Every episode with its tellings side by side.

mod cell;
mod months;

use domain::{Episode, Journal, Role, Telling};
use serde_json::{Value, json};

use crate::dates;
use crate::page::since::kind_in_words;
use crate::words::Voice;
use crate::{Options, Part};

/// As many of the latest stand one by one: more than most couples tell in a year, and as much as
/// anybody reads. What was before stands by the month, so that all that is counted is printed.
const ONE_BY_ONE: usize = 400;

/// The rows of the table, in the order of [`Journal::episodes`], numbered from 1.
pub fn rows(voice: Voice, journal: &Journal, episodes: &[Episode<'_>]) -> Vec<Value> {
    let numbered = episodes.iter().enumerate().skip(earlier(episodes).len());
    numbered
        .map(|(i, e)| row(voice, journal, i + 1, e))
        .collect()
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

fn row(voice: Voice, journal: &Journal, number: usize, episode: &Episode<'_>) -> Value {
    let start = episode.start();
    let told = |role| {
        let telling = episode.told_by(role)?;
        Some(cell::cell(voice, journal, telling))
    };
    // A record without a teller stands across both columns: it is nobody's account.
    let nobody = episode.tellings().find(|t| t.author.is_none());
    json!({
        "number": voice.with("table-number", &[("number", number.to_string().into())]),
        "long": episode.tellings().any(is_long),
        "day": start.map_or_else(|| voice.say("table-untimed"), |at| voice.full(at.date())),
        "clock": start.and_then(dates::clock),
        "kind": kind_in_words(voice, episode.kind()),
        "differs": (!episode.differences().is_empty()).then(|| voice.say("table-differs")),
        "a": told(Role::A),
        "b": told(Role::B),
        "nobody": nobody.map(|t| cell::cell(voice, journal, t)),
    })
}
