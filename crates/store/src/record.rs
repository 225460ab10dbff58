use chrono_tz::Tz;
use compact_str::CompactString;
use domain::{Id, Revision, Role, Scope};
use serde::{Deserialize, Serialize};
use vault::{Key, VaultId};

use crate::bytes::{random, sha256};
use crate::error::Tampering;

/// What a record begins with.
const LABEL: &[u8] = b"tidemark revision 1";
/// The verb that names revisions whose bodies were erased.
pub(crate) const ERASE: &str = "erase";

/// A revision as it is stored, in either part.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Record {
    pub(crate) id: [u8; 16],
    pub(crate) seq: u64,
    pub(crate) prev: [u8; 32],
    pub(crate) subject: String,
    pub(crate) verb: CompactString,
    pub(crate) zone: CompactString,
    pub(crate) recorded_ms: i64,
    pub(crate) body_hash: [u8; 32],
    pub(crate) tag: [u8; 32],
    /// Salt and body; none once erased.
    pub(crate) said: Option<Said>,
}

/// The words of a revision, and the salt that keeps their hash from being guessed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Said {
    pub(crate) salt: [u8; 32],
    #[serde(with = "serde_bytes")]
    pub(crate) body: Vec<u8>,
}

/// What a revision is about to say.
pub(crate) struct Saying<'a> {
    pub(crate) subject: &'a Id,
    pub(crate) verb: &'a str,
    pub(crate) body: Vec<u8>,
    pub(crate) recorded_ms: i64,
    pub(crate) zone: Tz,
}

/// Whose chain in which part of which journal.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub(crate) vault: VaultId,
    pub(crate) author: Role,
    pub(crate) scope: Scope,
}

impl Place {
    pub(crate) fn tampered(self, seq: u64, what: &'static str) -> Tampering {
        Tampering {
            author: self.author,
            scope: self.scope,
            seq,
            what,
        }
    }
}

impl Record {
    /// The record after `prev`, tagged by its author.
    pub(crate) fn write(
        place: Place,
        seq: u64,
        prev: [u8; 32],
        saying: Saying<'_>,
        history: &Key,
    ) -> Record {
        let salt = random();
        let mut record = Record {
            id: random(),
            seq,
            prev,
            subject: saying.subject.to_string(),
            verb: saying.verb.into(),
            zone: saying.zone.name().into(),
            recorded_ms: saying.recorded_ms,
            body_hash: sha256(&[&salt, &saying.body]),
            tag: [0; 32],
            said: Some(Said {
                salt,
                body: saying.body,
            }),
        };
        record.tag = vault::tag(history, &record.bytes(place));
        record
    }

    /// Every field but salt, body and tag, each behind its length in four bytes (little endian).
    pub(crate) fn bytes(&self, place: Place) -> Vec<u8> {
        let mut out = Vec::with_capacity(256);
        self.put_bytes(place, &mut out);
        out
    }

    /// The same behind what stands there.
    pub(crate) fn put_bytes(&self, place: Place, out: &mut Vec<u8>) {
        let fields: [&[u8]; 12] = [
            LABEL,
            place.vault.bytes(),
            &self.id,
            place.author.code().as_bytes(),
            scope_code(place.scope).as_bytes(),
            &self.seq.to_le_bytes(),
            &self.prev,
            self.subject.as_bytes(),
            self.verb.as_bytes(),
            self.zone.as_bytes(),
            &self.recorded_ms.to_le_bytes(),
            &self.body_hash,
        ];
        for field in fields {
            let length = u32::try_from(field.len()).expect("a field is below four gigabytes");
            out.extend(length.to_le_bytes());
            out.extend(field);
        }
    }

    /// The body, where there is one, is the one that was hashed.
    pub(crate) fn is_as_written(&self) -> bool {
        let said = self.said.as_ref();
        said.is_none_or(|said| sha256(&[&said.salt, &said.body]) == self.body_hash)
    }

    /// What the next record's `prev` must be, where these are [`Record::bytes`].
    pub(crate) fn link(&self, bytes: &[u8]) -> [u8; 32] {
        sha256(&[bytes, &self.tag])
    }

    /// The revision that is folded; none once erased, and none for the erasing itself.
    pub(crate) fn revision(&self, place: Place) -> Result<Option<Revision>, crate::StoreError> {
        self.revision_in(place, &mut Zone::default())
    }

    /// The same where the zone of the one before is mostly that of this one.
    pub(crate) fn revision_in(
        &self,
        place: Place,
        zone: &mut Zone,
    ) -> Result<Option<Revision>, crate::StoreError> {
        let Some(said) = self.said.as_ref().filter(|_| self.verb != ERASE) else {
            return Ok(None);
        };
        let unreadable = |what| crate::StoreError::Tampered(place.tampered(self.seq, what));
        let change = domain::Change::read(&self.verb, &said.body).map_err(|error| match error {
            domain::ChangeError::UnknownVerb => crate::StoreError::Newer,
            domain::ChangeError::UnreadableBody => unreadable("a body that its verb does not take"),
        })?;
        let subject = Id::try_from(self.subject.as_str());
        Ok(Some(Revision {
            author: place.author,
            scope: place.scope,
            seq: self.seq,
            subject: subject.map_err(|_| unreadable("a subject that is no id"))?,
            zone: zone
                .named(&self.zone)
                .ok_or_else(|| unreadable("no such time zone"))?,
            recorded_ms: self.recorded_ms,
            change,
        }))
    }
}

/// The zone that was read last: to look one up takes longer than to see that it is the same.
#[derive(Default)]
pub(crate) struct Zone(Option<Tz>);

impl Zone {
    fn named(&mut self, name: &str) -> Option<Tz> {
        if self.0.is_none_or(|last| last.name() != name) {
            self.0 = name.parse().ok();
        }
        self.0
    }
}

pub(crate) fn scope_code(scope: Scope) -> &'static str {
    match scope {
        Scope::Private => "private",
        Scope::Shared => "shared",
    }
}
