use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// The data that are being made for a file. It is the session's, and ends with it.
#[derive(Default)]
pub(crate) struct DataDesk(Arc<Awaited>);

/// Whether they are still waited for.
#[derive(Default)]
pub(crate) struct Awaited {
    given_up: AtomicBool,
}

impl DataDesk {
    /// Waits for others, and for none that were begun before.
    pub(crate) fn begin(&mut self) -> Arc<Awaited> {
        *self = DataDesk::default();
        Arc::clone(&self.0)
    }
}

/// Whatever is still made for it is dropped.
impl Drop for DataDesk {
    fn drop(&mut self) {
        self.0.given_up.store(true, Ordering::Relaxed);
    }
}

impl Awaited {
    pub(crate) fn is_given_up(&self) -> bool {
        self.given_up.load(Ordering::Relaxed)
    }
}
