use crate::ReportError;

/// What goes on while a document is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Choosing and counting.
    Counting,
    /// Writing the sentences.
    Writing,
    /// Laying out the pages.
    Setting,
    /// Making the file.
    Filing,
}

/// Hears of each step, and says whether to go on: asked between the steps and all through the
/// laying out, which is most of it, from several threads.
pub trait Watch: Sync {
    /// A step begins.
    fn begins(&self, step: Step);

    /// False once the document is not wanted any more.
    fn goes_on(&self) -> bool;
}

/// Nobody waits, and nobody ends it.
pub struct Unwatched;

impl Watch for Unwatched {
    fn begins(&self, _: Step) {}

    fn goes_on(&self) -> bool {
        true
    }
}

/// Goes on to a step.
///
/// # Errors
/// [`ReportError::Stopped`] where the watcher ends it.
pub(crate) fn begin(watch: &dyn Watch, step: Step) -> Result<(), ReportError> {
    watch.begins(step);
    watch.goes_on().then_some(()).ok_or(ReportError::Stopped)
}
