use domain::{Change, Id, Scope};

use crate::OpenJournal;

/// One of the reader's own private revisions, as it was written or as what is left of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// What it said: the verb stays when the words are erased.
    pub verb: String,
    /// When it was written, milliseconds since 1970, UTC.
    pub recorded_ms: i64,
    /// What it says; none once erased.
    pub change: Option<Change>,
}

impl OpenJournal {
    /// Everything that the reader's private part ever said of this subject, in its order.
    pub fn kept_of(&self, subject: &Id) -> Vec<Kept> {
        let place = self.place(Scope::Private);
        let subject = subject.to_string();
        self.private
            .records
            .iter()
            .filter(|record| record.subject == subject)
            .map(|record| Kept {
                verb: record.verb.to_string(),
                recorded_ms: record.recorded_ms,
                change: record.revision(place).ok().flatten().map(|r| r.change),
            })
            .collect()
    }
}
