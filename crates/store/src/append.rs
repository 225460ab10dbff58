use std::sync::Arc;

use chrono_tz::Tz;
use domain::{Draft, Revision, Scope};

use crate::record::{Record, Saying};
use crate::{OpenJournal, StoreError, rows};

impl OpenJournal {
    /// Writes the drafts as the reader's next revisions, all in one transaction, and answers them
    /// as written. Durable when it returns; on an error nothing of them is written.
    ///
    /// `recorded_ms` is milliseconds since 1970, UTC; `zone` the computer's.
    ///
    /// # Errors
    /// The file cannot be written; [`StoreError::Unsure`].
    pub fn append(
        &mut self,
        drafts: Vec<Draft>,
        recorded_ms: i64,
        zone: Tz,
    ) -> Result<Vec<Revision>, StoreError> {
        let dated = drafts.into_iter().map(|draft| (draft, recorded_ms));
        self.append_dated(dated.collect(), zone)
    }

    /// The same, each draft with a recording time of its own.
    ///
    /// # Errors
    /// As [`OpenJournal::append`].
    pub fn append_dated(
        &mut self,
        drafts: Vec<(Draft, i64)>,
        zone: Tz,
    ) -> Result<Vec<Revision>, StoreError> {
        let mut next = self.next();
        let mut written = Vec::with_capacity(drafts.len());
        for (draft, recorded_ms) in drafts {
            let saying = Saying {
                subject: &draft.subject,
                verb: draft.change.verb(),
                body: draft.change.body(),
                recorded_ms,
                zone,
            };
            let seq = next.say(self, draft.scope, saying);
            written.push(Revision {
                author: self.who,
                scope: draft.scope,
                seq,
                subject: draft.subject,
                zone,
                recorded_ms,
                change: draft.change,
            });
        }
        self.write_next(next)?;
        Ok(written)
    }

    /// What the file is to become, as it now is.
    pub(crate) fn next(&self) -> Next {
        Next {
            private: self.private.clone(),
            private_head: self.private_head,
            shared: Vec::new(),
            forgotten: Vec::new(),
        }
    }

    /// Writes it in one transaction and takes it over.
    pub(crate) fn write_next(&mut self, next: Next) -> Result<(), StoreError> {
        let Next {
            private,
            private_head,
            shared,
            forgotten,
        } = next;
        let who = self.who;
        self.write(private, |transaction| {
            for record in &shared {
                rows::insert(transaction, who, record)?;
            }
            for seq in forgotten {
                rows::forget_body(transaction, who, seq)?;
            }
            Ok(())
        })?;
        self.private_head = private_head;
        Ok(())
    }
}

/// A transaction in the making.
pub(crate) struct Next {
    pub(crate) private: crate::private::PrivatePart,
    private_head: crate::chain::Head,
    pub(crate) shared: Vec<Record>,
    /// Places of the reader's shared chain whose words go.
    pub(crate) forgotten: Vec<u64>,
}

impl Next {
    /// The next record of the reader's chain of this part; answers its place.
    pub(crate) fn say(&mut self, journal: &OpenJournal, scope: Scope, saying: Saying<'_>) -> u64 {
        let (place, history) = (journal.place(scope), journal.keyring.history());
        match scope {
            Scope::Private => {
                let record = self.private_head.next(place, saying, history);
                let seq = record.seq;
                self.private.records.push(Arc::new(record));
                seq
            }
            Scope::Shared => {
                let head = &mut self.private.heads[journal.who.index()];
                let record = head.next(place, saying, history);
                let seq = record.seq;
                self.shared.push(record);
                seq
            }
        }
    }
}
