use chrono_tz::Tz;
use domain::{Draft, Revision, Role, Scope};
use vault::{Kdf, Keyring, Passphrase, RecoveryCode};

use crate::chain::{Head, erase_body};
use crate::private::{FIRST_BLOCKS, Owner, PrivatePart};
use crate::record::{ERASE, Place, Record, Saying};
use crate::{OpenJournal, StoreError, rows};

impl OpenJournal {
    /// The second partner joins in the first one's session: fresh keys of their own, their first
    /// shared revision (`introduce`), and their private blocks in place of the random ones. The
    /// recovery code is shown once.
    ///
    /// The file is written before the header; cut off between the two, joining starts anew and
    /// erases what the first try said.
    ///
    /// # Errors
    /// `AlreadyJoined`, parameters out of range, a folder that cannot be written, or
    /// [`StoreError::Unsure`].
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
        let first = self.first_words(&keyring, &introduce, recorded_ms, zone)?;
        let heads = first.heads;
        let owner = Owner {
            keyring: &keyring,
            vault: header.vault(),
            who: Role::B,
        };
        let theirs = PrivatePart::begun(first.own_from, heads).seal(owner, FIRST_BLOCKS);
        let mut private = self.private.clone();
        private.heads = heads;
        self.write(private, |transaction| {
            for record in &first.records {
                rows::insert(transaction, Role::B, record)?;
            }
            for seq in &first.left {
                rows::forget_body(transaction, Role::B, *seq)?;
            }
            rows::write_blocks(transaction, Role::B, &theirs.blocks)
        })?;
        self.write_header(header)?;
        Ok((
            code,
            Revision {
                author: Role::B,
                scope: Scope::Shared,
                seq: heads[Role::B.index()].seq,
                subject: introduce.subject,
                zone,
                recorded_ms,
                change: introduce.change,
            },
        ))
    }

    fn first_words(
        &self,
        keyring: &Keyring,
        introduce: &Draft,
        recorded_ms: i64,
        zone: Tz,
    ) -> Result<FirstWords, StoreError> {
        let place = Place {
            author: Role::B,
            ..self.place(Scope::Shared)
        };
        let earlier = rows::read_chain(&self.connection, Role::B)?;
        let says = |record: &&Record| record.verb != ERASE && record.said.is_some();
        let left: Vec<u64> = earlier.iter().filter(says).map(|r| r.seq).collect();
        let saying = |verb, body| Saying {
            subject: &introduce.subject,
            verb,
            body,
            recorded_ms,
            zone,
        };
        let erasing = (!left.is_empty()).then(|| saying(ERASE, erase_body(&left)));
        let introducing = saying(introduce.change.verb(), introduce.change.body());
        let mut heads = self.private.heads;
        let head = &mut heads[Role::B.index()];
        let own_from = head.seq + 1;
        let all = erasing.into_iter().chain([introducing]);
        let records = all.map(|saying| head.next(place, saying, keyring.history()));
        Ok(FirstWords {
            records: records.collect(),
            left,
            own_from,
            heads,
        })
    }
}

/// What the second partner's chain begins with.
struct FirstWords {
    records: Vec<Record>,
    /// Places of what a joining that was cut off left, under keys that nobody has.
    left: Vec<u64>,
    own_from: u64,
    heads: [Head; 2],
}
