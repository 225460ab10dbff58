use std::fs;
use std::path::Path;

use vault::{Header, VaultError};

use super::{Checked, Found, Part};
use crate::files::{Files, Named, named};
use crate::{Backup, StoreError, connection, folder};

/// SQLCipher 4's page.
const PAGE: u64 = 4096;

/// Looks at a closed journal folder, or a backup file, as far as that takes no key.
///
/// # Errors
/// Neither is there, or it cannot be read.
pub fn check(path: &Path) -> Result<Vec<Checked>, StoreError> {
    if path.is_dir() {
        return Ok(check_parts(&Files::read(path)?.parts()));
    }
    let bytes = fs::read(path)?;
    let found = match Backup::parse(&bytes) {
        Ok(backup) => {
            let mut all = vec![found(Part::Backup, Found::Whole)];
            all.extend(check_parts(backup.parts()));
            return Ok(all);
        }
        Err(StoreError::Newer) => Found::Newer,
        Err(_) => Found::Damaged,
    };
    Ok(vec![self::found(Part::Backup, found)])
}

fn check_parts(parts: &[Named<'_>]) -> Vec<Checked> {
    let mut all = check_headers(
        named(parts, vault::HEADER),
        named(parts, vault::HEADER_COPY),
    );
    let file = named(parts, folder::FILE).map(|bytes| {
        let begins = &bytes[..bytes.len().min(connection::PLAIN.len())];
        check_file(begins, bytes.len() as u64)
    });
    all.push(found(Part::File, file.unwrap_or(Found::Missing)));
    all
}

/// The header and its copy, each by itself and beside the other.
pub(super) fn check_headers(header: Option<&[u8]>, copy: Option<&[u8]>) -> Vec<Checked> {
    let (first, second) = (header.map(Header::parse), copy.map(Header::parse));
    let (here, there) = (generation(&first), generation(&second));
    let same = header == copy;
    vec![
        found(Part::Header, beside(&first, here, there, same)),
        found(Part::HeaderCopy, beside(&second, there, here, same)),
    ]
}

/// From its first bytes and its length.
pub(super) fn check_file(begins: &[u8], length: u64) -> Found {
    if begins == connection::PLAIN {
        Found::Plain
    } else if length == 0 || !length.is_multiple_of(PAGE) {
        Found::Cut
    } else {
        Found::Whole
    }
}

pub(super) fn found(part: Part, found: Found) -> Checked {
    Checked { part, found }
}

type Read = Option<Result<Header, VaultError>>;

fn generation(read: &Read) -> Option<u64> {
    let header = read.as_ref()?.as_ref().ok()?;
    Some(header.generation())
}

fn beside(read: &Read, own: Option<u64>, other: Option<u64>, same: bool) -> Found {
    match read {
        None => Found::Missing,
        Some(Err(VaultError::HeaderNewer(_))) => Found::Newer,
        Some(Err(_)) => Found::Damaged,
        Some(Ok(_)) if own < other => Found::Behind,
        // Of one generation and yet different: one of them was changed together with its sum.
        Some(Ok(_)) if own == other && !same => Found::Damaged,
        Some(Ok(_)) => Found::Whole,
    }
}
