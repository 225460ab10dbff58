use super::State;
use crate::{Id, MessagesBody, Revision, Role};

/// What was counted in the messages, by the import of one partner and the consent of both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountedMessages {
    /// Whose import it was.
    pub author: Role,
    /// What was counted.
    pub body: MessagesBody,
    /// When, milliseconds since 1970, UTC.
    pub recorded_ms: i64,
}

impl State {
    /// What stands there for both, as long as both are there and neither took it out.
    pub fn messages(&self) -> Option<(&Id, &CountedMessages)> {
        let standing = self.messages.iter();
        let standing = standing.filter(|(id, _)| !self.messages_out.contains_key(*id));
        let latest = standing.max_by_key(|(id, counted)| (counted.recorded_ms, *id))?;
        (self.left == [None, None]).then_some(latest)
    }

    /// What came of the reader's own imports and was taken out, and since when.
    pub fn past_messages(&self) -> impl Iterator<Item = (&Id, i64)> {
        let own = self.messages.iter();
        let own = own.filter(|(_, counted)| counted.author == self.reader);
        own.filter_map(|(id, _)| Some((id, *self.messages_out.get(id)?)))
    }

    pub(super) fn count_messages(&mut self, revision: &Revision, body: &MessagesBody) {
        let counted = CountedMessages {
            author: revision.author,
            body: body.clone(),
            recorded_ms: revision.recorded_ms,
        };
        let id = revision.subject.clone();
        self.messages.entry(id).or_insert(counted);
    }

    /// Both had to agree, so either may take it out, whosever import it was.
    pub(super) fn take_messages_out(&mut self, revision: &Revision, id: &Id) {
        let since = self.messages_out.entry(id.clone());
        since.or_insert(revision.recorded_ms);
    }
}
