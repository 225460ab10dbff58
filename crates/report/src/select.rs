use domain::{Journal, Reader};

use crate::{ReportError, Whose};

/// The journal that a document of `whose` is made from.
///
/// # Errors
/// Where the journal was made for eyes that see more than the document may show.
pub fn select(journal: &Journal, whose: Whose) -> Result<Journal, ReportError> {
    match whose {
        Whose::Both if journal.reader != Reader::Ours => Err(ReportError::NotOurs),
        Whose::Both => Ok(journal.clone()),
        Whose::One(role) if journal.reader == Reader::from(role.other()) => {
            Err(ReportError::OthersPages)
        }
        Whose::One(role) => Ok(journal.alone(role)),
    }
}
