use domain::{Journal, MarkKind};

use super::entry_line::lines;
use crate::ApiError;
use crate::session::OpenSession;
use crate::wire::{Pages, ReportContents, ReportQuery, Whose};

pub(crate) fn report_contents(
    session: &mut OpenSession,
    query: ReportQuery,
) -> Result<ReportContents, ApiError> {
    let (all, pages) = of_whom(session, query.whose);
    let last_session = last_session(session, &all)?;
    let journal = within(&all, query)?;
    let entries = lines(session, pages, &journal);
    Ok(ReportContents {
        episodes: entries.len(),
        told_by_both: journal.links.len(),
        lines: journal.lines.len(),
        file_name: report::file_name(query.range),
        last_session,
        entries,
    })
}

/// What a document would hold: shared things only, or the reader's own alone.
///
/// # Errors
/// [`ApiError::Refused`] for a range that ends before it begins.
pub(crate) fn in_range(session: &mut OpenSession, query: ReportQuery) -> Result<Journal, ApiError> {
    let (all, _) = of_whom(session, query.whose);
    within(&all, query)
}

fn of_whom(session: &mut OpenSession, whose: Whose) -> (Journal, Pages) {
    match whose {
        Whose::Both => ((*session.journal(Pages::Ours)).clone(), Pages::Ours),
        Whose::Mine => {
            let own = session.journal(Pages::Mine).alone(session.role());
            (own, Pages::Mine)
        }
    }
}

fn within(journal: &Journal, query: ReportQuery) -> Result<Journal, ApiError> {
    if query.range.from > query.range.to {
        return Err(ApiError::refused("range", "ends before it begins"));
    }
    Ok(journal.within(query.range))
}

/// The last session before today: one of today is what the document is printed for.
fn last_session(
    session: &OpenSession,
    journal: &Journal,
) -> Result<Option<chrono::NaiveDate>, ApiError> {
    let today = session.now()?.date();
    let sessions = journal.marks.iter().filter(|m| m.kind == MarkKind::Session);
    let dates = sessions.map(|m| m.at.date());
    Ok(dates.filter(|date| *date < today).max())
}
