use std::collections::BTreeMap;

use super::{SharedTelling, State};
use crate::{Id, PublishedTelling, ReceivedBody, Role, When};

impl State {
    /// When a sentence said directly reached the other, by the shared telling that it stands in:
    /// what both can see, and of what reached the reader also what they keep to themselves.
    pub(super) fn reached(&self, with_own: bool) -> BTreeMap<&Id, When> {
        let seen = self.shared_received.values().filter(|s| s.is_seen());
        let mut reached: BTreeMap<&Id, When> = seen
            .filter(|s| self.is_of(&s.body, s.author.other()))
            .filter_map(|s| Some((&s.body.telling, s.body.at?)))
            .collect();
        if with_own {
            // The latest word of one's own counts on one's own pages, taken back or not.
            for own in self.received.values() {
                match own.body.at.filter(|_| self.says_still(&own.body)) {
                    Some(at) => reached.insert(&own.body.telling, at),
                    None => reached.remove(&own.body.telling),
                };
            }
        }
        reached
    }

    /// The sentence that reached them is the one that stands there now: what was said of other
    /// words is not said of these.
    pub fn says_still(&self, received: &ReceivedBody) -> bool {
        let standing = self.shared_tellings.get(&received.telling);
        let now = standing.and_then(|t| t.sentence_ms);
        now.is_some() && now == received.sentence_ms
    }

    /// Only of a sentence of the other's can one say that it was received.
    fn is_of(&self, received: &ReceivedBody, author: Role) -> bool {
        let standing = self.shared_tellings.get(&received.telling);
        standing.is_some_and(|t| t.author == author) && self.says_still(received)
    }
}

impl SharedTelling {
    /// As it stands when both can read it for the first time.
    pub(super) fn first(
        author: Role,
        published: Box<PublishedTelling>,
        recorded_ms: i64,
    ) -> SharedTelling {
        SharedTelling {
            author,
            sentence_ms: sentence(&published).map(|_| recorded_ms),
            published,
            recorded_ms,
            changed_ms: None,
            withdrawn: false,
            removed_ms: None,
        }
    }
}

/// The sentence said directly, where one is shared.
pub(super) fn sentence(published: &PublishedTelling) -> Option<&str> {
    let words = published.words.as_ref()?;
    Some(words.direct.as_str()).filter(|direct| !direct.is_empty())
}
