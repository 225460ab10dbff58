use chrono::{Datelike, Duration, NaiveDate, Weekday};
use domain::{Id, SharedTelling};

use super::entry_line::lines;
use crate::ApiError;
use crate::session::OpenSession;
use crate::wire::{Ask, EntryLine, Pages, Sharing, Today, TodayQuery, WeekStart};

/// How many episodes stand on the first screen.
const LATEST: usize = 5;
/// The other's telling is asked about for this long, and never more than these at a time: nothing
/// is owed.
const ASK_DAYS: i64 = 14;
const ASKS: usize = 2;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

pub(crate) fn today(session: &mut OpenSession, query: TodayQuery) -> Result<Today, ApiError> {
    let journal = session.journal(query.pages);
    let date = session.now()?.date();
    let mut all = lines(session, query.pages, &journal);
    all.reverse();
    let (days, unlogged_days) = week(date, query.week_start, &journal.observed);
    // On Ours the other may be reading too: what is asked, and answered, is the reader's alone.
    let (settling, asks) = match query.pages {
        Pages::Mine => (
            all.iter().filter(|l| settles(l)).cloned().collect(),
            asks(session)?,
        ),
        Pages::Ours => (Vec::new(), Vec::new()),
    };
    all.truncate(LATEST);
    Ok(Today {
        date: date.to_string(),
        unlogged_days,
        days,
        latest: all,
        asks,
        settling,
        observed_days: journal.observed.len(),
    })
}

fn settles(line: &EntryLine) -> bool {
    matches!(
        line.sharing,
        Some(Sharing::Settling { .. } | Sharing::Sealing { .. })
    )
}

/// Days of this week so far, and those of them without anything.
fn week(today: NaiveDate, start: WeekStart, observed: &[NaiveDate]) -> (u32, u32) {
    let start = match start {
        WeekStart::Monday => Weekday::Mon,
        WeekStart::Sunday => Weekday::Sun,
        WeekStart::Saturday => Weekday::Sat,
    };
    let days = today.weekday().days_since(start) + 1;
    let first = today - Duration::days(i64::from(days) - 1);
    let seen = observed
        .iter()
        .filter(|d| (first..=today).contains(d))
        .count();
    let seen = u32::try_from(seen).unwrap_or(days);
    (days, days.saturating_sub(seen))
}

fn asks(session: &mut OpenSession) -> Result<Vec<Ask>, ApiError> {
    let journal = session.journal(Pages::Ours);
    let lines = lines(session, Pages::Ours, &journal);
    let of = |id: &Id| lines.iter().find(|l| l.id == *id).cloned();
    let mut asks = Vec::new();
    let me = session.role();
    let state = &session.state;
    for (id, proposal) in state.links() {
        let waits = proposal.author != me
            && state.is_waiting(proposal)
            && !session.notebook().set_aside.contains(id);
        if let (true, Some(mine), Some(theirs)) =
            (waits, of(&proposal.link.theirs), of(&proposal.link.mine))
        {
            asks.push(Ask::AgreeLink {
                proposal: id.clone(),
                mine,
                theirs,
            });
        }
    }
    let mut untold: Vec<(&Id, &SharedTelling)> = state
        .seen_tellings()
        .filter(|(id, telling)| waits_for_mine(session, id, telling))
        .collect();
    untold.sort_by_key(|(_, telling)| std::cmp::Reverse(telling.recorded_ms));
    for (id, telling) in untold {
        if let Some(entry) = of(id) {
            asks.push(Ask::TellYours {
                entry,
                has_moves: telling.published.moves.is_some(),
            });
        }
    }
    asks.truncate(ASKS);
    Ok(asks)
}

fn waits_for_mine(session: &OpenSession, id: &Id, telling: &SharedTelling) -> bool {
    let fresh = session.clock.now_ms() - telling.recorded_ms <= ASK_DAYS * DAY_MS;
    telling.author != session.role()
        && fresh
        && !session.notebook().set_aside.contains(id)
        && !super::episode::told_beside(session, id)
}
