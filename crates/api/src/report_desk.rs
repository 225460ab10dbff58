use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};

use report::{Document, Step, Watch};

use crate::wire::{ReportChoice, ReportQuery, ReportStep};

/// The document that is looked at before it leaves. It is the session's, lives in memory alone, and
/// is forgotten with the session and with whatever is written.
#[derive(Default)]
pub(crate) struct ReportDesk {
    pub(crate) making: Arc<Making>,
    pub(crate) made: Option<(Asked, Arc<Document>)>,
}

/// What a document was asked to be.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) query: ReportQuery,
    pub(crate) choice: ReportChoice,
}

/// How far it has come, and whether it is to end.
#[derive(Default)]
pub(crate) struct Making {
    step: AtomicU8,
    stopped: AtomicBool,
}

impl ReportDesk {
    /// Makes another, and none of those that are not ready yet. What was made of the same is kept.
    pub(crate) fn begin(&mut self, asked: &Asked) -> (Arc<Making>, Option<Arc<Document>>) {
        self.making.stop();
        self.making = Arc::default();
        self.made = self.made.take().filter(|(made, _)| made == asked);
        let ready = self.made.as_ref().map(|(_, made)| Arc::clone(made));
        (Arc::clone(&self.making), ready)
    }
}

/// Whatever is still made for it ends soon, and is not heard.
impl Drop for ReportDesk {
    fn drop(&mut self) {
        self.making.stop();
    }
}

const STEPS: [ReportStep; 5] = [
    ReportStep::Idle,
    ReportStep::Counting,
    ReportStep::Writing,
    ReportStep::Setting,
    ReportStep::Filing,
];

impl Making {
    pub(crate) fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    pub(crate) fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    /// Nothing goes on any more.
    pub(crate) fn rest(&self) {
        self.step.store(0, Ordering::Relaxed);
    }

    pub(crate) fn step(&self) -> ReportStep {
        let at = usize::from(self.step.load(Ordering::Relaxed));
        STEPS[at.min(STEPS.len() - 1)]
    }
}

impl Watch for Making {
    fn begins(&self, step: Step) {
        let at = match step {
            Step::Counting => 1,
            Step::Writing => 2,
            Step::Setting => 3,
            Step::Filing => 4,
        };
        self.step.store(at, Ordering::Relaxed);
    }

    fn goes_on(&self) -> bool {
        !self.is_stopped()
    }
}
