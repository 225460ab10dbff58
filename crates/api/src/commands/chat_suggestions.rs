use chat::{Burst, Sent, between, bursts};
use domain::{Act, Move, Role};

use super::add_telling;
use super::chat_reading::moment;
use crate::ApiError;
use crate::chat_import::Suggested;
use crate::session::{DecidedBurst, OpenSession};
use crate::wire::{
    ChatDecided, ChatDecision, ChatDoes, ChatDot, ChatPeople, ChatSuggestion, ChatSuggestions,
    NewTelling,
};

/// What the timing between these two suggests. Nothing is made of it until the reader says so.
pub(crate) fn chat_suggestions(
    session: &mut OpenSession,
    people: ChatPeople,
) -> Result<ChatSuggestions, ApiError> {
    let me = session.role();
    let transcript = session.chat.transcript.as_ref();
    let transcript = transcript.ok_or_else(|| ApiError::refused("chat", "none is read"))?;
    let place = |name: &str, field| {
        let mut senders = transcript.senders.iter();
        let place = senders.position(|sender| sender.name == name);
        let place = place.and_then(|place| u16::try_from(place).ok());
        place.ok_or_else(|| ApiError::refused(field, "nobody is called so in the chat"))
    };
    let (mine, theirs) = (
        place(&people.mine, "mine")?,
        place(&people.theirs, "theirs")?,
    );
    if mine == theirs {
        return Err(ApiError::refused("theirs", "the same as the reader"));
    }
    let sent = match me {
        Role::A => between(transcript, mine, theirs),
        Role::B => between(transcript, theirs, mine),
    };
    let found = bursts(&sent);
    session.chat.suggested = Suggested {
        bursts: found,
        sent,
    };
    suggestions(session)
}

/// A telling is made of it, or it is not asked about again.
pub(crate) fn decide_chat(
    session: &mut OpenSession,
    decision: ChatDecision,
) -> Result<ChatDecided, ApiError> {
    let suggested = &session.chat.suggested.bursts;
    let burst = usize::try_from(decision.id)
        .ok()
        .and_then(|id| suggested.get(id))
        .ok_or(ApiError::NotFound)?
        .clone();
    if decision.does == ChatDoes::Undo {
        ask_again(session, &burst)?;
        return Ok(ChatDecided { kept: None });
    }
    if is_decided(session, &burst) {
        return Err(ApiError::NotFound);
    }
    // Noted first: cut off between the two, it is rather asked about no more than told twice.
    let decided = DecidedBurst::of(&burst);
    session.note(|notebook| notebook.decided_bursts.push(decided))?;
    if decision.does == ChatDoes::Drop {
        return Ok(ChatDecided { kept: None });
    }
    let kept = telling(session, &burst).and_then(|telling| add_telling(session, telling));
    if kept.is_err() {
        ask_again(session, &burst)?;
    }
    Ok(ChatDecided {
        kept: Some(kept?.id),
    })
}

fn ask_again(session: &mut OpenSession, burst: &Burst) -> Result<(), ApiError> {
    let decided = DecidedBurst::of(burst);
    session.note(|notebook| notebook.decided_bursts.retain(|known| *known != decided))
}

fn suggestions(session: &OpenSession) -> Result<ChatSuggestions, ApiError> {
    let Suggested { sent, bursts } = &session.chat.suggested;
    let all = bursts.iter().enumerate();
    let open = all.filter(|(_, burst)| !is_decided(session, burst));
    let suggestions = open
        .map(|(id, burst)| suggestion(session, id, burst, sent))
        .collect::<Result<Vec<_>, _>>()?;
    Ok(ChatSuggestions {
        decided_before: count(bursts.len() - suggestions.len()),
        suggestions,
    })
}

/// An overlapping export may begin or end in the middle of one: any part of it in common will do.
fn is_decided(session: &OpenSession, burst: &Burst) -> bool {
    let decided = &session.notebook().decided_bursts;
    decided
        .iter()
        .any(|decided| decided.from_ms <= burst.to_ms && decided.to_ms >= burst.from_ms)
}

fn suggestion(
    session: &OpenSession,
    id: usize,
    burst: &Burst,
    sent: &[Sent],
) -> Result<ChatSuggestion, ApiError> {
    let zone = session.clock.zone();
    let minutes = |ms: i64| u32::try_from((ms + 30_000) / 60_000).unwrap_or(0);
    let why = burst.why;
    let length = (burst.to_ms - burst.from_ms).max(1) as f64;
    let within = sent
        .iter()
        .filter(|sent| (burst.from_ms..=burst.to_ms).contains(&sent.at_ms));
    Ok(ChatSuggestion {
        id: count(id),
        from: moment(burst.from_ms, zone)?,
        to: moment(burst.to_ms, zone)?,
        messages: count(burst.messages),
        sent_again: burst.pursuer,
        unanswered: count(why.unanswered),
        within_minutes: minutes(why.within_ms),
        quiet_minutes: why.quiet_ms.map(minutes),
        broken_by: why.broken_by,
        faster: why.faster,
        shorter: why.shorter,
        strip: within
            .map(|sent| ChatDot {
                at: (sent.at_ms - burst.from_ms) as f64 / length,
                by: sent.by,
            })
            .collect(),
    })
}

/// Timing shows that somebody wrote again, and that it went quiet; never that one stepped back.
fn telling(session: &OpenSession, burst: &Burst) -> Result<NewTelling, ApiError> {
    let zone = session.clock.zone();
    let again = burst.again_ms.iter().take(MOST_MOVES).map(|at| {
        let mut again = Move::new(Some(burst.pursuer), Act::MessagedAgain);
        again.at = Some(moment(*at, zone)?);
        Ok(again)
    });
    let mut moves = again.collect::<Result<Vec<_>, ApiError>>()?;
    let mut quiet = Move::new(None, Act::Quiet);
    quiet.at = Some(moment(burst.to_ms, zone)?);
    moves.push(quiet);
    Ok(NewTelling {
        at: Some(moment(burst.from_ms, zone)?),
        kind: None,
        moves,
        ending: None,
        words: None,
        afraid: None,
        beside: None,
        pause: None,
        share: None,
    })
}

/// More of one kind says no more, and makes a ladder that nobody reads.
const MOST_MOVES: usize = 12;

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
