/// Why a line was skipped. Nothing of what stands there is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// Nobody is named.
    #[error("a message without sender")]
    NoSender,
    /// There is none, or none of a known form.
    #[error("no time that can be read")]
    NoTime,
    /// A 31st of June, a 25th hour, or out of all range.
    #[error("no such date or time of day")]
    NoSuchTime,
    /// Before the first message, or between two of them.
    #[error("a line that belongs to no message")]
    Astray,
    /// The export's own form, and yet no message of it.
    #[error("not a message of this form")]
    OtherForm,
    /// More people than a chat has.
    #[error("more senders than a chat has")]
    TooManySenders,
    /// The rest can't be read.
    #[error("the file breaks off, or is no JSON from here on")]
    BreaksOff,
    /// 3/4/2026, and nothing tells which day that is.
    #[error("a date in an order that can't be told")]
    OrderOpen,
    /// A row of another kind than the ones before.
    #[error("a time with a zone among those without, or without among those with")]
    MixedZones,
    /// A row that breaks off.
    #[error("too few fields")]
    TooFewFields,
    /// A row with something behind its last column.
    #[error("more fields than headers")]
    TooManyFields,
    /// The column of lengths holds something else.
    #[error("a length that is no number")]
    NoLength,
    /// Some exports hold the whole chat twice.
    #[error("from here on the file repeats itself; what stands twice is taken once")]
    RepeatsItself,
}
