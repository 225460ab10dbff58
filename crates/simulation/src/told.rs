use chrono::NaiveDate;
use chrono_tz::Tz;
use domain::{Act, Class, Id, Moment, Move, Role, Telling, When, Words, infer_kind};

use crate::weeks::MINUTE_MS;

/// A telling of these moves. Its id comes with the journal.
pub(crate) fn telling(author: Role, recorded: i64, moves: Vec<Move>) -> Telling {
    Telling {
        id: Id::from_random([0; 16]),
        author: Some(author),
        recorded,
        at: None,
        kind: infer_kind(&moves),
        moves,
        ending: None,
        words: Words::default(),
        pause: None,
        received: None,
        in_figures: true,
    }
}

/// A move at this millisecond.
pub(crate) fn moved(at_ms: i64, actor: Role, act: Act) -> Move {
    Move {
        at: Some(When::Minute(moment(at_ms))),
        ..Move::new(Some(actor), act)
    }
}

/// A reaching out, and a step back five minutes later: an episode of which only the time matters.
pub(crate) fn short(at_ms: i64) -> Vec<Move> {
    vec![
        moved(at_ms, Role::A, Act::Pursue),
        moved(at_ms + 5 * MINUTE_MS, Role::B, Act::Withdraw),
    ]
}

/// A repair at this millisecond that reached its teller.
pub(crate) fn received(at_ms: i64, actor: Role) -> Move {
    Move {
        received: Some(true),
        ..moved(at_ms, actor, Act::Repair)
    }
}

/// The act that is this class and no more.
pub(crate) fn bare(class: Class) -> Act {
    match class {
        Class::Pursue => Act::Pursue,
        Class::Withdraw => Act::Withdraw,
        Class::Repair => Act::Repair,
        Class::Other => Act::Other,
    }
}

pub(crate) fn moment(at_ms: i64) -> Moment {
    Moment::new(at_ms, Tz::UTC).expect("at most a century after 2016")
}

/// The date of this millisecond in UTC.
pub(crate) fn date(at_ms: i64) -> NaiveDate {
    When::Minute(moment(at_ms)).date()
}
