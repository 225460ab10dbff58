use std::sync::mpsc::{self, Receiver};
use std::thread::{self, JoinHandle};

use store::{BackupCheck, Checked, Ending, StoreError};

use crate::ApiError;

/// Looks at a backup while the desk is free for whatever else is asked. Neither keys nor copies of
/// it outlive the session: whoever drops this ends it, and waits until it has ended.
#[derive(Default)]
pub(crate) struct Beside(Option<(Ending, JoinHandle<()>)>);

/// What comes of it; none if it was ended before it was done.
pub(crate) struct Awaited(Receiver<Result<Option<Vec<Checked>>, StoreError>>);

impl Beside {
    /// Begins to look, having ended what was begun before: both would lay out their backup in one
    /// place.
    pub(crate) fn begin(&mut self, check: BackupCheck) -> Awaited {
        self.end();
        let (tell, told) = mpsc::channel();
        let ending = check.ending();
        let looking = thread::spawn(move || {
            // Where nobody waits any more, nobody is told.
            let _ = tell.send(check.run());
        });
        self.0 = Some((ending, looking));
        Awaited(told)
    }

    /// Ends it, if it is not done, and waits until it has ended.
    pub(crate) fn end(&mut self) {
        if let Some((ending, looking)) = self.0.take() {
            ending.now();
            // If it stopped half-way, that is said to whoever waits for it.
            let _ = looking.join();
        }
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        self.end();
    }
}

impl Awaited {
    pub(crate) fn wait(self) -> Result<Option<Vec<Checked>>, ApiError> {
        let came = self.0.recv();
        let found = came.map_err(|_| ApiError::internal("a check stopped half-way"))?;
        Ok(found?)
    }
}
