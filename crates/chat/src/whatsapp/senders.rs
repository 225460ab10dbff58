use std::collections::HashMap;

use crate::gathered::MOST_SENDERS;
use crate::text::{bare, is_mark, is_space, length_of};

use super::Raw;

/// Who sent something so far. A name may hold a colon, and then it isn't clear at first where it
/// ends: `Dr: Ann: hello`.
#[derive(Default)]
pub(super) struct Senders {
    known: Vec<Known>,
    by_name: HashMap<String, u16>,
    /// The two who sent something last: mostly it is one of them again.
    latest: [u16; 2],
}

struct Known {
    name: String,
    /// Of a longer name: the shorter one that it begins with.
    shorter: Option<u16>,
    /// The longer names that begin with this one.
    longer: u16,
    /// Messages of it that can't be of a longer name.
    alone: u64,
    /// Seen with a space behind the colon.
    parted: bool,
}

/// A name takes no more characters; longer ones are sentences of WhatsApp's own.
const LONGEST: usize = 60;
/// A name that somebody gives themselves has no more.
const LONGEST_OWN: usize = 25;
/// Quotation marks stand in sentences about groups, not in names.
const QUOTES: [char; 9] = ['"', '“', '”', '„', '«', '»', '「', '」', '‘'];
/// As many longer names can begin with one.
const MOST_LONGER: u16 = 8;

impl Senders {
    /// The sender and what follows; none for a line that WhatsApp wrote itself.
    pub(super) fn split<'a>(&self, rest: &'a str) -> Option<(&'a str, &'a str)> {
        let end = rest.find('\n').unwrap_or(rest.len());
        let line = &rest[..end];
        let first = memchr::memchr(b':', line.as_bytes())?;
        let parted = (first..line.len())
            .filter(|at| line.as_bytes()[*at] == b':')
            .find(|at| is_parted(&line[at + 1..]));
        let at = match parted {
            // `Ann:look: here`, where Ann is known and nobody is called `Ann:look`.
            Some(at)
                if at > first && self.is_known(&line[..first]) && !self.is_known(&line[..at]) =>
            {
                first
            }
            Some(at) if is_name(clean(&line[..at])) => at,
            _ if is_name(clean(&line[..first])) && may_be_tight(line, first) => first,
            _ => return None,
        };
        Some((clean(&line[..at]), &rest[at + 1..]))
    }

    /// Somebody is surely called so.
    fn is_known(&self, name: &str) -> bool {
        let known = self.find(clean(name));
        known.is_some_and(|known| self.known[usize::from(known)].parted)
    }

    fn find(&self, name: &str) -> Option<u16> {
        let called = |place: &u16| {
            let known = self.known.get(usize::from(*place));
            known.is_some_and(|known| known.name == name)
        };
        let latest = self.latest.iter().find(|place| called(place));
        latest.or_else(|| self.by_name.get(name)).copied()
    }

    /// The place of a message's sender, and its length; none where there are too many.
    pub(super) fn place(&mut self, sender: &str, body: &str, length: u32) -> Option<(u16, u32)> {
        let parted = is_parted(body);
        let body = body.trim_start_matches(is_space);
        let place = self.intern(sender, None)?;
        self.known[usize::from(place)].parted |= parted;
        if let Some(tail) = self.longer(place, body, length) {
            let longer = self.intern(&format!("{sender}: {tail}"), Some(place))?;
            self.known[usize::from(longer)].parted = true;
            return Some((longer, length - length_of(tail) - 2));
        }
        self.known[usize::from(place)].alone += 1;
        Some((place, length))
    }

    /// What may be the rest of a longer name, as long as that isn't settled.
    fn longer<'a>(&self, place: u16, body: &'a str, length: u32) -> Option<&'a str> {
        let known = &self.known[usize::from(place)];
        if known.alone > 0 || known.shorter.is_some() {
            return None;
        }
        let tail = tail_of(body).filter(|tail| length >= length_of(tail) + 2)?;
        let seen = self
            .by_name
            .contains_key(&format!("{}: {tail}", known.name));
        (seen || known.longer < MOST_LONGER).then_some(tail)
    }

    fn intern(&mut self, name: &str, shorter: Option<u16>) -> Option<u16> {
        if let Some(place) = self.find(name) {
            if self.latest[0] != place {
                self.latest = [place, self.latest[0]];
            }
            return Some(place);
        }
        if self.known.len() >= MOST_SENDERS {
            return None;
        }
        let place = u16::try_from(self.known.len()).ok()?;
        if let Some(shorter) = shorter {
            self.known[usize::from(shorter)].longer += 1;
        }
        self.known.push(Known {
            name: name.to_owned(),
            shorter,
            longer: 0,
            alone: 0,
            parted: false,
        });
        self.by_name.insert(name.to_owned(), place);
        Some(place)
    }

    /// "You added Ann" of "You added Ann:Lee", where somebody is called so.
    fn is_half_a_name(&self, tight: &Known) -> bool {
        let whole = |known: &Known| {
            let head = known.name.split_once(':').map(|(head, _)| head);
            known.parted && head.is_some_and(|head| tight.name.ends_with(head))
        };
        !tight.parted && self.known.iter().any(whole)
    }

    /// Settles which names end where, now that all messages are read.
    pub(super) fn resolve(self, rows: &[Raw]) -> Named {
        let mut counts = vec![0_u64; self.known.len()];
        for row in rows {
            counts[usize::from(row.sender)] += 1;
        }
        let is_longer = |place: usize, known: &Known| {
            let of_one = |shorter: u16| {
                let whole = self.known[usize::from(shorter)].alone == 0;
                let siblings = self.known.iter().zip(&counts);
                let mut siblings = siblings.filter(|(known, _)| known.shorter == Some(shorter));
                whole && siblings.all(|(_, count)| *count >= 2)
            };
            counts[place] > 0 && known.shorter.is_some_and(of_one)
        };
        let mut names = Vec::with_capacity(self.known.len());
        for (place, known) in self.known.iter().enumerate() {
            names.push(match known.shorter {
                Some(shorter) if !is_longer(place, known) => {
                    let shorter = &self.known[usize::from(shorter)].name;
                    let more = length_of(&known.name) - length_of(shorter);
                    (shorter.clone(), more)
                }
                _ if self.is_half_a_name(known) => (String::new(), 0),
                _ => (known.name.clone(), 0),
            });
        }
        Named(names)
    }
}

