use std::borrow::Cow;

use domain::{Journal, Reader};

use crate::{Options, ReportError, Whose};

/// The journal that a document with these options is made from, and every other file that is to
/// have its numbers.
///
/// # Errors
/// Where the journal was made for eyes that see more than the document may show.
pub fn select(journal: &Journal, options: &Options) -> Result<Journal, ReportError> {
    let theirs = of_whom(journal, options.whose)?;
    Ok(options.selection.of(&theirs))
}

/// What of the journal is theirs to take.
///
/// # Errors
/// As [`select`].
pub(crate) fn of_whom(journal: &Journal, whose: Whose) -> Result<Cow<'_, Journal>, ReportError> {
    match whose {
        Whose::Both if journal.reader != Reader::Ours => Err(ReportError::NotOurs),
        Whose::Both => Ok(Cow::Borrowed(journal)),
        Whose::One(role) if journal.reader == Reader::from(role.other()) => {
            Err(ReportError::OthersPages)
        }
        Whose::One(role) => Ok(Cow::Owned(journal.alone(role))),
    }
}
