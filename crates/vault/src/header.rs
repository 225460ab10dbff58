use std::fmt;

use domain::Role;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::key::fill;
use crate::slot::Slot;
use crate::{VaultError, hex};

const FORMAT: &str = "tidemark.header";
const VERSION: u32 = 1;
/// A header is a few kilobytes; anything larger is none.
const LARGEST: usize = 256 * 1024;

/// Which journal: 128 random bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VaultId([u8; 16]);

impl VaultId {
    pub(crate) fn random() -> VaultId {
        let mut bits = [0; 16];
        fill(&mut bits);
        VaultId(bits)
    }

    /// The bits.
    pub fn bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Display for VaultId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(&self.0))
    }
}

/// What stands in plain beside the journal file: slots, sealed keyrings, and names where they
/// were chosen to be shown on the lock screen.
#[derive(Clone, Debug)]
pub struct Header {
    pub(crate) vault: VaultId,
    pub(crate) generation: u64,
    pub(crate) a: Seat,
    pub(crate) b: Option<Seat>,
}

/// One partner's place in the header. Several keyrings stand side by side while keys change.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Seat {
    pub(crate) lock_name: Option<String>,
    pub(crate) keyrings: Vec<SealedKeyring>,
    pub(crate) slots: Vec<Slot>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct SealedKeyring {
    pub(crate) number: u32,
    #[serde(with = "hex")]
    pub(crate) sealed: Vec<u8>,
    /// While keys are renewed: the private key before, under the new one.
    #[serde(with = "hex", default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) private_before: Vec<u8>,
}

#[derive(Serialize, Deserialize)]
struct Written {
    format: String,
    version: u32,
    #[serde(with = "hex")]
    vault: Vec<u8>,
    generation: u64,
    a: Seat,
    b: Option<Seat>,
}

impl Header {
    /// Which journal.
    pub fn vault(&self) -> VaultId {
        self.vault
    }

    /// Counts up with every writing.
    pub fn generation(&self) -> u64 {
        self.generation
    }

    /// The second partner has joined.
    pub fn joined(&self) -> bool {
        self.b.is_some()
    }

    /// This partner has begun or joined.
    pub fn has_seat(&self, who: Role) -> bool {
        self.seat(who).is_ok()
    }

    /// Names that may stand on the lock screen.
    pub fn lock_names(&self) -> Vec<String> {
        let seats = std::iter::once(&self.a).chain(&self.b);
        seats.filter_map(|seat| seat.lock_name.clone()).collect()
    }

    /// What stands on the lock screen for this partner, if they chose so.
    pub fn lock_name(&self, who: Role) -> Option<&str> {
        self.seat(who).ok()?.lock_name.as_deref()
    }

    /// Has this name stand on the lock screen, or none.
    ///
    /// # Errors
    /// `NotJoined` for the second partner before they join.
    pub fn set_lock_name(&mut self, who: Role, name: Option<String>) -> Result<(), VaultError> {
        self.seat_mut(who)?.lock_name = name;
        Ok(())
    }

    pub(crate) fn seats(&self) -> impl Iterator<Item = (Role, &Seat)> {
        let b = self.b.iter().map(|seat| (Role::B, seat));
        std::iter::once((Role::A, &self.a)).chain(b)
    }

    pub(crate) fn seat(&self, who: Role) -> Result<&Seat, VaultError> {
        match who {
            Role::A => Ok(&self.a),
            Role::B => self.b.as_ref().ok_or(VaultError::NotJoined),
        }
    }

    pub(crate) fn seat_mut(&mut self, who: Role) -> Result<&mut Seat, VaultError> {
        match who {
            Role::A => Ok(&mut self.a),
            Role::B => self.b.as_mut().ok_or(VaultError::NotJoined),
        }
    }

    /// Line 1: SHA-256 of the rest, in hexadecimal; the rest: JSON.
    pub fn to_bytes(&self) -> Vec<u8> {
        let written = Written {
            format: FORMAT.to_owned(),
            version: VERSION,
            vault: self.vault.0.to_vec(),
            generation: self.generation,
            a: self.a.clone(),
            b: self.b.clone(),
        };
        let mut json = serde_json::to_vec_pretty(&written).expect("a header has string keys alone");
        json.push(b'\n');
        let mut bytes = hex::encode(&Sha256::digest(&json)).into_bytes();
        bytes.push(b'\n');
        bytes.extend(json);
        bytes
    }

    /// Reads what [`Header::to_bytes`] wrote.
    ///
    /// # Errors
    /// [`VaultError::HeaderUnreadable`] for damage of any kind, [`VaultError::HeaderNewer`],
    /// [`VaultError::KdfOutOfRange`].
    pub fn parse(bytes: &[u8]) -> Result<Header, VaultError> {
        let unreadable = VaultError::HeaderUnreadable;
        if bytes.len() > LARGEST {
            return Err(unreadable);
        }
        let Some((sum, json)) = bytes
            .iter()
            .position(|b| *b == b'\n')
            .map(|end| (&bytes[..end], &bytes[end + 1..]))
        else {
            return Err(unreadable);
        };
        if sum != hex::encode(&Sha256::digest(json)).as_bytes() {
            return Err(unreadable);
        }
        check_version(json)?;
        let written: Written =
            serde_json::from_slice(json).map_err(|_| VaultError::HeaderUnreadable)?;
        let vault = written.vault.first_chunk::<16>().ok_or(unreadable)?;
        let header = Header {
            vault: VaultId(*vault),
            generation: written.generation,
            a: written.a,
            b: written.b,
        };
        header.check_costs()?;
        Ok(header)
    }

    fn check_costs(&self) -> Result<(), VaultError> {
        for (_, seat) in self.seats() {
            for slot in &seat.slots {
                if let Slot::Passphrase { kdf, .. } = slot {
                    kdf.checked()?;
                }
            }
        }
        Ok(())
    }
}

/// A newer header may have any other shape; format and version stand where they are.
fn check_version(json: &[u8]) -> Result<(), VaultError> {
    #[derive(Deserialize)]
    struct Named {
        format: String,
        version: u32,
    }
    let named: Named = serde_json::from_slice(json).map_err(|_| VaultError::HeaderUnreadable)?;
    if named.format != FORMAT {
        return Err(VaultError::HeaderUnreadable);
    }
    if named.version > VERSION {
        return Err(VaultError::HeaderNewer(named.version));
    }
    Ok(())
}
