use domain::Role;

use crate::slot::Slot;
use crate::{Header, Kdf, Keyring, Passphrase, RecoveryCode, VaultError};

impl Header {
    /// A new passphrase in place of the old one, to the same keyring; the recovery code stays. A
    /// copy of the header made before still opens with the old passphrase.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`], [`VaultError::PassphraseTaken`],
    /// [`VaultError::KdfOutOfRange`]; then the header is as it was.
    pub fn change_passphrase(
        &mut self,
        who: Role,
        keyring: &Keyring,
        (old, new): (&Passphrase, &Passphrase),
        kdf: Kdf,
    ) -> Result<(), VaultError> {
        self.confirms(who, old)?;
        self.refuse_taken(&[who, who.other()], new)?;
        let slot = Slot::of_passphrase(keyring, (self.vault, who), new, kdf)?;
        let slots = &mut self.seat_mut(who)?.slots;
        slots.retain(|old| old.keyring() != keyring.number || !old.takes_passphrase());
        slots.insert(0, slot);
        Ok(())
    }

    /// A new passphrase and a new recovery code in place of both old ones, to the same keyring:
    /// what follows a recovery. The code is shown once.
    ///
    /// # Errors
    /// [`VaultError::PassphraseTaken`] by the other, [`VaultError::KdfOutOfRange`]; then the
    /// header is as it was.
    pub fn replace_slots(
        &mut self,
        who: Role,
        keyring: &Keyring,
        passphrase: &Passphrase,
        kdf: Kdf,
    ) -> Result<RecoveryCode, VaultError> {
        self.refuse_taken(&[who.other()], passphrase)?;
        let code = RecoveryCode::random();
        let named = (self.vault, who);
        let slots = [
            Slot::of_passphrase(keyring, named, passphrase, kdf)?,
            Slot::of_code(keyring, named, &code),
        ];
        let seat = self.seat_mut(who)?;
        seat.slots.retain(|old| old.keyring() != keyring.number);
        seat.slots.extend(slots);
        Ok(code)
    }
}
