use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use crate::{Header, VaultError};

/// The header's file name in the journal folder.
pub const HEADER: &str = "header.json";
/// Its copy's.
pub const HEADER_COPY: &str = "header.bak";

/// Reads header and copy; the highest valid generation wins.
///
/// # Errors
/// [`VaultError::Io`] if neither is there, [`VaultError::HeaderUnreadable`] if neither can be
/// read, [`VaultError::HeaderNewer`] if either is newer than this program knows.
pub fn read_header(folder: &Path) -> Result<Header, VaultError> {
    let read = |name| {
        let bytes = fs::read(folder.join(name))?;
        Header::parse(&bytes)
    };
    match (read(HEADER), read(HEADER_COPY)) {
        (Err(VaultError::HeaderNewer(version)), _) | (_, Err(VaultError::HeaderNewer(version))) => {
            Err(VaultError::HeaderNewer(version))
        }
        (Ok(header), Ok(copy)) if copy.generation > header.generation => Ok(copy),
        (Ok(header), _) | (Err(_), Ok(header)) => Ok(header),
        (Err(VaultError::Io(first)), Err(VaultError::Io(_))) => Err(first.into()),
        (Err(_), Err(VaultError::KdfOutOfRange)) | (Err(VaultError::KdfOutOfRange), Err(_)) => {
            Err(VaultError::KdfOutOfRange)
        }
        (Err(_), Err(_)) => Err(VaultError::HeaderUnreadable),
    }
}

/// Writes the header under the next generation: aside, synced, renamed, folder synced; first the
/// header, then its copy. A crash leaves at least one of the two whole.
///
/// # Errors
/// [`VaultError::Io`].
pub fn write_header(folder: &Path, header: &mut Header) -> Result<(), VaultError> {
    header.generation += 1;
    let bytes = header.to_bytes();
    for name in [HEADER, HEADER_COPY] {
        replace(folder, name, &bytes)?;
    }
    Ok(())
}

fn replace(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    let aside = folder.join(format!("{name}.new"));
    let mut file = File::create(&aside)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    drop(file);
    fs::rename(&aside, folder.join(name))?;
    sync_folder(folder)
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Elsewhere a folder cannot be opened to be synced; the rename is as durable as the system makes
/// it.
#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}
