use std::collections::HashMap;

use crate::{ChatError, Reason, Skipped};

/// How far reading has come, of how much; false stops it.
pub(crate) type Watch<'a> = &'a mut dyn FnMut(u64, u64) -> bool;

/// What a parser has read so far of one chat.
pub(crate) struct Gathered<'a> {
    names: Vec<String>,
    by_name: HashMap<String, u16>,
    pub(crate) rows: Vec<Row>,
    pub(crate) skipped: Vec<Skipped>,
    pub(crate) notices: u64,
    /// `at` of the rows is a clock on the wall.
    pub(crate) on_the_wall: bool,
    /// The file that is being read, where there are several.
    pub(crate) file: Option<String>,
    watch: Watch<'a>,
    /// Bytes of the files before, and of all.
    done: u64,
    total: u64,
    told: u64,
    /// Reading was stopped.
    stopped: bool,
}

/// A message as it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    /// Milliseconds since 1970, UTC, or of a clock on the wall as if that were UTC.
    pub(crate) at: i64,
    pub(crate) sender: u16,
    pub(crate) length: u32,
}

/// After how many bytes the one who asked is told how far it is.
const STEP: u64 = 1 << 20;

/// As many senders as a chat can have here; the messages of more are skipped.
pub(crate) const MOST_SENDERS: usize = 10_000;

impl<'a> Gathered<'a> {
    pub(crate) fn new(total: u64, watch: Watch<'a>) -> Gathered<'a> {
        Gathered {
            names: Vec::new(),
            by_name: HashMap::new(),
            rows: Vec::new(),
            skipped: Vec::new(),
            notices: 0,
            on_the_wall: false,
            file: None,
            watch,
            done: 0,
            total,
            told: 0,
            stopped: false,
        }
    }

    /// The place of a sender; none where there are too many.
    pub(crate) fn sender(&mut self, name: &str) -> Option<u16> {
        if let Some(place) = self.by_name.get(name) {
            return Some(*place);
        }
        if self.names.len() >= MOST_SENDERS {
            return None;
        }
        let place = u16::try_from(self.names.len()).ok()?;
        self.names.push(name.to_owned());
        self.by_name.insert(name.to_owned(), place);
        Some(place)
    }

    /// The place of a sender who is there already.
    pub(crate) fn known(&self, name: &str) -> Option<u16> {
        self.by_name.get(name).copied()
    }

    pub(crate) fn names(&self) -> &[String] {
        &self.names
    }

    /// Takes in a message; `line` is where it stands, for one that can't be.
    pub(crate) fn message(&mut self, at: i64, sender: &str, length: u32, line: u64) {
        self.message_at(at, sender, length, || line);
    }

    /// The same where finding the line takes time.
    pub(crate) fn message_at(
        &mut self,
        at: i64,
        sender: &str,
        length: u32,
        line: impl FnOnce() -> u64,
    ) {
        match self.sender(sender) {
            Some(sender) => self.rows.push(Row { at, sender, length }),
            None => self.skip(line(), Reason::TooManySenders),
        }
    }

    pub(crate) fn skip(&mut self, line: u64, reason: Reason) {
        self.skipped.push(Skipped {
            file: self.file.clone(),
            line,
            reason,
        });
    }

    /// Says how far it is, and hears whether to go on. `at` counts within the file.
    pub(crate) fn go_on(&mut self, at: usize) -> Result<(), ChatError> {
        let at = self.done + at as u64;
        if at >= self.told + STEP {
            self.told = at;
            self.stopped |= !(self.watch)(at, self.total);
        }
        if self.stopped {
            Err(ChatError::Stopped)
        } else {
            Ok(())
        }
    }

    /// A file is read, and was so long.
    pub(crate) fn file_is_done(&mut self, length: usize) {
        self.done += length as u64;
    }
}
