use std::collections::BTreeMap;

use super::{is_due, whole};
use crate::{
    AnswersBody, Change, CheckInBody, CloseBody, Draft, DrewBody, Id, Own, ReceivedBody, Standing,
    State,
};

/// What both are to see of what drew its author.
pub fn drew_to_show(own: &Own<DrewBody>) -> Option<DrewBody> {
    own.is_chosen().then(|| own.body.clone())
}

/// What both are to see of what reached its author.
pub fn received_to_show(own: &Own<ReceivedBody>) -> Option<ReceivedBody> {
    (own.is_chosen() && own.body.at.is_some()).then(|| own.body.clone())
}

/// What both are to see of a check-in: how close it was, and nothing else that it says.
pub fn close_to_show(own: &Own<CheckInBody>) -> Option<CloseBody> {
    let close = own.body.close.filter(|_| own.is_chosen())?;
    Some(CloseBody {
        at: own.body.at,
        close,
    })
}

/// What both are to see of what its author answered in a questionnaire.
pub fn answers_to_show(own: &Own<AnswersBody>) -> Option<AnswersBody> {
    own.is_chosen().then(|| own.body.clone())
}

/// What an own thing stands as in the shared part, while both can see it.
pub fn seen<'a, Kept, Seen>(
    own: &Own<Kept>,
    all: &'a BTreeMap<Id, Standing<Seen>>,
) -> Option<&'a Seen> {
    let shared = all.get(own.published_as.as_ref()?)?;
    shared.is_seen().then_some(&shared.body)
}

/// Publishes what is due of what drew the reader, what reached them, how close it was, and what
/// they answered in questionnaires.
pub(super) fn settle(state: &State, now_ms: i64, id: &mut impl FnMut() -> Id) -> Vec<Draft> {
    let mut drafts = Vec::new();
    for (private, own) in due(state.drew(), now_ms) {
        let standing = seen(own, state.shared_drew());
        let publish = Change::DrewPublished;
        drafts.extend(whole::settle(
            (private, own),
            drew_to_show(own),
            standing,
            publish,
            id,
        ));
    }
    for (private, own) in due(state.received(), now_ms) {
        let standing = seen(own, state.shared_received());
        let publish = Change::ReceivedPublished;
        drafts.extend(whole::settle(
            (private, own),
            received_to_show(own),
            standing,
            publish,
            id,
        ));
    }
    for (private, own) in due(state.check_ins(), now_ms) {
        let standing = seen(own, state.shared_closes());
        let publish = Change::ClosePublished;
        drafts.extend(whole::settle(
            (private, own),
            close_to_show(own),
            standing,
            publish,
            id,
        ));
    }
    for (private, own) in due(state.answers(), now_ms) {
        let standing = seen(own, state.shared_answers());
        let publish = Change::AnswersPublished;
        drafts.extend(whole::settle(
            (private, own),
            answers_to_show(own),
            standing,
            publish,
            id,
        ));
    }
    drafts
}

pub(super) fn due<Body>(
    all: &BTreeMap<Id, Own<Body>>,
    now_ms: i64,
) -> impl Iterator<Item = (&Id, &Own<Body>)> {
    all.iter()
        .filter(move |(_, own)| own.removed_ms.is_none() && is_due(own.given, now_ms))
}
