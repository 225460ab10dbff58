use argon2::{Algorithm, Argon2, Params, Version};
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::{Key, Passphrase, VaultError};

/// What a passphrase slot costs to try: Argon2id (RFC 9106).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kdf {
    /// Memory in KiB, 19 MiB to 1 GiB.
    pub m_kib: u32,
    /// Passes, 1 to 16.
    pub t: u32,
    /// Lanes, 1 to 4.
    pub p: u32,
}

impl Kdf {
    /// What the app uses: 256 MiB, three passes.
    pub const FULL: Kdf = Kdf {
        m_kib: 256 * 1024,
        t: 3,
        p: 1,
    };
    /// The least that is accepted (OWASP's minimum); tests use it.
    pub const FLOOR: Kdf = Kdf {
        m_kib: 19 * 1024,
        t: 2,
        p: 1,
    };

    /// Refuses what a damaged or forged header could ask for.
    ///
    /// # Errors
    /// [`VaultError::KdfOutOfRange`].
    pub fn checked(self) -> Result<Kdf, VaultError> {
        let memory = 19 * 1024..=1024 * 1024;
        let fits =
            memory.contains(&self.m_kib) && (1..=16).contains(&self.t) && (1..=4).contains(&self.p);
        if fits {
            Ok(self)
        } else {
            Err(VaultError::KdfOutOfRange)
        }
    }

    /// The key that a passphrase and a salt amount to.
    pub(crate) fn derive(self, passphrase: &Passphrase, salt: &[u8]) -> Result<Key, VaultError> {
        let kdf = self.checked()?;
        let params = Params::new(kdf.m_kib, kdf.t, kdf.p, Some(32))
            .map_err(|_| VaultError::KdfOutOfRange)?;
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let spelled = spelled(passphrase.expose_secret());
        let mut derived = Ok(());
        let key = Key::filled(|key| {
            derived = argon2.hash_password_into(spelled.as_bytes(), salt, key);
        });
        derived.map(|()| key).map_err(|_| VaultError::KdfOutOfRange)
    }
}

/// The passphrase in one spelling, whichever keyboard or system it was typed on: spaces plain,
/// letters composed (RFC 8265, OpaqueString).
fn spelled(passphrase: &str) -> Zeroizing<String> {
    let plain = |c: char| if c.is_whitespace() { ' ' } else { c };
    // Composed text may be longer than what was typed; a buffer that grows leaves copies behind.
    let mut spelled = Zeroizing::new(String::with_capacity(4 * passphrase.len()));
    spelled.extend(passphrase.chars().map(plain).nfc());
    spelled
}
