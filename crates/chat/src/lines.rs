use memchr::memchr;

/// The lines of a text, each with its place in it.
#[derive(Clone)]
pub(crate) struct Lines<'a> {
    text: &'a str,
    at: usize,
    number: u64,
}

/// A line without its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Line<'a> {
    pub(crate) text: &'a str,
    /// The byte at which it begins.
    pub(crate) at: usize,
    /// From 1.
    pub(crate) number: u64,
    /// It ends in CR LF.
    pub(crate) crlf: bool,
}

impl<'a> Lines<'a> {
    pub(crate) fn of(text: &'a str) -> Lines<'a> {
        Lines {
            text,
            at: 0,
            number: 0,
        }
    }

    /// The line that comes next, without going on to it.
    pub(crate) fn peek(&self) -> Option<Line<'a>> {
        self.clone().next()
    }
}

impl<'a> Iterator for Lines<'a> {
    type Item = Line<'a>;

    fn next(&mut self) -> Option<Line<'a>> {
        let rest = self.text.get(self.at..).filter(|rest| !rest.is_empty())?;
        let end = memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len());
        let line = &rest[..end];
        let at = self.at;
        self.at += end + 1;
        self.number += 1;
        let bare = line.strip_suffix('\r');
        Some(Line {
            text: bare.unwrap_or(line),
            at,
            number: self.number,
            crlf: bare.is_some(),
        })
    }
}
