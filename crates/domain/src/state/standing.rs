use std::collections::BTreeMap;

use super::{Own, Revision, State};
use crate::{AnswersBody, CloseBody, DrewBody, Id, ReceivedBody, Role, ShareChoice};

/// Something in the shared part that is shared as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing<Body> {
    /// Whose.
    pub author: Role,
    /// As both can read it.
    pub body: Body,
    /// "Changed on …", milliseconds since 1970, UTC.
    pub changed_ms: Option<i64>,
    /// Its author shares it no longer: only publishing anew shows it again.
    pub withdrawn: bool,
    /// Removed by its author, and shown again where it is restored.
    pub removed_ms: Option<i64>,
}

impl<Body> Standing<Body> {
    /// Both can see it.
    pub fn is_seen(&self) -> bool {
        !self.withdrawn && self.removed_ms.is_none()
    }
}

impl<Body> Own<Body> {
    /// Its author wants it shared.
    pub fn is_chosen(&self) -> bool {
        self.choice != ShareChoice::NOTHING
    }
}

impl State {
    /// What the reader said has reached them, by private id.
    pub fn received(&self) -> &BTreeMap<Id, Own<ReceivedBody>> {
        &self.received
    }

    /// What both can see of what was received, by shared id.
    pub fn shared_received(&self) -> &BTreeMap<Id, Standing<ReceivedBody>> {
        &self.shared_received
    }

    /// What drew the reader, by private id, hidden ones among them.
    pub fn drew(&self) -> &BTreeMap<Id, Own<DrewBody>> {
        &self.drew
    }

    /// What drew each, as far as it was shared, by shared id.
    pub fn shared_drew(&self) -> &BTreeMap<Id, Standing<DrewBody>> {
        &self.shared_drew
    }

    /// How close it was for each, as far as it was shared, by shared id.
    pub fn shared_closes(&self) -> &BTreeMap<Id, Standing<CloseBody>> {
        &self.shared_closes
    }

    /// What the reader answered in questionnaires, by private id, hidden ones among them.
    pub fn answers(&self) -> &BTreeMap<Id, Own<AnswersBody>> {
        &self.answers
    }

    /// What each answered in questionnaires, as far as it was shared, by shared id.
    pub fn shared_answers(&self) -> &BTreeMap<Id, Standing<AnswersBody>> {
        &self.shared_answers
    }

    /// The reader shares, from now on, how close check-ins say it is.
    pub fn shares_close(&self) -> bool {
        self.shares_close
    }

    pub(super) fn withdraw_whole(&mut self, id: &Id, author: Role) {
        each_of(&mut self.shared_received, id, author, |s| s.withdrawn());
        each_of(&mut self.shared_drew, id, author, |s| s.withdrawn());
        each_of(&mut self.shared_closes, id, author, |s| s.withdrawn());
        each_of(&mut self.shared_answers, id, author, |s| s.withdrawn());
        each_of(&mut self.shared_lines, id, author, |s| s.withdrawn());
    }

    pub(super) fn hide_whole(&mut self, id: &Id, author: Role, since: Option<i64>) {
        each_of(&mut self.shared_drew, id, author, |s| s.removed_ms = since);
        each_of(&mut self.shared_closes, id, author, |s| {
            s.removed_ms = since
        });
        each_of(&mut self.shared_answers, id, author, |s| {
            s.removed_ms = since
        });
        each_of(&mut self.shared_lines, id, author, |s| s.removed_ms = since);
    }
}

impl<Body> Standing<Body> {
    fn withdrawn(&mut self) {
        self.withdrawn = true;
    }
}

/// Only its author's revisions about a subject count.
fn each_of<Body>(
    all: &mut BTreeMap<Id, Standing<Body>>,
    id: &Id,
    author: Role,
    change: impl FnOnce(&mut Standing<Body>),
) {
    if let Some(standing) = all.get_mut(id).filter(|s| s.author == author) {
        change(standing);
    }
}

pub(super) fn publish<Body: Clone>(
    all: &mut BTreeMap<Id, Standing<Body>>,
    revision: &Revision,
    body: &Body,
) {
    let before = all.get(&revision.subject);
    if before.is_some_and(|standing| standing.author != revision.author) {
        return;
    }
    let standing = Standing {
        author: revision.author,
        body: body.clone(),
        changed_ms: before.map(|_| revision.recorded_ms),
        withdrawn: false,
        removed_ms: None,
    };
    all.insert(revision.subject.clone(), standing);
}
