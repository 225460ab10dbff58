use super::entry_line::lines;
use crate::ApiError;
use crate::session::OpenSession;
use crate::wire::{EntryLine, PagesQuery};

/// Every episode that these pages show, the newest first.
pub(crate) fn entries(
    session: &mut OpenSession,
    query: PagesQuery,
) -> Result<Vec<EntryLine>, ApiError> {
    let journal = session.journal(query.pages);
    let mut lines = lines(session, query.pages, &journal);
    lines.reverse();
    Ok(lines)
}
