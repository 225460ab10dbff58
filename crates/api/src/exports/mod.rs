//! Beginning a journal from what was taken out of one. History is not carried, and nothing is
//! invented: docs/format.md says by which rules.

mod check;
mod drafts;
mod lines;
mod pauses;
mod whole;

use domain::{Journal, Partner, Reader, Role};

pub(crate) use drafts::drafts;

/// Exports that were read, each of another reader.
#[derive(Default)]
pub(crate) struct Exports {
    pub(crate) a: Option<Journal>,
    pub(crate) b: Option<Journal>,
    pub(crate) ours: Option<Journal>,
}

impl Exports {
    /// Takes in one file's bytes and says whose export it is.
    ///
    /// # Errors
    /// Where and why it is refused, without content.
    pub(crate) fn take(&mut self, bytes: &[u8]) -> Result<Reader, String> {
        let journal = Journal::from_json(bytes).map_err(|error| error.to_string())?;
        check::check(&journal)?;
        let reader = journal.reader;
        let place = match reader {
            Reader::A => &mut self.a,
            Reader::B => &mut self.b,
            Reader::Ours => &mut self.ours,
        };
        if place.is_some() {
            return Err("field reader: a second file of the same reader".to_owned());
        }
        *place = Some(journal);
        Ok(reader)
    }

    /// A partner's own export.
    pub(crate) fn own(&self, role: Role) -> Option<&Journal> {
        match role {
            Role::A => self.a.as_ref(),
            Role::B => self.b.as_ref(),
        }
    }

    /// The partners as the files name them: what both shared first.
    pub(crate) fn partners(&self) -> Vec<Partner> {
        let files = || self.all();
        let named = |role| {
            let mut partners = files().flat_map(|journal| &journal.partners);
            partners.find(|partner| partner.role == role).cloned()
        };
        [Role::A, Role::B].into_iter().filter_map(named).collect()
    }

    fn all(&self) -> impl Iterator<Item = &Journal> {
        self.ours.iter().chain(&self.a).chain(&self.b)
    }
}
