//! Folders of the tests: on memory where the system has it, for nothing here needs a real disk.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

const MEMORY: &str = "/dev/shm";

pub(crate) fn scratch() -> TempDir {
    let made = if Path::new(MEMORY).is_dir() {
        tempfile::tempdir_in(MEMORY)
    } else {
        tempfile::tempdir()
    };
    made.expect("a temporary folder")
}

/// A folder in which a journal has been made.
pub(crate) fn holding(made: impl FnOnce(&Path) -> crate::couple::Done) -> (TempDir, PathBuf) {
    let home = scratch();
    let journal = home.path().join("journal");
    made(&journal).expect("makes");
    (home, journal)
}

/// A folder that only its owner can open.
pub(crate) fn make(folder: &Path) {
    fs::create_dir_all(folder).expect("a folder");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).expect("set");
    }
}

/// Copies the files of a folder into one that only its owner can open.
pub(crate) fn copy(from: &Path, to: &Path) {
    make(to);
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name");
        if path.is_dir() {
            copy(&path, &to.join(name));
        } else {
            fs::copy(&path, to.join(name)).expect("copied");
        }
    }
}
