//! What the revisions of a journal folder amount to, for one partner.

mod fold;
mod leaving;
mod lines;
mod links;
mod messages;
mod pauses;
mod reached;
mod seal_fold;
mod sealed;
mod standing;
mod view;

use std::collections::{BTreeMap, BTreeSet};

use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::{
    AnswersBody, Change, CheckInBody, CloseBody, DrewBody, Id, LineBody, LinkBody, LookBackBody,
    MarkBody, Opener, Partner, PublishedTelling, ReceivedBody, Restoring, Role, ShareChoice, Taken,
    TellingBody,
};

pub use messages::CountedMessages;
pub use pauses::PauseState;
pub use sealed::{OwnSeal, OwnSealed, SealStage, SealedTelling};
pub use standing::Standing;

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

/// A telling of one's own. Boxed, for there are many: what holds one is moved around while a journal
/// is read.
pub type KeptTelling = Own<Box<TellingBody>>;

/// A mark of one's own.
pub type OwnMark = Own<MarkBody>;

/// A telling in the shared part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedTelling {
    /// Whose.
    pub author: Role,
    /// As both can read it.
    pub published: Box<PublishedTelling>,
    /// First published.
    pub recorded_ms: i64,
    /// "Changed on …".
    pub changed_ms: Option<i64>,
    /// When the sentence said directly that stands in it, or stood there last, was published,
    /// milliseconds since 1970, UTC; none where there never was one.
    pub sentence_ms: Option<i64>,
    /// Its author shares it no longer: only publishing anew shows it again.
    pub withdrawn: bool,
    /// Removed by its author, and shown again where it is restored.
    pub removed_ms: Option<i64>,
}

