use std::cmp::Reverse;
use std::collections::HashSet;

use chrono_tz::Tz;
use domain::{Id, Pause, PauseBody};

use crate::ApiError;
use crate::bin::DAY_MS;
use crate::session::OpenSession;
use crate::wire::{Pages, PagesQuery, Pauses};

/// A pause that nobody ended still goes on for so long after the time named …
const AFTER_THE_TIME_NAMED_MS: i64 = DAY_MS / 2;
/// … or after it began, where none was named. From then on its end is simply not recorded.
const WITHOUT_A_TIME_MS: i64 = DAY_MS;
/// How long a pause that is over can be told about from the first screen, and how many of them.
const LATELY_MS: i64 = 3 * DAY_MS;
const LATELY: usize = 2;

/// The pauses of the first screen. One whose end is not recorded stands there for its asker alone,
/// on My pages: nobody is to be held to it. Whether one was told about is read from these pages alone: on
/// Ours nothing says that its reader has told of it on My pages.
pub(crate) fn pauses(session: &mut OpenSession, query: PagesQuery) -> Result<Pauses, ApiError> {
    let journal = session.journal(query.pages);
    let told: HashSet<&Id> = journal
        .tellings
        .iter()
        .filter_map(|t| t.pause.as_ref())
        .collect();
    let (me, now_ms, zone) = (session.role(), session.clock.now_ms(), journal.zone);
    let mut shown: Vec<&Pause> = journal.pauses.iter().collect();
    shown.sort_by_key(|p| Reverse(p.at.placed_ms(zone)));
    let (running, over): (Vec<&Pause>, Vec<&Pause>) = shown
        .into_iter()
        .partition(|pause| goes_on(&pause.body(), now_ms, zone));
    let is_lately = |pause: &Pause| {
        let last = pause.ended.or(pause.back_at).unwrap_or(pause.at);
        let own = query.pages == Pages::Mine && pause.asked_by == me;
        (own || pause.ended.is_some())
            && now_ms - last.placed_ms(zone) <= LATELY_MS
            && !told.contains(&pause.id)
    };
    let lately = over.into_iter().filter(|pause| is_lately(pause));
    Ok(Pauses {
        lately: lately.take(LATELY).cloned().collect(),
        running: running.into_iter().cloned().collect(),
    })
}

/// It is not ended, and not so old that its end is simply not recorded. A time known only to the
/// day stands at the midnight of `zone`.
pub(super) fn goes_on(pause: &PauseBody, now_ms: i64, zone: Tz) -> bool {
    let until = match pause.back_at {
        Some(back) => back.placed_ms(zone) + AFTER_THE_TIME_NAMED_MS,
        None => pause.at.placed_ms(zone) + WITHOUT_A_TIME_MS,
    };
    pause.ended.is_none() && now_ms < until
}
