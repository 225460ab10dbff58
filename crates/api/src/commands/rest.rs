use std::path::Path;

use domain::State;

use super::export::write_aside;
use super::journal_file::{file_name, own_words};
use crate::wire::{SavedRest, Unlock};
use crate::{ApiError, Desk, clock};

/// What can still be read of a journal that does not open, as a file, not yet anywhere.
pub struct RestFile {
    /// Neutral words and dates.
    pub file_name: String,
    /// A journal.json.
    pub bytes: Vec<u8>,
    private: bool,
}

/// Makes a journal.json of whatever one partner can still read of their own words.
///
/// # Errors
/// [`ApiError::WrongPassphrase`], [`ApiError::InUse`]; [`ApiError::Unreadable`] where nothing can
/// be read.
pub fn render_rest(desk: &mut Desk, given: Unlock) -> Result<RestFile, ApiError> {
    let rest = store::read_rest(&desk.places.journal(), &given.passphrase)?;
    let zone = desk.clock.zone();
    let mut state = State::new(rest.who);
    state.fold(rest.revisions);
    // All that one ever told is in one's private part; without it there is what one had shared.
    let journal = if rest.private {
        state.my_pages(zone)
    } else {
        state.ours(zone)
    };
    let today = clock::now(&*desk.clock)?.date();
    Ok(RestFile {
        file_name: file_name(rest.who.code(), today),
        bytes: own_words(&journal, rest.who).to_json(),
        private: rest.private,
    })
}

/// Writes it.
///
/// # Errors
/// [`ApiError::CannotWrite`]; then nothing stands there that did not before.
pub fn save_rest(rest: &RestFile, path: &Path) -> Result<SavedRest, ApiError> {
    write_aside(path, &rest.bytes)?;
    let name = path.file_name().unwrap_or_default();
    Ok(SavedRest {
        file_name: name.to_string_lossy().into_owned(),
        private: rest.private,
    })
}
