use std::collections::BTreeMap;

use super::reached::sentence;
use super::standing::publish;
use super::{Consent, Given, LinkState, Own, Revision, Scope, SharedMark, SharedTelling, State};
use crate::{Change, Id, Partner, PublishedTelling, Restoring, Role, ShareChoice};

impl State {
    /// Takes in all of these: the reader's own first, and each chain in its own order.
    ///
    /// A subject is its first author's. A program that writes of the other's subject in its own
    /// chain changes nothing of theirs, as long as in each partner's session their own chains
    /// were read before.
    pub fn fold(&mut self, revisions: Vec<Revision>) {
        let mut others = Vec::new();
        for revision in revisions {
            match revision.author == self.reader {
                true => self.apply(revision),
                false => others.push(revision),
            }
        }
        for revision in others {
            self.apply(revision);
        }
    }

    /// Takes in the next revision. Revisions of one chain come in the order of `seq`. Between
    /// chains the order decides only whose a subject is of which both speak: see [`State::fold`].
    ///
    /// One author a subject: what another's revision says of a subject is not heard. Private
    /// revisions of the other partner never reach this.
    pub fn apply(&mut self, revision: Revision) {
        let given = given(&revision);
        match (revision.scope, revision.change) {
            (Scope::Private, _) if revision.author != self.reader => {}
            // Nearly all of a journal is tellings: they are moved into their place.
            (Scope::Private, Change::TellingKept(body)) => {
                keep(&mut self.tellings, revision.subject, given, body);
            }
            (Scope::Shared, Change::TellingPublished(published)) => {
                let subject = (revision.subject, revision.author);
                self.publish_telling(subject, given.utc_ms, published);
            }
            (scope, change) => {
                let revision = Revision { change, ..revision };
                match scope {
                    Scope::Private => self.apply_private(&revision),
                    Scope::Shared => self.apply_shared(&revision),
                }
            }
        }
    }

    fn apply_private(&mut self, revision: &Revision) {
        let (id, given) = (&revision.subject, given(revision));
        match &revision.change {
            Change::CheckInKept(body) => keep(&mut self.check_ins, id.clone(), given, body.clone()),
            Change::MarkKept(body) => keep(&mut self.marks, id.clone(), given, body.clone()),
            Change::DrewKept(body) => keep(&mut self.drew, id.clone(), given, body.clone()),
            Change::LineKept(body) => keep(&mut self.lines, id.clone(), given, (**body).clone()),
            Change::LookBackKept(body) => {
                keep(&mut self.look_backs, id.clone(), given, (**body).clone());
            }
            Change::ReceivedKept(body) => keep(&mut self.received, id.clone(), given, body.clone()),
            Change::AnswersKept(body) => keep(&mut self.answers, id.clone(), given, body.clone()),
            Change::CloseShareChosen(on) => self.shares_close = *on,
            Change::ShareChosen(choice) => {
                choose(self.tellings.get_mut(id), *choice, revision);
                choose(self.marks.get_mut(id), *choice, revision);
                choose(self.check_ins.get_mut(id), *choice, revision);
                choose(self.drew.get_mut(id), *choice, revision);
                choose(self.lines.get_mut(id), *choice, revision);
                choose(self.received.get_mut(id), *choice, revision);
                choose(self.answers.get_mut(id), *choice, revision);
            }
            Change::PublishedAs(shared) => {
                if self.tellings.contains_key(id) {
                    self.published.insert(shared.clone(), id.clone());
                }
                publish_as(self.tellings.get_mut(id), shared);
                publish_as(self.marks.get_mut(id), shared);
                publish_as(self.check_ins.get_mut(id), shared);
                publish_as(self.drew.get_mut(id), shared);
                publish_as(self.lines.get_mut(id), shared);
                publish_as(self.received.get_mut(id), shared);
                publish_as(self.answers.get_mut(id), shared);
                // Opened or shared, it is a share like any other from now on.
                if let Some(seal) = self.seals.get_mut(id) {
                    seal.wish = None;
                }
            }
            Change::ExportTaken(body) => self.take_out(revision, body),
            Change::SealChosen(wish) => {
                if let Some(own) = self.tellings.get_mut(id) {
                    own.given = given;
                    self.seals.entry(id.clone()).or_default().wish = wish.clone();
                }
            }
            Change::SealedAs(sealed) => self.keep_seal(id, sealed),
            Change::PauseKept(body) => self.keep_pause(revision, body),
            Change::Removed => self.hide_own(revision, Some(revision.recorded_ms)),
            Change::Restored => {
                self.hide_own(revision, None);
                self.give_anew(revision);
            }
            Change::TellingKept(_)
            | Change::PartnerIntroduced(_)
            | Change::PartnerLeft
            | Change::JournalRestored(_)
            | Change::OlderAccepted(_)
            | Change::TellingPublished(_)
            | Change::MarkPublished(_)
            | Change::ClosePublished(_)
            | Change::DrewPublished(_)
            | Change::LinePublished(_)
            | Change::ReceivedPublished(_)
            | Change::AnswersPublished(_)
            | Change::LinkProposed(_)
            | Change::LinkAgreed(_)
            | Change::MessagesCounted(_)
            | Change::MessagesTakenOut(_)
            | Change::SealedPut(_)
            | Change::SealConsented(_)
            | Change::SealKeyGiven(_)
            | Change::SealTakenBack
            | Change::Withdrawn => {}
        }
    }

