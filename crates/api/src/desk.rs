use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use domain::Id;
use vault::Kdf;

use crate::exports::Exports;
use crate::session::OpenSession;
use crate::{ApiError, Clock, is_idle};

/// Where Tidemark keeps things.
#[derive(Clone, Debug)]
pub struct Places {
    /// The folder of the program's data; the journal and the sample stand in folders inside it.
    pub data: PathBuf,
}

impl Places {
    /// The journal folder.
    pub fn journal(&self) -> PathBuf {
        self.data.join("journal")
    }

    /// Where a journal is made that begins from exports, until it is put in place.
    pub(crate) fn aside(&self) -> PathBuf {
        self.data.join("journal.import")
    }

    /// The sample journal's folder, wiped whenever it is left.
    pub fn sample(&self) -> PathBuf {
        self.data.join("sample")
    }
}

/// What one window works at: at most one open session.
pub struct Desk {
    pub(crate) places: Places,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) kdf: Kdf,
    pub(crate) open: Option<OpenSession>,
    pub(crate) start_on_sample: bool,
    /// What a journal is about to begin from.
    pub(crate) exports: Option<Exports>,
}

impl Desk {
    /// A desk with nothing open. `kdf` is what new passphrase slots cost.
    pub fn new(places: Places, clock: Arc<dyn Clock>, kdf: Kdf) -> Desk {
        Desk {
            places,
            clock,
            kdf,
            open: None,
            start_on_sample: false,
            exports: None,
        }
    }

    /// The window is to open on the sample journal.
    pub fn start_on_sample(&mut self) {
        self.start_on_sample = true;
    }

    /// Whether a journal is open that nobody has been at for as long as this.
    pub fn is_left(&self, limit: Duration) -> bool {
        let now = self.clock.now_ms();
        let open = self.open.as_ref();
        open.is_some_and(|session| is_idle(session.stirred_ms, now, limit))
    }

    /// Which session is open; each has an id of its own.
    pub fn sitting(&self) -> Option<Id> {
        self.open.as_ref().map(|session| session.id.clone())
    }

    /// The open session.
    ///
    /// # Errors
    /// [`ApiError::Locked`] without one.
    pub(crate) fn session(&mut self) -> Result<&mut OpenSession, ApiError> {
        self.open.as_mut().ok_or(ApiError::Locked)
    }
}
