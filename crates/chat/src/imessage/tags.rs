//! A page taken apart into tags and what stands between them. Tolerant: tags that aren't closed,
//! attributes with commas between them, and quotes that never end are all found in real exports.

use std::borrow::Cow;

use memchr::{memchr, memmem};

/// A piece of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    Text(&'a str),
    Open(Tag<'a>),
    Close(&'a str),
}

/// A tag that opens something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    pub(super) name: &'a str,
    attributes: &'a str,
}

/// The pieces of a page, one by one.
pub(super) struct Pieces<'a> {
    page: &'a str,
    /// The byte at which the next begins.
    pub(super) at: usize,
}

impl<'a> Pieces<'a> {
    pub(super) fn of(page: &'a str) -> Pieces<'a> {
        Pieces { page, at: 0 }
    }

    fn text(&mut self, rest: &'a str) -> Piece<'a> {
        let end = memchr(b'<', &rest.as_bytes()[1..]).map_or(rest.len(), |end| end + 1);
        self.at += end;
        Piece::Text(&rest[..end])
    }

    /// A style sheet or a script holds no tags, whatever it looks like.
    fn leave_out(&mut self, name: &str) {
        let end = match name {
            "style" => "</style",
            "script" => "</script",
            _ => return,
        };
        let rest = &self.page.as_bytes()[self.at..];
        self.at += memmem::find(rest, end.as_bytes()).unwrap_or(rest.len());
    }
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        loop {
            let rest = self.page.get(self.at..).filter(|rest| !rest.is_empty())?;
            match rest.as_bytes() {
                [b'<', b'!' | b'?', ..] => {
                    let comment = rest.starts_with("<!--");
                    let end = if comment { "-->" } else { ">" };
                    let found = memmem::find(rest.as_bytes(), end.as_bytes());
                    self.at += found.map_or(rest.len(), |found| found + end.len());
                }
                [b'<', b'/', first, ..] if first.is_ascii_alphabetic() => {
                    let name = &rest[2..2 + name_length(&rest[2..])];
                    self.at += tag_length(rest);
                    return Some(Piece::Close(name));
                }
                [b'<', first, ..] if first.is_ascii_alphabetic() => {
                    let name = &rest[1..1 + name_length(&rest[1..])];
                    let end = tag_length(rest);
                    self.at += end;
                    self.leave_out(name);
                    let attributes = rest[1 + name.len()..end].trim_end_matches('>');
                    return Some(Piece::Open(Tag { name, attributes }));
                }
                _ => return Some(self.text(rest)),
            }
        }
    }
}

fn name_length(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_alphanumeric).count()
}

/// Up to and with the `>`, but not one within quotes; or up to the `<` of the next tag.
fn tag_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut at = 1;
    let mut before = b' ';
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'>' => return at + 1,
            b'<' => return at,
            b'"' | b'\'' if before == b'=' => {
                at += memchr(*byte, &bytes[at + 1..]).map_or(0, |end| end + 1);
                before = b' ';
            }
            b' ' => {}
            _ => before = *byte,
        }
        at += 1;
    }
    bytes.len()
}

impl<'a> Tag<'a> {
    /// Whether this stands among its classes.
    pub(super) fn has_class(&self, class: &str) -> bool {
        let classes = self.attribute("class").unwrap_or("");
        classes.split_ascii_whitespace().any(|found| found == class)
    }

    /// The value as it stands there.
    pub(super) fn attribute(&self, wanted: &str) -> Option<&'a str> {
        let mut rest = self.attributes;
        loop {
            rest =
                rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == ',' || c == '/');
            let end = rest.find(|c: char| c.is_ascii_whitespace() || c == ',' || c == '=');
            let (name, after) = rest.split_at(end.unwrap_or(rest.len()));
            let value = after
                .trim_start()
                .strip_prefix('=')
                .map(|value| value.trim_start());
            let (value, after) = match value {
                Some(value) => taken(value),
                None if name.is_empty() => return None,
                None => ("", after),
            };
            if name.eq_ignore_ascii_case(wanted) {
                return Some(value);
            }
            rest = after;
        }
    }
}

/// A value with or without quotes, and what follows it.
fn taken(text: &str) -> (&str, &str) {
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''));
    match quote {
        Some(quote) => text[1..].split_once(quote).unwrap_or((&text[1..], "")),
        None => text.split_at(text.find([' ', ',']).unwrap_or(text.len())),
    }
}

/// With its entities made characters again.
pub(super) fn decoded(text: &str) -> Cow<'_, str> {
    if memchr(b'&', text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = memchr(b'&', rest.as_bytes()) {
        decoded.push_str(&rest[..at]);
        rest = &rest[at..];
        let (c, after) = entity(rest).unwrap_or(('&', &rest[1..]));
        decoded.push(c);
        rest = after;
    }
    decoded.push_str(rest);
    Cow::Owned(decoded)
}

/// What an entity stands for, and what follows it. One that isn't known is a character none the
/// less.
fn entity(text: &str) -> Option<(char, &str)> {
    const LONGEST: usize = 32;
    let end = text.bytes().take(LONGEST).position(|byte| byte == b';')?;
    let (name, after) = (&text[1..end], &text[end + 1..]);
    let number = name
        .strip_prefix('#')
        .map(|number| match number.strip_prefix(['x', 'X']) {
            Some(number) => u32::from_str_radix(number, 16),
            None => number.parse(),
        });
    let c = match (number, name) {
        (Some(number), _) => char::from_u32(number.ok()?)?,
        (None, "amp") => '&',
        (None, "lt") => '<',
        (None, "gt") => '>',
        (None, "quot") => '"',
        (None, "apos") => '\'',
        (None, "grave") => '`',
        (None, "nbsp") => '\u{a0}',
        (None, _) if name.is_empty() || !name.bytes().all(|b| b.is_ascii_alphanumeric()) => {
            return None;
        }
        (None, _) => char::REPLACEMENT_CHARACTER,
    };
    Some((c, after))
}
