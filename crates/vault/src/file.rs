use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use crate::{Header, VaultError};

/// The header's file name in the journal folder.
pub const HEADER: &str = "header.json";
/// Its copy's.
pub const HEADER_COPY: &str = "header.bak";
/// In the order in which they are written.
const FILES: [&str; 2] = [HEADER, HEADER_COPY];

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

/// Writes the header under the next generation. Both files are written aside and synced before
/// either takes its place, so that a full disk changes nothing; then each is renamed and the
/// folder synced, first the header, then its copy. A crash leaves at least one of the two whole.
///
/// # Errors
/// [`VaultError::Io`].
pub fn write_header(folder: &Path, header: &mut Header) -> Result<(), VaultError> {
    header.generation += 1;
    replace(folder, &FILES, &header.to_bytes())?;
    Ok(())
}

/// Makes header and copy alike again where a crash came between the two, or one was damaged. To
/// be called once the journal has opened with this header.
///
/// # Errors
/// [`VaultError::Io`].
pub fn mend_header(folder: &Path, header: &Header) -> Result<(), VaultError> {
    let bytes = header.to_bytes();
    let differs = |name: &&str| fs::read(folder.join(name)).ok().as_ref() != Some(&bytes);
    let torn: Vec<_> = FILES.into_iter().filter(differs).collect();
    replace(folder, &torn, &bytes)?;
    Ok(())
}

fn replace(folder: &Path, names: &[&str], bytes: &[u8]) -> io::Result<()> {
    let aside = |name: &&str| folder.join(format!("{name}.new"));
    if let Err(error) = names.iter().try_for_each(|name| put(&aside(name), bytes)) {
        for name in names {
            let _ = fs::remove_file(aside(name));
        }
        return Err(error);
    }
    for name in names {
        fs::rename(aside(name), folder.join(name))?;
        sync_folder(folder)?;
    }
    Ok(())
}

fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
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