    fn apply_shared(&mut self, revision: &Revision) {
        let author = revision.author;
        let id = revision.subject.clone();
        match &revision.change {
            Change::PartnerIntroduced(body) => {
                self.partners[author.index()] = Some(Partner {
                    role: author,
                    name: body.name.clone(),
                    colour: body.colour,
                });
            }
            Change::PartnerLeft => {
                self.left[author.index()] = Some(revision.recorded_ms);
                self.open_without(author);
            }
            Change::JournalRestored(body) => {
                let restoring = Restoring {
                    author,
                    at_ms: revision.recorded_ms,
                    made_ms: body.made_ms,
                };
                self.restorings.entry(id).or_insert(restoring);
            }
            Change::MarkPublished(body) => {
                let new = SharedMark {
                    author,
                    body: body.clone(),
                    withdrawn: false,
                    removed_ms: None,
                };
                let mark = self.shared_marks.entry(id).or_insert_with(|| new.clone());
                if mark.author == author {
                    *mark = new;
                }
            }
            Change::PauseKept(body) => self.keep_pause(revision, body),
            Change::ClosePublished(body) => publish(&mut self.shared_closes, revision, body),
            Change::DrewPublished(body) => publish(&mut self.shared_drew, revision, body),
            Change::LinePublished(body) => self.publish_line(revision, body),
            Change::ReceivedPublished(body) => publish(&mut self.shared_received, revision, body),
            Change::AnswersPublished(body) => publish(&mut self.shared_answers, revision, body),
            Change::LinkProposed(link) => {
                let new = LinkState {
                    author,
                    link: link.clone(),
                    agreed: None,
                    removed_ms: None,
                };
                self.links.entry(id.clone()).or_insert(new);
                self.match_consents(&id);
            }
            Change::LinkAgreed(proposal) => {
                let consent = Consent {
                    author,
                    proposal: proposal.clone(),
                    removed: false,
                };
                let to = self.consents_to.entry(proposal.clone()).or_default();
                to.insert(id.clone());
                self.consents.entry(id).or_insert(consent);
                self.match_consents(proposal);
            }
            Change::ExportTaken(body) => self.take_out(revision, body),
            Change::MessagesCounted(body) => self.count_messages(revision, body),
            Change::MessagesTakenOut(messages) => self.take_messages_out(revision, messages),
            Change::SealedPut(body) => self.seal(revision, body),
            Change::SealConsented(consent) => self.consent(revision, consent),
            Change::SealKeyGiven(given) => self.take_key(revision, given),
            Change::SealTakenBack => self.take_back_sealed(&id, author),
            Change::Withdrawn => self.withdraw(&id, author),
            Change::Removed => self.hide_shared(revision, Some(revision.recorded_ms)),
            Change::Restored => self.hide_shared(revision, None),
            Change::TellingPublished(_)
            | Change::OlderAccepted(_)
            | Change::TellingKept(_)
            | Change::CheckInKept(_)
            | Change::MarkKept(_)
            | Change::CloseShareChosen(_)
            | Change::DrewKept(_)
            | Change::LineKept(_)
            | Change::LookBackKept(_)
            | Change::ReceivedKept(_)
            | Change::AnswersKept(_)
            | Change::ShareChosen(_)
            | Change::PublishedAs(_)
            | Change::SealChosen(_)
            | Change::SealedAs(_) => {}
        }
    }

    fn publish_telling(
        &mut self,
        (id, author): (Id, Role),
        recorded_ms: i64,
        published: Box<PublishedTelling>,
    ) {
        let Some(telling) = self.shared_tellings.get_mut(&id) else {
            let new = SharedTelling::first(author, published, recorded_ms);
            self.shared_tellings.insert(id, new);
            return;
        };
        if telling.author == author {
            let now = sentence(&published);
            if now.is_some() && now != sentence(&telling.published) {
                telling.sentence_ms = Some(recorded_ms);
            }
            telling.published = published;
            telling.changed_ms = Some(recorded_ms);
            telling.withdrawn = false;
            telling.removed_ms = None;
        }
    }

