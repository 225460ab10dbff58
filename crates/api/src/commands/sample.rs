use std::fs;
use std::io::ErrorKind;

use store::OpenJournal;
use vault::{Kdf, Passphrase};

use super::unlock::{close, describe};
use crate::sample::script;
use crate::session::OpenSession;
use crate::wire::{Session, Status};
use crate::{ApiError, Desk};

/// Nothing in the sample is anybody's: one of OWASP's cheapest choices for Argon2id, and the one with
/// more memory and fewer passes. So large a piece goes back to the system at once; of 19 MiB glibc
/// keeps one for every thread that has derived a key.
const KDF: Kdf = Kdf {
    m_kib: 46 * 1024,
    t: 1,
    p: 1,
};

/// Writes the sample into a folder of its own, as its two fictional partners would have, under
/// passphrases that nobody knows, and opens it for the first of them.
pub(crate) fn open_sample(desk: &mut Desk) -> Result<Session, ApiError> {
    close(desk)?;
    wipe(desk)?;
    let zone = desk.clock.zone();
    let folder = desk.places.sample();
    let (sam, noa) = (nobodys(), nobodys());
    let script = script(desk.clock.now_ms(), zone);
    let (mut file, _) = OpenJournal::create(&folder, &sam, KDF, None)?;
    file.append_dated(script.sam, zone)?;
    let (name, joined_ms) = script.noa_joins;
    file.join(&noa, KDF, None, name, joined_ms, zone)?;
    file.close()?;
    let mut file = OpenJournal::unlock(&folder, &noa)?;
    file.append_dated(script.noa, zone)?;
    file.close()?;
    let mut file = OpenJournal::unlock(&folder, &sam)?;
    file.append_dated(script.sam_again, zone)?;
    file.close()?;
    let file = OpenJournal::unlock(&folder, &sam)?;
    let session = OpenSession::start(file, desk.clock.clone(), KDF, true)?;
    let described = describe(&session);
    desk.open = Some(session);
    Ok(described)
}

/// Leaves the sample; nothing of it stays.
pub(crate) fn remove_sample(desk: &mut Desk) -> Result<Status, ApiError> {
    if desk.open.as_ref().is_some_and(|session| session.sample) {
        close(desk)?;
    }
    wipe(desk)?;
    super::status(desk)
}

/// Removes the sample's folder, whatever state it is in.
pub(crate) fn wipe(desk: &Desk) -> Result<(), ApiError> {
    match fs::remove_dir_all(desk.places.sample()) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(ApiError::CannotWrite),
        _ => Ok(()),
    }
}

fn nobodys() -> Passphrase {
    Passphrase::from(vault::suggest().to_string())
}
