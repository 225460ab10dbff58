//! One table a file.

mod answers;
mod check_ins;
mod codebook;
mod days;
mod drew;
mod lines;
mod marks;
mod moves;
mod pauses;
mod tellings;

use domain::{Journal, Language, When};

use super::Texts;
use super::cell::Cell;
use super::codes::Codes;
use super::column::{Column, Holds, Sheet, column, with_words};

/// Every table, with the codebook last. Without texts there is no column for them, and no table
/// that holds nothing else.
pub(super) fn all(journal: &Journal, texts: Texts, language: Language) -> Vec<Sheet> {
    let mut sheets = vec![
        tellings::sheet(journal),
        moves::sheet(journal),
        days::sheet(journal),
        check_ins::sheet(journal),
        marks::sheet(journal),
        pauses::sheet(journal),
        lines::sheet(journal),
        answers::sheet(journal),
        drew::sheet(journal),
    ];
    if texts == Texts::Left {
        sheets.iter_mut().for_each(leave_words);
        sheets.retain(|sheet| sheet.name != drew::NAME);
    }
    let book = codebook::sheet(&sheets, language);
    sheets.push(book);
    sheets
}

fn leave_words(sheet: &mut Sheet) {
    let kept: Vec<bool> = sheet.columns.iter().map(|c| !c.of_words).collect();
    let mut places = kept.iter();
    sheet.columns.retain(|_| *places.next().unwrap_or(&true));
    for row in &mut sheet.rows {
        let mut places = kept.iter();
        row.retain(|_| *places.next().unwrap_or(&true));
    }
}

/// How exactly a time is known, and in which zone, beside the time itself.
const PRECISION: Column = column("precision", Holds::Code(Codes::Precision));
const ZONE: Column = column("zone", Holds::Zone);

/// A time with its two columns.
fn when(at: Option<When>) -> [Cell; 3] {
    [Cell::of(at), precision(at), zone(at)]
}

fn precision(at: Option<When>) -> Cell {
    match at {
        Some(When::Minute(_)) => Cell::Word("minute".to_owned()),
        Some(When::Day(_)) => Cell::Word("day".to_owned()),
        None => Cell::Empty,
    }
}

fn zone(at: Option<When>) -> Cell {
    match at {
        Some(When::Minute(moment)) => moment
            .zone()
            .map_or(Cell::Empty, |zone| Cell::Word(zone.name().to_owned())),
        Some(When::Day(_)) | None => Cell::Empty,
    }
}
