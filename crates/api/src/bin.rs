use domain::{Id, Own, Scope, State};

/// How long a removed thing can be brought back.
pub(crate) const DAYS: i64 = 30;
pub(crate) const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// Own things that were removed thirty days ago or earlier, in both parts: their words go for
/// good.
pub(crate) fn emptied(state: &State, now_ms: i64) -> Vec<(Scope, Id)> {
    let mut gone = Vec::new();
    for (id, own) in state.tellings() {
        let due = if_due(id, own, now_ms);
        if !due.is_empty() {
            let seal = state.seals().get(id);
            let sealed = seal.and_then(|seal| seal.sealed.as_ref());
            gone.extend(sealed.map(|sealed| (Scope::Shared, sealed.id.clone())));
        }
        gone.extend(due);
    }
    for (id, own) in state.check_ins() {
        gone.extend(if_due(id, own, now_ms));
    }
    for (id, own) in state.marks() {
        gone.extend(if_due(id, own, now_ms));
    }
    for (id, pause) in state.pauses() {
        if pause.author == state.reader() && is_due(pause.removed_ms, now_ms) {
            gone.push((pause.scope, id.clone()));
        }
    }
    for (id, own) in state.drew() {
        gone.extend(if_due(id, own, now_ms));
    }
    for (id, own) in state.answers() {
        gone.extend(if_due(id, own, now_ms));
    }
    for (id, own) in state.lines() {
        gone.extend(if_due(id, own, now_ms));
    }
    for (id, own) in state.look_backs() {
        gone.extend(if_due(id, own, now_ms));
    }
    for (id, agreed) in state.own_agreed() {
        if is_due(agreed.removed_ms, now_ms) {
            gone.push((Scope::Shared, id.clone()));
        }
    }
    let past = state.past_messages();
    let past = past.filter(|(_, since)| is_due(Some(*since), now_ms));
    gone.extend(past.map(|(id, _)| (Scope::Shared, id.clone())));
    gone
}

fn is_due(removed_ms: Option<i64>, now_ms: i64) -> bool {
    removed_ms.is_some_and(|since| now_ms - since >= DAYS * DAY_MS)
}

fn if_due<Body>(id: &Id, own: &Own<Body>, now_ms: i64) -> Vec<(Scope, Id)> {
    if !is_due(own.removed_ms, now_ms) {
        return Vec::new();
    }
    let standing = own
        .published_as
        .iter()
        .map(|id| (Scope::Shared, id.clone()));
    std::iter::once((Scope::Private, id.clone()))
        .chain(standing)
        .collect()
}
