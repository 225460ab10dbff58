//! Tellings as few bytes: nine of ten bytes of a journal are theirs, and all of them are read at
//! every unlock.
//!
//! The layout never changes once released, since revisions never do: a field that it has no place
//! for gets a layout of its own, under a verb of its own.

mod bytes;
mod codes;
mod moves;
mod time;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::{Id, PublishedTelling, TellingBody, Words};
use bytes::{Reader, Writer};
use codes::{ENDINGS, KINDS};

const AFRAID: u8 = 1;

/// A telling as its author keeps it.
pub(crate) fn kept(body: &TellingBody) -> Vec<u8> {
    let TellingBody {
        at,
        kind,
        moves,
        ending,
        words,
        afraid,
        beside,
        pause,
    } = body;
    let mut out = Writer::default();
    out.byte(if *afraid { AFRAID } else { 0 });
    out.time(*at);
    out.byte(codes::maybe(KINDS, *kind));
    out.byte(codes::maybe(ENDINGS, *ending));
    out.moves(moves);
    write_words(&mut out, words);
    write_id(&mut out, beside.as_ref());
    out.text(&pause.as_ref().map(json).unwrap_or_default());
    out.done()
}

/// Nothing where the bytes are no such telling.
pub(crate) fn read_kept(bytes: &[u8]) -> Option<TellingBody> {
    let mut from = Reader::new(bytes);
    let afraid = match from.byte()? {
        0 => false,
        AFRAID => true,
        _ => return None,
    };
    let body = TellingBody {
        afraid,
        at: from.time()?,
        kind: codes::read_maybe(KINDS, from.byte()?)?,
        ending: codes::read_maybe(ENDINGS, from.byte()?)?,
        moves: from.moves()?,
        words: read_words(&mut from)?,
        beside: read_id(&mut from)?,
        pause: match from.text()? {
            [] => None,
            json => Some(read_json(json)?),
        },
    };
    from.is_done().then_some(body)
}

/// A telling as both can read it.
pub(crate) fn published(telling: &PublishedTelling) -> Vec<u8> {
    let PublishedTelling {
        at,
        kind,
        moves,
        ending,
        words,
        pause,
    } = telling;
    let mut out = Writer::default();
    out.time(*at);
    out.byte(codes::maybe(KINDS, Some(*kind)));
    out.byte(codes::maybe(ENDINGS, *ending));
    out.byte(u8::from(moves.is_some()));
    if let Some(moves) = moves {
        out.moves(moves);
    }
    out.byte(u8::from(words.is_some()));
    if let Some(words) = words {
        write_words(&mut out, words);
    }
    write_id(&mut out, pause.as_ref());
    out.done()
}

/// Nothing where the bytes are no such telling.
pub(crate) fn read_published(bytes: &[u8]) -> Option<PublishedTelling> {
    let mut from = Reader::new(bytes);
    let telling = PublishedTelling {
        at: from.time()?,
        kind: codes::read_maybe(KINDS, from.byte()?)??,
        ending: codes::read_maybe(ENDINGS, from.byte()?)?,
        moves: match from.byte()? {
            0 => None,
            1 => Some(from.moves()?),
            _ => return None,
        },
        words: match from.byte()? {
            0 => None,
            1 => Some(read_words(&mut from)?),
            _ => return None,
        },
        pause: read_id(&mut from)?,
    };
    from.is_done().then_some(telling)
}

/// Mostly there are none; those that there are name themselves, and may become more.
fn write_words(out: &mut Writer, words: &Words) {
    match words.is_empty() {
        true => out.text(&[]),
        false => out.text(&json(words)),
    }
}

fn read_words(from: &mut Reader<'_>) -> Option<Words> {
    match from.text()? {
        [] => Some(Words::default()),
        json => read_json(json),
    }
}

fn write_id(out: &mut Writer, id: Option<&Id>) {
    out.text(id.map(Id::to_string).unwrap_or_default().as_bytes());
}

fn read_id(from: &mut Reader<'_>) -> Option<Option<Id>> {
    match from.text()? {
        [] => Some(None),
        id => Id::try_from(std::str::from_utf8(id).ok()?).ok().map(Some),
    }
}

fn json(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).expect("bodies have string keys and finite numbers")
}

fn read_json<T: DeserializeOwned>(json: &[u8]) -> Option<T> {
    serde_json::from_slice(json).ok()
}
