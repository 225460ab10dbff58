use chrono::{Duration, NaiveTime, TimeZone, Timelike};
use chrono_tz::Tz;

use crate::state::{Given, Own, Scope};
use crate::{
    Change, Draft, Id, LinkBody, MarkBody, PublishedTelling, ShareChoice, State, TellingBody,
};

/// Shares given from this hour …
const MORNING: u32 = 9;
/// … until before this one take effect at the next lock; others after the next morning.
const EVENING: u32 = 21;

/// What is to be written now so that everything due takes effect: at each of the reader's
/// unlocks, and at each lock.
///
/// `id` draws a new random id. Publishing writes the present state under an id of its own, so
/// that the private one never shows.
pub fn settle(state: &State, now_ms: i64, mut id: impl FnMut() -> Id) -> Vec<Draft> {
    let mut drafts = Vec::new();
    for (private, own) in state.tellings() {
        if own.removed_ms.is_none() && is_due(own.given, now_ms) {
            drafts.extend(settle_telling(state, private, own, &mut id));
        }
    }
    for (private, own) in state.marks() {
        if own.removed_ms.is_none() && is_due(own.given, now_ms) {
            drafts.extend(settle_mark(state, private, own, &mut id));
        }
    }
    drafts
}

/// A share given between 09:00 and 21:00 on the wall is due at the next lock (or, after a crash,
/// at the next unlock); one given later, from the next 09:00 on.
pub fn is_due(given: Given, now_ms: i64) -> bool {
    let Some(local) = given.zone.timestamp_millis_opt(given.utc_ms).single() else {
        return true;
    };
    if (MORNING..EVENING).contains(&local.hour()) {
        return true;
    }
    let morning = NaiveTime::from_hms_opt(MORNING, 0, 0).expect("nine is an hour");
    let day = if local.hour() < MORNING {
        local.date_naive()
    } else {
        local.date_naive() + Duration::days(1)
    };
    now_ms >= first_instant(given.zone, day.and_time(morning))
}

fn first_instant(zone: Tz, local: chrono::NaiveDateTime) -> i64 {
    zone.from_local_datetime(&local).earliest().map_or_else(
        || local.and_utc().timestamp_millis(),
        |at| at.timestamp_millis(),
    )
}

fn settle_telling(
    state: &State,
    private: &Id,
    own: &Own<TellingBody>,
    id: &mut impl FnMut() -> Id,
) -> Vec<Draft> {
    let wanted = PublishedTelling::of(&own.body, own.choice);
    let standing = own
        .published_as
        .as_ref()
        .and_then(|shared| state.visible_telling(shared));
    match (wanted, &own.published_as) {
        (Some(wanted), _) if standing.is_some_and(|s| s.published == wanted) => Vec::new(),
        (Some(wanted), Some(shared)) => {
            vec![in_shared(shared.clone(), Change::TellingPublished(wanted))]
        }
        (Some(wanted), None) => publish_first(state, private, own, wanted, id),
        (None, Some(shared)) if standing.is_some() => {
            vec![in_shared(shared.clone(), Change::Removed)]
        }
        (None, _) => Vec::new(),
    }
}

/// The first publishing also proposes the link, where the telling was told beside another.
fn publish_first(
    state: &State,
    private: &Id,
    own: &Own<TellingBody>,
    wanted: PublishedTelling,
    id: &mut impl FnMut() -> Id,
) -> Vec<Draft> {
    let shared = id();
    let has_moves = wanted.moves.is_some();
    let mut drafts = vec![
        in_shared(shared.clone(), Change::TellingPublished(wanted)),
        Draft {
            scope: Scope::Private,
            subject: private.clone(),
            change: Change::PublishedAs(shared.clone()),
        },
    ];
    let beside = own.body.beside.as_ref().filter(|theirs| {
        let seen = state.visible_telling(theirs);
        has_moves && seen.is_some_and(|t| t.author != state.reader() && t.published.moves.is_some())
    });
    if let Some(theirs) = beside {
        let link = LinkBody {
            mine: shared,
            theirs: theirs.clone(),
        };
        drafts.push(in_shared(id(), Change::LinkProposed(link)));
    }
    drafts
}

fn settle_mark(
    state: &State,
    private: &Id,
    own: &Own<MarkBody>,
    id: &mut impl FnMut() -> Id,
) -> Vec<Draft> {
    let standing = own
        .published_as
        .as_ref()
        .and_then(|shared| state.shared_marks().get(shared))
        .filter(|mark| mark.removed_ms.is_none());
    match (own.choice == ShareChoice::NOTHING, &own.published_as) {
        (false, _) if standing.is_some_and(|s| s.body == own.body) => Vec::new(),
        (false, Some(shared)) => vec![in_shared(
            shared.clone(),
            Change::MarkPublished(own.body.clone()),
        )],
        (false, None) => {
            let shared = id();
            vec![
                in_shared(shared.clone(), Change::MarkPublished(own.body.clone())),
                Draft {
                    scope: Scope::Private,
                    subject: private.clone(),
                    change: Change::PublishedAs(shared),
                },
            ]
        }
        (true, Some(shared)) if standing.is_some() => {
            vec![in_shared(shared.clone(), Change::Removed)]
        }
        (true, _) => Vec::new(),
    }
}

fn in_shared(subject: Id, change: Change) -> Draft {
    Draft {
        scope: Scope::Shared,
        subject,
        change,
    }
}
