//! moves.csv: one move a row, read by column name. docs/format.md describes it.

mod columns;
mod error;
mod gather;
mod lines;
mod read;
mod row;
mod write;

pub(crate) use columns::find;
pub use error::{CsvError, Wrong};
pub(crate) use lines::Lines;
pub use read::read;
pub(crate) use read::{next, rows};
pub(crate) use row::yes_or_no;
pub use write::write;
