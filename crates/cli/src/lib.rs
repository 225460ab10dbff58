//! The verbs of tidemark-cli: the same engine without a window.
//!
//! [`open`] reads a moves.csv or a journal.json into [`domain::Journal`], a verb makes something
//! of it, and what is written appears whole or not at all.

mod dates;
mod json_lines;
mod language;
mod open;
mod problem;
mod put;
mod table;

pub mod days_csv;
pub mod moves_csv;
pub mod verbs;

pub use open::{Opened, open};
pub(crate) use open::{is_csv, read};
pub use problem::Problem;
pub use table::{CsvError, Wrong};