    fn withdraw(&mut self, id: &Id, author: Role) {
        if let Some(telling) = self.shared_tellings.get_mut(id)
            && telling.author == author
        {
            telling.withdrawn = true;
        }
        if let Some(mark) = self.shared_marks.get_mut(id)
            && mark.author == author
        {
            mark.withdrawn = true;
        }
        self.withdraw_whole(id, author);
    }

    fn hide_own(&mut self, revision: &Revision, since: Option<i64>) {
        let id = &revision.subject;
        if let Some(own) = self.tellings.get_mut(id) {
            own.removed_ms = since;
        }
        if let Some(own) = self.check_ins.get_mut(id) {
            own.removed_ms = since;
        }
        if let Some(own) = self.marks.get_mut(id) {
            own.removed_ms = since;
        }
        self.hide_pause(revision, since);
        if let Some(own) = self.drew.get_mut(id) {
            own.removed_ms = since;
        }
        if let Some(own) = self.answers.get_mut(id) {
            own.removed_ms = since;
        }
        if let Some(own) = self.lines.get_mut(id) {
            own.removed_ms = since;
        }
        if let Some(own) = self.look_backs.get_mut(id) {
            own.removed_ms = since;
        }
    }

    /// What comes back with a share that has not taken effect settles from now on, so that one
    /// brought back at night waits for the morning like any other. Where both see it as it is,
    /// nothing is left to settle.
    fn give_anew(&mut self, revision: &Revision) {
        let id = &revision.subject;
        let given = given(revision);
        if let Some(own) = self.tellings.get_mut(id) {
            own.given = given;
        }
        if let Some(own) = self.check_ins.get_mut(id) {
            own.given = given;
        }
        if let Some(own) = self.marks.get_mut(id) {
            own.given = given;
        }
        if let Some(own) = self.drew.get_mut(id) {
            own.given = given;
        }
        if let Some(own) = self.answers.get_mut(id) {
            own.given = given;
        }
        if let Some(own) = self.lines.get_mut(id) {
            own.given = given;
        }
    }

    fn hide_shared(&mut self, revision: &Revision, since: Option<i64>) {
        let (id, author) = (&revision.subject, revision.author);
        self.hide_pause(revision, since);
        if let Some(telling) = self
            .shared_tellings
            .get_mut(id)
            .filter(|t| t.author == author)
        {
            telling.removed_ms = since;
        }
        if let Some(mark) = self.shared_marks.get_mut(id).filter(|m| m.author == author) {
            mark.removed_ms = since;
        }
        if let Some(link) = self.links.get_mut(id).filter(|l| l.author == author) {
            link.removed_ms = since;
        }
        if let Some(consent) = self.consents.get_mut(id).filter(|c| c.author == author) {
            consent.removed = since.is_some();
            let proposal = consent.proposal.clone();
            self.match_consents(&proposal);
        }
        self.hide_whole(id, author, since);
    }

    /// A link holds while its proposer's other half consents. Only what is about this proposal is
    /// looked at: ten years hold as many links as episodes.
    fn match_consents(&mut self, proposal: &Id) {
        let Some(link) = self.links.get_mut(proposal) else {
            return;
        };
        let consents = |id: &&Id| {
            let consent = self.consents.get(*id);
            consent
                .is_some_and(|c| c.proposal == *proposal && c.author != link.author && !c.removed)
        };
        let mut given = self.consents_to.get(proposal).into_iter().flatten();
        link.agreed = given.find(consents).cloned();
    }
}

fn given(revision: &Revision) -> Given {
    Given {
        utc_ms: revision.recorded_ms,
        zone: revision.zone,
    }
}

fn keep<Body>(all: &mut BTreeMap<Id, Own<Body>>, id: Id, given: Given, body: Body) {
    match all.get_mut(&id) {
        Some(own) => {
            own.body = body;
            own.changed_ms = Some(given.utc_ms);
            own.given = given;
        }
        None => {
            let own = Own {
                body,
                recorded_ms: given.utc_ms,
                changed_ms: None,
                choice: ShareChoice::NOTHING,
                given,
                published_as: None,
                removed_ms: None,
            };
            all.insert(id, own);
        }
    }
}

fn choose<Body>(own: Option<&mut Own<Body>>, choice: ShareChoice, revision: &Revision) {
    if let Some(own) = own {
        own.choice = choice;
        own.given = given(revision);
    }
}

fn publish_as<Body>(own: Option<&mut Own<Body>>, shared: &Id) {
    if let Some(own) = own {
        own.published_as = Some(shared.clone());
    }
}
