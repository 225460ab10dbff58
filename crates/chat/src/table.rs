//! A table: a line of headers, a message in each row; with commas, semicolons or tabs between.

mod columns;
mod rows;
mod time;

use crate::Reason;
use csv::StringRecord;

use crate::gathered::Gathered;
use crate::text::{bare, length_of};
use crate::{ChatError, DateOrder};
use rows::Rows;
use time::{Kind, moment};

pub use columns::Columns;
pub(crate) use columns::guess;

/// A line of headers and rows with as many fields, more than one. A few sentences with a comma
/// each look like that too: where the headers say nothing, there must be two rows at least.
pub(crate) fn looks_like(head: &str) -> bool {
    const FIRST_ROWS: usize = 50;
    let headers = headers(head);
    if headers.len() < 2 || !headers.iter().all(|header| is_name(header)) {
        return false;
    }
    // What was cut off with the head is no row.
    let end = memchr::memrchr(b'\n', head.as_bytes()).map_or(head.len(), |end| end + 1);
    let whole = if head[..end].lines().nth(1).is_some() {
        &head[..end]
    } else {
        head
    };
    let mut rows = Rows::of(whole);
    let (mut equal, mut all) = (0, 0);
    rows.next();
    while let Some((_, _, row)) = rows.next().filter(|_| all < FIRST_ROWS) {
        all += 1;
        equal += usize::from(row.len() == headers.len());
    }
    if guess(&headers).is_some() {
        equal * 2 > all
    } else {
        equal == all && all > 1
    }
}

/// The same, and its headers say which columns hold time and sender.
pub(crate) fn has_known_columns(head: &str) -> bool {
    guess(&headers(head)).is_some() && looks_like(head)
}

/// The names in the first line.
pub(crate) fn headers(text: &str) -> Vec<String> {
    let mut rows = Rows::of(text);
    let first = rows
        .next()
        .map(|(_, _, row)| row.iter().map(|name| bare(name).to_owned()).collect());
    first.unwrap_or_default()
}

/// Reads the rows. What the first time is, of a zone or of a clock on the wall, all have to be.
///
/// # Errors
/// [`ChatError::NeedsOrder`] where no date can be read without it.
pub(crate) fn read(
    text: &str,
    columns: &Columns,
    order: Option<DateOrder>,
    into: &mut Gathered<'_>,
) -> Result<(), ChatError> {
    let headers = headers(text);
    let places = columns.places(&headers)?;
    let mut kind = None;
    let mut rows = Rows::of(text);
    rows.next();
    while let Some((at, line, row)) = rows.next() {
        into.go_on(at)?;
        if row.iter().all(|field| bare(field).is_empty()) {
            continue;
        }
        match message(row, headers.len(), places, order) {
            Ok(message) if *kind.get_or_insert(message.kind) != message.kind => {
                into.skip(line, Reason::MixedZones);
            }
            Ok(message) => into.message(message.at, message.sender, message.length, line),
            Err(reason) => {
                into.skip(line, reason);
                rows.repair(headers.len());
            }
        }
    }
    let open = into
        .skipped
        .iter()
        .any(|skipped| skipped.reason == Reason::OrderOpen);
    if open && into.rows.is_empty() {
        return Err(ChatError::NeedsOrder);
    }
    into.on_the_wall = kind == Some(Kind::Wall);
    Ok(())
}

/// Where in a row the columns stand.
#[derive(Clone, Copy)]
struct Places {
    time: usize,
    sender: usize,
    text: Option<usize>,
    /// The text is not one, but says how long it was.
    is_length: bool,
}

struct Message<'a> {
    at: i64,
    kind: Kind,
    sender: &'a str,
    length: u32,
}

fn message(
    row: &StringRecord,
    fields: usize,
    places: Places,
    order: Option<DateOrder>,
) -> Result<Message<'_>, Reason> {
    let field = |place: usize| row.get(place).ok_or(Reason::TooFewFields);
    if row.iter().skip(fields).any(|field| !field.is_empty()) {
        return Err(Reason::TooManyFields);
    }
    let (time, sender) = (bare(field(places.time)?), bare(field(places.sender)?));
    let text = places.text.map_or(Ok(""), field)?;
    let (at, kind) = moment(time, order)?;
    if sender.is_empty() {
        return Err(Reason::NoSender);
    }
    let length = match bare(text) {
        "" => 0,
        number if places.is_length => number.parse().map_err(|_| Reason::NoLength)?,
        _ => length_of(text),
    };
    Ok(Message {
        at,
        kind,
        sender,
        length,
    })
}

/// As people name columns: short, and neither a number nor a sentence.
fn is_name(header: &str) -> bool {
    const LONGEST: usize = 40;
    header.len() <= LONGEST && header.chars().any(char::is_alphabetic) && !header.contains(". ")
}