/// A mark in the shared part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedMark {
    /// Whose.
    pub author: Role,
    /// As both can read it.
    pub body: MarkBody,
    /// Its author shares it no longer: only publishing anew shows it again.
    pub withdrawn: bool,
    /// Removed by its author, and shown again where it is restored.
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
    left: [Option<i64>; 2],
    restorings: BTreeMap<Id, Restoring>,
    tellings: BTreeMap<Id, KeptTelling>,
    /// Of which own telling a shared one was made: asked for every line of a long list.
    published: BTreeMap<Id, Id>,
    check_ins: BTreeMap<Id, Own<CheckInBody>>,
    marks: BTreeMap<Id, OwnMark>,
    received: BTreeMap<Id, Own<ReceivedBody>>,
    drew: BTreeMap<Id, Own<DrewBody>>,
    answers: BTreeMap<Id, Own<AnswersBody>>,
    lines: BTreeMap<Id, Own<LineBody>>,
    look_backs: BTreeMap<Id, Own<LookBackBody>>,
    shares_close: bool,
    shared_tellings: BTreeMap<Id, SharedTelling>,
    shared_marks: BTreeMap<Id, SharedMark>,
    pauses: BTreeMap<Id, PauseState>,
    shared_received: BTreeMap<Id, Standing<ReceivedBody>>,
    shared_drew: BTreeMap<Id, Standing<DrewBody>>,
    shared_closes: BTreeMap<Id, Standing<CloseBody>>,
    shared_answers: BTreeMap<Id, Standing<AnswersBody>>,
    shared_lines: BTreeMap<Id, Standing<LineBody>>,
    links: BTreeMap<Id, LinkState>,
    consents: BTreeMap<Id, Consent>,
    /// The consents to each proposal, whether it is there yet or not.
    consents_to: BTreeMap<Id, BTreeSet<Id>>,
    exports: Vec<Taken>,
    messages: BTreeMap<Id, CountedMessages>,
    messages_out: BTreeMap<Id, i64>,
    opener: Opener,
    seals: BTreeMap<Id, OwnSeal>,
    sealed: BTreeMap<Id, SealedTelling>,
    openings: BTreeMap<(Role, Id), sealed::Opening>,
    opened: BTreeSet<Id>,
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
            left: [None, None],
            restorings: BTreeMap::new(),
            tellings: BTreeMap::new(),
            published: BTreeMap::new(),
            check_ins: BTreeMap::new(),
            marks: BTreeMap::new(),
            received: BTreeMap::new(),
            drew: BTreeMap::new(),
            answers: BTreeMap::new(),
            lines: BTreeMap::new(),
            look_backs: BTreeMap::new(),
            shares_close: false,
            shared_tellings: BTreeMap::new(),
            shared_marks: BTreeMap::new(),
            pauses: BTreeMap::new(),
            shared_received: BTreeMap::new(),
            shared_drew: BTreeMap::new(),
            shared_closes: BTreeMap::new(),
            shared_answers: BTreeMap::new(),
            shared_lines: BTreeMap::new(),
            links: BTreeMap::new(),
            consents: BTreeMap::new(),
            consents_to: BTreeMap::new(),
            exports: Vec::new(),
            messages: BTreeMap::new(),
            messages_out: BTreeMap::new(),
            opener: |_, _, _| None,
            seals: BTreeMap::new(),
            sealed: BTreeMap::new(),
            openings: BTreeMap::new(),
            opened: BTreeSet::new(),
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

    /// Backups that were put back, by id.
    pub fn restorings(&self) -> &BTreeMap<Id, Restoring> {
        &self.restorings
    }

    /// The reader's own tellings by private id, hidden ones among them.
    pub fn tellings(&self) -> &BTreeMap<Id, KeptTelling> {
        &self.tellings
    }

    /// What the reader sealed or wants sealed, by the private id of the telling.
    pub fn seals(&self) -> &BTreeMap<Id, OwnSeal> {
        &self.seals
    }

    /// The reader's own check-ins by id, hidden ones among them.
    pub fn check_ins(&self) -> &BTreeMap<Id, Own<CheckInBody>> {
        &self.check_ins
    }

    /// The reader's own marks by private id, hidden ones among them.
    pub fn marks(&self) -> &BTreeMap<Id, OwnMark> {
        &self.marks
    }

    /// Shared tellings of both by shared id, as far as they are to be seen.
    pub fn seen_tellings(&self) -> impl Iterator<Item = (&Id, &SharedTelling)> {
        self.shared_tellings
            .iter()
            .filter(|(id, t)| self.is_seen(id, t))
    }

    /// Shared marks of both by shared id, as far as they are to be seen.
    pub fn seen_marks(&self) -> impl Iterator<Item = (&Id, &SharedMark)> {
        self.shared_marks
            .iter()
            .filter(|(_, m)| !m.withdrawn && m.removed_ms.is_none())
    }

    /// A shared telling that is to be seen.
    pub fn visible_telling(&self, id: &Id) -> Option<&SharedTelling> {
        self.shared_tellings.get(id).filter(|t| self.is_seen(id, t))
    }

    /// A shared mark that is to be seen.
    pub fn visible_mark(&self, id: &Id) -> Option<&SharedMark> {
        let mark = self.shared_marks.get(id)?;
        (!mark.withdrawn && mark.removed_ms.is_none()).then_some(mark)
    }

    /// True if its author removed this shared thing, so that restoring shows it again.
    pub fn is_removed(&self, shared: &Id) -> bool {
        let telling = self.shared_tellings.get(shared).map(|t| t.removed_ms);
        let mark = || self.shared_marks.get(shared).map(|m| m.removed_ms);
        let drew = || self.shared_drew.get(shared).map(|d| d.removed_ms);
        let close = || self.shared_closes.get(shared).map(|c| c.removed_ms);
        let answers = || self.shared_answers.get(shared).map(|a| a.removed_ms);
        let line = || self.shared_lines.get(shared).map(|l| l.removed_ms);
        let between = || drew().or_else(close).or_else(answers).or_else(line);
        telling.or_else(mark).or_else(between).flatten().is_some()
    }

    /// True if both can see what stands under this shared id.
    pub fn is_visible(&self, shared: &Id) -> bool {
        fn is_seen<Body>(all: &BTreeMap<Id, Standing<Body>>, shared: &Id) -> bool {
            all.get(shared).is_some_and(Standing::is_seen)
        }
        self.visible_telling(shared).is_some()
            || self.visible_mark(shared).is_some()
            || is_seen(&self.shared_drew, shared)
            || is_seen(&self.shared_closes, shared)
            || is_seen(&self.shared_answers, shared)
            || is_seen(&self.shared_lines, shared)
    }

    /// The private id of the reader's own telling that was published under this shared id.
    pub fn own_of_shared(&self, shared: &Id) -> Option<&Id> {
        let private = self.published.get(shared)?;
        let own = self.tellings.get(private)?;
        (own.published_as.as_ref() == Some(shared)).then_some(private)
    }

    fn is_seen(&self, id: &Id, telling: &SharedTelling) -> bool {
        !telling.withdrawn && telling.removed_ms.is_none() && !self.is_shut(id)
    }
}
