use chrono::{Duration, NaiveDate};
use chrono_tz::Tz;
use domain::{Journal, When};
use timeline::{Filter, TraceKind, View, Wish};

use super::checks;
use crate::session::OpenSession;
use crate::shown::Shown;
use crate::wire::{self, DaysView, PagesQuery, TimelineQuery, TimelineView};
use crate::{ApiError, search};

/// What is shown where nothing is asked for: thirteen weeks up to today.
const QUARTER_DAYS: i64 = 91;

pub(crate) fn timeline(
    session: &mut OpenSession,
    query: TimelineQuery,
) -> Result<TimelineView, ApiError> {
    let asked = query.filter.unwrap_or_default();
    checks::looked_for(asked.words.as_deref())?;
    let shown = session.shown(query.pages);
    let (zone, today) = (session.clock.zone(), session.now()?.date());
    let last_ms = start_of(today + Duration::days(1), zone);
    let first_ms = first_day(&shown.journal, today).map_or(last_ms, |day| start_of(day, zone));
    let quarter_ms = start_of(today - Duration::days(QUARTER_DAYS - 1), zone);
    let view = View {
        now_ms: Some(session.clock.now_ms()),
        ..View::new(
            query.from_ms.unwrap_or(quarter_ms),
            query.to_ms.unwrap_or(last_ms),
            query.width,
        )
    };
    let filter = filter_of(&shown, asked);
    let around = shown.around();
    let wish = Wish {
        filter: &filter,
        phases: &around.phases,
        lines: query.lines.as_deref().unwrap_or(&[TraceKind::Close]),
        load: &around.load,
    };
    Ok(TimelineView {
        scene: timeline::scene_of(&shown.journal, shown.sights(), view, &wish),
        first_ms,
        last_ms,
    })
}

fn filter_of(shown: &Shown, asked: wire::Filter) -> Filter {
    let words = asked.words.filter(|words| !words.trim().is_empty());
    let found = |words: String| {
        let wish = search::Wish::of_words(&words);
        let episodes = shown.index().find(&shown.journal, &wish);
        episodes.map(|episode| episode.id().clone()).collect()
    };
    Filter {
        kinds: asked.kinds.unwrap_or_default(),
        classes: asked.classes.unwrap_or_default(),
        told_by: asked.told_by.unwrap_or_default(),
        among: words.map(found),
    }
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
