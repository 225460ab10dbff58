use super::checks;
use super::entry_line::line;
use crate::ApiError;
use crate::search::Wish;
use crate::session::OpenSession;
use crate::wire::{EntriesQuery, EntryLine, FoundEntries};

/// How many are answered at a time.
const STEP: usize = 60;

/// The episodes of these pages that fit, the newest first, a piece at a time.
pub(crate) fn entries(
    session: &mut OpenSession,
    query: EntriesQuery,
) -> Result<FoundEntries, ApiError> {
    checks::looked_for(query.words.as_deref())?;
    let shown = session.shown(query.pages);
    let wish = Wish::of(&query);
    let skip = query.skip.unwrap_or(0);
    let mut found = FoundEntries {
        lines: Vec::new(),
        count: 0,
        all: shown.index().len(),
    };
    for (place, episode) in shown.index().find(&shown.journal, &wish).enumerate() {
        if (skip..skip.saturating_add(STEP)).contains(&place) {
            let line = line(session, query.pages, &episode);
            found.lines.push(EntryLine {
                words: wish.excerpt(&episode).unwrap_or(line.words),
                ..line
            });
        }
        found.count = place + 1;
    }
    Ok(found)
}
