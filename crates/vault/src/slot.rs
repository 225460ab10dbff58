use domain::Role;
use serde::{Deserialize, Serialize};

use crate::header::VaultId;
use crate::key::fill;
use crate::seal::{about, open, seal};
use crate::{Kdf, Key, Keyring, Passphrase, RecoveryCode, VaultError, hex, labels, tag};

/// A wrapped master key.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum Slot {
    /// Opened by a passphrase, at the cost stored with it.
    Passphrase {
        keyring: u32,
        kdf: Kdf,
        #[serde(with = "hex")]
        salt: Vec<u8>,
        #[serde(with = "hex")]
        wrapped: Vec<u8>,
    },
    /// Opened by the recovery code. Its 128 random bits need no stretching.
    Recovery {
        keyring: u32,
        #[serde(with = "hex")]
        wrapped: Vec<u8>,
    },
}

impl Slot {
    pub(crate) fn of_passphrase(
        keyring: &Keyring,
        (vault, role): (VaultId, Role),
        passphrase: &Passphrase,
        kdf: Kdf,
    ) -> Result<Slot, VaultError> {
        let mut salt = vec![0; 16];
        fill(&mut salt);
        let key = kdf.derive(passphrase, &salt)?;
        let named = passphrase_about(vault, role, keyring.number, kdf, &salt);
        Ok(Slot::Passphrase {
            keyring: keyring.number,
            kdf,
            salt,
            wrapped: seal(&key, &named, keyring.master.bytes()),
        })
    }

    pub(crate) fn of_code(
        keyring: &Keyring,
        (vault, role): (VaultId, Role),
        code: &RecoveryCode,
    ) -> Slot {
        let key = code_key(code, vault, role);
        let named = recovery_about(vault, role, keyring.number);
        Slot::Recovery {
            keyring: keyring.number,
            wrapped: seal(&key, &named, keyring.master.bytes()),
        }
    }

    /// The number of the keyring that it leads to.
    pub(crate) fn keyring(&self) -> u32 {
        match self {
            Slot::Passphrase { keyring, .. } | Slot::Recovery { keyring, .. } => *keyring,
        }
    }

    /// A passphrase slot.
    pub(crate) fn takes_passphrase(&self) -> bool {
        matches!(self, Slot::Passphrase { .. })
    }

    /// A slot of a recovery code.
    pub(crate) fn takes_code(&self) -> bool {
        matches!(self, Slot::Recovery { .. })
    }

    /// The master key and the keyring it opens; none: not this slot's passphrase.
    pub(crate) fn try_passphrase(
        &self,
        (vault, role): (VaultId, Role),
        passphrase: &Passphrase,
    ) -> Result<Option<(Key, u32)>, VaultError> {
        let Slot::Passphrase {
            keyring,
            kdf,
            salt,
            wrapped,
        } = self
        else {
            return Ok(None);
        };
        let key = kdf.derive(passphrase, salt)?;
        let named = passphrase_about(vault, role, *keyring, *kdf, salt);
        Ok(unwrap(&key, &named, wrapped).map(|master| (master, *keyring)))
    }

    /// The master key and the keyring it opens; none: not this slot's code.
    pub(crate) fn try_code(
        &self,
        (vault, role): (VaultId, Role),
        code: &RecoveryCode,
    ) -> Option<(Key, u32)> {
        let Slot::Recovery { keyring, wrapped } = self else {
            return None;
        };
        let key = code_key(code, vault, role);
        let named = recovery_about(vault, role, *keyring);
        unwrap(&key, &named, wrapped).map(|master| (master, *keyring))
    }
}

fn unwrap(key: &Key, named: &[u8], wrapped: &[u8]) -> Option<Key> {
    let plain = open(key, named, wrapped)?;
    let bytes = plain.first_chunk::<32>().filter(|_| plain.len() == 32)?;
    Some(Key::from_bytes(bytes))
}

fn code_key(code: &RecoveryCode, vault: VaultId, role: Role) -> Key {
    let base = about(&[labels::RECOVERY, vault.bytes(), role.code().as_bytes()]);
    let derived = zeroize::Zeroizing::new(tag::keyed(code.bytes(), &base));
    Key::from_bytes(&derived)
}

fn passphrase_about(vault: VaultId, role: Role, keyring: u32, kdf: Kdf, salt: &[u8]) -> Vec<u8> {
    about(&[
        labels::SLOT,
        b"passphrase",
        vault.bytes(),
        role.code().as_bytes(),
        &keyring.to_le_bytes(),
        &kdf.m_kib.to_le_bytes(),
        &kdf.t.to_le_bytes(),
        &kdf.p.to_le_bytes(),
        salt,
    ])
}

fn recovery_about(vault: VaultId, role: Role, keyring: u32) -> Vec<u8> {
    about(&[
        labels::SLOT,
        b"recovery",
        vault.bytes(),
        role.code().as_bytes(),
        &keyring.to_le_bytes(),
    ])
}
