use std::thread;

use domain::Role;

use crate::header::{SealedKeyring, Seat, VaultId};
use crate::slot::Slot;
use crate::{Header, Kdf, Key, Keyring, Passphrase, RecoveryCode, SharedKey, VaultError};

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
    /// [`VaultError::AlreadyJoined`], [`VaultError::KdfOutOfRange`].
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
        let keyring = Keyring::fresh(first.shared.copy());
        let (b, code) = seat(self.vault, Role::B, &keyring, passphrase, kdf, lock_name)?;
        self.b = Some(b);
        Ok((keyring, code))
    }

    /// Opens the keyring of whoever's passphrase this is. All slots are tried at the same time,
    /// so that nothing tells whose it was not.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`], [`VaultError::KeyringDamaged`].
    pub fn unlock(&self, passphrase: &Passphrase) -> Result<(Role, Keyring), VaultError> {
        let seats: Vec<_> = self.seats().collect();
        let (role, master, number) =
            try_slots(self.vault, &seats, passphrase)?.ok_or(VaultError::WrongPassphrase)?;
        self.open_keyring(role, &master, number)
    }

    /// Whether this is that partner's passphrase: what a joint document asks of both. It shows
    /// which passphrase was used, not who typed it.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`], [`VaultError::NotJoined`].
    pub fn confirms(&self, who: Role, passphrase: &Passphrase) -> Result<(), VaultError> {
        let seats: Vec<_> = self.seats().filter(|(role, _)| *role == who).collect();
        if seats.is_empty() {
            return Err(VaultError::NotJoined);
        }
        try_slots(self.vault, &seats, passphrase)?
            .map(|_| ())
            .ok_or(VaultError::WrongPassphrase)
    }

    /// Opens a keyring by its recovery code.
    ///
    /// # Errors
    /// [`VaultError::WrongCode`], [`VaultError::KeyringDamaged`].
    pub fn recover(&self, code: &RecoveryCode) -> Result<(Role, Keyring), VaultError> {
        for (role, seat) in self.seats() {
            for slot in &seat.slots {
                if let Some((master, number)) = slot.try_code((self.vault, role), code) {
                    return self.open_keyring(role, &master, number);
                }
            }
        }
        Err(VaultError::WrongCode)
    }

    fn open_keyring(
        &self,
        role: Role,
        master: &Key,
        number: u32,
    ) -> Result<(Role, Keyring), VaultError> {
        let keyring = self
            .seats()
            .filter(|(of, _)| *of == role)
            .flat_map(|(_, seat)| &seat.keyrings)
            .find(|keyring| keyring.number == number)
            .ok_or(VaultError::KeyringDamaged)?;
        let opened = Keyring::open(master, self.vault, role, number, &keyring.sealed)?;
        Ok((role, opened))
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
    let number = 1;
    let master = Key::random();
    let code = RecoveryCode::random();
    let seat = Seat {
        lock_name,
        keyrings: vec![SealedKeyring {
            number,
            sealed: keyring.seal(&master, vault, role, number),
        }],
        slots: vec![
            Slot::of_passphrase(&master, number, (vault, role), passphrase, kdf)?,
            Slot::of_code(&master, number, (vault, role), &code),
        ],
    };
    Ok((seat, code))
}

fn try_slots(
    vault: VaultId,
    seats: &[(Role, &Seat)],
    passphrase: &Passphrase,
) -> Result<Option<(Role, Key, u32)>, VaultError> {
    let tries: Vec<_> = seats
        .iter()
        .flat_map(|(role, seat)| seat.slots.iter().map(move |slot| (*role, slot)))
        .collect();
    let outcomes: Vec<_> = thread::scope(|scope| {
        let running: Vec<_> = tries
            .iter()
            .map(|(role, slot)| {
                scope.spawn(move || {
                    let opened = slot.try_passphrase((vault, *role), passphrase)?;
                    Ok(opened.map(|(master, number)| (*role, master, number)))
                })
            })
            .collect();
        running
            .into_iter()
            .map(|thread| thread.join().expect("key derivation does not panic"))
            .collect()
    });
    let mut opened = None;
    for outcome in outcomes {
        let outcome: Result<Option<(Role, Key, u32)>, VaultError> = outcome;
        opened = opened.or(outcome?);
    }
    Ok(opened)
}
