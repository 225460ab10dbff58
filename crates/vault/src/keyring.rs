use domain::Role;
use zeroize::Zeroizing;

use crate::header::{SealedKeyring, VaultId};
use crate::seal::{about, open, seal};
use crate::{Key, SharedKey, VaultError, labels};

/// The version of the keyring's bytes.
const VERSION: u8 = 1;
/// Bytes of a keyring without old history keys: with room for all of them from the start, no copy
/// of the keys is left behind by a growing vector.
const KEYS: usize = 1 + 32 + 48 + 32;

/// One partner's keys, wiped when dropped.
pub struct Keyring {
    /// Seals the keyring itself; the slots wrap it.
    pub(crate) master: Key,
    /// From 1; a renewal counts on.
    pub(crate) number: u32,
    pub(crate) private: Key,
    pub(crate) private_before: Option<Key>,
    pub(crate) history: Key,
    pub(crate) history_old: Vec<Key>,
    pub(crate) shared: SharedKey,
}

impl Keyring {
    pub(crate) fn fresh(shared: SharedKey) -> Keyring {
        Keyring {
            master: Key::random(),
            number: 1,
            private: Key::random(),
            private_before: None,
            history: Key::random(),
            history_old: Vec::new(),
            shared,
        }
    }

    /// The keyring that takes this one's place. What was tagged until now still verifies.
    pub(crate) fn renewed(&self, number: u32) -> Keyring {
        let until_now = std::iter::once(&self.history).chain(&self.history_old);
        Keyring {
            number,
            private_before: Some(self.private.copy()),
            history_old: until_now.map(Key::copy).collect(),
            ..Keyring::fresh(self.shared.copy())
        }
    }

    /// Seals this partner's private blocks.
    pub fn private(&self) -> &Key {
        &self.private
    }

    /// While a renewal is not ended: sealed the blocks before.
    pub fn private_before(&self) -> Option<&Key> {
        self.private_before.as_ref()
    }

    /// Tags this partner's revisions from now on.
    pub fn history(&self) -> &Key {
        &self.history
    }

    /// Tagged this partner's earlier revisions.
    pub fn history_old(&self) -> &[Key] {
        &self.history_old
    }

    /// Opens the journal file.
    pub fn shared(&self) -> &SharedKey {
        &self.shared
    }

    pub(crate) fn seal(&self, vault: VaultId, role: Role) -> SealedKeyring {
        let mut plain = Zeroizing::new(Vec::with_capacity(KEYS + 32 * self.history_old.len()));
        plain.push(VERSION);
        plain.extend(self.private.bytes());
        plain.extend(self.shared.bytes());
        plain.extend(self.history.bytes());
        for old in &self.history_old {
            plain.extend(old.bytes());
        }
        let about = named(labels::KEYRING, vault, role, self.number);
        SealedKeyring {
            number: self.number,
            sealed: seal(&self.master, &about, &plain),
            private_before: self.seal_before(vault, role),
        }
    }

    fn seal_before(&self, vault: VaultId, role: Role) -> Vec<u8> {
        let about = named(labels::PRIVATE_BEFORE, vault, role, self.number);
        let before = self.private_before.as_ref();
        before.map_or_else(Vec::new, |key| seal(&self.private, &about, key.bytes()))
    }

    pub(crate) fn open(
        master: Key,
        vault: VaultId,
        role: Role,
        sealed: &SealedKeyring,
    ) -> Result<Keyring, VaultError> {
        let about = named(labels::KEYRING, vault, role, sealed.number);
        let plain = open(&master, &about, &sealed.sealed).ok_or(VaultError::KeyringDamaged)?;
        let mut keyring = read(&plain, master, sealed.number).ok_or(VaultError::KeyringDamaged)?;
        keyring.private_before = keyring.open_before(vault, role, &sealed.private_before)?;
        Ok(keyring)
    }

    fn open_before(
        &self,
        vault: VaultId,
        role: Role,
        sealed: &[u8],
    ) -> Result<Option<Key>, VaultError> {
        if sealed.is_empty() {
            return Ok(None);
        }
        let about = named(labels::PRIVATE_BEFORE, vault, role, self.number);
        let plain = open(&self.private, &about, sealed).ok_or(VaultError::KeyringDamaged)?;
        let key = plain.first_chunk().ok_or(VaultError::KeyringDamaged)?;
        Ok(Some(Key::from_bytes(key)))
    }
}

fn named(label: &[u8], vault: VaultId, role: Role, number: u32) -> Vec<u8> {
    about(&[
        label,
        vault.bytes(),
        role.code().as_bytes(),
        &number.to_le_bytes(),
    ])
}

fn read(plain: &[u8], master: Key, number: u32) -> Option<Keyring> {
    let (&[VERSION], rest) = plain.split_first_chunk::<1>()? else {
        return None;
    };
    let (private, rest) = rest.split_first_chunk::<32>()?;
    let (shared, rest) = rest.split_first_chunk::<48>()?;
    let (history, old) = rest.split_first_chunk::<32>()?;
    let (old, tail) = old.as_chunks::<32>();
    tail.is_empty().then(|| Keyring {
        master,
        number,
        private: Key::from_bytes(private),
        private_before: None,
        history: Key::from_bytes(history),
        history_old: old.iter().map(Key::from_bytes).collect(),
        shared: SharedKey::from_bytes(shared),
    })
}
