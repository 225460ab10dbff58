use std::fmt::Display;
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
    if is_csv(file) {
        read(file, moves_csv::read)
    } else if ends_in(file, "json") {
        read(file, open_json)
    } else {
        let what = "its name ends neither in .csv nor in .json";
        Err(Problem::input(file, what))
    }
}

/// True if its name ends in .csv.
pub(crate) fn is_csv(file: &Path) -> bool {
    ends_in(file, "csv")
}

fn ends_in(file: &Path, ending: &str) -> bool {
    let own = file.extension().and_then(|own| own.to_str());
    own.is_some_and(|own| own.eq_ignore_ascii_case(ending))
}

/// Reads a whole file; what is wrong with it is told with its name.
pub(crate) fn read<T, E: Display>(
    file: &Path,
    from: impl Fn(&[u8]) -> Result<T, E>,
) -> Result<T, Problem> {
    let bytes = fs::read(file).map_err(|e| Problem::input(file, e))?;
    // A byte order mark, as spreadsheets put in front.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    from(bytes).map_err(|what| Problem::input(file, what))
}

fn open_json(bytes: &[u8]) -> Result<Opened, String> {
    let journal = Journal::from_json(bytes).map_err(|e| json_lines::told(&e, bytes))?;
    Ok(Opened {
        journal,
        unread: Vec::new(),
    })
}
