use std::collections::BTreeSet;

use domain::{Journal, Reader, Role, Telling};

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
        Whose::One(role) => Ok(own(journal, role)),
    }
}

/// Own words leave alone: nothing that the other began, wrote or marked goes with them, nor do
/// the days on which only the other wrote.
fn own(journal: &Journal, role: Role) -> Journal {
    let mut own = journal.clone();
    own.tellings.retain(|t| t.author == Some(role));
    own.links.clear();
    own.check_ins.retain(|c| c.author == role);
    own.marks.retain(|m| m.author == role);
    own.pauses.retain(|p| p.asked_by == role);
    own.answers.retain(|a| a.author == role);
    own.lines.retain(|l| l.author == role);
    let told = own.tellings.iter().flat_map(Telling::dates);
    let dates: BTreeSet<_> = told
        .chain(own.check_ins.iter().map(|c| c.at.date()))
        .collect();
    own.observed.retain(|date| dates.contains(date));
    own
}
