use csv::StringRecord;

use super::columns::{Columns, KNOWN};
use super::gather::Gathered;
use super::row::Row;
use crate::Opened;
use crate::table::{CsvError, Table};

/// Reads a moves.csv: UTF-8, commas, a header line. Columns stand in any order; those it does not
/// know are left unread and named.
///
/// # Errors
/// Names line and field of the first thing that is wrong.
pub fn read(bytes: &[u8]) -> Result<Opened, CsvError> {
    let mut table = Table::of(bytes)?;
    let columns = Columns::of(&table)?;
    let mut gathered = Gathered::default();
    let mut row = StringRecord::new();
    while let Some(line) = table.next(&mut row)? {
        gathered.add(Row::read(&table, &columns, &row, line)?, line)?;
    }
    Ok(Opened {
        journal: gathered.into_journal(),
        unread: table.unknown(&KNOWN),
    })
}
