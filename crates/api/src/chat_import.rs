use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use chat::{Burst, Sent, Transcript};

/// A chat export that is being looked at: where it stands, and what was read of it. It is the
/// session's, and forgotten with it.
#[derive(Default)]
pub(crate) struct ChatImport {
    pub(crate) path: Option<PathBuf>,
    pub(crate) run: Arc<Run>,
    pub(crate) transcript: Option<Transcript>,
    pub(crate) suggested: Suggested,
}

/// The suggestions that were shown, and the messages that they are of.
#[derive(Default)]
pub(crate) struct Suggested {
    pub(crate) sent: Vec<Sent>,
    pub(crate) bursts: Vec<Burst>,
}

/// How far a reading has come, and whether it is to end.
#[derive(Default)]
pub(crate) struct Run {
    done: AtomicU64,
    total: AtomicU64,
    stopped: AtomicBool,
}

impl ChatImport {
    /// Looks at another file, or the same anew; what was read before is forgotten.
    pub(crate) fn begin(&mut self, path: PathBuf) -> Arc<Run> {
        *self = ChatImport::default();
        self.path = Some(path);
        Arc::clone(&self.run)
    }
}

/// Whatever still reads for it ends soon, and is not heard.
impl Drop for ChatImport {
    fn drop(&mut self) {
        self.run.stop();
    }
}

impl Run {
    pub(crate) fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// Takes in how far it is; answers whether to go on.
    pub(crate) fn watch(&self, done: u64, total: u64) -> bool {
        self.done.store(done, Ordering::Relaxed);
        self.total.store(total, Ordering::Relaxed);
        !self.stopped.load(Ordering::Relaxed)
    }

    /// Bytes done, and of how many.
    pub(crate) fn progress(&self) -> (u64, u64) {
        let at = |count: &AtomicU64| count.load(Ordering::Relaxed);
        (at(&self.done), at(&self.total))
    }
}
