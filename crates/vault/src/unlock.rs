use std::thread;

use domain::Role;

use crate::{Header, Key, Keyring, Passphrase, RecoveryCode, VaultError};

/// Passphrase slots tried at the same time: one for each partner. More stand in the header only
/// while keys are renewed, and each takes the 256 MiB of its derivation.
const AT_ONCE: usize = 2;

impl Header {
    /// Opens the keyring of whoever's passphrase this is. All slots are tried, whichever opens,
    /// so that nothing tells whose it was not.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`], [`VaultError::KeyringDamaged`].
    pub fn unlock(&self, passphrase: &Passphrase) -> Result<(Role, Keyring), VaultError> {
        let (role, master, number) = self
            .try_slots(&[Role::A, Role::B], passphrase)?
            .ok_or(VaultError::WrongPassphrase)?;
        Ok((role, self.open_keyring(role, master, number)?))
    }

    /// Whether this is that partner's passphrase: what a joint document asks of both. It shows
    /// which passphrase was used, not who typed it.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`], [`VaultError::NotJoined`].
    pub fn confirms(&self, who: Role, passphrase: &Passphrase) -> Result<(), VaultError> {
        self.seat(who)?;
        self.try_slots(&[who], passphrase)?
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
                    return Ok((role, self.open_keyring(role, master, number)?));
                }
            }
        }
        Err(VaultError::WrongCode)
    }

    /// Two slots that one passphrase opens would leave one of them out of reach, or lead one
    /// partner into the other's pages.
    pub(crate) fn refuse_taken(
        &self,
        by: &[Role],
        passphrase: &Passphrase,
    ) -> Result<(), VaultError> {
        match self.try_slots(by, passphrase)? {
            Some(_) => Err(VaultError::PassphraseTaken),
            None => Ok(()),
        }
    }

    fn open_keyring(&self, role: Role, master: Key, number: u32) -> Result<Keyring, VaultError> {
        let mut keyrings = self.seat(role)?.keyrings.iter();
        let sealed = keyrings
            .find(|keyring| keyring.number == number)
            .ok_or(VaultError::KeyringDamaged)?;
        Keyring::open(master, self.vault, role, sealed)
    }

    fn try_slots(
        &self,
        of: &[Role],
        passphrase: &Passphrase,
    ) -> Result<Option<(Role, Key, u32)>, VaultError> {
        let tries: Vec<_> = self
            .seats()
            .filter(|(role, _)| of.contains(role))
            .flat_map(|(role, seat)| seat.slots.iter().map(move |slot| (role, slot)))
            .filter(|(_, slot)| slot.takes_passphrase())
            .collect();
        let mut opened = None;
        for together in tries.chunks(AT_ONCE) {
            let outcomes: Vec<_> = thread::scope(|scope| {
                let running: Vec<_> = together
                    .iter()
                    .map(|(role, slot)| {
                        scope.spawn(|| slot.try_passphrase((self.vault, *role), passphrase))
                    })
                    .collect();
                running
                    .into_iter()
                    .map(|thread| thread.join().expect("key derivation does not panic"))
                    .collect()
            });
            for ((role, _), outcome) in together.iter().zip(outcomes) {
                let found = outcome?.map(|(master, number)| (*role, master, number));
                opened = opened.or(found);
            }
        }
        Ok(opened)
    }
}
