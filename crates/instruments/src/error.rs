/// Why a file is no questionnaire.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {field}: {why}")]
pub struct InstrumentError {
    /// The file as it is called.
    pub file: String,
    /// The field that is wrong, as a path: `subscale.anxiety.items`.
    pub field: String,
    /// What is wrong with it.
    pub why: String,
}

/// Why answers have no score. None of it holds what was answered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ScoreError {
    /// There is no such item (or, where a score is entered, no such subscale).
    #[error("there is no item {0}")]
    UnknownItem(String),
    /// The answer to this item is no number of its scale.
    #[error("the answer to item {0} is not on its scale")]
    OffScale(String),
    /// An order has each item once, numbered from 1 without a gap.
    #[error("the order does not hold each item once")]
    NotAnOrder,
}
