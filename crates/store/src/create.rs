use std::fs;
use std::path::Path;

use domain::Role;
use rusqlite::TransactionBehavior;
use vault::{Header, Kdf, Keyring, Passphrase, RecoveryCode};

use crate::chain::Head;
use crate::private::{FIRST_BLOCKS, Owner, PrivatePart};
use crate::{OpenJournal, StoreError, folder, migrate, rows, unlock};

impl OpenJournal {
    /// Begins a journal in a folder that holds none, and opens it for its first partner. It is
    /// made aside and put in place in one step. The recovery code is shown once.
    ///
    /// # Errors
    /// [`StoreError::Exists`], parameters out of range, or a folder that cannot be written.
    pub fn create(
        place: &Path,
        passphrase: &Passphrase,
        kdf: Kdf,
        lock_name: Option<String>,
    ) -> Result<(OpenJournal, RecoveryCode), StoreError> {
        if folder::exists(place) {
            return Err(StoreError::Exists);
        }
        let (mut header, keyring, code) = Header::begin(passphrase, kdf, lock_name)?;
        let aside = folder::beside(place, ".new");
        if aside.exists() {
            // Left by a beginning that was cut off before anybody had its recovery code.
            fs::remove_dir_all(&aside)?;
        }
        folder::make(&aside)?;
        fill(&aside, &header, &keyring)?;
        vault::write_header(&aside, &mut header)?;
        folder::put_in_place(&aside, place)?;
        let journal = folder::lock(place)
            .and_then(|lock| unlock::open(place, lock, header, Role::A, keyring));
        if journal.is_err() {
            // Nobody has its recovery code: it makes way for the next beginning.
            let _ = fs::rename(place, &aside);
        }
        Ok((journal?, code))
    }
}

fn fill(aside: &Path, header: &Header, keyring: &Keyring) -> Result<(), StoreError> {
    let file = folder::file(aside);
    let mut connection = migrate::open(&file, keyring.shared(), migrate::STEPS)?;
    let private = PrivatePart::begun(1, [Head::default(); 2]);
    let owner = Owner {
        keyring,
        vault: header.vault(),
        who: Role::A,
    };
    let own = private.seal(owner, FIRST_BLOCKS);
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    rows::write_blocks(&transaction, Role::A, &own.blocks)?;
    rows::write_blocks(&transaction, Role::B, &vault::random_blocks(FIRST_BLOCKS))?;
    transaction.commit()?;
    connection.close().map_err(|(_, error)| error.into())
}