/// The names by their places, with the characters that belong to the message after all.
pub(super) struct Named(Vec<(String, u32)>);

impl Named {
    /// None: what seemed a name was a piece of a sentence.
    pub(super) fn name(&self, place: u16) -> Option<(&str, u32)> {
        let (name, more) = &self.0[usize::from(place)];
        (!name.is_empty()).then_some((name, *more))
    }
}

/// Without marks of direction, and without the `~` of somebody who is no contact.
fn clean(name: &str) -> &str {
    let name = bare(name);
    match name.strip_prefix('~') {
        Some(name) => bare(name),
        None => name,
    }
}

fn is_parted(after: &str) -> bool {
    after
        .chars()
        .next()
        .is_none_or(|c| is_space(c) || is_mark(c) || c == '\r')
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.contains(QUOTES) && name.chars().take(LONGEST + 1).count() <= LONGEST
}

/// `Bob:Hi`, which is no time, no address and no sentence.
fn may_be_tight(line: &str, colon: usize) -> bool {
    let (before, after) = (&line[..colon], &line[colon + 1..]);
    let digits = before.ends_with(|c: char| c.is_numeric()) && after.starts_with(char::is_numeric);
    !digits
        && !after.starts_with("//")
        && !before.to_lowercase().ends_with("http")
        && before.split_whitespace().count() <= 3
        && before.chars().count() <= LONGEST_OWN
}

/// What would be the rest of a longer name.
fn tail_of(body: &str) -> Option<&str> {
    let end = body.find('\n').unwrap_or(body.len());
    let (tail, _) = body[..end].split_once(": ")?;
    let short = tail.len() <= 40 && !tail.contains(['/', '?', '!', ',', '<']);
    (short && is_name(tail) && tail == bare(tail)).then_some(tail)
}
