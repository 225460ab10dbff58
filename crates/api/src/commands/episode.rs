use domain::{Episode, Id, Journal, Pause, Telling};

use super::entry_line::{line, own_id};
use super::{direct, sharing};
use crate::ApiError;
use crate::session::OpenSession;
use crate::shown::Shown;
use crate::wire::{EntryLine, EpisodeQuery, EpisodeView, LinkView, OwnSide, Pages, TellingView};

/// Two tellings of one event lie at most this far apart when they are offered for linking.
const NEAR_MS: i64 = 2 * 24 * 60 * 60 * 1000;

pub(crate) fn episode(
    session: &mut OpenSession,
    query: EpisodeQuery,
) -> Result<EpisodeView, ApiError> {
    let pages = session.shown(query.pages);
    let (session, journal) = (&*session, &*pages.journal);
    let shown = shown_in(session, journal, &query.id);
    let episode = pages
        .episodes()
        .find(|e| e.tellings().any(|t| t.id == shown))
        .ok_or(ApiError::NotFound)?;
    let theirs_alone = episode.second().is_none()
        && episode.first().author == Some(session.role().other())
        && session.state.visible_telling(episode.id()).is_some();
    Ok(EpisodeView {
        id: episode.id().clone(),
        at: episode.start(),
        kind: episode.kind(),
        tellings: episode
            .tellings()
            .filter_map(|t| view(session, query.pages, t))
            .collect(),
        differs: episode.differences(),
        link: link(session, &episode),
        can_tell_beside: theirs_alone && !answered(session, query.pages, episode.id()),
        can_link: if theirs_alone {
            linkable(session, query.pages, &pages, &episode)
        } else {
            Vec::new()
        },
        pauses: pauses(journal, &episode),
    })
}

fn pauses(journal: &Journal, episode: &Episode<'_>) -> Vec<Pause> {
    let named = |pause: &&Pause| {
        episode
            .tellings()
            .any(|t| t.pause.as_ref() == Some(&pause.id))
    };
    journal.pauses.iter().filter(named).cloned().collect()
}

/// On Ours only what both can see says that it is answered.
fn answered(session: &OpenSession, pages: Pages, theirs: &Id) -> bool {
    match pages {
        Pages::Mine => told_beside(session, theirs),
        Pages::Ours => session.state.link_of(theirs).is_some(),
    }
}

/// True if the reader has an own telling beside this shared one, or a link with it.
pub(crate) fn told_beside(session: &OpenSession, theirs: &Id) -> bool {
    let own = |beside: &Option<Id>| beside.as_ref() == Some(theirs);
    let told = session
        .state
        .tellings()
        .values()
        .any(|o| o.removed_ms.is_none() && own(&o.body.beside));
    told || session.state.link_of(theirs).is_some()
}

/// A private id may be given for what stands under its shared id, and the other way round.
fn shown_in(session: &OpenSession, journal: &Journal, id: &Id) -> Id {
    let present = |id: &Id| journal.tellings.iter().any(|t| t.id == *id);
    if present(id) {
        return id.clone();
    }
    let own = session.state.tellings().get(id);
    own.and_then(|own| own.published_as.clone())
        .or_else(|| session.state.own_of_shared(id).cloned())
        .unwrap_or_else(|| id.clone())
}

fn view(session: &OpenSession, pages: Pages, telling: &Telling) -> Option<TellingView> {
    let author = telling.author?;
    let own_id = (author == session.role())
        .then(|| own_id(session, &telling.id))
        .flatten();
    let own = own_id
        .as_ref()
        .and_then(|id| Some((id, session.state.tellings().get(id)?)));
    let published = session.state.visible_telling(&telling.id);
    let all = own.is_some() && pages == Pages::Mine;
    let shows = |shared: bool| all || shared;
    Some(TellingView {
        id: telling.id.clone(),
        author,
        at: telling.at,
        kind: telling.kind,
        moves: shows(published.is_some_and(|p| p.published.moves.is_some()))
            .then(|| telling.moves.clone()),
        ending: telling.ending,
        words: shows(published.is_some_and(|p| p.published.words.is_some()))
            .then(|| telling.words.clone()),
        changed_ms: match (all, own) {
            (true, Some((_, own))) => own.changed_ms,
            _ => published.and_then(|p| p.changed_ms),
        },
        received: telling.received,
        own_received: (pages == Pages::Mine && author != session.role())
            .then(|| direct::described(session, &telling.id))
            .flatten(),
        own: own.map(|(id, own)| OwnSide {
            id: id.clone(),
            direct_draft: (pages == Pages::Mine)
                .then(|| session.notebook().direct_drafts.get(id).cloned())
                .flatten(),
            afraid: pages == Pages::Mine && own.body.afraid,
            choice: own.choice,
            sharing: sharing::of_telling(session, id, own),
        }),
    })
}

fn link(session: &OpenSession, episode: &Episode<'_>) -> Option<LinkView> {
    let state = &session.state;
    let id = episode.id();
    if let Some((link, stands)) = state.link_of(id) {
        return Some(LinkView {
            id: link.clone(),
            by: stands.author,
            agreed: true,
        });
    }
    let about = |l: &&domain::LinkState| l.link.mine == *id || l.link.theirs == *id;
    state
        .links()
        .iter()
        .find(|(_, l)| about(l) && state.is_waiting(l))
        .map(|(link, l)| LinkView {
            id: link.clone(),
            by: l.author,
            agreed: false,
        })
}

/// Own shared tellings of about the same time that stand alone.
fn linkable(
    session: &OpenSession,
    pages: Pages,
    shown: &Shown,
    theirs: &Episode<'_>,
) -> Vec<EntryLine> {
    let zone = shown.journal.zone;
    let placed = |e: &Episode<'_>| e.start().map(|when| when.placed_ms(zone));
    let Some(at) = placed(theirs) else {
        return Vec::new();
    };
    let has_moves = |id: &Id| {
        let telling = session.state.visible_telling(id);
        telling.is_some_and(|t| t.published.moves.is_some())
    };
    let fits = |e: &Episode<'_>| {
        e.second().is_none()
            && e.first().author == Some(session.role())
            && has_moves(e.id())
            && placed(e).is_some_and(|ms| (ms - at).abs() <= NEAR_MS)
            && session.state.proposal_of(e.id(), theirs.id()).is_none()
    };
    if !has_moves(theirs.id()) {
        return Vec::new();
    }
    let episodes = shown.episodes().filter(fits);
    episodes.map(|e| line(session, pages, &e)).collect()
}
