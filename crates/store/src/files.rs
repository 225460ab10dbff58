use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::Path;

use crate::folder;
use crate::stop::Stop;

/// What a journal consists of; the last is there only where a session was cut off.
pub(crate) const NAMES: [&str; 4] = [
    vault::HEADER,
    vault::HEADER_COPY,
    folder::FILE,
    folder::ROLLBACK,
];

/// The files of a closed journal, byte for byte, those that are there.
pub(crate) struct Files(Vec<(&'static str, Vec<u8>)>);

impl Files {
    /// Reads what stands in the folder. The journal must not be open: closing a file takes away
    /// the locks that this program holds on it (POSIX.1-2017, fcntl).
    pub(crate) fn read(folder: &Path) -> io::Result<Files> {
        let mut files = Vec::new();
        for name in NAMES {
            match fs::read(folder.join(name)) {
                Ok(bytes) => files.push((name, bytes)),
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
        }
        Ok(Files(files))
    }

    /// The same, borrowed.
    pub(crate) fn parts(&self) -> Vec<Named<'_>> {
        let parts = self.0.iter();
        parts.map(|(name, bytes)| (*name, &bytes[..])).collect()
    }
}

/// One file: its name and its bytes.
pub(crate) type Named<'a> = (&'static str, &'a [u8]);

/// The bytes of the file of this name.
pub(crate) fn named<'a>(parts: &[Named<'a>], name: &str) -> Option<&'a [u8]> {
    let found = parts.iter().find(|(of, _)| *of == name);
    found.map(|(_, bytes)| *bytes)
}

/// Writes the files into an empty folder, for the owner alone; not yet durable.
pub(crate) fn write(folder: &Path, parts: &[Named<'_>]) -> io::Result<()> {
    write_until(folder, parts, &Stop::default())
}

/// The same, as long as it is not told to stop.
pub(crate) fn write_until(folder: &Path, parts: &[Named<'_>], stop: &Stop) -> io::Result<()> {
    for (name, bytes) in parts {
        let mut file = create(&folder.join(name))?;
        stop.pieces(bytes)
            .try_for_each(|piece| file.write_all(piece))?;
    }
    Ok(())
}

/// Makes what was written durable.
pub(crate) fn sync(folder: &Path, parts: &[Named<'_>]) -> io::Result<()> {
    for (name, _) in parts {
        let file = OpenOptions::new().write(true).open(folder.join(name))?;
        file.sync_all()?;
    }
    folder::sync(folder)
}

/// A new file that only its owner can read, over one that may be there.
pub(crate) fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Removes a folder and what is in it, if it is there.
pub(crate) fn clear(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
