//! days.csv: the days of which something is known. docs/format.md describes it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use csv::StringRecord;
use domain::Journal;

use crate::moves_csv::{CsvError, Lines, Wrong, find, next, rows, yes_or_no};

/// The dates that a days.csv says were logged, in order: UTF-8, commas, a header line with `date`
/// and `logged`, other columns left unread.
///
/// # Errors
/// Names line and field of the first thing that is wrong.
pub fn read(bytes: &[u8]) -> Result<Vec<NaiveDate>, CsvError> {
    let (mut reader, mut lines) = (rows(bytes), Lines::new(bytes));
    let mut record = StringRecord::new();
    next(&mut reader, &mut record, &mut lines, |_| String::new())?;
    let header = record.clone();
    let line = lines.at(0);
    let column = |name| find(&header, name, line)?.ok_or_else(|| Wrong::NoColumn.at(line, name));
    let (date, logged) = (column("date")?, column("logged")?);
    let name = |place| header.get(place).unwrap_or_default().to_owned();
    let mut days = BTreeMap::new();
    while let Some(line) = next(&mut reader, &mut record, &mut lines, name)? {
        let field = |place, name| {
            record
                .get(place)
                .ok_or_else(|| Wrong::RowTooShort.at(line, name))
        };
        let day: NaiveDate = field(date, "date")?
            .parse()
            .map_err(|_| Wrong::NotADate.at(line, "date"))?;
        let known =
            yes_or_no(field(logged, "logged")?).map_err(|wrong| wrong.at(line, "logged"))?;
        if days.insert(day, known).is_some() {
            return Err(Wrong::DateTwice.at(line, "date"));
        }
    }
    Ok(days
        .into_iter()
        .filter(|(_, known)| *known)
        .map(|(day, _)| day)
        .collect())
}

/// The observed days of a journal as days.csv, one row for each day from the first to the last.
pub fn write(journal: &Journal) -> Vec<u8> {
    let mut text = "date,logged\n".to_owned();
    let span = journal.observed.first().zip(journal.observed.last());
    for day in span
        .iter()
        .flat_map(|(first, last)| first.iter_days().take_while(move |d| d <= last))
    {
        let logged = u8::from(journal.observed.binary_search(&day).is_ok());
        text += &format!("{day},{logged}\n");
    }
    text.into_bytes()
}
