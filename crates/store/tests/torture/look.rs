//! What a journal folder holds, as either partner finds it.

use std::path::Path;

use domain::{Change, Revision, Role};
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use store::{OpenJournal, StoreError};
use vault::{Keyring, Renewal, VaultError};

use crate::couple::{NEW, NOA, SAM, behind_the_back, id, patiently, unlock};
use crate::found::code_beside;

/// A way into a journal.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Door {
    Phrase(&'static str),
    /// The recovery code in the file beside it.
    Code,
}

pub(crate) const BOTH: &[Door] = &[Door::Phrase(SAM), Door::Phrase(NOA)];
/// Where keys change.
pub(crate) const KEYS: &[Door] = &[
    Door::Phrase(SAM),
    Door::Phrase(NEW),
    Door::Code,
    Door::Phrase(NOA),
];

/// What is found behind a door.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Seen {
    /// There is no journal, or none for this door.
    Shut,
    /// Less than is remembered.
    Older,
    /// Written by a newer version.
    Newer,
    Pages(Pages),
}

/// What a partner finds at the unlock.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Pages {
    pub(crate) who: Role,
    pub(crate) revisions: Vec<Revision>,
    pub(crate) draft: Option<Vec<u8>>,
    pub(crate) joined: bool,
}

/// With a passphrase.
pub(crate) fn look(journal: &Path, passphrase: &str) -> Result<Seen, StoreError> {
    seen(journal, || unlock(journal, passphrase))
}

/// Through any door.
pub(crate) fn look_through(journal: &Path, door: Door) -> Result<Seen, StoreError> {
    match door {
        Door::Phrase(passphrase) => look(journal, passphrase),
        Door::Code => seen(journal, || {
            let code = code_beside(journal);
            patiently(|| OpenJournal::recover(journal, &code))
        }),
    }
}

fn seen(
    journal: &Path,
    open: impl FnOnce() -> Result<OpenJournal, StoreError>,
) -> Result<Seen, StoreError> {
    if !store::exists(journal) {
        return Ok(Seen::Shut);
    }
    let mut open = match open() {
        Ok(open) => open,
        Err(StoreError::Vault(VaultError::WrongPassphrase | VaultError::WrongCode)) => {
            return Ok(Seen::Shut);
        }
        // The other door opens: that was asked for.
        Err(StoreError::KeysRenewed) => return Ok(Seen::Shut),
        Err(StoreError::Older(_)) => return Ok(Seen::Older),
        Err(StoreError::Newer) => return Ok(Seen::Newer),
        Err(error) => return Err(error),
    };
    let pages = Pages {
        who: open.who(),
        revisions: ranked(open.revisions()),
        draft: open.draft().map(<[u8]>::to_vec),
        joined: open.joined(),
    };
    let renewal = open.take_renewal();
    drop(open);
    if let Some(Renewal::Finished(code)) = renewal {
        patiently(|| OpenJournal::recover(journal, &code))?;
    }
    Ok(Seen::Pages(pages))
}

/// The revisions without their numbers, which count what was erased too, and without ids that are
/// drawn anew each time.
fn ranked(revisions: &[Revision]) -> Vec<Revision> {
    let ranked = revisions.iter().map(|revision| {
        let mut ranked = Revision {
            seq: 0,
            ..revision.clone()
        };
        if let Change::JournalRestored(_) | Change::OlderAccepted(_) | Change::PartnerLeft =
            ranked.change
        {
            ranked.subject = id("drawn");
        }
        ranked
    });
    ranked.collect()
}

/// Everything that an unlock reads, byte by byte, with the private parts as these keys open them.
/// What a killed session left is mended by it as by an unlock.
pub(crate) fn content(journal: &Path, keys: &[(Role, Keyring)]) -> Result<Vec<u8>, StoreError> {
    let connection = behind_the_back(journal, &keys[0].1);
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let header = vault::read_header(journal)?;
    let mut all = header.to_bytes();
    all.extend(version.to_le_bytes());
    all.extend(revisions(&connection)?);
    for author in [Role::A, Role::B] {
        let blocks = blocks(&connection, author)?;
        let own = keys.iter().find(|(role, _)| *role == author);
        let opened = own.and_then(|(_, keyring)| {
            vault::open_blocks(
                keyring.private(),
                header.vault(),
                author,
                blocks.len(),
                &blocks,
            )
            .ok()
        });
        match opened {
            Some(opened) => match opened.front()? {
                // Without the version and the random mark of the writing.
                [2, front @ ..] => {
                    all.extend_from_slice(&front[16..]);
                    all.extend_from_slice(&opened.rest()?[16..]);
                }
                whole => all.extend_from_slice(whole),
            },
            None => all.extend(blocks.concat()),
        }
    }
    Ok(all)
}

/// One partner's blocks, as they are sealed.
pub(crate) fn blocks(connection: &Connection, author: Role) -> Result<Vec<Vec<u8>>, StoreError> {
    let sql = "SELECT content FROM private_block WHERE author = ? ORDER BY number";
    let mut statement = connection.prepare(sql)?;
    let rows = statement.query_map([author.code()], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// All shared rows.
fn revisions(connection: &Connection) -> Result<Vec<u8>, StoreError> {
    let mut all = Vec::new();
    let mut statement = connection.prepare("SELECT * FROM revision ORDER BY author, seq")?;
    let columns = statement.column_count();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        for column in 0..columns {
            match row.get_ref(column)? {
                ValueRef::Blob(bytes) | ValueRef::Text(bytes) => {
                    all.extend((bytes.len() as u64).to_le_bytes());
                    all.extend(bytes);
                }
                ValueRef::Integer(number) => all.extend(number.to_le_bytes()),
                ValueRef::Null => all.extend(b"null"),
                ValueRef::Real(_) => panic!("no column is of a real type"),
            }
        }
    }
    Ok(all)
}
