use domain::{Change, Draft, Id, Own};

use crate::ApiError;
use crate::bin::{DAY_MS, DAYS};
use crate::session::{OpenSession, privately, shared};
use crate::wire::{Done, RemovedEntry, RemovedThing, Subject};

/// Hides an own entry at once, in the shared part too.
pub(crate) fn remove_entry(session: &mut OpenSession, subject: Subject) -> Result<Done, ApiError> {
    let found = find(session, &subject.id)?;
    if !found.removed {
        let state = &session.state;
        let seen =
            |id: &Id| state.visible_telling(id).is_some() || state.visible_mark(id).is_some();
        let standing = found.published_as.filter(seen);
        let sealed = domain::hide_sealed(state, &subject.id).map_err(super::seal::refused)?;
        let mut drafts = in_both_parts(subject.id, standing, &Change::Removed);
        drafts.extend(sealed);
        session.write(drafts)?;
    }
    Ok(Done {})
}

/// Brings it back as it was: in the shared part too, if it was hidden there by the removal and
/// not withdrawn before.
pub(crate) fn restore_entry(session: &mut OpenSession, subject: Subject) -> Result<Done, ApiError> {
    let found = find(session, &subject.id)?;
    if found.removed {
        let standing = found.published_as.filter(|id| session.state.is_removed(id));
        session.write(in_both_parts(subject.id, standing, &Change::Restored))?;
    }
    Ok(Done {})
}

/// The bin: own things removed in the last thirty days, the latest first.
pub(crate) fn removed(session: &mut OpenSession) -> Result<Vec<RemovedEntry>, ApiError> {
    let now = session.clock.now_ms();
    let state = &session.state;
    let mut bin: Vec<(i64, RemovedEntry)> = Vec::new();
    let mut put = |id: &Id, since: Option<i64>, at, thing| {
        let Some(since) = since else { return };
        let left = DAYS - (now - since).div_euclid(DAY_MS);
        if let Ok(days_left @ 1..) = u32::try_from(left) {
            let id = id.clone();
            let entry = RemovedEntry {
                id,
                thing,
                at,
                days_left,
            };
            bin.push((since, entry));
        }
    };
    for (id, own) in state.tellings() {
        let kind = own.body.kind();
        put(
            id,
            own.removed_ms,
            own.body.at,
            RemovedThing::Telling { kind },
        );
    }
    for (id, own) in state.check_ins() {
        put(id, own.removed_ms, Some(own.body.at), RemovedThing::CheckIn);
    }
    for (id, own) in state.marks() {
        let kind = own.body.kind;
        put(
            id,
            own.removed_ms,
            Some(own.body.at),
            RemovedThing::Mark { kind },
        );
    }
    bin.sort_by_key(|(since, _)| std::cmp::Reverse(*since));
    Ok(bin.into_iter().map(|(_, entry)| entry).collect())
}

struct Found {
    removed: bool,
    published_as: Option<Id>,
}

fn find(session: &OpenSession, id: &Id) -> Result<Found, ApiError> {
    let state = &session.state;
    let telling = state.tellings().get(id).map(found);
    let check_in = || state.check_ins().get(id).map(found);
    let mark = || state.marks().get(id).map(found);
    telling
        .or_else(check_in)
        .or_else(mark)
        .ok_or(ApiError::NotFound)
}

fn found<Body>(own: &Own<Body>) -> Found {
    Found {
        removed: own.removed_ms.is_some(),
        published_as: own.published_as.clone(),
    }
}

fn in_both_parts(private: Id, standing: Option<Id>, change: &Change) -> Vec<Draft> {
    std::iter::once(privately(private, change.clone()))
        .chain(standing.map(|id| shared(id, change.clone())))
        .collect()
}
