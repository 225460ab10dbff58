use std::sync::Arc;

use chrono::{Datelike, Duration, NaiveDate};
use domain::{Journal, Kind, Range, Role};

use super::counted_only::without_lists;
use crate::ApiError;
use crate::session::{Counted, OpenSession};
use crate::wire::{Pages, PatternsQuery, PatternsView, Span};

/// From this strength on, an evening is strong: "these will be the same tomorrow".
const STRONG: u8 = 7;

pub(crate) fn patterns(
    session: &mut OpenSession,
    query: PatternsQuery,
) -> Result<PatternsView, ApiError> {
    let today = session.now()?.date();
    let whole = session.journal(query.pages);
    let counted = counted(session, query.pages, query.span)?;
    Ok(PatternsView {
        range: counted.range,
        until_saturday: has_had_a_sunday(&whole, today),
        strong_evening: is_strong(&whole, today),
        told_by_both: counted.journal.links.len(),
        told_by: told_by(&counted.journal),
        front: patterns::front(&counted.analysis),
        analysis: without_lists(counted.analysis.clone()),
        marks: counted.journal.marks.clone(),
    })
}

/// The numbers of these pages, so far back.
pub(crate) fn counted(
    session: &mut OpenSession,
    pages: Pages,
    span: Span,
) -> Result<Arc<Counted>, ApiError> {
    let today = session.now()?.date();
    let journal = session.journal(pages);
    let to = if has_had_a_sunday(&journal, today) {
        last_saturday(today)
    } else {
        today
    };
    let from = first_date(&journal, span, to);
    Ok(session.counted(pages, Range { from, to }))
}

/// Whose tellings are in figures.
fn told_by(journal: &Journal) -> Vec<Role> {
    let told = |role: &Role| {
        let mut tellings = journal.tellings.iter().filter(|t| t.in_figures);
        tellings.any(|t| t.author == Some(*role))
    };
    [Role::A, Role::B].into_iter().filter(told).collect()
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
