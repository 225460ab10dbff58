use domain::{IdError, WhenError};

/// Why a moves.csv or a days.csv is refused: the first thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, field {field}: {wrong}")]
pub struct CsvError {
    /// The line, from 1.
    pub line: u64,
    /// The column.
    pub field: String,
    /// What is wrong with it.
    pub wrong: Wrong,
}

/// What can be wrong with a field. Never quotes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// The header does not name it.
    #[error("no such column in the header")]
    NoColumn,
    /// The header names it twice.
    #[error("the header names it twice")]
    Twice,
    /// `strength` and `intensity` are the same thing.
    #[error("strength and intensity are the same; keep one of them")]
    BothStrengths,
    /// The row is shorter than the header.
    #[error("the row ends before it")]
    RowTooShort,
    /// The row is longer than the header.
    #[error("the row goes on after it")]
    RowTooLong,
    /// Bytes that are no text.
    #[error("not UTF-8")]
    NotText,
    /// An episode without a usable name.
    #[error(transparent)]
    Episode(#[from] IdError),
    /// An unreadable time.
    #[error(transparent)]
    At(#[from] WhenError),
    /// No partner.
    #[error("neither a nor b")]
    NotAPartner,
    /// `quiet` has no actor.
    #[error("quiet has no actor")]
    QuietActor,
    /// Every other act has one.
    #[error("only quiet has no actor")]
    NoActor,
    /// Unknown code.
    #[error("no act and no class of this name")]
    NotAnAct,
    /// No strength.
    #[error("not a whole number from 0 to 10")]
    NotAStrength,
    /// No meaning.
    #[error("none of alarm, care, unsure")]
    NotAMeaning,
    /// Neither yes nor no.
    #[error("neither 1 nor 0")]
    NotYesOrNo,
    /// No date.
    #[error("no date such as 2024-05-31")]
    NotADate,
    /// The same date in two rows.
    #[error("this date stands twice")]
    DateTwice,
    /// Something that this teller cannot know of this move.
    #[error("not this teller's to say of this move")]
    NotTheirs,
    /// One episode's rows must agree on having a teller.
    #[error("some rows of this episode name a teller and some do not")]
    HalfTold,
}

impl Wrong {
    pub(crate) fn at(self, line: u64, field: &str) -> CsvError {
        CsvError {
            line,
            field: field.to_owned(),
            wrong: self,
        }
    }
}
