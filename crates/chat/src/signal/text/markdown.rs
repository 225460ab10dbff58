use super::{after_quote, measured};
use crate::ChatError;
use crate::Reason;
use crate::gathered::Gathered;
use crate::lines::Lines;
use crate::scan::{clock, day};
use crate::text::{bare, is_mark};
use crate::wall::wall_ms;

/// Stamped lines; and as WhatsApp on a Swedish iPhone stamps its lines alike, signs of signal-export
/// besides: two spaces at the end, `Me`, or stamps without seconds. WhatsApp's own marks tell
/// against it.
pub(super) fn looks_like(head: &str) -> bool {
    let mut stamped = 0;
    let mut signs = 0;
    for line in Lines::of(head) {
        let Some(head) = stamp(line.text) else {
            if stamped == 0 && !bare(line.text).is_empty() {
                return false;
            }
            continue;
        };
        let of_whatsapp = line.text.starts_with('\u{200e}') || head.body.starts_with('\u{200e}');
        if of_whatsapp || head.shape.comma && head.shape.seconds {
            return false;
        }
        let mine = matches!(head.sender, "Me" | "No-Sender");
        let ends_as_markdown = line.text.ends_with("  ");
        stamped += 1;
        signs += u32::from(mine || ends_as_markdown || !head.shape.seconds);
    }
    stamped > 0 && signs * 3 >= stamped
}

/// Reads the lines. A body goes on until the next stamp.
pub(super) fn read(text: &str, into: &mut Gathered<'_>) -> Result<(), ChatError> {
    into.on_the_wall = true;
    let mut shape = None;
    let mut open: Option<Open<'_>> = None;
    let mut astray = false;
    for line in Lines::of(text) {
        into.go_on(line.at)?;
        let found = stamp(line.text).filter(|found| {
            // Of another shape it is somebody's words, unless it is of one who is in the chat.
            *shape.get_or_insert(found.shape) == found.shape || into.known(found.sender).is_some()
        });
        if let Some(found) = found {
            close(open.take(), &text[..line.at], into);
            let body = found.body.as_ptr() as usize - text.as_ptr() as usize;
            let (at, sender, line) = (found.at, found.sender, line.number);
            open = Some(Open {
                at,
                sender,
                body,
                line,
            });
        } else if open.is_none() && !bare(line.text).is_empty() && !astray {
            astray = true;
            into.skip(line.number, Reason::Astray);
        }
    }
    close(open, text, into);
    Ok(())
}

/// A message whose body goes on.
struct Open<'a> {
    at: Option<i64>,
    sender: &'a str,
    /// Where in the text it begins.
    body: usize,
    line: u64,
}

/// `before` is the text up to where the message ends.
fn close(open: Option<Open<'_>>, before: &str, into: &mut Gathered<'_>) {
    let Some(open) = open else {
        return;
    };
    let body = text_of(&before[open.body..]);
    match open.at {
        _ if is_notice(body) => into.notices += 1,
        None => into.skip(open.line, Reason::NoSuchTime),
        Some(_) if open.sender.is_empty() => into.skip(open.line, Reason::NoSender),
        Some(at) => into.message(at, open.sender, measured(body), open.line),
    }
}

struct Stamped<'a> {
    /// None where no journal could hold it.
    at: Option<i64>,
    sender: &'a str,
    body: &'a str,
    shape: Shape,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Shape {
    comma: bool,
    seconds: bool,
}

/// `[2023-01-02 15:04:05] Sender: ` or `[2019-05-29, 15:04] Sender: `, where there is such a day
/// and time.
fn stamp(line: &str) -> Option<Stamped<'_>> {
    let rest = line.trim_start_matches(is_mark).strip_prefix('[')?;
    let (date, rest) = day(rest, '-')?;
    let comma = rest.starts_with(',');
    let (clock, rest) = clock(rest.strip_prefix(',').unwrap_or(rest).strip_prefix(' ')?)?;
    let rest = rest.strip_prefix("] ")?;
    let (sender, body) = match rest.split_once(": ") {
        Some(parts) => parts,
        None => (rest.trim_end().strip_suffix(':')?, &rest[rest.len()..]),
    };
    let second = clock.second.unwrap_or(0);
    Some(Stamped {
        at: wall_ms(date, clock.hour, clock.minute, second),
        sender: bare(sender),
        body,
        shape: Shape {
            comma,
            seconds: clock.second.is_some(),
        },
    })
}

/// A body without what it answers, and without what follows it: attachments, a sticker, reactions.
fn text_of(body: &str) -> &str {
    // Signal sends 32 attachments at most.
    const MOST: usize = 64;
    let mut text = without_quote(body).trim();
    for _ in 0..MOST {
        match without_attachment(text).or_else(|| without_mark(text)) {
            Some(shorter) => text = shorter.trim_end(),
            None => break,
        }
    }
    text
}

/// A quote stands under the stamp.
fn without_quote(body: &str) -> &str {
    let first = body.split('\n').next().unwrap_or(body);
    let quote = body.trim_start();
    if first.trim().is_empty() && quote.starts_with('>') {
        after_quote(quote)
    } else {
        body
    }
}

/// `[name](./media/name)` at the end, after a `!` if it is a picture. A name may hold brackets.
fn without_attachment(text: &str) -> Option<&str> {
    let inner = text.strip_suffix(')')?;
    // Looked for in the last line alone, as this is asked again and again.
    let line = memchr::memrchr(b'\n', inner.as_bytes()).map_or(0, |end| end + 1);
    let middle = line + inner[line..].rfind("](")?;
    let path = &inner[middle + 2..];
    let ours = [
        "./media/",
        "media/",
        "../exported_stickers/",
        "exported_stickers/",
    ];
    if !ours.iter().any(|folder| path.starts_with(folder)) {
        return None;
    }
    let mut depth = 1_u32;
    let start = inner[..middle].bytes().rposition(|byte| {
        match byte {
            b']' => depth += 1,
            b'[' => depth -= 1,
            _ => {}
        }
        depth == 0 || byte == b'\n'
    })?;
    let before = &inner[..start];
    inner[start..]
        .starts_with('[')
        .then(|| before.strip_suffix('!').unwrap_or(before))
}

/// A last line `(( 👍 ))`, a sticker, or `(- Alice: 👍, Bob: ❤️ -)`, reactions.
fn without_mark(text: &str) -> Option<&str> {
    let start = memchr::memrchr(b'\n', text.as_bytes()).map_or(0, |end| end + 1);
    let line = &text[start..];
    let sticker = line.starts_with("(( ") && line.ends_with(" ))");
    let reactions = line.starts_with("(- ") && line.ends_with(" -)") && line.contains(": ");
    (sticker || reactions).then(|| &text[..start])
}

/// A message that was deleted, or a call.
fn is_notice(body: &str) -> bool {
    if body == "(This message was deleted)" {
        return true;
    }
    let call = body
        .split_once(" (")
        .map_or(body, |(call, how)| match how.strip_suffix(')') {
            Some(how) if !how.contains([')', '\n']) => call,
            _ => "",
        });
    let mut words = call.split(' ');
    let direction = matches!(words.next(), Some("Incoming" | "Outgoing" | "Missed"));
    let kind = match words.next() {
        Some("voice" | "audio" | "video" | "group" | "adhoc") => words.next(),
        other => other,
    };
    direction && kind == Some("call") && words.next().is_none()
}
