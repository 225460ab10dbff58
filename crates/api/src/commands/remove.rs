use domain::{Change, Draft, Id, Own};

use crate::ApiError;
use crate::bin::{DAY_MS, DAYS};
use crate::session::{OpenSession, privately, shared};
use crate::wire::{Done, RemovedEntry, RemovedThing, Subject};

/// Hides an own entry at once, in the shared part too.
pub(crate) fn remove_entry(session: &mut OpenSession, subject: Subject) -> Result<Done, ApiError> {
    if find(session, &subject.id)?.removed {
        return Ok(Done {});
    }
    let drafts = in_both_parts(session, &subject.id, || Change::Removed)?;
    session.write(drafts)?;
    Ok(Done {})
}

/// Brings it back as it was, in the shared part too.
pub(crate) fn restore_entry(session: &mut OpenSession, subject: Subject) -> Result<Done, ApiError> {
    if !find(session, &subject.id)?.removed {
        return Ok(Done {});
    }
    let drafts = in_both_parts(session, &subject.id, || Change::Restored)?;
    session.write(drafts)?;
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

fn in_both_parts(
    session: &OpenSession,
    id: &Id,
    change: impl Fn() -> Change,
) -> Result<Vec<Draft>, ApiError> {
    let mut drafts = vec![privately(id.clone(), change())];
    if let Some(standing) = find(session, id)?.published_as {
        drafts.push(shared(standing, change()));
    }
    Ok(drafts)
}
