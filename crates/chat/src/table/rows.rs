use csv::{Reader, ReaderBuilder, StringRecord};

/// The rows of a table with where each stands: its first byte and its line.
pub(super) struct Rows<'a> {
    text: &'a str,
    delimiter: u8,
    reader: Reader<&'a [u8]>,
    /// Where the reader began, as it counts from there.
    from: (usize, u64),
    /// Where the last row began.
    last: (usize, u64),
    row: StringRecord,
}

impl<'a> Rows<'a> {
    pub(super) fn of(text: &'a str) -> Rows<'a> {
        let delimiter = delimiter(text);
        Rows {
            text,
            delimiter,
            reader: reader(text, delimiter),
            from: (0, 0),
            last: (0, 0),
            row: StringRecord::new(),
        }
    }

    pub(super) fn next(&mut self) -> Option<(usize, u64, &StringRecord)> {
        if !self.reader.read_record(&mut self.row).unwrap_or(false) {
            return None;
        }
        let position = self.row.position()?;
        let byte = usize::try_from(position.byte()).ok()?;
        // Empty lines before a row are counted to it.
        let begins = &self.text.as_bytes()[self.from.0 + byte..];
        let empty = begins
            .iter()
            .take_while(|byte| matches!(byte, b'\r' | b'\n'));
        let breaks = empty.filter(|byte| **byte == b'\n').count() as u64;
        self.last = (self.from.0 + byte, self.from.1 + position.line() + breaks);
        Some((self.last.0, self.last.1, &self.row))
    }

    /// Goes back to the line after the one where a broken row began. A quote that nobody closed
    /// takes the rows under it into one field: they are given back.
    pub(super) fn repair(&mut self, fields: usize) {
        let (at, line) = self.last;
        let within = self.row.iter().any(|field| field.contains('\n'));
        let bytes = self.text.as_bytes();
        let begins = bytes[at..]
            .iter()
            .take_while(|byte| matches!(byte, b'\r' | b'\n'))
            .count();
        let end = memchr::memchr(b'\n', &bytes[at + begins..]);
        let Some(end) = end.filter(|_| within && self.row.len() != fields) else {
            return;
        };
        let next = at + begins + end + 1;
        // Lines are counted from 1 by the new reader.
        self.from = (next, line);
        self.reader = reader(&self.text[next..], self.delimiter);
    }
}

fn reader(text: &str, delimiter: u8) -> Reader<&[u8]> {
    ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes())
}

/// What stands most often between the headers, quotes aside.
fn delimiter(text: &str) -> u8 {
    let first = text
        .lines()
        .find(|line| !line.trim().is_empty())
        .unwrap_or("");
    let count = |delimiter: u8| {
        let mut quoted = false;
        let outside = first.bytes().filter(|byte| {
            quoted ^= *byte == b'"';
            !quoted && *byte == delimiter
        });
        outside.count()
    };
    // Of equally many the first.
    [b'\t', b';', b',']
        .into_iter()
        .max_by_key(|delimiter| count(*delimiter))
        .unwrap_or(b',')
}
