use chrono::{Duration, NaiveDate};
use chrono_tz::Tz;
use domain::{Journal, When};
use timeline::{TraceKind, View, Wish};

use crate::ApiError;
use crate::session::OpenSession;
use crate::wire::{DaysView, PagesQuery, TimelineQuery, TimelineView};

/// What is shown where nothing is asked for: thirteen weeks up to today.
const QUARTER_DAYS: i64 = 91;

pub(crate) fn timeline(
    session: &mut OpenSession,
    query: TimelineQuery,
) -> Result<TimelineView, ApiError> {
    let journal = session.journal(query.pages);
    let around = session.around(query.pages);
    let (zone, today) = (session.clock.zone(), session.now()?.date());
    let last_ms = start_of(today + Duration::days(1), zone);
    let first_ms = first_day(&journal, today).map_or(last_ms, |day| start_of(day, zone));
    let quarter_ms = start_of(today - Duration::days(QUARTER_DAYS - 1), zone);
    let view = View {
        now_ms: Some(session.clock.now_ms()),
        ..View::new(
            query.from_ms.unwrap_or(quarter_ms),
            query.to_ms.unwrap_or(last_ms),
            query.width,
        )
    };
    let filter = query.filter.unwrap_or_default();
    let wish = Wish {
        filter: &filter,
        phases: &around.phases,
        lines: query.lines.as_deref().unwrap_or(&[TraceKind::Close]),
        load: &around.load,
    };
    Ok(TimelineView {
        scene: timeline::scene_of(&journal, view, &wish),
        first_ms,
        last_ms,
    })
}

pub(crate) fn days(session: &mut OpenSession, query: PagesQuery) -> Result<DaysView, ApiError> {
    let journal = session.journal(query.pages);
    let today = session.now()?.date();
    Ok(DaysView {
        grid: timeline::days(&journal, Some(today)),
        today,
    })
}

fn first_day(journal: &Journal, today: NaiveDate) -> Option<NaiveDate> {
    journal
        .span()
        .map(|span| span.from.min(today))
        .or(Some(today))
}

fn start_of(day: NaiveDate, zone: Tz) -> i64 {
    When::Day(day).placed_ms(zone)
}
