//! A CSV with a header line, row by row: what moves.csv and days.csv have in common.

mod error;
mod lines;

pub use error::{CsvError, Wrong};

use std::cmp::Ordering;

use csv::{ErrorKind, Reader, ReaderBuilder, StringRecord, Trim};

use lines::Lines;

/// UTF-8 with commas. Columns are found by name, and every row is as wide as the header.
pub(crate) struct Table<'a> {
    reader: Reader<&'a [u8]>,
    lines: Lines<'a>,
    header: StringRecord,
    header_line: u64,
}

impl<'a> Table<'a> {
    /// Reads the header.
    ///
    /// # Errors
    /// [`Wrong::NotText`].
    pub(crate) fn of(bytes: &'a [u8]) -> Result<Table<'a>, CsvError> {
        let reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .trim(Trim::All)
            .from_reader(bytes);
        let mut table = Table {
            reader,
            lines: Lines::new(bytes),
            header: StringRecord::new(),
            header_line: 1,
        };
        let mut header = StringRecord::new();
        table.read(&mut header)?;
        table.header_line = table.lines.at(0);
        table.header = header;
        Ok(table)
    }

    /// Where the column of this name stands, if it does.
    ///
    /// # Errors
    /// [`Wrong::Twice`].
    pub(crate) fn find(&self, name: &str) -> Result<Option<usize>, CsvError> {
        let mut places = self.header.iter().zip(0..).filter(|(of, _)| *of == name);
        let first = places.next().map(|(_, place)| place);
        match places.next() {
            Some(_) => Err(self.header_lacks(Wrong::Twice, name)),
            None => Ok(first),
        }
    }

    /// Where the column of this name stands.
    ///
    /// # Errors
    /// [`Wrong::NoColumn`], [`Wrong::Twice`].
    pub(crate) fn need(&self, name: &str) -> Result<usize, CsvError> {
        let none = || self.header_lacks(Wrong::NoColumn, name);
        self.find(name)?.ok_or_else(none)
    }

    /// What is wrong with the header.
    pub(crate) fn header_lacks(&self, wrong: Wrong, name: &str) -> CsvError {
        wrong.at(self.header_line, name)
    }

    /// The name of a column.
    pub(crate) fn name(&self, place: usize) -> &str {
        self.header.get(place).unwrap_or_default()
    }

    /// The columns that have none of these names.
    pub(crate) fn unknown(&self, known: &[&str]) -> Vec<String> {
        let unknown = self.header.iter().filter(|name| !known.contains(name));
        unknown.map(str::to_owned).collect()
    }

    /// Reads the next row and says on which line it begins; none at the end.
    ///
    /// # Errors
    /// [`Wrong::NotText`], [`Wrong::RowTooShort`], [`Wrong::RowTooLong`].
    pub(crate) fn next(&mut self, row: &mut StringRecord) -> Result<Option<u64>, CsvError> {
        let Some(line) = self.read(row)? else {
            return Ok(None);
        };
        match row.len().cmp(&self.header.len()) {
            Ordering::Equal => Ok(Some(line)),
            Ordering::Less => Err(Wrong::RowTooShort.at(line, self.name(row.len()))),
            Ordering::Greater => Err(Wrong::RowTooLong.at(line, self.name(self.header.len() - 1))),
        }
    }

    fn read(&mut self, row: &mut StringRecord) -> Result<Option<u64>, CsvError> {
        let begins = self.reader.position().byte();
        match self.reader.read_record(row) {
            Ok(true) => Ok(Some(self.lines.at(begins))),
            Ok(false) => Ok(None),
            Err(error) => {
                let place = match error.kind() {
                    ErrorKind::Utf8 { err, .. } => err.field(),
                    // Reading from memory fails in no other way once rows may differ in length.
                    _ => 0,
                };
                let line = self.lines.at(begins);
                Err(Wrong::NotText.at(line, self.name(place)))
            }
        }
    }
}

/// 1 or 0.
///
/// # Errors
/// [`Wrong::NotYesOrNo`].
pub(crate) fn yes_or_no(text: &str) -> Result<bool, Wrong> {
    match text {
        "1" => Ok(true),
        "0" => Ok(false),
        _ => Err(Wrong::NotYesOrNo),
    }
}
