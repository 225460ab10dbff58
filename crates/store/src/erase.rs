use std::sync::Arc;

use chrono_tz::Tz;
use domain::{Id, Scope};

use crate::chain::erase_body;
use crate::record::{ERASE, Record, Saying};
use crate::{OpenJournal, StoreError, rows, unlock};

impl OpenJournal {
    /// Erases everything that the reader said of these subjects: one revision a subject and part
    /// names the places, and in the same transaction words and salts are gone. Old backups keep
    /// them. [`OpenJournal::revisions`] no longer holds them.
    ///
    /// # Errors
    /// The file cannot be written; then nothing is erased.
    pub fn erase(
        &mut self,
        subjects: &[(Scope, Id)],
        recorded_ms: i64,
        zone: Tz,
    ) -> Result<(), StoreError> {
        let mut next = self.next();
        for (scope, subject) in subjects {
            let seqs = self.said_of(*scope, subject)?;
            if seqs.is_empty() {
                continue;
            }
            let saying = Saying {
                subject,
                verb: ERASE,
                body: erase_body(&seqs),
                recorded_ms,
                zone,
            };
            next.say(self, *scope, saying);
            match scope {
                Scope::Shared => next.forgotten.extend(seqs),
                Scope::Private => {
                    let gone = next.private.records.iter_mut();
                    for record in gone.filter(|record| seqs.contains(&record.seq)) {
                        Arc::make_mut(record).said = None;
                    }
                }
            }
        }
        self.write_next(next)?;
        self.revisions = unlock::read_all(self)?;
        Ok(())
    }

    /// When the reader's words were last erased, milliseconds since 1970, UTC: backups from before
    /// hold them.
    pub fn last_erased_ms(&self) -> Option<i64> {
        let erasings = self.private.records.iter().filter(|r| r.verb == ERASE);
        erasings.map(|record| record.recorded_ms).max()
    }

    fn said_of(&self, scope: Scope, subject: &Id) -> Result<Vec<u64>, StoreError> {
        let subject = subject.to_string();
        let seq = |record: &Record| {
            let says = record.subject == subject && record.verb != ERASE && record.said.is_some();
            says.then_some(record.seq)
        };
        Ok(match scope {
            Scope::Private => {
                let records = self.private.records.iter();
                records.filter_map(|record| seq(record)).collect()
            }
            Scope::Shared => {
                let records = rows::read_chain(&self.connection, self.who)?;
                records.iter().filter_map(seq).collect()
            }
        })
    }
}
