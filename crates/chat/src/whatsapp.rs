//! WhatsApp's text: a stamp, a sender, a message; what follows without a stamp belongs to the
//! message above. Stamps are written as the phone's language and settings have it.

mod body;
mod calendar;
mod marks;
mod order;
mod period;
mod senders;
mod shape;
mod stamp;

use memchr::memchr_iter;

use crate::gathered::Gathered;
use crate::wall::wall_ms;
use crate::{ChatError, DateOrder};

use body::{Body, body_of};
use calendar::date_of;
use order::{Evidence, order_of};
use senders::Senders;
use shape::Frame;
use stamp::Stamp;

/// Whether it begins with stamps of one shape.
pub(crate) fn looks_like(head: &str) -> bool {
    Frame::of(head).is_some()
}

/// Reads a chat, and says in which order its dates stand.
///
/// # Errors
/// [`ChatError::NeedsOrder`] where that can't be told and `told` doesn't say.
pub(crate) fn read(
    text: &str,
    told: Option<DateOrder>,
    into: &mut Gathered<'_>,
) -> Result<DateOrder, ChatError> {
    into.on_the_wall = true;
    let frame = Frame::of(text);
    let mut reading = Reading::default();
    let mut open: Option<Open> = None;
    let (mut after_crlf, mut number) = (true, 0);
    for (from, to) in lines(text) {
        into.go_on(from)?;
        number += 1;
        let line = &text[from..to];
        let begins = frame.as_ref().filter(|frame| frame.may_begin(after_crlf));
        let stamp = begins.and_then(|frame| frame.stamp(line));
        after_crlf = line.ends_with('\r');
        match (stamp, &mut open) {
            (Some(stamp), _) => {
                reading.close(text, open.take(), into);
                open = Some(Open::of(stamp, from, to, number));
            }
            (None, Some(open)) => open.to = to,
            (None, None) if marks::is_preamble(line) => {}
            (None, None) => into.skip(number, "stands before the first message"),
        }
    }
    reading.close(text, open.take(), into);
    reading.finish(told, into)
}

/// Where each line begins and ends, without its line feed.
fn lines(text: &str) -> impl Iterator<Item = (usize, usize)> + '_ {
    let ends = memchr_iter(b'\n', text.as_bytes()).chain([text.len()]);
    let mut from = 0;
    ends.filter_map(move |to| {
        let line = (from, to);
        from = to + 1;
        (line.0 < text.len()).then_some(line)
    })
}

/// A message that further lines may belong to.
struct Open {
    stamp: Stamp,
    /// Where what follows the stamp begins, and where the message ends so far.
    from: usize,
    to: usize,
    line: u64,
}

impl Open {
    fn of(stamp: Stamp, from: usize, to: usize, line: u64) -> Open {
        Open {
            from: from + stamp.length,
            stamp,
            to,
            line,
        }
    }
}

/// Messages whose dates are not told apart yet.
#[derive(Default)]
struct Reading {
    rows: Vec<Raw>,
    senders: Senders,
    evidence: Evidence,
    frame: Option<Frame>,
}

/// A message as it was read; its date in the order of the file.
#[derive(Clone, Copy)]
struct Raw {
    date: [u16; 3],
    line: u32,
    seconds: u32,
    length: u32,
    sender: u16,
}

impl Reading {
    fn close(&mut self, text: &str, open: Option<Open>, into: &mut Gathered<'_>) {
        let Some(open) = open else {
            return;
        };
        let stamp = &open.stamp;
        self.frame.get_or_insert_with(|| Frame::with(stamp.shape));
        let Some(seconds) = stamp.seconds() else {
            return into.skip(open.line, "no such time of day");
        };
        let rest = &text[open.from.min(open.to)..open.to];
        let sent = self.senders.split(rest).and_then(|(sender, body)| {
            match body_of(body, stamp.shape.bracket) {
                Body::Notice => None,
                Body::Sent(length) => Some((sender, body, length)),
            }
        });
        let Some((sender, body, length)) = sent else {
            self.evidence.notice(stamp.date);
            into.notices += 1;
            return;
        };
        let Some((sender, length)) = self.senders.place(sender, body, length) else {
            return into.skip(open.line, "more senders than a chat has");
        };
        self.evidence.message(stamp.date);
        self.rows.push(Raw {
            date: stamp.date,
            line: u32::try_from(open.line).unwrap_or(u32::MAX),
            seconds,
            length,
            sender,
        });
    }

    fn finish(
        self,
        told: Option<DateOrder>,
        into: &mut Gathered<'_>,
    ) -> Result<DateOrder, ChatError> {
        let Some(frame) = self.frame else {
            return Ok(told.unwrap_or(DateOrder::Dmy));
        };
        let shape = frame.shape;
        let order = order_of(&self.evidence, shape, told).ok_or(ChatError::NeedsOrder)?;
        let named = self.senders.resolve(&self.rows);
        let mut day = None;
        into.rows.reserve(self.rows.len());
        for row in &self.rows {
            let date = match day {
                Some((known, date)) if known == row.date => date,
                _ => date_of(row.date, order, shape),
            };
            day = Some((row.date, date));
            let at = date.and_then(|date| {
                wall_ms(
                    date,
                    row.seconds / 3600,
                    row.seconds / 60 % 60,
                    row.seconds % 60,
                )
            });
            let line = u64::from(row.line);
            let Some(at) = at else {
                into.skip(line, "no such date");
                continue;
            };
            match named.name(row.sender) {
                Some((name, more)) => into.message(at, name, row.length + more, line),
                None => into.notices += 1,
            }
        }
        into.skipped.sort_by_key(|skipped| skipped.line);
        Ok(order)
    }
}
