use std::collections::BTreeMap;

use super::State;
use crate::{Id, Role, When};

impl State {
    /// When a sentence said directly reached the other, by the shared telling that it stands in:
    /// what both can see, and of what reached the reader also what they keep to themselves.
    pub(super) fn reached(&self, with_own: bool) -> BTreeMap<&Id, When> {
        let seen = self.shared_received.values().filter(|s| s.is_seen());
        let mut reached: BTreeMap<&Id, When> = seen
            .filter(|s| self.is_of(&s.body.telling, s.author.other()))
            .filter_map(|s| Some((&s.body.telling, s.body.at?)))
            .collect();
        if with_own {
            // The latest word of one's own counts on one's own pages, taken back or not.
            for own in self.received.values() {
                match own.body.at {
                    Some(at) => reached.insert(&own.body.telling, at),
                    None => reached.remove(&own.body.telling),
                };
            }
        }
        reached
    }

    /// Only of a sentence of the other's can one say that it was received.
    fn is_of(&self, telling: &Id, author: Role) -> bool {
        let standing = self.shared_tellings.get(telling);
        standing.is_some_and(|t| t.author == author)
    }
}
