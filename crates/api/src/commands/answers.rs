use std::collections::BTreeMap;

use domain::{AnswersBody, Change, Id, Own, When};
use instruments::{Instrument, ScoreError, Scores, by_id, score};

use super::sharing::{choose_whole, seen_as};
use crate::ApiError;
use crate::ids::fresh_id;
use crate::session::{OpenSession, privately};
use crate::wire::{Done, ItemAnswers, KeepAnswers, Kept, SaveAnswersDraft, ShareAnswers};

/// Keeps what was answered, in the reader's private part, and forgets its draft.
///
/// Refused is what has no score at all: nothing answered that a score can be made of, an answer off
/// its scale, an order with a gap. Where one score of several cannot be reached, the rest stand.
pub(crate) fn keep_answers(
    session: &mut OpenSession,
    given: KeepAnswers,
) -> Result<Kept, ApiError> {
    let instrument = known(&given.instrument)?;
    let scores = scored(instrument, &given.items)?;
    let reached = |score: &instruments::SubscaleScore| score.value.value().is_some();
    if scores.order.is_empty() && !scores.subscales.iter().any(reached) {
        return Err(ApiError::refused("items", "too few for any score"));
    }
    let body = AnswersBody {
        at: taken_at(session, given.at)?,
        instrument: given.instrument,
        items: given.items,
    };
    let (id, of) = (fresh_id(), body.instrument.clone());
    session.write(vec![privately(id.clone(), Change::AnswersKept(body))])?;
    forget_draft(session, &of)?;
    Ok(Kept { id })
}

/// Shared as a whole. Giving settles; taking back what can be seen works at once.
pub(crate) fn share_answers(
    session: &mut OpenSession,
    given: ShareAnswers,
) -> Result<Done, ApiError> {
    let own = own(session, &given.id)?;
    let standing = seen_as(own, session.state.shared_answers());
    let drafts = choose_whole((&given.id, own), given.share, standing);
    session.write(drafts)?;
    Ok(Done {})
}

/// What was answered and not kept yet: private like a draft of a log, and never shared.
pub(crate) fn save_answers_draft(
    session: &mut OpenSession,
    given: SaveAnswersDraft,
) -> Result<Done, ApiError> {
    let instrument = known(&given.instrument)?;
    let Some(items) = given.items.filter(|items| !items.is_empty()) else {
        forget_draft(session, &given.instrument)?;
        return Ok(Done {});
    };
    let is_known = |id: &String| instrument.item(id).is_some() || has_score(instrument, id);
    if !items.keys().all(is_known) {
        return Err(no_such_item());
    }
    if session.notebook().answer_drafts.get(&given.instrument) != Some(&items) {
        session.note(|notebook| drop(notebook.answer_drafts.insert(given.instrument, items)))?;
    }
    Ok(Done {})
}

/// What answers come to; `items.<id>` is refused where one is off its scale.
fn scored(instrument: &Instrument, items: &ItemAnswers) -> Result<Scores, ApiError> {
    let answers: BTreeMap<String, f64> = items
        .iter()
        .map(|(id, value)| (id.clone(), f64::from(*value)))
        .collect();
    score(instrument, &answers).map_err(|error| match error {
        ScoreError::UnknownItem(_) => no_such_item(),
        ScoreError::OffScale(id) => ApiError::refused(&format!("items.{id}"), "not on its scale"),
        ScoreError::NotAnOrder => ApiError::refused("items", "no order of all"),
    })
}

fn known(id: &str) -> Result<&'static Instrument, ApiError> {
    by_id(id).ok_or_else(|| ApiError::refused("instrument", "not known"))
}

fn has_score(instrument: &Instrument, id: &str) -> bool {
    instrument.items.is_empty() && instrument.subscale(id).is_some()
}

/// The id that was given is not repeated: it may be anything.
fn no_such_item() -> ApiError {
    ApiError::refused("items", "no such item")
}

fn taken_at(session: &OpenSession, given: Option<When>) -> Result<When, ApiError> {
    let now = session.now()?;
    match given {
        Some(at) if at.date() > now.date() => Err(ApiError::refused("at", "still to come")),
        Some(at) => Ok(at),
        None => Ok(now),
    }
}

fn own<'a>(session: &'a OpenSession, id: &Id) -> Result<&'a Own<AnswersBody>, ApiError> {
    let own = session.state.answers().get(id);
    own.filter(|own| own.removed_ms.is_none())
        .ok_or(ApiError::NotFound)
}

fn forget_draft(session: &mut OpenSession, instrument: &str) -> Result<(), ApiError> {
    if session.notebook().answer_drafts.contains_key(instrument) {
        session.note(|notebook| drop(notebook.answer_drafts.remove(instrument)))?;
    }
    Ok(())
}
