//! The text and the pages of imessage-exporter. Their times are those of the computer's clock.

mod body;
mod count;
mod html;
mod not_text;
mod stamp;
mod tags;
mod txt;

use crate::Reason;
use std::collections::HashMap;

use crate::gathered::{Gathered, Row};

pub(crate) use html::{looks_like as looks_like_html, read as read_html};
pub(crate) use txt::{looks_like as looks_like_txt, read as read_txt};

/// Takes in messages, and those that stand there twice once: the exporter, run again, writes the
/// whole chat once more to the end of the file.
#[derive(Default)]
struct Once {
    /// Where the messages of this file begin.
    from: Option<usize>,
    /// The latest of the first run.
    latest: i64,
    /// How often what is known was there, from where the file begins anew.
    known: Option<HashMap<(i64, u16, u32), u32>>,
}

impl Once {
    fn message(&mut self, into: &mut Gathered<'_>, row: (i64, &str, u32), line: u64) {
        let (at, sender, length) = row;
        let from = *self.from.get_or_insert(into.rows.len());
        if self.known.is_none() && self.begins_anew(into, from, row) {
            into.skip(line, Reason::RepeatsItself);
            let mut known = HashMap::new();
            for row in &into.rows[from..] {
                *known.entry((row.at, row.sender, row.length)).or_default() += 1;
            }
            self.known = Some(known);
        }
        match self.known_times(into, row) {
            Some(times) if *times > 0 => *times -= 1,
            _ => {
                self.latest = self.latest.max(at);
                into.message(at, sender, length, line);
            }
        }
    }

    fn notice(&self, into: &mut Gathered<'_>, at: Option<i64>) {
        let again = self.known.is_some() && at.is_some_and(|at| at <= self.latest);
        if !again {
            into.notices += 1;
        }
    }

    /// The first message comes once more, after later ones.
    fn begins_anew(&self, into: &Gathered<'_>, from: usize, row: (i64, &str, u32)) -> bool {
        let (at, sender, length) = row;
        let Some(sender) = into.known(sender) else {
            return false;
        };
        let row = Row { at, sender, length };
        into.rows.get(from) == Some(&row) && into.rows.last().is_some_and(|last| last.at > at)
    }

    fn known_times(&mut self, into: &Gathered<'_>, row: (i64, &str, u32)) -> Option<&mut u32> {
        let (at, sender, length) = row;
        let sender = into.known(sender)?;
        self.known.as_mut()?.get_mut(&(at, sender, length))
    }
}
