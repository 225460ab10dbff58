use std::collections::{BTreeMap, HashMap};

use domain::{Answer, Id, Role, answers_to_show, seen};
use instruments::{Instrument, Scores, by_id, reliable_change, score, shipped};

use super::sharing;
use crate::ApiError;
use crate::session::OpenSession;
use crate::wire::{
    ChangeOfScore, OwnAnswers, Pages, PagesQuery, QuestionnaireHistory, TakenQuestionnaire,
};

/// Every questionnaire that is shipped, in the order in which they are offered.
pub(crate) fn instruments(_: &mut OpenSession) -> Result<Vec<Instrument>, ApiError> {
    Ok(shipped().to_vec())
}

/// What was answered, questionnaire by questionnaire, in the same order.
pub(crate) fn questionnaires(
    session: &mut OpenSession,
    query: PagesQuery,
) -> Result<Vec<QuestionnaireHistory>, ApiError> {
    let mut by_instrument: BTreeMap<String, Vec<TakenQuestionnaire>> = BTreeMap::new();
    for taken in taken_on(session, query.pages) {
        let of = by_instrument.entry(taken.scores.instrument.clone());
        of.or_default().push(taken);
    }
    let drafts = &session.notebook().answer_drafts;
    let history = |instrument: &Instrument| {
        let taken = by_instrument.remove(&instrument.id).unwrap_or_default();
        let draft = drafts.get(&instrument.id).cloned();
        QuestionnaireHistory {
            instrument: instrument.id.clone(),
            changes: changes(instrument, &taken),
            taken,
            draft: draft.filter(|_| query.pages == Pages::Mine),
        }
    };
    Ok(shipped().iter().map(history).collect())
}

/// Each time that a questionnaire was answered, as these pages show it, the earliest first. Answers
/// that this version cannot score (a questionnaire of a later one) are kept and not shown.
pub(super) fn taken_on(session: &mut OpenSession, pages: Pages) -> Vec<TakenQuestionnaire> {
    let journal = session.journal(pages);
    let mine = pages == Pages::Mine;
    let mut own = if mine { own(session) } else { HashMap::new() };
    let shown = journal.answers.iter();
    let shown = shown.filter(|answer| !mine || answer.author == session.role());
    let taken = shown.filter_map(|answer| {
        Some(TakenQuestionnaire {
            id: answer.id.clone(),
            author: answer.author,
            at: answer.at,
            scores: scores(answer)?,
            own: own.remove(&answer.id),
        })
    });
    taken.collect()
}

fn scores(answer: &Answer) -> Option<Scores> {
    score(by_id(&answer.instrument)?, &answer.items).ok()
}

/// The reader's own by the id under which My pages show them.
fn own(session: &OpenSession) -> HashMap<Id, OwnAnswers> {
    let state = &session.state;
    let kept = state.answers().iter();
    let kept = kept.filter(|(_, own)| own.removed_ms.is_none());
    let of = |(id, own): (&Id, &domain::Own<domain::AnswersBody>)| {
        let standing = seen(own, state.shared_answers());
        let shown = own.published_as.as_ref().filter(|_| standing.is_some());
        let sharing = sharing::stand(session, answers_to_show(own).as_ref(), standing, own.given);
        let id = id.clone();
        (shown.unwrap_or(&id).clone(), OwnAnswers { id, sharing })
    };
    kept.map(of).collect()
}

/// The last two scores of each person, where what a change takes is sourced.
fn changes(instrument: &Instrument, taken: &[TakenQuestionnaire]) -> Vec<ChangeOfScore> {
    let each = [Role::A, Role::B].into_iter().flat_map(|author| {
        let subscales = instrument.subscales.iter();
        subscales.map(move |subscale| (author, &subscale.id))
    });
    let change = |(author, subscale): (Role, &String)| {
        let own = taken.iter().rev().filter(|taken| taken.author == author);
        let mut values = own.filter_map(|taken| taken.scores.value(subscale));
        let (after, before) = (values.next()?, values.next()?);
        Some(ChangeOfScore {
            author,
            subscale: subscale.clone(),
            change: reliable_change(instrument, subscale, before, after)?,
        })
    };
    each.filter_map(change).collect()
}
