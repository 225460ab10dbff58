use std::collections::BTreeMap;

use super::{Revision, Scope, State};
use crate::{Id, Pause, PauseBody, Role};

/// A pause as the journal folder has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PauseState {
    /// Who asked: nobody else's word counts.
    pub author: Role,
    /// The part in which it stands, for good.
    pub scope: Scope,
    /// As its asker last said it.
    pub body: PauseBody,
    /// Removed by its asker since.
    pub removed_ms: Option<i64>,
}

impl State {
    /// Pauses by id: those of both that both can see, and those that the reader asked for alone;
    /// removed ones among them.
    pub fn pauses(&self) -> &BTreeMap<Id, PauseState> {
        &self.pauses
    }

    /// The part in which a new pause stands: at once in the shared one, where there is another to
    /// whom it is said.
    pub fn scope_of_pauses(&self) -> Scope {
        match self.partner(self.reader().other()) {
            Some(_) => Scope::Shared,
            None => Scope::Private,
        }
    }

    /// What cannot be so is not heard: the program refuses it when it is said, and a journal that
    /// held it could not be read again.
    pub(super) fn keep_pause(&mut self, revision: &Revision, body: &PauseBody) {
        if body.refused_field().is_some() {
            return;
        }
        let new = PauseState {
            author: revision.author,
            scope: revision.scope,
            body: body.clone(),
            removed_ms: None,
        };
        let pauses = &mut self.pauses;
        let pause = pauses.entry(revision.subject.clone()).or_insert(new);
        if pause.is_said_by(revision) {
            pause.body = body.clone();
        }
    }

    pub(super) fn hide_pause(&mut self, revision: &Revision, since: Option<i64>) {
        if let Some(pause) = self.pauses.get_mut(&revision.subject)
            && pause.is_said_by(revision)
        {
            pause.removed_ms = since;
        }
    }

    /// The pauses of these parts that are not removed.
    pub(super) fn pauses_in(&self, parts: &[Scope]) -> impl Iterator<Item = Pause> {
        let seen = move |p: &PauseState| p.removed_ms.is_none() && parts.contains(&p.scope);
        let there = self.pauses.iter().filter(move |(_, pause)| seen(pause));
        there.map(|(id, pause)| Pause {
            id: id.clone(),
            asked_by: pause.author,
            at: pause.body.at,
            back_at: pause.body.back_at,
            ended: pause.body.ended,
        })
    }
}

impl PauseState {
    /// One author a subject, and one part.
    fn is_said_by(&self, revision: &Revision) -> bool {
        (self.author, self.scope) == (revision.author, revision.scope)
    }
}
