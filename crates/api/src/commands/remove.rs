use domain::{Change, Id, Own};

use crate::ApiError;
use crate::bin::{DAY_MS, DAYS};
use crate::session::{OpenSession, privately, shared};
use crate::wire::{Done, RemovedEntry, RemovedThing, Subject};

/// Hides an own entry at once, in the shared part too.
pub(crate) fn remove_entry(session: &mut OpenSession, subject: Subject) -> Result<Done, ApiError> {
    let found = find(session, &subject.id)?;
    if found.removed_ms.is_some() {
        return Ok(Done {});
    }
    let standing = found.standing.filter(|shared| shared.removed_ms.is_none());
    in_both_parts(session, subject.id, standing, &Change::Removed)
}

/// Brings it back as it was when it was removed. What had been taken back before that stays taken
/// back: only what this removing hid is seen by the other again.
pub(crate) fn restore_entry(session: &mut OpenSession, subject: Subject) -> Result<Done, ApiError> {
    let found = find(session, &subject.id)?;
    if found.removed_ms.is_none() {
        return Ok(Done {});
    }
    let standing = found
        .standing
        .filter(|shared| shared.removed_ms == found.removed_ms);
    in_both_parts(session, subject.id, standing, &Change::Restored)
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
    removed_ms: Option<i64>,
    standing: Option<Standing>,
}

/// What was published of it.
struct Standing {
    id: Id,
    removed_ms: Option<i64>,
}

fn find(session: &OpenSession, id: &Id) -> Result<Found, ApiError> {
    let state = &session.state;
    let telling = state.tellings().get(id).map(parts);
    let check_in = || state.check_ins().get(id).map(parts);
    let mark = || state.marks().get(id).map(parts);
    let (removed_ms, published_as) = telling
        .or_else(check_in)
        .or_else(mark)
        .ok_or(ApiError::NotFound)?;
    let standing = published_as.and_then(|id| {
        let telling = state.shared_tellings().get(&id).map(|t| t.removed_ms);
        let mark = || state.shared_marks().get(&id).map(|m| m.removed_ms);
        let removed_ms = telling.or_else(mark)?;
        Some(Standing { id, removed_ms })
    });
    Ok(Found {
        removed_ms,
        standing,
    })
}

fn parts<Body>(own: &Own<Body>) -> (Option<i64>, Option<Id>) {
    (own.removed_ms, own.published_as.clone())
}

fn in_both_parts(
    session: &mut OpenSession,
    id: Id,
    standing: Option<Standing>,
    change: &Change,
) -> Result<Done, ApiError> {
    let mut drafts = vec![privately(id, change.clone())];
    drafts.extend(standing.map(|standing| shared(standing.id, change.clone())));
    session.write(drafts)?;
    Ok(Done {})
}
