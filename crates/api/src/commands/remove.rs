use domain::{Change, Draft, Id, Own, Scope, When};

use crate::ApiError;
use crate::bin::{DAY_MS, DAYS};
use crate::session::{OpenSession, shared};
use crate::wire::{Done, RemovedEntry, RemovedThing, Subject};

/// Hides an own entry at once, in the shared part too.
pub(crate) fn remove_entry(session: &mut OpenSession, subject: Subject) -> Result<Done, ApiError> {
    let found = find(session, &subject.id)?;
    if !found.removed {
        let state = &session.state;
        let standing = found.published_as.filter(|id| state.is_visible(id));
        let sealed = domain::hide_sealed(state, &subject.id).map_err(super::seal::refused)?;
        let mut drafts = in_both_parts(found.scope, subject.id, standing, &Change::Removed);
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
        let removed = found.published_as.filter(|id| session.state.is_removed(id));
        // What was taken back while it lay in the bin stays its author's.
        let standing = removed.filter(|_| found.chosen);
        let mut drafts = instead(session, &subject.id);
        drafts.extend(in_both_parts(
            found.scope,
            subject.id,
            standing,
            &Change::Restored,
        ));
        session.write(drafts)?;
    }
    Ok(Done {})
}

/// Each has one page of what drew them: the one that stands goes where an older one comes back.
fn instead(session: &OpenSession, restored: &Id) -> Vec<Draft> {
    let state = &session.state;
    let pages = state.drew().iter().filter(|(id, own)| {
        let is_other = *id != restored && own.removed_ms.is_none();
        is_other && state.drew().contains_key(restored)
    });
    let removed = pages.flat_map(|(id, own)| {
        let standing = own.published_as.clone().filter(|id| state.is_visible(id));
        in_both_parts(Scope::Private, id.clone(), standing, &Change::Removed)
    });
    removed.collect()
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
    for (id, pause) in state.pauses() {
        let since = pause.removed_ms.filter(|_| pause.author == state.reader());
        put(id, since, Some(pause.body.at), RemovedThing::Pause);
    }
    for (id, own) in state.drew() {
        put(id, own.removed_ms, None, RemovedThing::Drew);
    }
    for (id, own) in state.answers() {
        let instrument = own.body.instrument.clone();
        put(
            id,
            own.removed_ms,
            Some(own.body.at),
            RemovedThing::Answers { instrument },
        );
    }
    for (id, own) in state.lines() {
        let kind = own.body.kind;
        let thing = RemovedThing::Line { kind };
        put(id, own.removed_ms, Some(own.body.at), thing);
    }
    for (id, line) in state.own_agreed() {
        let kind = line.body.kind;
        let thing = RemovedThing::Line { kind };
        put(id, line.removed_ms, Some(line.body.at), thing);
    }
    for (id, own) in state.look_backs() {
        let at = Some(When::Day(own.body.week));
        put(id, own.removed_ms, at, RemovedThing::LookBack);
    }
    bin.sort_by_key(|(since, _)| std::cmp::Reverse(*since));
    Ok(bin.into_iter().map(|(_, entry)| entry).collect())
}

struct Found {
    scope: Scope,
    removed: bool,
    /// Its author wants it shared.
    chosen: bool,
    published_as: Option<Id>,
}

fn find(session: &OpenSession, id: &Id) -> Result<Found, ApiError> {
    let state = &session.state;
    let telling = state.tellings().get(id).map(found);
    let check_in = || state.check_ins().get(id).map(found);
    let mark = || state.marks().get(id).map(found);
    let pause = || {
        let pause = state.pauses().get(id);
        let own = pause.filter(|pause| pause.author == state.reader());
        own.map(|pause| Found {
            scope: pause.scope,
            removed: pause.removed_ms.is_some(),
            chosen: false,
            published_as: None,
        })
    };
    let drew = || state.drew().get(id).map(found);
    let answers = || state.answers().get(id).map(found);
    let line = || state.lines().get(id).map(found);
    let agreed = || {
        super::lines::own_agreed(state, id).map(|line| Found {
            scope: Scope::Shared,
            removed: line.removed_ms.is_some(),
            chosen: false,
            published_as: None,
        })
    };
    let look_back = || state.look_backs().get(id).map(found);
    telling
        .or_else(check_in)
        .or_else(mark)
        .or_else(pause)
        .or_else(drew)
        .or_else(answers)
        .or_else(line)
        .or_else(agreed)
        .or_else(look_back)
        .ok_or(ApiError::NotFound)
}

fn found<Body>(own: &Own<Body>) -> Found {
    Found {
        scope: Scope::Private,
        removed: own.removed_ms.is_some(),
        chosen: own.is_chosen(),
        published_as: own.published_as.clone(),
    }
}

/// A pause stands in one part alone; anything else is one's own, and may stand shared beside it.
fn in_both_parts(scope: Scope, own: Id, standing: Option<Id>, change: &Change) -> Vec<Draft> {
    let own = Draft {
        scope,
        subject: own,
        change: change.clone(),
    };
    std::iter::once(own)
        .chain(standing.map(|id| shared(id, change.clone())))
        .collect()
}
