use std::fs;
use std::path::Path;

use domain::Journal;

use crate::{Problem, json_lines, moves_csv};

/// A journal read from a file.
pub struct Opened {
    /// The journal.
    pub journal: Journal,
    /// Columns of a CSV that nothing was read from.
    pub unread: Vec<String>,
}

/// Reads a `.csv` as moves and a `.json` as a journal.
///
/// # Errors
/// Names the file, and line and field of the first thing that is wrong.
pub fn open(file: &Path) -> Result<Opened, Problem> {
    let read = match file.extension().and_then(|e| e.to_str()) {
        Some(ending) if ending.eq_ignore_ascii_case("csv") => open_csv,
        Some(ending) if ending.eq_ignore_ascii_case("json") => open_json,
        _ => {
            return Err(Problem::input(
                file,
                "its name ends neither in .csv nor in .json",
            ));
        }
    };
    let bytes = fs::read(file).map_err(|e| Problem::input(file, e))?;
    // A byte order mark, as spreadsheets put in front.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    read(bytes).map_err(|what| Problem::input(file, what))
}

fn open_csv(bytes: &[u8]) -> Result<Opened, String> {
    moves_csv::read(bytes).map_err(|e| e.to_string())
}

fn open_json(bytes: &[u8]) -> Result<Opened, String> {
    let journal = Journal::from_json(bytes).map_err(|e| json_lines::told(&e, bytes))?;
    Ok(Opened {
        journal,
        unread: Vec::new(),
    })
}
