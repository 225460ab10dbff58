//! What takes effect when: sharing settles slowly.

mod due;
mod mark;
mod telling;

use crate::state::Scope;
use crate::{Change, Draft, Id, State};

pub use due::is_due;

/// What is to be written now so that everything due takes effect: at each of the reader's
/// unlocks, and at each lock. Nothing is, until the other has joined.
///
/// `id` draws a new random id. Publishing writes the present state under an id of its own, so
/// that the private one never shows.
pub fn settle(state: &State, now_ms: i64, mut id: impl FnMut() -> Id) -> Vec<Draft> {
    let mut drafts = Vec::new();
    if state.partner(state.reader().other()).is_none() {
        return drafts;
    }
    for (private, own) in state.tellings() {
        if own.removed_ms.is_none() && is_due(own.given, now_ms) {
            drafts.extend(telling::settle(state, private, own, &mut id));
        }
    }
    for (private, own) in state.marks() {
        if own.removed_ms.is_none() && is_due(own.given, now_ms) {
            drafts.extend(mark::settle(state, private, own, &mut id));
        }
    }
    drafts
}

fn in_shared(subject: Id, change: Change) -> Draft {
    Draft {
        scope: Scope::Shared,
        subject,
        change,
    }
}

fn in_private(subject: Id, change: Change) -> Draft {
    Draft {
        scope: Scope::Private,
        subject,
        change,
    }
}
