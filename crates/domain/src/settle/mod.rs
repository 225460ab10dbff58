//! What takes effect when: sharing settles slowly.

mod between;
mod due;
mod lines;
mod mark;
mod seal;
mod telling;
mod whole;

use crate::state::Scope;
use crate::{Change, Draft, Envelope, Id, SealKey, SealPlace, State};

pub use between::{answers_to_show, close_to_show, drew_to_show, received_to_show, seen};
pub use due::is_due;
pub use lines::line_to_show;
pub use seal::{SealRefusal, hide_sealed, open_sealed, take_back_sealed};

/// What is to be written now so that everything due takes effect: at each of the reader's
/// unlocks, and at each lock. Nothing is, until the other has joined.
///
/// `id` draws a new random id: publishing writes the present state under an id of its own, so
/// that the private one never shows. `sealer` seals a text under a new key.
pub fn settle(
    state: &State,
    now_ms: i64,
    mut id: impl FnMut() -> Id,
    mut sealer: impl FnMut(&SealPlace<'_>, &[u8]) -> (SealKey, Envelope),
) -> Vec<Draft> {
    let mut drafts = Vec::new();
    if state.partner(state.reader().other()).is_none() {
        return drafts;
    }
    for (private, own) in state.tellings() {
        if own.removed_ms.is_some() {
            continue;
        }
        let due = is_due(own.given, now_ms);
        if let Some(seal) = state.seals().get(private) {
            drafts.extend(seal::settle(
                state,
                (private, own, seal),
                due,
                &mut id,
                &mut sealer,
            ));
        }
        if due {
            drafts.extend(telling::settle(state, private, own, &mut id));
        }
    }
    for (private, own) in state.marks() {
        if own.removed_ms.is_none() && is_due(own.given, now_ms) {
            drafts.extend(mark::settle(state, private, own, &mut id));
        }
    }
    drafts.extend(between::settle(state, now_ms, &mut id));
    drafts.extend(lines::settle(state, now_ms, &mut id));
    drafts
}

/// Where the sealing of an own telling stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sealing {
    /// It is not sealed and is not to be.
    No,
    /// It is to be sealed, or sealed anew.
    Settles {
        /// An earlier one stands sealed.
        change: bool,
    },
    /// It stands sealed as wanted, or waits for the other's key.
    Stands,
}

/// Where the sealing of an own telling stands.
pub fn sealing(state: &State, private: &Id) -> Sealing {
    let seal_and_own = state
        .seals()
        .get(private)
        .zip(state.tellings().get(private));
    let Some((seal, own)) = seal_and_own else {
        return Sealing::No;
    };
    let last = seal.sealed.as_ref().map(|sealed| &sealed.id);
    let stands = last.is_some_and(|id| state.sealed_telling(id).is_some());
    let opens = own
        .published_as
        .as_ref()
        .is_some_and(|id| state.is_shut(id));
    match (&seal.wish, seal::is_settled(state, own, seal)) {
        (None, _) if opens => Sealing::Stands,
        (None, _) => Sealing::No,
        (Some(_), true) => Sealing::Stands,
        (Some(_), false) => Sealing::Settles { change: stands },
    }
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
