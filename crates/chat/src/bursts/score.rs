use super::stretch::Traits;

/// From this on a stretch is suggested. docs/methods.md has how many planted fights are found
/// with it, and how many suggestions are none.
pub const THRESHOLD: f64 = 0.58;

/// How much a stretch is like planted fights and unlike what surrounds them, 0 to 1.
///
/// A logistic regression (Cox 1958) on simulated chats of 40 couples; the weights are rounded.
/// Real fights may look otherwise.
pub(super) fn score(traits: &Traits) -> f64 {
    let sum = -10.5
        + 6.4 * traits.sent_again
        + 2.4 * traits.shorter
        + 0.7 * traits.goes_on
        + 2.8 * traits.grows
        + 1.6 * traits.quickens
        + 4.5 * traits.share
        + 0.7 * traits.silence
        + 5.1 * traits.rounds
        - 2.8 * traits.messages;
    1.0 / (1.0 + (-sum).exp())
}
