use std::collections::{BTreeMap, HashMap};

use super::{LinkState, State};
use crate::{Id, LinkBody, Role};

impl State {
    /// Proposed links by id, withdrawn ones among them; `agreed` is set while the other consents.
    pub fn links(&self) -> &BTreeMap<Id, LinkState> {
        &self.links
    }

    /// The links that hold: both agree, and both tellings can be seen with their moves. A telling
    /// stands in one link at most: where two would have it, the one with the lowest id counts.
    pub fn holding_links(&self) -> impl Iterator<Item = (&Id, &LinkState)> {
        let standing = self.links.iter().filter(|(_, state)| self.stands(state));
        let standing: Vec<(&Id, &LinkState)> = standing.collect();
        let mut first: HashMap<&Id, &Id> = HashMap::with_capacity(2 * standing.len());
        for (id, state) in &standing {
            for side in [&state.link.mine, &state.link.theirs] {
                first.entry(side).or_insert(id);
            }
        }
        standing.into_iter().filter(move |(id, state)| {
            let sides = [&state.link.mine, &state.link.theirs];
            sides.iter().all(|side| first.get(side) == Some(id))
        })
    }

    /// The link that holds and in which this shared telling stands.
    pub fn link_of(&self, shared: &Id) -> Option<(&Id, &LinkState)> {
        let first = |side: &Id| {
            self.links.iter().find(|(_, state)| {
                let link = &state.link;
                (link.mine == *side || link.theirs == *side) && self.stands(state)
            })
        };
        let (id, state) = first(shared)?;
        let other = if state.link.mine == *shared {
            &state.link.theirs
        } else {
            &state.link.mine
        };
        (first(other)?.0 == id).then_some((id, state))
    }

    /// A proposal of this pair that its author has not taken back, by either.
    pub fn proposal_of(&self, one: &Id, other: &Id) -> Option<(&Id, &LinkState)> {
        let pair = |l: &LinkBody| {
            (&l.mine, &l.theirs) == (one, other) || (&l.mine, &l.theirs) == (other, one)
        };
        self.links
            .iter()
            .find(|(_, state)| state.removed_ms.is_none() && pair(&state.link))
    }

    /// A proposal that the other of the two can agree to now: both tellings can be seen with their
    /// moves, and neither stands in a link.
    pub fn is_waiting(&self, proposal: &LinkState) -> bool {
        let LinkBody { mine, theirs } = &proposal.link;
        proposal.agreed.is_none()
            && proposal.removed_ms.is_none()
            && self.can_stand(proposal.author, &proposal.link)
            && self.link_of(mine).is_none()
            && self.link_of(theirs).is_none()
    }

    /// Both tellings of a link can be seen, each with its moves: the proposer's own, and one of
    /// the other.
    pub fn can_stand(&self, proposer: Role, link: &LinkBody) -> bool {
        [(&link.mine, proposer), (&link.theirs, proposer.other())]
            .into_iter()
            .all(|(id, author)| {
                self.visible_telling(id)
                    .is_some_and(|t| t.author == author && t.published.moves.is_some())
            })
    }

    fn stands(&self, state: &LinkState) -> bool {
        state.agreed.is_some()
            && state.removed_ms.is_none()
            && self.can_stand(state.author, &state.link)
    }
}
