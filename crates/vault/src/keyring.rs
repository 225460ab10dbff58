use domain::Role;
use zeroize::Zeroizing;

use crate::header::VaultId;
use crate::seal::{about, open, seal};
use crate::{Key, SharedKey, VaultError, labels};

/// The version of the keyring's bytes.
const VERSION: u8 = 1;

/// One partner's keys, wiped when dropped.
pub struct Keyring {
    pub(crate) private: Key,
    pub(crate) history: Key,
    pub(crate) history_old: Vec<Key>,
    pub(crate) shared: SharedKey,
}

impl Keyring {
    pub(crate) fn fresh(shared: SharedKey) -> Keyring {
        Keyring {
            private: Key::random(),
            history: Key::random(),
            history_old: Vec::new(),
            shared,
        }
    }

    /// Seals this partner's private blocks.
    pub fn private(&self) -> &Key {
        &self.private
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

    pub(crate) fn seal(&self, master: &Key, vault: VaultId, role: Role, number: u32) -> Vec<u8> {
        let mut plain = Zeroizing::new(vec![VERSION]);
        plain.extend(self.private.bytes());
        plain.extend(self.shared.bytes());
        plain.extend(self.history.bytes());
        for old in &self.history_old {
            plain.extend(old.bytes());
        }
        seal(master, &named(vault, role, number), &plain)
    }

    pub(crate) fn open(
        master: &Key,
        vault: VaultId,
        role: Role,
        number: u32,
        sealed: &[u8],
    ) -> Result<Keyring, VaultError> {
        let plain =
            open(master, &named(vault, role, number), sealed).ok_or(VaultError::KeyringDamaged)?;
        read(&plain).ok_or(VaultError::KeyringDamaged)
    }
}

fn named(vault: VaultId, role: Role, number: u32) -> Vec<u8> {
    about(&[
        labels::KEYRING,
        vault.bytes(),
        role.code().as_bytes(),
        &number.to_le_bytes(),
    ])
}

fn read(plain: &[u8]) -> Option<Keyring> {
    let (&[VERSION], rest) = plain.split_first_chunk::<1>()? else {
        return None;
    };
    let (private, rest) = rest.split_first_chunk::<32>()?;
    let (shared, rest) = rest.split_first_chunk::<48>()?;
    let (history, old) = rest.split_first_chunk::<32>()?;
    let (old, tail) = old.as_chunks::<32>();
    tail.is_empty().then(|| Keyring {
        private: Key::from_bytes(private),
        history: Key::from_bytes(history),
        history_old: old.iter().map(Key::from_bytes).collect(),
        shared: SharedKey::from_bytes(shared),
    })
}
