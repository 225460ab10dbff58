use chrono_tz::Tz;
use domain::{Draft, Revision, Role, Scope};
use rusqlite::TransactionBehavior;
use vault::{Kdf, Passphrase, RecoveryCode};

use crate::private::{FIRST_BLOCKS, PrivatePart};
use crate::record::{Place, Saying};
use crate::{OpenJournal, StoreError, rows};

impl OpenJournal {
    /// The second partner joins in the first one's session: fresh keys of their own, their first
    /// shared revision (`introduce`), and their private blocks in place of the random ones. The
    /// recovery code is shown once.
    ///
    /// The file is written before the header; cut off between the two, joining starts anew.
    ///
    /// # Errors
    /// `AlreadyJoined`, parameters out of range, or a folder that cannot be written.
    pub fn join(
        &mut self,
        passphrase: &Passphrase,
        kdf: Kdf,
        lock_name: Option<String>,
        introduce: Draft,
        recorded_ms: i64,
        zone: Tz,
    ) -> Result<(RecoveryCode, Revision), StoreError> {
        let mut header = self.header.clone();
        let (keyring, code) = header.join(&self.keyring, passphrase, kdf, lock_name)?;
        let place = Place {
            author: Role::B,
            ..self.place(Scope::Shared)
        };
        let mut heads = self.private.heads;
        let own_from = heads[Role::B.index()].seq + 1;
        let saying = Saying {
            subject: &introduce.subject,
            verb: introduce.change.verb(),
            body: introduce.change.body(),
            recorded_ms,
            zone,
        };
        let record = heads[Role::B.index()].next(place, saying, keyring.history());
        let theirs = PrivatePart::begun(own_from, heads).seal(
            &keyring,
            header.vault(),
            Role::B,
            FIRST_BLOCKS,
        );
        let mut private = self.private.clone();
        private.heads = heads;
        let own = private.seal(&self.keyring, header.vault(), self.who, self.blocks);
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        rows::insert(&transaction, Role::B, &record)?;
        rows::write_blocks(&transaction, Role::B, &theirs)?;
        rows::write_blocks(&transaction, self.who, &own)?;
        transaction.commit()?;
        self.private = private;
        vault::write_header(&self.folder, &mut header)?;
        self.header = header;
        Ok((
            code,
            Revision {
                author: Role::B,
                scope: Scope::Shared,
                seq: record.seq,
                subject: introduce.subject,
                zone,
                recorded_ms,
                change: introduce.change,
            },
        ))
    }
}
