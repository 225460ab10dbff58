use chat::long_quiet_ms;
use domain::{Change, Id};
use patterns::{Message, count_messages as count, in_messages};

use super::export::check_both;
use crate::ApiError;
use crate::ids::fresh_id;
use crate::session::{OpenSession, shared};
use crate::wire::{CountMessages, Done, MessagesCard, Subject};

/// Counts the loop in the messages between the two who were named, and puts what comes of it where
/// both see it. Both passphrases say that both agree; no message's time is kept.
pub(crate) fn count_messages(
    session: &mut OpenSession,
    given: CountMessages,
) -> Result<MessagesCard, ApiError> {
    let sent = &session.chat.suggested.sent;
    if sent.is_empty() {
        return Err(ApiError::refused("chat", "none is read"));
    }
    check_both(session, Some(given.passphrases))?;
    let messages: Vec<Message> = sent
        .iter()
        .map(|sent| Message {
            at_ms: sent.at_ms,
            by: sent.by,
        })
        .collect();
    let body = count(&messages, long_quiet_ms(sent), session.clock.zone());
    let body = body.ok_or_else(|| ApiError::refused("chat", "none is read"))?;
    let before = session.state.messages().map(|(id, _)| id.clone());
    let mut drafts: Vec<_> = before.map(taken_out).into_iter().collect();
    drafts.push(shared(fresh_id(), Change::MessagesCounted(Box::new(body))));
    session.write(drafts)?;
    messages_card(session)?.ok_or_else(|| ApiError::internal("what was counted is not there"))
}

/// What was counted, as long as it stands there.
pub(crate) fn messages_card(session: &mut OpenSession) -> Result<Option<MessagesCard>, ApiError> {
    let standing = session.state.messages();
    Ok(standing.map(|(id, counted)| {
        let body = &counted.body;
        MessagesCard {
            id: id.clone(),
            from: body.from,
            to: body.to,
            messages: body.messages,
            long_quiet_minutes: body.long_quiet_minutes,
            nights: body.nights,
            counted: in_messages(body),
            excitation: body.excitation.clone(),
        }
    }))
}

/// Both had to agree, so either may take it out, alone and at once.
pub(crate) fn take_messages_out(
    session: &mut OpenSession,
    given: Subject,
) -> Result<Done, ApiError> {
    let standing = session.state.messages().map(|(id, _)| id);
    if standing != Some(&given.id) {
        return Err(ApiError::NotFound);
    }
    session.write(vec![taken_out(given.id)])?;
    Ok(Done {})
}

fn taken_out(id: Id) -> domain::Draft {
    shared(fresh_id(), Change::MessagesTakenOut(id))
}
