use super::Once;
use super::body::Body;
use super::stamp::stamp;
use crate::ChatError;
use crate::Reason;
use crate::gathered::Gathered;
use crate::lines::{Line, Lines};
use crate::text::bare;

/// A time alone in a line, a sender under it; or a time and what happened.
pub(crate) fn looks_like(head: &str) -> bool {
    let mut lines = Lines::of(head);
    let mut after_blank = true;
    while let Some(line) = lines.next() {
        if begin(line, &lines, after_blank).is_some() {
            return true;
        }
        after_blank = bare(line.text).is_empty();
    }
    false
}

/// Reads the text: a time, a sender, a body of several lines; an empty line.
pub(crate) fn read(text: &str, into: &mut Gathered<'_>) -> Result<(), ChatError> {
    into.on_the_wall = true;
    let mut once = Once::default();
    let mut lines = Lines::of(text);
    let mut open: Option<Open<'_>> = None;
    let mut after_blank = true;
    let mut astray = false;
    while let Some(line) = lines.next() {
        into.go_on(line.at)?;
        let blank = bare(line.text).is_empty();
        match begin(line, &lines, after_blank) {
            Some(Begin::Notice(at)) => {
                close(open.take(), &mut once, into);
                once.notice(into, at);
            }
            Some(Begin::Message(at, sender)) => {
                close(open.take(), &mut once, into);
                lines.next();
                let body = Body::default();
                let line = line.number;
                open = Some(Open {
                    at,
                    sender,
                    body,
                    line,
                });
            }
            None => match &mut open {
                Some(open) => open.body.line(line.text, &lines),
                None if blank || astray => astray &= !blank,
                None => {
                    astray = true;
                    into.skip(line.number, Reason::Astray);
                }
            },
        }
        after_blank = blank;
    }
    close(open, &mut once, into);
    Ok(())
}

/// A message that is being read.
struct Open<'a> {
    at: Option<i64>,
    sender: &'a str,
    body: Body,
    line: u64,
}

fn close(open: Option<Open<'_>>, once: &mut Once, into: &mut Gathered<'_>) {
    let Some(open) = open else {
        return;
    };
    match open.at {
        Some(at) => once.message(into, (at, open.sender, open.body.length()), open.line),
        None => into.skip(open.line, Reason::NoSuchTime),
    }
}

enum Begin<'a> {
    Message(Option<i64>, &'a str),
    Notice(Option<i64>),
}

/// Only after an empty line: bodies hold times too. Under the time of a message stands who sent
/// it; under a notice nothing, which tells it from the first version of an edited text.
fn begin<'a>(line: Line<'a>, rest: &Lines<'a>, after_blank: bool) -> Option<Begin<'a>> {
    if !after_blank {
        return None;
    }
    let under = || rest.peek().map_or("", |next| bare(next.text));
    if line.text == "Unable to format announcement!" {
        return under().is_empty().then_some(Begin::Notice(None));
    }
    let stamp = stamp(line.text)?;
    let under = under();
    match (stamp.is_alone(), under.is_empty()) {
        (true, false) => Some(Begin::Message(stamp.at, under)),
        (false, true) if stamp.rest.starts_with(' ') => Some(Begin::Notice(stamp.at)),
        _ => None,
    }
}
