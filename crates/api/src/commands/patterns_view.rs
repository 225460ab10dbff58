use std::collections::HashMap;

use chrono::{Datelike, Duration, NaiveDate};
use domain::{Class, Id, Journal, Kind, Range};
use patterns::Direction;

use super::entry_line::lines;
use crate::ApiError;
use crate::session::OpenSession;
use crate::wire::{BehindDirection, EntryLine, PatternsQuery, PatternsView, Span};

/// From this strength on, an evening is strong: "these will be the same tomorrow".
const STRONG: u8 = 7;

pub(crate) fn patterns(
    session: &mut OpenSession,
    query: PatternsQuery,
) -> Result<PatternsView, ApiError> {
    let journal = session.journal(query.pages);
    let today = session.now()?.date();
    let until_saturday = has_had_a_sunday(&journal, today);
    let to = if until_saturday {
        last_saturday(today)
    } else {
        today
    };
    let range = Range {
        from: first_date(&journal, query.span, to),
        to,
    };
    let cut = journal.within(range);
    let mut by_id: HashMap<Id, EntryLine> = lines(session, query.pages, &cut)
        .into_iter()
        .map(|line| (line.id.clone(), line))
        .collect();
    let behind_loop = Direction::ALL.map(|direction| BehindDirection {
        first: direction.first(),
        pursuing: direction.given() == Class::Pursue,
        entries: looked_up(&by_id, patterns::behind(&cut, direction)),
    });
    let repair = patterns::behind_repair(&cut);
    Ok(PatternsView {
        range,
        until_saturday,
        strong_evening: is_strong(&journal, today),
        told_by_both: cut.links.len(),
        analysis: patterns::analyse(&cut),
        behind_loop: behind_loop.into(),
        behind_repair: repair
            .into_iter()
            .filter_map(|id| by_id.remove(&id))
            .collect(),
    })
}

fn looked_up(by_id: &HashMap<Id, EntryLine>, ids: Vec<Id>) -> Vec<EntryLine> {
    ids.iter().filter_map(|id| by_id.get(id).cloned()).collect()
}

/// The patterns are refreshed on Sundays; before the journal's first one they go up to today.
fn has_had_a_sunday(journal: &Journal, today: NaiveDate) -> bool {
    let saturday = last_saturday(today);
    journal.span().is_some_and(|span| span.from <= saturday)
}

fn last_saturday(today: NaiveDate) -> NaiveDate {
    today - Duration::days(i64::from(today.weekday().num_days_from_sunday()) + 1)
}

fn first_date(journal: &Journal, span: Span, to: NaiveDate) -> NaiveDate {
    let weeks = match span {
        Span::Quarter => 13,
        Span::Year => 52,
        Span::All => return journal.span().map_or(to, |all| all.from.min(to)),
    };
    to - Duration::days(7 * weeks - 1)
}

/// An entry of today that was a rupture, or in which something was strong or landed hard.
fn is_strong(journal: &Journal, today: NaiveDate) -> bool {
    let of_today = |t: &&domain::Telling| t.dates().contains(&today);
    journal.tellings.iter().filter(of_today).any(|telling| {
        telling.kind == Kind::Rupture
            || telling.moves.iter().any(|m| {
                let felt = m.strength.max(m.landed);
                felt.is_some_and(|strength| strength.get() >= STRONG)
            })
    })
}
