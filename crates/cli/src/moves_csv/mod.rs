//! moves.csv: one move a row, read by column name. docs/format.md describes it.

mod columns;
mod gather;
mod read;
mod row;
mod write;

pub use read::read;
pub use write::write;
