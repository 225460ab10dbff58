use super::sealed::{KeyFound, Opening};
use super::{OwnSealed, Revision, SealedTelling, SharedTelling, State};
use crate::{
    Id, Opener, PublishedTelling, Role, SealConsent, SealKey, SealKeyGiven, SealPlace, SealedAs,
    SealedBody,
};

impl State {
    pub(super) fn seal(&mut self, revision: &Revision, body: &SealedBody) {
        let (id, author) = (&revision.subject, revision.author);
        if !self.forget_consent(author, id) {
            return;
        }
        let new = SealedTelling {
            author,
            body: body.clone(),
            recorded_ms: revision.recorded_ms,
            changed_ms: None,
            taken_back: false,
            since_seq: revision.seq,
        };
        match self.sealed.get_mut(id) {
            Some(sealed) if sealed.author != author => {}
            Some(sealed) if sealed.taken_back => *sealed = new,
            Some(sealed) => {
                sealed.body = new.body;
                sealed.changed_ms = Some(revision.recorded_ms);
            }
            None => {
                self.sealed.insert(id.clone(), new);
            }
        }
    }

    pub(super) fn take_back_sealed(&mut self, id: &Id, author: Role) {
        if self.forget_consent(author, id)
            && let Some(sealed) = self.sealed.get_mut(id).filter(|s| s.author == author)
        {
            sealed.taken_back = true;
        }
    }

    /// A consent names what it opens: it goes with that. False once the key was given, when
    /// nothing can be taken back any more.
    fn forget_consent(&mut self, author: Role, id: &Id) -> bool {
        let half = (author, id.clone());
        if self.openings.get(&half).is_some_and(|o| o.key.is_some()) {
            return false;
        }
        self.openings.remove(&half);
        true
    }

    pub(super) fn consent(&mut self, revision: &Revision, consent: &SealConsent) {
        let half = (revision.author, consent.mine.id.clone());
        let given = self.openings.get(&half).is_some_and(|o| o.key.is_some());
        if !given {
            let opening = Opening {
                id: revision.subject.clone(),
                consent: consent.clone(),
                key: None,
            };
            self.openings.insert(half, opening);
        }
    }

    /// Opens the envelope with the key that its author gave.
    pub(super) fn take_key(&mut self, revision: &Revision, given: &SealKeyGiven) {
        let author = revision.author;
        let half = (author, given.sealed.clone());
        let sealed = self
            .sealed
            .get(&given.sealed)
            .filter(|s| s.author == author);
        let (opener, sealed) = (self.opener, sealed.cloned());
        let Some(opening) = self.openings.get_mut(&half) else {
            return;
        };
        if opening.id != revision.subject || opening.key.is_some() {
            return;
        }
        let (key, telling) = match sealed {
            None => (KeyFound::NothingLeft, None),
            Some(sealed) => match opened(opener, &sealed, opening, &given.key) {
                None => (KeyFound::DoesNotFit, None),
                Some(telling) => (KeyFound::Fits, Some(telling)),
            },
        };
        opening.key = Some(key);
        let theirs = opening.consent.theirs.id.clone();
        if let Some(telling) = telling {
            let id = given.sealed.clone();
            self.shared_tellings.entry(id).or_insert(telling);
        }
        self.mark_opened(author, &given.sealed, &theirs);
    }

    fn mark_opened(&mut self, author: Role, id: &Id, theirs: &Id) {
        let is_there = |half: Option<&Opening>| {
            half.is_some_and(|o| matches!(o.key, Some(KeyFound::Fits | KeyFound::NothingLeft)))
        };
        let has_left = self.left_ms(author.other()).is_some();
        if is_there(self.opening(author, id)) && (has_left || is_there(self.other_half(author, id)))
        {
            self.opened.extend([id.clone(), theirs.clone()]);
        }
    }

    /// Whoever leaves takes their half along. What the other's key was given for stays open: it
    /// had been read.
    pub(super) fn open_without(&mut self, leaver: Role) {
        let halves = self.openings.iter();
        let others: Vec<_> = halves
            .filter(|((author, _), _)| *author != leaver)
            .map(|((_, id), half)| (id.clone(), half.consent.theirs.id.clone()))
            .collect();
        for (id, theirs) in others {
            self.mark_opened(leaver.other(), &id, &theirs);
        }
    }

    pub(super) fn keep_seal(&mut self, private: &Id, given: &SealedAs) {
        let (Some(seal), Some(own)) = (self.seals.get_mut(private), self.tellings.get(private))
        else {
            return;
        };
        let Some(wish) = seal.wish.clone() else {
            return;
        };
        seal.sealed = PublishedTelling::of(&own.body, wish.choice).map(|content| OwnSealed {
            id: given.sealed.clone(),
            key: given.key.clone(),
            wish,
            content,
        });
    }
}

fn opened(
    opener: Opener,
    sealed: &SealedTelling,
    opening: &Opening,
    key: &SealKey,
) -> Option<SharedTelling> {
    let place = SealPlace {
        author: sealed.author,
        id: &opening.consent.mine.id,
    };
    let envelope = &sealed.body.envelope;
    if envelope.commitment != opening.consent.mine.commitment {
        return None;
    }
    let text = opener(&place, envelope, key)?;
    let published = serde_json::from_slice(&text).ok()?;
    Some(SharedTelling::first(
        sealed.author,
        published,
        sealed.recorded_ms,
    ))
}
