use csv::{ErrorKind, ReaderBuilder, StringRecord, Trim};

use super::columns::Columns;
use super::gather::Gathered;
use super::lines::Lines;
use super::row::Row;
use super::{CsvError, Wrong};
use crate::Opened;

/// Reads a moves.csv: UTF-8, commas, a header line. Columns stand in any order; those it does not
/// know are left unread and named.
///
/// # Errors
/// Names line and field of the first thing that is wrong.
pub fn read(bytes: &[u8]) -> Result<Opened, CsvError> {
    let mut reader = rows(bytes);
    let mut lines = Lines::new(bytes);
    let mut record = StringRecord::new();
    let nameless = |_: usize| String::new();
    next(&mut reader, &mut record, &mut lines, nameless)?;
    let columns = Columns::of_header(&record, lines.at(0))?;
    let mut gathered = Gathered::default();
    let name = |place| columns.name(place).to_owned();
    while let Some(line) = next(&mut reader, &mut record, &mut lines, name)? {
        columns.check_width(&record, line)?;
        gathered.add(Row::read(&columns, &record, line)?, line)?;
    }
    Ok(Opened {
        journal: gathered.into_journal(),
        unread: columns.unread(),
    })
}

/// The rows of a CSV, its header among them.
pub(crate) fn rows(bytes: &[u8]) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(Trim::All)
        .from_reader(bytes)
}

/// Reads the next row and says on which line it begins; none at the end.
pub(crate) fn next(
    reader: &mut csv::Reader<&[u8]>,
    record: &mut StringRecord,
    lines: &mut Lines<'_>,
    name: impl Fn(usize) -> String,
) -> Result<Option<u64>, CsvError> {
    let begins = reader.position().byte();
    match reader.read_record(record) {
        Ok(true) => Ok(Some(lines.at(begins))),
        Ok(false) => Ok(None),
        Err(error) => {
            let field = match error.kind() {
                ErrorKind::Utf8 { err, .. } => name(err.field()),
                // Reading from memory fails in no other way once rows may differ in length.
                _ => name(0),
            };
            Err(Wrong::NotText.at(lines.at(begins), &field))
        }
    }
}
