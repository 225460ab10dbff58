use domain::Role;

use crate::slot::Slot;
use crate::{Header, Kdf, Keyring, Passphrase, RecoveryCode, VaultError};

/// How a renewal of keys ended.
pub enum Renewal {
    /// The keyring before stays, with its passphrase and its recovery code.
    CutOff,
    /// The new keyring alone stays, with its passphrase and this code, which is shown once.
    Finished(RecoveryCode),
}

/// "Someone may know my passphrase": new master, private and history keys and a new passphrase;
/// the shared key stays. Header and blocks stand in different files, so a crash can come between
/// them. In this order there is no moment at which a stop locks anybody out:
///
/// 1. [`Header::begin_renewal`]; header and copy are written, with both keyrings. The old
///    passphrase and the old code lead to the old keyring, the new passphrase to the new one,
///    which also holds the private key before: it opens the blocks whether they are renewed or
///    not.
/// 2. The blocks are sealed under the new private key, in one transaction.
/// 3. [`Header::end_renewal`]; header and copy are written with the new keyring alone, and with
///    its recovery code, which nobody has seen before this point.
///
/// Between 1 and 3 the rule at unlock is: **the passphrase decides, if its keyring opens the
/// blocks.** The new one always does, and then steps 2 and 3 are done again. The old one does
/// before step 2 took hold, and then the new keyring is dropped: nobody was told that it holds.
/// After step 2 the old one opens nothing, which is what was asked for, and that is said.
///
/// The new private key is not sealed for the old passphrase: whoever knows that one and keeps a
/// copy of the header of this moment would read on for ever.
impl Header {
    /// A renewal of this partner's keys was begun and not ended.
    pub fn is_renewing(&self, who: Role) -> bool {
        self.seat(who).is_ok_and(|seat| seat.keyrings.len() > 1)
    }

    /// A keyring of this partner's that is newer than this one stands beside it.
    pub fn has_newer(&self, who: Role, keyring: &Keyring) -> bool {
        self.newest(who) > keyring.number
    }

    /// Puts a new keyring beside the one in use; any other goes.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`], [`VaultError::PassphraseTaken`],
    /// [`VaultError::KdfOutOfRange`]; then the header is as it was.
    pub fn begin_renewal(
        &mut self,
        who: Role,
        keyring: &Keyring,
        (old, new): (&Passphrase, &Passphrase),
        kdf: Kdf,
    ) -> Result<Keyring, VaultError> {
        self.confirms(who, old)?;
        let mut header = self.clone();
        header.keep_alone(who, keyring)?;
        header.refuse_taken(&[who, who.other()], new)?;
        let renewed = keyring.renewed(header.newest(who) + 1);
        let slot = Slot::of_passphrase(&renewed, (header.vault, who), new, kdf)?;
        let sealed = renewed.seal(header.vault, who);
        let seat = header.seat_mut(who)?;
        seat.keyrings.push(sealed);
        seat.slots.push(slot);
        *self = header;
        Ok(renewed)
    }

    /// Keeps the keyring alone whose private key the blocks are sealed under; nothing happens if
    /// it is alone already.
    ///
    /// # Errors
    /// [`VaultError::NotJoined`].
    pub fn end_renewal(
        &mut self,
        who: Role,
        keyring: &Keyring,
    ) -> Result<Option<Renewal>, VaultError> {
        if !self.is_renewing(who) {
            return Ok(None);
        }
        self.keep_alone(who, keyring)?;
        let vault = self.vault;
        let slots = &mut self.seat_mut(who)?.slots;
        if slots.iter().any(Slot::takes_code) {
            return Ok(Some(Renewal::CutOff));
        }
        let code = RecoveryCode::random();
        slots.push(Slot::of_code(keyring, (vault, who), &code));
        Ok(Some(Renewal::Finished(code)))
    }

    fn newest(&self, who: Role) -> u32 {
        let keyrings = self.seat(who).map_or(&[][..], |seat| &seat.keyrings);
        keyrings.iter().map(|k| k.number).max().unwrap_or(0)
    }

    fn keep_alone(&mut self, who: Role, keyring: &Keyring) -> Result<(), VaultError> {
        let seat = self.seat_mut(who)?;
        seat.keyrings.retain(|k| k.number == keyring.number);
        seat.slots.retain(|s| s.keyring() == keyring.number);
        for kept in &mut seat.keyrings {
            kept.private_before.clear();
        }
        Ok(())
    }
}
