//! The text of signal-export, a stamped line and more under it, and of sigtop, a block each.

mod blocks;
mod markdown;

use crate::ChatError;
use crate::gathered::Gathered;
use crate::lines::Lines;

/// Either of them.
pub(crate) fn looks_like(head: &str) -> bool {
    blocks::looks_like(head) || markdown::looks_like(head)
}

/// Reads whichever it is.
pub(crate) fn read(text: &str, into: &mut Gathered<'_>) -> Result<(), ChatError> {
    if blocks::looks_like(text) {
        blocks::read(text, into)
    } else {
        markdown::read(text, into)
    }
}

/// What follows a quote, each of whose lines stands after a `>`; an empty line ends it.
fn after_quote(quote: &str) -> &str {
    let end = Lines::of(quote).find(|line| !line.text.starts_with('>'));
    end.map_or("", |line| &quote[line.at..])
}

/// Characters without those that end lines on Windows, and without white space at either end.
fn measured(text: &str) -> u32 {
    let text = text.trim();
    let returns = memchr::memchr_iter(b'\r', text.as_bytes()).count();
    let returns = u32::try_from(returns).unwrap_or(u32::MAX);
    crate::text::length_of(text).saturating_sub(returns)
}
