use domain::Scope;

use crate::ApiError;
use crate::session::OpenSession;
use crate::wire::{Pages, PagesQuery, TakenWords};

/// What was taken out, the latest first: on Ours what both took together, on My pages also what
/// the reader took alone.
pub(crate) fn taken(
    session: &mut OpenSession,
    query: PagesQuery,
) -> Result<Vec<TakenWords>, ApiError> {
    let exports = session.state.exports().iter();
    let shown = exports.filter(|t| t.scope == Scope::Shared || query.pages == Pages::Mine);
    let mut taken: Vec<TakenWords> = shown
        .map(|t| TakenWords {
            at_ms: t.recorded_ms,
            form: t.body.form,
            joint: t.scope == Scope::Shared,
        })
        .collect();
    taken.sort_by_key(|t| std::cmp::Reverse(t.at_ms));
    Ok(taken)
}
