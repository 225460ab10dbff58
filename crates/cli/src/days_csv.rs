//! days.csv: the days of which something is known. docs/format.md describes it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use csv::StringRecord;
use domain::Journal;

use crate::table::{CsvError, Table, Wrong, yes_or_no};

/// The dates that a days.csv says were logged, in order: UTF-8, commas, a header line with `date`
/// and `logged`, other columns left unread.
///
/// # Errors
/// Names line and field of the first thing that is wrong.
pub fn read(bytes: &[u8]) -> Result<Vec<NaiveDate>, CsvError> {
    let mut table = Table::of(bytes)?;
    let (date, logged) = (table.need("date")?, table.need("logged")?);
    let mut days = BTreeMap::new();
    let mut row = StringRecord::new();
    while let Some(line) = table.next(&mut row)? {
        let day: NaiveDate = row[date]
            .parse()
            .map_err(|_| Wrong::NotADate.at(line, "date"))?;
        let known = yes_or_no(&row[logged]).map_err(|wrong| wrong.at(line, "logged"))?;
        if days.insert(day, known).is_some() {
            return Err(Wrong::DateTwice.at(line, "date"));
        }
    }
    let known = days.into_iter().filter(|(_, known)| *known);
    Ok(known.map(|(day, _)| day).collect())
}

/// The observed days of a journal as days.csv, one row for each day from the first to the last.
pub fn write(journal: &Journal) -> Vec<u8> {
    let mut text = "date,logged\n".to_owned();
    let days = &journal.observed;
    if let (Some(first), Some(last)) = (days.first(), days.last()) {
        for day in first.iter_days().take_while(|day| day <= last) {
            let logged = u8::from(days.binary_search(&day).is_ok());
            text += &format!("{day},{logged}\n");
        }
    }
    text.into_bytes()
}
