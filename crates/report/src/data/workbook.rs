use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::cell::Cell;
use super::column::{Column, Holds, Sheet};
use super::error::DataError;
use super::formula::begins_formula;

/// What a cell holds at most, in UTF-16 units (ECMA-376; Excel's limits).
const LONGEST: usize = 32_767;
/// Stands at the end of a text that was longer.
const CUT: &str = " […]";
/// Rows of a sheet, with the header.
const ROWS: usize = 1_048_576;
/// Of files that say no day.
const NO_DAY: i64 = 946_684_800;

/// One sheet a table. Texts are strings, never formulas, and stay so when a cell is typed over.
pub(super) fn workbook(sheets: &[Sheet], now_ms: Option<i64>) -> Result<Vec<u8>, DataError> {
    if sheets.iter().any(|sheet| sheet.rows.len() >= ROWS) {
        return Err(DataError::TooLong);
    }
    // Names, widths and texts are within Excel's limits, so nothing else is refused.
    written(sheets, now_ms).map_err(|_| DataError::TooLong)
}

fn written(sheets: &[Sheet], now_ms: Option<i64>) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let day = now_ms.map_or(NO_DAY, |ms| ms.div_euclid(86_400_000) * 86_400);
    let made = ExcelDateTime::from_timestamp(day)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let head = Format::new().set_bold();
    let quoted = Format::new().set_quote_prefix();
    for sheet in sheets {
        let page = book.add_worksheet();
        page.set_name(sheet.name)?.set_freeze_panes(1, 0)?;
        for (column, place) in sheet.columns.iter().zip(0..) {
            page.set_column_width(place, width(column))?;
            page.write_string_with_format(0, place, column.name, &head)?;
        }
        for (row, down) in sheet.rows.iter().zip(1..) {
            for (cell, along) in row.iter().zip(0..) {
                write(page, (down, along), cell, &quoted)?;
            }
        }
    }
    book.save_to_buffer()
}

fn write(
    page: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    quoted: &Format,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => {}
        Cell::Number(number) => {
            page.write_number(row, column, *number)?;
        }
        Cell::Word(word) => {
            page.write_string(row, column, word)?;
        }
        Cell::Text(text) if begins_formula(text) => {
            page.write_string_with_format(row, column, fitting(text), quoted)?;
        }
        Cell::Text(text) => {
            page.write_string(row, column, fitting(text))?;
        }
    }
    Ok(())
}

/// The text, cut where a cell would hold no more.
fn fitting(text: &str) -> String {
    if text.encode_utf16().count() <= LONGEST {
        return text.to_owned();
    }
    let mut left = LONGEST - CUT.encode_utf16().count();
    let kept = text.chars().take_while(|c| {
        let enough = c.len_utf16() <= left;
        left = left.saturating_sub(c.len_utf16());
        enough
    });
    kept.chain(CUT.chars()).collect()
}

/// In characters, about as wide as what stands in it.
fn width(column: &Column) -> u8 {
    match column.holds {
        Holds::Words => 40,
        Holds::Time | Holds::Id => 26,
        Holds::Code(_) | Holds::Zone | Holds::Item => 18,
        Holds::Date | Holds::Strength | Holds::Count | Holds::Number | Holds::YesNo => 12,
    }
}
