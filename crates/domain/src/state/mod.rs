//! What the revisions of a journal folder amount to, for one partner.

mod fold;
mod view;

use std::collections::BTreeMap;

use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::{
    Change, CheckInBody, Id, LinkBody, MarkBody, Partner, PublishedTelling, Role, ShareChoice,
    TellingBody,
};

/// The two parts of the journal folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    /// One partner's own.
    Private,
    /// Both partners'.
    Shared,
}

/// A change about to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Into which part.
    pub scope: Scope,
    /// About what.
    pub subject: Id,
    /// What is said of it.
    pub change: Change,
}

/// A change as it was written. Order within one author's scope is by `seq`, never by clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// Who wrote it.
    pub author: Role,
    /// In which part.
    pub scope: Scope,
    /// Its place in its author's chain of that part, from 1.
    pub seq: u64,
    /// About what.
    pub subject: Id,
    /// The zone of the computer when it was written.
    pub zone: Tz,
    /// When it was written, milliseconds since 1970, UTC.
    pub recorded_ms: i64,
    /// What it says.
    pub change: Change,
}

/// When a thing was said, and in which zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Given {
    /// Milliseconds since 1970, UTC.
    pub utc_ms: i64,
    /// The zone of the computer then.
    pub zone: Tz,
}

/// Something of one's own, private, with what is known of its sharing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own<Body> {
    /// As it now is.
    pub body: Body,
    /// First kept, milliseconds since 1970, UTC.
    pub recorded_ms: i64,
    /// Last kept, after the first time.
    pub changed_ms: Option<i64>,
    /// What of it is to be shared.
    pub choice: ShareChoice,
    /// The last change of body or choice: from it, settling counts.
    pub given: Given,
    /// Under which shared id it was published.
    pub published_as: Option<Id>,
    /// Hidden since.
    pub removed_ms: Option<i64>,
}

/// A mark of one's own.
pub type OwnMark = Own<MarkBody>;

/// A telling in the shared part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedTelling {
    /// Whose.
    pub author: Role,
    /// As both can read it.
    pub published: PublishedTelling,
    /// First published.
    pub recorded_ms: i64,
    /// "Changed on …".
    pub changed_ms: Option<i64>,
    /// Hidden since.
    pub removed_ms: Option<i64>,
}

/// A mark in the shared part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedMark {
    /// Whose.
    pub author: Role,
    /// As both can read it.
    pub body: MarkBody,
    /// Hidden since.
    pub removed_ms: Option<i64>,
}

/// A proposal that two shared tellings are of one event, and whether the other agrees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkState {
    /// Who proposed.
    pub author: Role,
    /// Which two.
    pub link: LinkBody,
    /// The other's consent, by its id.
    pub agreed: Option<Id>,
    /// Taken back by its author since.
    pub removed_ms: Option<i64>,
}

/// The folded journal of one partner's session: everything shared, and what is this partner's own.
#[derive(Clone, Debug)]
pub struct State {
    reader: Role,
    partners: [Option<Partner>; 2],
    tellings: BTreeMap<Id, Own<TellingBody>>,
    check_ins: BTreeMap<Id, Own<CheckInBody>>,
    marks: BTreeMap<Id, OwnMark>,
    shared_tellings: BTreeMap<Id, SharedTelling>,
    shared_marks: BTreeMap<Id, SharedMark>,
    links: BTreeMap<Id, LinkState>,
    consents: BTreeMap<Id, Consent>,
}

#[derive(Clone, Debug)]
struct Consent {
    author: Role,
    proposal: Id,
    removed: bool,
}

impl State {
    /// Nothing yet, for the session of this partner.
    pub fn new(reader: Role) -> State {
        State {
            reader,
            partners: [None, None],
            tellings: BTreeMap::new(),
            check_ins: BTreeMap::new(),
            marks: BTreeMap::new(),
            shared_tellings: BTreeMap::new(),
            shared_marks: BTreeMap::new(),
            links: BTreeMap::new(),
            consents: BTreeMap::new(),
        }
    }

    /// Whose session it is.
    pub fn reader(&self) -> Role {
        self.reader
    }

    /// A partner, once introduced.
    pub fn partner(&self, role: Role) -> Option<&Partner> {
        self.partners[role.index()].as_ref()
    }

    /// The reader's own tellings by private id, hidden ones among them.
    pub fn tellings(&self) -> &BTreeMap<Id, Own<TellingBody>> {
        &self.tellings
    }

    /// The reader's own check-ins by id, hidden ones among them.
    pub fn check_ins(&self) -> &BTreeMap<Id, Own<CheckInBody>> {
        &self.check_ins
    }

    /// The reader's own marks by private id, hidden ones among them.
    pub fn marks(&self) -> &BTreeMap<Id, OwnMark> {
        &self.marks
    }

    /// Shared tellings of both by shared id, hidden ones among them.
    pub fn shared_tellings(&self) -> &BTreeMap<Id, SharedTelling> {
        &self.shared_tellings
    }

    /// Shared marks of both by shared id, hidden ones among them.
    pub fn shared_marks(&self) -> &BTreeMap<Id, SharedMark> {
        &self.shared_marks
    }

    /// Proposed links by id, withdrawn ones among them; `agreed` is set while the other consents.
    pub fn links(&self) -> &BTreeMap<Id, LinkState> {
        &self.links
    }

    /// A shared telling that is to be seen: present and not hidden.
    pub fn visible_telling(&self, id: &Id) -> Option<&SharedTelling> {
        self.shared_tellings
            .get(id)
            .filter(|t| t.removed_ms.is_none())
    }

    /// The private id of the reader's own telling that was published under this shared id.
    pub fn own_of_shared(&self, shared: &Id) -> Option<&Id> {
        let published = |own: &Own<TellingBody>| own.published_as.as_ref() == Some(shared);
        self.tellings
            .iter()
            .find(|(_, own)| published(own))
            .map(|(id, _)| id)
    }

    /// The link that both agree on and in which this shared telling stands, if its two tellings
    /// can still be seen with their moves.
    pub fn link_of(&self, shared: &Id) -> Option<(&Id, &LinkState)> {
        self.links.iter().find(|(_, state)| {
            state.agreed.is_some()
                && state.removed_ms.is_none()
                && (state.link.mine == *shared || state.link.theirs == *shared)
                && self.can_stand(&state.link)
        })
    }

    /// Both tellings of a link can be seen, each with its moves.
    pub fn can_stand(&self, link: &LinkBody) -> bool {
        [&link.mine, &link.theirs].into_iter().all(|id| {
            self.visible_telling(id)
                .is_some_and(|t| t.published.moves.is_some())
        })
    }
}
