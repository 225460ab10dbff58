use std::collections::HashSet;

use chrono::NaiveDate;
use domain::{Episode, Id, SharedTelling};

use super::entry_line::{line, own_id};
use super::look_back::first_day;
use super::sessions::{mark_view, planned};
use super::sharing;
use crate::ApiError;
use crate::session::OpenSession;
use crate::wire::{Ask, Pages, Sharing, Today, TodayQuery, WeekStart};

/// How many episodes stand on the first screen.
const LATEST: usize = 5;
/// The other's telling is asked about for this long, and never more than these at a time: nothing
/// is owed.
const ASK_DAYS: i64 = 14;
const ASKS: usize = 2;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

pub(crate) fn today(session: &mut OpenSession, query: TodayQuery) -> Result<Today, ApiError> {
    let shown = session.shown(query.pages);
    let observed = &shown.journal.observed;
    let now = session.now()?;
    let date = now.date();
    let (days, unlogged_days) = week(date, query.week_start, observed);
    // On Ours the other may be reading too: what is asked, and answered, is the reader's alone.
    let asks = match query.pages {
        Pages::Mine => asks(session)?,
        Pages::Ours => Vec::new(),
    };
    let session = &*session;
    let newest = || shown.episodes().rev();
    // Ten years hold many episodes: a line is made only of what is shown.
    let as_line = |episode: Episode<'_>| line(session, query.pages, &episode);
    let settles = |episode: &Episode<'_>| query.pages == Pages::Mine && settles(session, episode);
    Ok(Today {
        date: date.to_string(),
        unlogged_days,
        days,
        latest: newest().take(LATEST).map(as_line).collect(),
        asks,
        settling: newest().filter(settles).map(as_line).collect(),
        observed_days: observed.len(),
        planned: planned(&shown.journal, now)
            .first()
            .map(|mark| mark_view(session, query.pages, mark)),
    })
}

/// The reader's own telling of it is on its way to be shared or sealed.
fn settles(session: &OpenSession, episode: &Episode<'_>) -> bool {
    let told = episode.told_by(session.role());
    let own = told.and_then(|telling| own_id(session, &telling.id));
    let sharing = own.and_then(|id| {
        let own = session.state.tellings().get(&id)?;
        Some(sharing::of_telling(session, &id, own))
    });
    matches!(
        sharing,
        Some(Sharing::Settling { .. } | Sharing::Sealing { .. })
    )
}

/// Days of this week so far, and those of them without anything.
fn week(today: NaiveDate, start: WeekStart, observed: &[NaiveDate]) -> (u32, u32) {
    let first = first_day(today, start);
    let days = u32::try_from((today - first).num_days()).unwrap_or(0) + 1;
    let seen = observed
        .iter()
        .filter(|d| (first..=today).contains(d))
        .count();
    let seen = u32::try_from(seen).unwrap_or(days);
    (days, days.saturating_sub(seen))
}

fn asks(session: &mut OpenSession) -> Result<Vec<Ask>, ApiError> {
    let shown = session.shown(Pages::Ours);
    let session = &*session;
    let of = |id: &Id| {
        let episode = shown.episodes().find(|e| e.id() == id);
        episode.map(|e| line(session, Pages::Ours, &e))
    };
    let me = session.role();
    let state = &session.state;
    let waiting = || {
        let all = state.links().iter();
        all.filter(|(_, proposal)| state.is_waiting(proposal))
    };
    let to_answer = waiting().filter(|(id, proposal)| {
        proposal.author != me && !session.notebook().set_aside.contains(*id)
    });
    let agree = to_answer.filter_map(|(id, proposal)| {
        Some(Ask::AgreeLink {
            proposal: id.clone(),
            mine: of(&proposal.link.theirs)?,
            theirs: of(&proposal.link.mine)?,
        })
    });
    let mut fresh: Vec<(&Id, &SharedTelling)> = state
        .seen_tellings()
        .filter(|(_, telling)| telling.author != me && is_fresh(session, telling))
        .collect();
    fresh.sort_by_key(|(_, telling)| std::cmp::Reverse(telling.recorded_ms));
    // Whoever put off the link to a telling of their own has told theirs.
    let proposed: HashSet<&Id> = waiting()
        .flat_map(|(_, proposal)| [&proposal.link.mine, &proposal.link.theirs])
        .collect();
    let untold = fresh
        .into_iter()
        .filter(|(id, _)| !proposed.contains(id) && waits_for_mine(session, id));
    let tell = untold.filter_map(|(id, telling)| {
        Some(Ask::TellYours {
            entry: of(id)?,
            has_moves: telling.published.moves.is_some(),
        })
    });
    Ok(agree.chain(tell).take(ASKS).collect())
}

fn is_fresh(session: &OpenSession, telling: &SharedTelling) -> bool {
    session.clock.now_ms() - telling.recorded_ms <= ASK_DAYS * DAY_MS
}

fn waits_for_mine(session: &OpenSession, id: &Id) -> bool {
    !session.notebook().set_aside.contains(id) && !super::episode::told_beside(session, id)
}
