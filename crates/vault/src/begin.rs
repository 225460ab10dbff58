use domain::Role;

use crate::header::{Seat, VaultId};
use crate::slot::Slot;
use crate::{Header, Kdf, Keyring, Passphrase, RecoveryCode, SharedKey, VaultError};

impl Header {
    /// A new journal: the first seat, its keyring with a fresh shared key, and the recovery code,
    /// which is shown once.
    ///
    /// # Errors
    /// [`VaultError::KdfOutOfRange`].
    pub fn begin(
        passphrase: &Passphrase,
        kdf: Kdf,
        lock_name: Option<String>,
    ) -> Result<(Header, Keyring, RecoveryCode), VaultError> {
        let vault = VaultId::random();
        let keyring = Keyring::fresh(SharedKey::random());
        let (a, code) = seat(vault, Role::A, &keyring, passphrase, kdf, lock_name)?;
        let header = Header {
            vault,
            generation: 0,
            a,
            b: None,
        };
        Ok((header, keyring, code))
    }

    /// The second seat, in the first partner's unlocked session: the shared key comes from the
    /// first one's keyring, the passphrase is typed by the joiner alone.
    ///
    /// # Errors
    /// [`VaultError::AlreadyJoined`], [`VaultError::PassphraseTaken`],
    /// [`VaultError::KdfOutOfRange`].
    pub fn join(
        &mut self,
        first: &Keyring,
        passphrase: &Passphrase,
        kdf: Kdf,
        lock_name: Option<String>,
    ) -> Result<(Keyring, RecoveryCode), VaultError> {
        if self.b.is_some() {
            return Err(VaultError::AlreadyJoined);
        }
        self.refuse_taken(&[Role::A], passphrase)?;
        let keyring = Keyring::fresh(first.shared.copy());
        let (b, code) = seat(self.vault, Role::B, &keyring, passphrase, kdf, lock_name)?;
        self.b = Some(b);
        Ok((keyring, code))
    }
}

fn seat(
    vault: VaultId,
    role: Role,
    keyring: &Keyring,
    passphrase: &Passphrase,
    kdf: Kdf,
    lock_name: Option<String>,
) -> Result<(Seat, RecoveryCode), VaultError> {
    let code = RecoveryCode::random();
    let seat = Seat {
        lock_name,
        keyrings: vec![keyring.seal(vault, role)],
        slots: vec![
            Slot::of_passphrase(keyring, (vault, role), passphrase, kdf)?,
            Slot::of_code(keyring, (vault, role), &code),
        ],
    };
    Ok((seat, code))
}
