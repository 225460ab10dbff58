use domain::{Id, Journal, Line, LineKind, Mark, MarkKind, When};
use patterns::last_session;

use super::entry_line::line as entry_line;
use super::{lines, sharing};
use crate::ApiError;
use crate::session::OpenSession;
use crate::wire::{
    AgreedView, EntryLine, LineView, OwnLine, Pages, PagesQuery, SessionMark, Sessions, Sharing,
    SinceView,
};

/// So many that were brought are listed; all are in their author's export.
const BROUGHT: usize = 20;

/// What stands between two sessions.
pub(crate) fn sessions(session: &mut OpenSession, query: PagesQuery) -> Result<Sessions, ApiError> {
    let (journal, now) = (session.journal(query.pages), session.now()?);
    let session = &*session;
    let views = |wanted: &dyn Fn(&Line) -> bool| -> Vec<LineView> {
        let wanted = journal.lines.iter().filter(|l| wanted(l));
        wanted
            .map(|l| view(session, &journal, query.pages, l))
            .collect()
    };
    let of = |kind| move |l: &Line| l.kind == kind;
    let mut agreed: Vec<LineView> = views(&of(LineKind::Agreed));
    agreed.reverse();
    let mut brought = views(&|l| l.kind == LineKind::Bring && l.brought.is_some());
    brought.sort_by_key(|l| {
        l.brought
            .map(|at| std::cmp::Reverse(at.placed_ms(journal.zone)))
    });
    brought.truncate(BROUGHT);
    let mut tried = views(&|l| l.kind == LineKind::Tried && l.agreed.is_none());
    tried.reverse();
    Ok(Sessions {
        planned: planned(&journal, now)
            .into_iter()
            .map(|mark| mark_view(session, query.pages, mark))
            .collect(),
        last: last_session(&journal, now).map(|mark| mark_view(session, query.pages, mark)),
        bring: views(&|l| l.kind == LineKind::Bring && l.brought.is_none()),
        brought,
        agreed: agreed
            .into_iter()
            .map(|line| AgreedView {
                tried: views(&|l| {
                    l.kind == LineKind::Tried && l.agreed.is_some() && l.agreed == line.id
                }),
                line,
            })
            .collect(),
        tried,
    })
}

/// What happened since the last session, on what these pages can see.
pub(crate) fn since_session(
    session: &mut OpenSession,
    query: PagesQuery,
) -> Result<SinceView, ApiError> {
    let (journal, now) = (session.journal(query.pages), session.now()?);
    let session = &*session;
    let Some(mark) = last_session(&journal, now) else {
        return Ok(SinceView {
            session: None,
            since: None,
            entries: Vec::new(),
        });
    };
    let since = patterns::since(&journal, mark, now);
    let episodes = journal.episodes();
    let named = episodes
        .iter()
        .rev()
        .filter(|e| since.after.episodes.contains(e.id()));
    let entries: Vec<EntryLine> = named.map(|e| entry_line(session, query.pages, e)).collect();
    Ok(SinceView {
        session: Some(mark_view(session, query.pages, mark)),
        since: Some(since),
        entries,
    })
}

/// Sessions still to come, the next first.
pub(crate) fn planned(journal: &Journal, now: When) -> Vec<&Mark> {
    let ahead = journal.marks.iter();
    let mut ahead: Vec<&Mark> = ahead
        .filter(|m| m.kind == MarkKind::Session && m.is_planned(now))
        .collect();
    ahead.sort_by_key(|m| (m.at.placed_ms(journal.zone), &m.id));
    ahead
}

/// A session as these pages show it; the reader's own can be moved and shared on My pages.
pub(crate) fn mark_view(session: &OpenSession, pages: Pages, mark: &Mark) -> SessionMark {
    let own = session.state.marks().iter().find(|(id, own)| {
        let shown = *id == &mark.id || own.published_as.as_ref() == Some(&mark.id);
        shown && own.removed_ms.is_none() && pages == Pages::Mine
    });
    SessionMark {
        at: mark.at,
        label: mark.label.clone(),
        own: own.map(|(id, _)| id.clone()),
        sharing: own.map(|(_, own)| sharing::of_mark(session, own)),
    }
}

fn view(session: &OpenSession, journal: &Journal, pages: Pages, line: &Line) -> LineView {
    let episodes = journal.episodes();
    let named = line.telling.as_ref();
    let entry = named.and_then(|id| {
        let found = episodes.iter().find(|e| e.tellings().any(|t| t.id == *id));
        found.map(|e| entry_line(session, pages, e))
    });
    let standing = line.id.as_ref();
    let standing = standing.and_then(|id| session.state.shared_lines().get(id));
    LineView {
        id: line.id.clone(),
        author: line.author,
        at: line.at,
        kind: line.kind,
        text: line.text.clone(),
        entry,
        brought: line.brought,
        changed_ms: standing.filter(|s| s.is_seen()).and_then(|s| s.changed_ms),
        own: line.id.as_ref().and_then(|id| own(session, pages, id)),
    }
}

/// What was agreed is its writer's to change on Ours too, since there it stands at once.
fn own(session: &OpenSession, pages: Pages, shown: &Id) -> Option<OwnLine> {
    if lines::own_agreed(&session.state, shown).is_some() {
        return Some(OwnLine {
            id: shown.clone(),
            sharing: Sharing::Shared,
        });
    }
    let mut all = session.state.lines().iter();
    let (id, own) = all.find(|(id, own)| {
        let is_it = *id == shown || own.published_as.as_ref() == Some(shown);
        is_it && own.removed_ms.is_none() && pages == Pages::Mine
    })?;
    Some(OwnLine {
        id: id.clone(),
        sharing: lines::sharing(session, own),
    })
}
