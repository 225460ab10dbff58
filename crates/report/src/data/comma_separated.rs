use std::io::{Cursor, Write};

use csv::{Terminator, WriterBuilder};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::cell::Cell;
use super::column::Sheet;
use super::formula::disarm;

/// Without it Excel reads UTF-8 as whatever the computer's old code page is; every other program
/// that was tried skips it.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// One CSV a table: RFC 4180, UTF-8 behind a byte order mark.
pub(super) fn files(sheets: &[Sheet]) -> Vec<(String, Vec<u8>)> {
    let named = sheets.iter().map(|s| (format!("{}.csv", s.name), file(s)));
    named.collect()
}

/// The same in one zip.
pub(super) fn zipped(sheets: &[Sheet]) -> Vec<u8> {
    let whole = "writing to memory does not fail";
    // The times of the files would say no more than that of the zip.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files(sheets) {
        zip.start_file(name, options).expect(whole);
        zip.write_all(&bytes).expect(whole);
    }
    zip.finish().expect(whole).into_inner()
}

fn file(sheet: &Sheet) -> Vec<u8> {
    let whole = "writing to memory does not fail, and every row is as wide as the header";
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.to_vec());
    let header = sheet.columns.iter().map(|column| column.name);
    writer.write_record(header).expect(whole);
    for row in &sheet.rows {
        writer.write_record(row.iter().map(written)).expect(whole);
    }
    writer.into_inner().expect(whole)
}

/// Numbers, codes and times are ours and stay as they are, a minus sign among them.
fn written(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Number(number) => number.to_string(),
        Cell::Word(word) => word.clone(),
        Cell::Text(text) => disarm(text),
    }
}
