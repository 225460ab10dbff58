//! moves.csv: one move a row, read by column name. docs/format.md describes it.

mod columns;
mod error;
mod gather;
mod lines;
mod read;
mod row;
mod write;

pub use error::{CsvError, Wrong};
pub(crate) use gather::second_id;
pub use read::read;
pub use write::write;
