/// Why there is no document. Holds nothing of the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReportError {
    /// A document of both can only be made from what both share.
    #[error("a document of both is made from Ours, not from one partner's pages")]
    NotOurs,
    /// One partner's pages hold things that the other's document may not show.
    #[error("a partner's document is not made from the other's pages")]
    OthersPages,
    /// Whoever waited for it does no more.
    #[error("the making was stopped")]
    Stopped,
    /// No file can be locked with it.
    #[error("not a password for a document")]
    Password,
    /// The typesetter refused the document.
    #[error("the document could not be set ({0})")]
    Typeset(&'static str),
}
