/// Why there is no file. Holds nothing of the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DataError {
    /// Both's is made from Ours, one's own not from the other's pages.
    #[error("the journal holds more than these data may show")]
    Whose,
    /// A sheet has 1,048,576 rows.
    #[error("a table has more rows than a sheet can hold")]
    TooLong,
}
