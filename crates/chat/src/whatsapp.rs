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

use crate::Reason;
use crate::gathered::Gathered;
use crate::lines::Lines;
use crate::wall::wall_ms;
use crate::{ChatError, DateOrder};

use body::{Body, body_of};
use calendar::date_of;
use order::{Evidence, order_of};
use senders::Senders;
use shape::Frame;
use stamp::{Shape, Stamp};

/// Whether it begins with stamps of one shape.
pub(crate) fn looks_like(head: &str) -> bool {
    Frame::of(head).is_some()
}

/// Reads a chat, and says in which order its dates stand; none where there are none.
///
/// # Errors
/// [`ChatError::NeedsOrder`] where that can't be told and `told` doesn't say.
pub(crate) fn read(
    text: &str,
    told: Option<DateOrder>,
    into: &mut Gathered<'_>,
) -> Result<Option<DateOrder>, ChatError> {
    into.on_the_wall = true;
    let Some(frame) = Frame::of(text) else {
        return Ok(None);
    };
    let mut reading = Reading::default();
    let mut open: Option<Open> = None;
    let mut after_crlf = true;
    for line in Lines::of(text) {
        into.go_on(line.at)?;
        let stamp = frame.stamp(line.text, after_crlf);
        after_crlf = line.crlf;
        let to = line.at + line.text.len();
        match (stamp, &mut open) {
            (Some(stamp), _) => {
                reading.close(text, open.take(), into);
                open = Some(Open {
                    from: line.at + stamp.length,
                    stamp,
                    to,
                    line: line.number,
                });
            }
            (None, Some(open)) => open.to = to,
            (None, None) if marks::is_preamble(line.text) => {}
            (None, None) => into.skip(line.number, Reason::Astray),
        }
    }
    reading.close(text, open.take(), into);
    reading.finish(frame.shape, told, into).map(Some)
}

/// A message that further lines may belong to.
struct Open {
    stamp: Stamp,
    /// Where what follows the stamp begins, and where the message ends so far.
    from: usize,
    to: usize,
    line: u64,
}

/// Messages whose dates are not told apart yet.
#[derive(Default)]
struct Reading {
    rows: Vec<Raw>,
    senders: Senders,
    evidence: Evidence,
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
        let Some(seconds) = stamp.seconds() else {
            return into.skip(open.line, Reason::NoSuchTime);
        };
        let rest = &text[open.from..open.to];
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
            return into.skip(open.line, Reason::TooManySenders);
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
        shape: Shape,
        told: Option<DateOrder>,
        into: &mut Gathered<'_>,
    ) -> Result<DateOrder, ChatError> {
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
                into.skip(line, Reason::NoSuchTime);
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
