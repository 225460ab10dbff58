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

/// Hears of each step before it begins, and says whether to go on.
pub type Watch<'a> = dyn FnMut(Step) -> bool + 'a;

/// Goes on to a step.
///
/// # Errors
/// [`ReportError::Stopped`] where the watcher ends it.
pub(crate) fn begin(watch: &mut Watch<'_>, step: Step) -> Result<(), ReportError> {
    watch(step).then_some(()).ok_or(ReportError::Stopped)
}
