use domain::{
    About, Change, Id, KeptTelling, SealRefusal, SealStage, SealWish, SealedTelling, ShareChoice,
};

use super::tell;
use crate::ApiError;
use crate::bin::DAY_MS;
use crate::ids::fresh_id;
use crate::session::{OpenSession, privately};
use crate::wire::{OwnTelling, Pages, PagesQuery, SealTelling, SealedStage, SealedView, Subject};

/// What opens where nothing else is chosen: all of it.
const ALL: ShareChoice = ShareChoice {
    moves: true,
    words: true,
};
/// A sealed telling stands on the first screen for this long: nothing is owed.
const TODAY_DAYS: i64 = 14;

/// Wants an own telling sealed, or sealed anew. That settles like a share.
pub(crate) fn seal_telling(
    session: &mut OpenSession,
    given: SealTelling,
) -> Result<OwnTelling, ApiError> {
    let own = session
        .state
        .tellings()
        .get(&given.id)
        .filter(|own| own.removed_ms.is_none())
        .ok_or(ApiError::NotFound)?;
    if own.published_as.is_some() {
        return Err(ApiError::refused("sealed", "shared before"));
    }
    let before = session.state.seals().get(&given.id);
    let before = before.and_then(|seal| seal.wish.as_ref());
    let wish = SealWish {
        choice: given
            .choice
            .or(before.map(|wish| wish.choice))
            .unwrap_or(ALL),
        about: match given.about.or(before.map(|wish| wish.about)) {
            Some(about) => about,
            None => about(session, own)?,
        },
        beside: given.beside.or(before.and_then(|wish| wish.beside.clone())),
    };
    check(session, &given.id, &wish)?;
    let mut drafts = Vec::new();
    if own.choice != ShareChoice::NOTHING {
        let nothing = Change::ShareChosen(ShareChoice::NOTHING);
        drafts.push(privately(given.id.clone(), nothing));
    }
    if before != Some(&wish) {
        drafts.push(privately(given.id.clone(), Change::SealChosen(Some(wish))));
    }
    session.write(drafts)?;
    tell::describe(session, &given.id)
}

/// Takes an own telling back from being sealed. What had not taken effect leaves no trace.
pub(crate) fn take_back_sealed(
    session: &mut OpenSession,
    subject: Subject,
) -> Result<OwnTelling, ApiError> {
    let drafts = domain::take_back_sealed(&session.state, &subject.id).map_err(refused)?;
    session.write(drafts)?;
    tell::describe(session, &subject.id)
}

/// Presses Open, at once.
pub(crate) fn open_sealed(
    session: &mut OpenSession,
    subject: Subject,
) -> Result<SealedView, ApiError> {
    let drafts = domain::open_sealed(&session.state, &subject.id, fresh_id).map_err(refused)?;
    session.write(drafts)?;
    let seal = session.state.seals().get(&subject.id);
    let id = seal.and_then(|seal| seal.sealed.as_ref()).map(|s| &s.id);
    id.and_then(|id| {
        Some(view(
            session,
            Pages::Mine,
            id,
            session.state.sealed_telling(id)?,
        ))
    })
    .ok_or(ApiError::NotFound)
}

/// The sealed tellings of both, the latest first. On Ours nothing tells which partner reads: what
/// they pressed and set aside stands on their own pages.
pub(crate) fn sealed(
    session: &mut OpenSession,
    query: PagesQuery,
) -> Result<Vec<SealedView>, ApiError> {
    let session = &*session;
    let mut all: Vec<_> = session.state.sealed().collect();
    all.sort_by_key(|(id, sealed)| (std::cmp::Reverse(sealed.recorded_ms), (*id).clone()));
    Ok(all
        .into_iter()
        .map(|(id, sealed)| view(session, query.pages, id, sealed))
        .collect())
}

/// Why a sealed telling is not opened, taken back or removed.
pub(crate) fn refused(refusal: SealRefusal) -> ApiError {
    match refusal {
        SealRefusal::NotSealed => ApiError::NotFound,
        SealRefusal::Alone
        | SealRefusal::Changed
        | SealRefusal::Opening
        | SealRefusal::DoesNotOpen => ApiError::refused("sealed", &refusal.to_string()),
    }
}

fn about(session: &OpenSession, own: &KeptTelling) -> Result<About, ApiError> {
    let first = own.body.moves.iter().find_map(|m| m.at);
    match own.body.at.or(first) {
        Some(at) => Ok(About::of(at)),
        None => session.now().map(About::of),
    }
}

fn check(session: &OpenSession, id: &Id, wish: &SealWish) -> Result<(), ApiError> {
    if wish.choice == ShareChoice::NOTHING {
        return Err(ApiError::refused("choice", "nothing would open"));
    }
    let Some(beside) = &wish.beside else {
        return Ok(());
    };
    let state = &session.state;
    let theirs = |sealed: &SealedTelling| sealed.author != session.role();
    if !state.sealed_telling(beside).is_some_and(theirs) {
        return Err(ApiError::refused(
            "beside",
            "not a sealed telling of the other",
        ));
    }
    let last = state.seals().get(id).and_then(|seal| seal.sealed.as_ref());
    let stands = state
        .beside_sealed(beside)
        .is_some_and(|other| last.is_none_or(|last| last.id != *other));
    let mut others = state.tellings().iter().filter(|(other, own)| {
        let wish = state.seals().get(other).and_then(|s| s.wish.as_ref());
        *other != id
            && own.removed_ms.is_none()
            && wish.is_some_and(|w| w.beside.as_ref() == Some(beside))
    });
    if stands || others.next().is_some() {
        return Err(ApiError::refused("beside", "another stands beside it"));
    }
    Ok(())
}

fn view(session: &OpenSession, pages: Pages, id: &Id, sealed: &SealedTelling) -> SealedView {
    let state = &session.state;
    let on_own_pages = pages == Pages::Mine;
    let is_mine = on_own_pages && sealed.author == session.role();
    let stage = match state.seal_stage(id) {
        Some(SealStage::Consented) if is_mine => SealedStage::Pressed,
        Some(SealStage::Opening) => SealedStage::Opening,
        Some(SealStage::DoesNotOpen) => SealedStage::DoesNotOpen,
        Some(SealStage::Sealed | SealStage::Consented | SealStage::Open) | None => {
            SealedStage::Sealed
        }
    };
    let last_ms = sealed.changed_ms.unwrap_or(sealed.recorded_ms);
    let is_aside = on_own_pages && session.notebook().set_aside.contains(id);
    let is_fresh = session.clock.now_ms() - last_ms <= TODAY_DAYS * DAY_MS;
    SealedView {
        id: id.clone(),
        author: sealed.author,
        about: sealed.body.about,
        changed_ms: sealed.changed_ms,
        beside: state.beside_sealed(id).cloned(),
        own: if is_mine { own_id(session, id) } else { None },
        stage,
        on_today: is_fresh && !is_aside,
    }
}

fn own_id(session: &OpenSession, sealed: &Id) -> Option<Id> {
    let mut seals = session.state.seals().iter();
    let found = seals.find(|(_, seal)| seal.sealed.as_ref().is_some_and(|s| s.id == *sealed));
    found.map(|(id, _)| id.clone())
}
