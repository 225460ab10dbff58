use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use domain::{Change, ExportBody, Id, Role, Scope};
use secrecy::{ExposeSecret, SecretString};

use crate::ids::fresh_id;
use crate::session::{OpenSession, privately, shared};
use crate::wire::{SavedReport, Whose};
use crate::{ApiError, Desk};

/// A file about to leave the journal, not yet anywhere.
pub struct Export {
    /// Neutral words and dates.
    pub file_name: String,
    /// What stands in it.
    pub bytes: Vec<u8>,
    /// What is noted once it has left, and in which session.
    pub(super) taken: (Id, Scope, ExportBody),
}

/// Writes the file, and then notes that it was taken: own words in their author's private part,
/// both's in the shared one. Nothing is noted of a file that does not stand.
///
/// A file that stands and could not be noted, as after a lock in between, stands all the same;
/// the answer says so.
///
/// # Errors
/// [`ApiError::CannotWrite`]; then nothing stands there that did not before.
pub fn save_export(desk: &mut Desk, export: &Export, path: &Path) -> Result<SavedReport, ApiError> {
    write_aside(path, &export.bytes)?;
    let file_name = path.file_name().unwrap_or_default();
    Ok(SavedReport {
        file_name: file_name.to_string_lossy().into_owned(),
        noted: note(desk, export).is_ok(),
    })
}

/// Both passphrases, each its owner's. This shows which passphrases were used, not who typed
/// them; the same one twice is one partner's.
pub(super) fn check_both(
    session: &OpenSession,
    given: Option<[SecretString; 2]>,
) -> Result<(), ApiError> {
    let [a, b] = given.ok_or(ApiError::WrongPassphrase)?;
    if a.expose_secret() == b.expose_secret() {
        return Err(ApiError::WrongPassphrase);
    }
    session.file.confirms(Role::A, &a)?;
    Ok(session.file.confirms(Role::B, &b)?)
}

/// What is to be noted of an export from this session.
pub(super) fn taken(
    session: &OpenSession,
    whose: Whose,
    body: ExportBody,
) -> (Id, Scope, ExportBody) {
    let scope = match whose {
        Whose::Both => Scope::Shared,
        Whose::Mine => Scope::Private,
    };
    (session.id.clone(), scope, body)
}

/// In the session that it was made in: in any other the note could reach the other's pages.
fn note(desk: &mut Desk, export: &Export) -> Result<(), ApiError> {
    let session = desk.session()?;
    let (made_in, scope, body) = &export.taken;
    if session.id != *made_in {
        return Err(ApiError::Locked);
    }
    let change = Change::ExportTaken(body.clone());
    let draft = match scope {
        Scope::Private => privately(fresh_id(), change),
        Scope::Shared => shared(fresh_id(), change),
    };
    session.write(vec![draft])
}

/// Writes a file beside its place and moves it there, so that there is never half of it.
pub(super) fn write_aside(path: &Path, bytes: &[u8]) -> Result<(), ApiError> {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".part");
    let aside = path.with_file_name(name);
    let written = put(&aside, bytes).and_then(|()| fs::rename(&aside, path));
    written.map_err(|_| {
        // Nothing more can be done about a rest that does not go.
        let _ = fs::remove_file(&aside);
        ApiError::CannotWrite
    })
}

/// Readable by its owner's account alone; a rest of an earlier writing goes first.
fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let _ = fs::remove_file(path);
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
