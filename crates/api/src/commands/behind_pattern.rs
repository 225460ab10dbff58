use std::collections::HashSet;

use domain::Id;

use super::entry_line::line;
use super::patterns_view::counted;
use crate::ApiError;
use crate::session::OpenSession;
use crate::wire::{Behind, BehindQuery};

/// So many are listed; whoever looks for an older one finds it among the entries.
const LISTED: usize = 100;

pub(crate) fn behind_pattern(
    session: &mut OpenSession,
    query: BehindQuery,
) -> Result<Behind, ApiError> {
    let counted = counted(session, query.pages, query.span)?;
    let ids = patterns::behind_finding(&counted.journal, &counted.analysis, query.finding);
    let latest: HashSet<&Id> = ids.iter().rev().take(LISTED).collect();
    let episodes = counted.journal.episodes();
    let listed = episodes.iter().rev().filter(|e| latest.contains(e.id()));
    Ok(Behind {
        entries: listed
            .map(|episode| line(session, query.pages, episode))
            .collect(),
        of: ids.len(),
    })
}
