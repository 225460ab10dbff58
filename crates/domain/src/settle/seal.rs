use super::{in_private, in_shared};
use crate::state::OwnSealed;
use crate::{
    Change, Draft, Envelope, Id, KeptTelling, LinkBody, OwnSeal, PublishedTelling, Role,
    SealConsent, SealKey, SealKeyGiven, SealPlace, SealStage, SealWish, SealedAs, SealedBody,
    SealedRef, State,
};

/// Why a sealed telling cannot be opened or taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealRefusal {
    /// It is not sealed.
    #[error("not sealed")]
    NotSealed,
    /// Nothing of the other's stands beside it.
    #[error("nothing stands beside it")]
    Alone,
    /// It was changed and is still to be sealed anew.
    #[error("still to be sealed anew")]
    Changed,
    /// Both have pressed Open.
    #[error("both have pressed open")]
    Opening,
    /// A key came that does not fit.
    #[error("it does not open")]
    DoesNotOpen,
}

/// Seals what is wanted and due. A key that is due goes out, whatever the hour: both have pressed
/// Open, and the other's is there.
pub(super) fn settle(
    state: &State,
    (private, own, seal): (&Id, &KeptTelling, &OwnSeal),
    is_due: bool,
    id: &mut impl FnMut() -> Id,
    sealer: &mut impl FnMut(&SealPlace<'_>, &[u8]) -> (SealKey, Envelope),
) -> Vec<Draft> {
    if let Some(sealed) = &seal.sealed {
        if let Some((opening, consent)) = state.due_key(&sealed.id) {
            let mut drafts = give_key(private, sealed, opening);
            drafts.extend(agree_link(state, consent, id));
            return drafts;
        }
        if state.is_key_given(&sealed.id) {
            return Vec::new();
        }
    }
    match &seal.wish {
        Some(wish) if is_due && !is_settled(state, own, seal) => {
            let last = seal.sealed.as_ref().map(|sealed| sealed.id.clone());
            let sealed = last.unwrap_or_else(id);
            put(state.reader(), (private, own), wish, sealed, sealer)
        }
        Some(_) | None => Vec::new(),
    }
}

fn put(
    author: Role,
    (private, own): (&Id, &KeptTelling),
    wish: &SealWish,
    sealed: Id,
    sealer: &mut impl FnMut(&SealPlace<'_>, &[u8]) -> (SealKey, Envelope),
) -> Vec<Draft> {
    let Some(content) = PublishedTelling::of(&own.body, wish.choice) else {
        return Vec::new();
    };
    let text = serde_json::to_vec(&content).expect("a telling is JSON");
    let place = SealPlace {
        author,
        id: &sealed,
    };
    let (key, envelope) = sealer(&place, &text);
    let body = SealedBody {
        about: wish.about,
        beside: wish.beside.clone(),
        envelope,
    };
    vec![
        in_shared(sealed.clone(), Change::SealedPut(body)),
        in_private(private.clone(), Change::SealedAs(SealedAs { sealed, key })),
    ]
}

/// What is wanted stands sealed.
pub(super) fn is_settled(state: &State, own: &KeptTelling, seal: &OwnSeal) -> bool {
    let (Some(wish), Some(sealed)) = (&seal.wish, &seal.sealed) else {
        return seal.wish.is_none();
    };
    let content = PublishedTelling::of(&own.body, wish.choice);
    state.sealed_telling(&sealed.id).is_some()
        && sealed.wish == *wish
        && content.as_ref() == Some(&sealed.content)
}

/// Presses Open: takes effect at once. The second of the two to press also gives their key, since
/// both consents are then on record; the first gives theirs when they next settle.
///
/// # Errors
/// Not sealed, nothing beside it, changed since, or a pair that does not open.
pub fn open_sealed(
    state: &State,
    private: &Id,
    mut id: impl FnMut() -> Id,
) -> Result<Vec<Draft>, SealRefusal> {
    let (own, seal, sealed) = own_sealed(state, private)?;
    match state.seal_stage(&sealed.id) {
        None | Some(SealStage::Open) => return Err(SealRefusal::NotSealed),
        Some(SealStage::DoesNotOpen) => return Err(SealRefusal::DoesNotOpen),
        Some(SealStage::Consented | SealStage::Opening) => return Ok(Vec::new()),
        Some(SealStage::Sealed) => {}
    }
    if !is_settled(state, own, seal) {
        return Err(SealRefusal::Changed);
    }
    let consent = consent(state, &sealed.id)?;
    let link = LinkBody {
        mine: consent.mine.id.clone(),
        theirs: consent.theirs.id.clone(),
    };
    let (opening, second) = (id(), state.has_other_consented(&consent));
    let mut drafts = vec![in_shared(opening.clone(), Change::SealConsented(consent))];
    if second {
        drafts.extend(give_key(private, sealed, &opening));
        drafts.push(in_shared(id(), Change::LinkProposed(link)));
    }
    Ok(drafts)
}

fn consent(state: &State, mine: &Id) -> Result<SealConsent, SealRefusal> {
    let named = |id: &Id| {
        let found = state.sealed_telling(id).ok_or(SealRefusal::NotSealed)?;
        Ok(SealedRef {
            id: id.clone(),
            commitment: found.body.envelope.commitment.clone(),
        })
    };
    let theirs = state.beside_sealed(mine).ok_or(SealRefusal::Alone)?;
    Ok(SealConsent {
        mine: named(mine)?,
        theirs: named(theirs)?,
    })
}

/// Takes an own telling back from being sealed, or from being about to be.
///
/// # Errors
/// Not sealed, or both have pressed Open.
pub fn take_back_sealed(state: &State, private: &Id) -> Result<Vec<Draft>, SealRefusal> {
    let mut drafts = hide_sealed(state, private)?;
    let seal = state.seals().get(private);
    if seal.is_none_or(|seal| seal.wish.is_none()) {
        return Err(SealRefusal::NotSealed);
    }
    drafts.push(in_private(private.clone(), Change::SealChosen(None)));
    Ok(drafts)
}

/// Takes the sealed one out of the other's sight with the telling that is removed; what was wanted
/// stays, for when it is brought back.
///
/// # Errors
/// Both have pressed Open, and the other's key is still to come.
pub fn hide_sealed(state: &State, private: &Id) -> Result<Vec<Draft>, SealRefusal> {
    let seal = state.seals().get(private);
    let standing = seal
        .and_then(|seal| seal.sealed.as_ref())
        .filter(|sealed| state.sealed_telling(&sealed.id).is_some());
    let Some(sealed) = standing else {
        return Ok(Vec::new());
    };
    let key_given = state.is_key_given(&sealed.id);
    match state.seal_stage(&sealed.id) {
        Some(SealStage::DoesNotOpen) if key_given => Ok(Vec::new()),
        Some(SealStage::Opening) if key_given => Err(SealRefusal::Opening),
        _ if state.due_key(&sealed.id).is_some() => Err(SealRefusal::Opening),
        _ => Ok(vec![in_shared(sealed.id.clone(), Change::SealTakenBack)]),
    }
}

fn own_sealed<'a>(
    state: &'a State,
    private: &Id,
) -> Result<(&'a KeptTelling, &'a OwnSeal, &'a OwnSealed), SealRefusal> {
    let own = state.tellings().get(private);
    let own = own.filter(|own| own.removed_ms.is_none());
    let seal = state.seals().get(private);
    let sealed = seal.and_then(|seal| seal.sealed.as_ref());
    match (own, seal, sealed) {
        (Some(own), Some(seal), Some(sealed)) => Ok((own, seal, sealed)),
        _ => Err(SealRefusal::NotSealed),
    }
}

/// From now on it is a share like any other, and what opened is what was chosen.
fn give_key(private: &Id, sealed: &OwnSealed, opening: &Id) -> Vec<Draft> {
    let given = SealKeyGiven {
        sealed: sealed.id.clone(),
        key: sealed.key.clone(),
    };
    let published = Change::PublishedAs(sealed.id.clone());
    vec![
        in_shared(opening.clone(), Change::SealKeyGiven(given)),
        in_private(private.clone(), published),
        in_private(private.clone(), Change::ShareChosen(sealed.wish.choice)),
    ]
}

/// Both have said that the two are about the same.
fn agree_link(state: &State, consent: &SealConsent, id: &mut impl FnMut() -> Id) -> Option<Draft> {
    let (proposal, link) = state.proposal_of(&consent.mine.id, &consent.theirs.id)?;
    (link.author != state.reader()).then(|| in_shared(id(), Change::LinkAgreed(proposal.clone())))
}
