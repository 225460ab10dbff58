use super::State;
use crate::{
    Id, Opener, PublishedTelling, Role, SealConsent, SealKey, SealWish, SealedBody, SealedRef,
};

/// A sealed telling in the shared part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedTelling {
    /// Whose.
    pub author: Role,
    /// As it now stands.
    pub body: SealedBody,
    /// First sealed.
    pub recorded_ms: i64,
    /// Sealed anew.
    pub changed_ms: Option<i64>,
    pub(super) taken_back: bool,
    /// Its place in its author's chain since it stands.
    pub(super) since_seq: u64,
}

/// What its author knows of an own telling that is sealed or is to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnSeal {
    /// What is wanted; none: taken back, or opened.
    pub wish: Option<SealWish>,
    /// What was sealed last.
    pub sealed: Option<OwnSealed>,
}

/// What was sealed, and with which key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnSealed {
    /// The shared id.
    pub id: Id,
    /// The key.
    pub key: SealKey,
    /// What was wanted then.
    pub wish: SealWish,
    /// What the envelope holds.
    pub content: PublishedTelling,
}

/// How far a sealed telling is on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SealStage {
    /// It stands.
    Sealed,
    /// Its author has pressed Open.
    Consented,
    /// Both have; a key is still to come.
    Opening,
    /// A key came that does not fit, or the other did not keep to it.
    DoesNotOpen,
    /// Both can read both.
    Open,
}

/// One partner's half of opening two sealed tellings.
#[derive(Clone, Debug)]
pub(super) struct Opening {
    pub(super) id: Id,
    pub(super) consent: SealConsent,
    pub(super) key: Option<KeyFound>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KeyFound {
    Fits,
    DoesNotFit,
    /// The words were erased after both had opened.
    NothingLeft,
}

impl State {
    /// The same, able to open sealed tellings once their keys are there.
    pub fn opening_with(mut self, opener: Opener) -> State {
        self.opener = opener;
        self
    }

    /// Sealed tellings of both by shared id, as far as they stand and are not open.
    pub fn sealed(&self) -> impl Iterator<Item = (&Id, &SealedTelling)> {
        self.sealed
            .iter()
            .filter(|(id, s)| !s.taken_back && !self.opened.contains(*id))
    }

    /// A sealed telling that stands and is not open.
    pub fn sealed_telling(&self, id: &Id) -> Option<&SealedTelling> {
        let sealed = self.sealed.get(id)?;
        (!sealed.taken_back && !self.opened.contains(id)).then_some(sealed)
    }

    /// How far it is; none if it does not stand.
    pub fn seal_stage(&self, id: &Id) -> Option<SealStage> {
        let sealed = self.sealed.get(id).filter(|s| !s.taken_back)?;
        if self.opened.contains(id) {
            return Some(SealStage::Open);
        }
        let Some(own) = self.opening(sealed.author, id) else {
            return Some(SealStage::Sealed);
        };
        let theirs = self.other_half(sealed.author, id);
        let key = theirs.and_then(|half| half.key);
        Some(match (own.key, theirs) {
            (Some(KeyFound::DoesNotFit), _) => SealStage::DoesNotOpen,
            (_, Some(_)) if key == Some(KeyFound::DoesNotFit) => SealStage::DoesNotOpen,
            (_, Some(_)) => SealStage::Opening,
            (Some(_), None) => SealStage::DoesNotOpen,
            (None, None) if self.stands_as(&own.consent.theirs) => SealStage::Consented,
            (None, None) => SealStage::Sealed,
        })
    }

    /// The other's sealed telling that this one stands beside, or that stands beside it: of several
    /// the one that has stood longest.
    pub fn beside_sealed(&self, id: &Id) -> Option<&Id> {
        let sealed = self.sealed_telling(id)?;
        let others = |s: &SealedTelling| s.author != sealed.author;
        let named = sealed.body.beside.as_ref();
        named
            .filter(|beside| self.sealed_telling(beside).is_some_and(others))
            .or_else(|| {
                let names = |s: &SealedTelling| s.body.beside.as_ref() == Some(id);
                let found = self.sealed().filter(|(_, s)| others(s) && names(s));
                let first = found.min_by_key(|(_, s)| s.since_seq);
                first.map(|(beside, _)| beside)
            })
    }

    /// True while both still wait for a key of this telling or its pair.
    pub fn is_shut(&self, id: &Id) -> bool {
        self.sealed.contains_key(id) && !self.opened.contains(id)
    }

    /// The consent under which its author's key is to be given now that the other's is there and
    /// fits.
    pub(crate) fn due_key(&self, id: &Id) -> Option<(&Id, &SealConsent)> {
        let sealed = self.sealed_telling(id)?;
        let own = self.opening(sealed.author, id)?;
        let theirs = self.other_half(sealed.author, id)?;
        let seen = self.shared_tellings.get(&own.consent.theirs.id)?;
        (own.key.is_none() && theirs.key == Some(KeyFound::Fits) && seen.removed_ms.is_none())
            .then_some((&own.id, &own.consent))
    }

    /// Its author's key is there for both.
    pub(crate) fn is_key_given(&self, id: &Id) -> bool {
        let author = self.sealed.get(id).map(|s| s.author);
        let half = author.and_then(|author| self.opening(author, id));
        half.is_some_and(|half| half.key.is_some())
    }

    /// The other has pressed Open for exactly these two.
    pub(crate) fn has_other_consented(&self, consent: &SealConsent) -> bool {
        let other = self.reader.other();
        let half = self.opening(other, &consent.theirs.id);
        half.is_some_and(|half| fit(&half.consent, consent))
    }

    pub(super) fn opening(&self, author: Role, id: &Id) -> Option<&Opening> {
        self.openings.get(&(author, id.clone()))
    }

    pub(super) fn other_half(&self, author: Role, id: &Id) -> Option<&Opening> {
        let own = self.opening(author, id)?;
        let half = self.opening(author.other(), &own.consent.theirs.id)?;
        fit(&own.consent, &half.consent).then_some(half)
    }

    fn stands_as(&self, sealed: &SealedRef) -> bool {
        let found = self.sealed_telling(&sealed.id);
        found.is_some_and(|s| s.body.envelope.commitment == sealed.commitment)
    }
}

/// Two halves that name the same two, each as the other does.
fn fit(one: &SealConsent, other: &SealConsent) -> bool {
    one.mine == other.theirs && one.theirs == other.mine
}
