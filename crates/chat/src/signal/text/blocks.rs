use crate::Reason;
use chrono::DateTime;

use super::{after_quote, measured};
use crate::ChatError;
use crate::gathered::Gathered;
use crate::lines::{Line, Lines};
use crate::text::bare;
use crate::wall::in_range;

/// A first block, after a line with the chat's name.
pub(super) fn looks_like(head: &str) -> bool {
    const FIRST_LINES: usize = 12;
    let mut lines = Lines::of(head);
    let mut after_blank = true;
    for _ in 0..FIRST_LINES {
        let Some(line) = lines.next() else {
            break;
        };
        if after_blank && header(line, &lines).is_some() {
            return true;
        }
        after_blank = line.text.is_empty();
        if !after_blank && !line.text.starts_with("Conversation: ") {
            break;
        }
    }
    false
}

/// Reads the blocks: fields, an empty line, a body, an empty line.
pub(super) fn read(text: &str, into: &mut Gathered<'_>) -> Result<(), ChatError> {
    let mut lines = Lines::of(text);
    let mut open: Option<Open<'_>> = None;
    let mut after_blank = true;
    let mut astray = false;
    while let Some(line) = lines.next() {
        into.go_on(line.at)?;
        let head = if after_blank {
            header(line, &lines)
        } else {
            None
        };
        if let Some(head) = head {
            close(open.take(), &text[..line.at], into);
            lines = head.body.clone();
            let body = lines.peek().map_or(text.len(), |line| line.at);
            open = Some(Open {
                head,
                body,
                line: line.number,
            });
            after_blank = true;
            continue;
        }
        after_blank = bare(line.text).is_empty();
        let name = line.text.starts_with("Conversation: ");
        if open.is_none() && !after_blank && !name && !astray {
            astray = true;
            into.skip(line.number, Reason::Astray);
        }
    }
    close(open, text, into);
    Ok(())
}

/// A message whose body goes on.
struct Open<'a> {
    head: Header<'a>,
    /// Where in the text its body begins.
    body: usize,
    line: u64,
}

/// `before` is the text up to where the message ends.
fn close(open: Option<Open<'_>>, before: &str, into: &mut Gathered<'_>) {
    let Some(Open { head, body, line }) = open else {
        return;
    };
    if !matches!(head.kind, "incoming" | "outgoing") {
        into.notices += 1;
        return;
    }
    let body = before.get(body..).unwrap_or("");
    let length = if head.edited {
        of_last_version(body)
    } else {
        measured(without_quote(body))
    };
    match (head.at, head.from) {
        (None, _) => into.skip(line, Reason::NoSuchTime),
        (_, "") => into.skip(line, Reason::NoSender),
        (Some(at), from) => into.message(at, from, length, line),
    }
}

/// The fields over a body.
struct Header<'a> {
    from: &'a str,
    kind: &'a str,
    /// UTC; none where it isn't known.
    at: Option<i64>,
    edited: bool,
    /// The lines under them.
    body: Lines<'a>,
}

/// A name, without the number of the telephone in brackets behind it.
fn without_number(from: &str) -> &str {
    let from = bare(from);
    match from
        .strip_suffix(')')
        .and_then(|from| from.rsplit_once(" ("))
    {
        Some((name, number)) if number.contains(|c: char| c.is_ascii_digit()) => bare(name),
        _ => from,
    }
}

/// Who sent it, unless nobody did; then its kind; then when. Less than that is somebody's words.
fn header<'a>(first: Line<'a>, rest: &Lines<'a>) -> Option<Header<'a>> {
    let mut body = rest.clone();
    let (from, kind) = match first.text.strip_prefix("From: ") {
        Some(from) => (without_number(from), body.next()?.text),
        None => ("", first.text),
    };
    let kind = bare(kind.strip_prefix("Type: ")?);
    let mut times = (None, None);
    let mut edited = false;
    while let Some(line) = body.peek().filter(|line| !bare(line.text).is_empty()) {
        match line.text.split_once(": ") {
            Some(("Sent", time)) => times.0 = Some(moment(time)?),
            Some(("Received", time)) => times.1 = Some(moment(time)?),
            Some(("Edited", _)) => edited = true,
            _ => {}
        }
        body.next();
    }
    // The empty line between.
    body.next();
    let at = times.0.or(times.1)?;
    let at = at.or(times.1.flatten()).and_then(in_range);
    Some(Header {
        from,
        kind,
        at,
        edited,
        body,
    })
}

/// `Mon, 1 Jan 2024 10:00:00 +0200` or `unknown`. The day of the week adds nothing, and would stand
/// in the way where it is written in another language.
fn moment(time: &str) -> Option<Option<i64>> {
    if time == "unknown" {
        return Some(None);
    }
    let time = time.split_once(", ").map_or(time, |(_, time)| time);
    let at = DateTime::parse_from_rfc2822(bare(time)).ok()?;
    Some(Some(at.timestamp_millis()))
}

/// A quote begins with whom it quotes.
fn without_quote(body: &str) -> &str {
    if body.starts_with("> From: ") {
        after_quote(body)
    } else {
        body
    }
}

/// All versions stand there, the newest first, each line after a `|`: fields, perhaps a quote, a
/// text, with a line between that is nothing but the `|`.
fn of_last_version(body: &str) -> u32 {
    const BETWEEN: &str = "|";
    let mut lines = Lines::of(body).map(|line| line.text).peekable();
    while lines
        .next_if(|line| *line != BETWEEN && line.starts_with('|'))
        .is_some()
    {}
    lines.next();
    if lines
        .peek()
        .is_some_and(|line| line.starts_with("| > From: "))
    {
        while lines.next_if(|line| line.starts_with("| >")).is_some() {}
        lines.next();
    }
    let mut length = 0_u32;
    let mut breaks = 0;
    while let Some(line) = lines.next() {
        let ends = line == BETWEEN
            && lines
                .peek()
                .is_none_or(|next| next.starts_with("| Version: "));
        let Some(line) = line.strip_prefix('|').filter(|_| !ends) else {
            break;
        };
        let line = line.strip_prefix(' ').unwrap_or(line);
        length = length
            .saturating_add(breaks)
            .saturating_add(crate::text::length_of(line));
        breaks = 1;
    }
    length
}
