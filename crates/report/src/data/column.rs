use super::cell::Cell;
use super::codes::Codes;

/// A column of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name in the header. Never changes.
    pub name: &'static str,
    /// What can stand in it.
    pub holds: Holds,
    /// There only where texts are taken.
    pub of_words: bool,
}

/// What can stand in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// A name that means nothing outside this file and the journal.
    Id,
    /// A time with its offset, or a bare date.
    Time,
    /// A date.
    Date,
    /// A name of the IANA time zone database.
    Zone,
    /// A whole number from 0 to 10, as somebody felt it.
    Strength,
    /// A whole number from 0, or from 1.
    Count,
    /// Any number.
    Number,
    /// 1 or 0.
    YesNo,
    /// One of these codes.
    Code(Codes),
    /// The id of a questionnaire or of an item.
    Item,
    /// What somebody wrote.
    Words,
}

/// A table: every row is as wide as the columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// The name of the sheet, and of the file without its ending.
    pub name: &'static str,
    /// What stands in which column.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

/// A column.
pub(super) const fn column(name: &'static str, holds: Holds) -> Column {
    Column {
        name,
        holds,
        of_words: matches!(holds, Holds::Words),
    }
}

/// A column that is no text itself and goes with the texts.
pub(super) const fn with_words(name: &'static str, holds: Holds) -> Column {
    Column {
        name,
        holds,
        of_words: true,
    }
}
