use chrono::{Datelike, Days, NaiveDate};
use domain::Journal;

use crate::calendar::{date, start_of, with_dates};
use crate::message::Message;
use crate::scene::Gap;
use crate::view::View;

/// Days of the journal without an entry or a check-in, from its first day (or the first of its
/// range) to yesterday: today isn't over. Without a clock, to the last day (or that of its range).
pub(crate) struct Unlogged {
    /// First and last date of each run, both included, in order.
    runs: Vec<(NaiveDate, NaiveDate)>,
}

/// Finds them. `last_ms` is the instant of the last mark, which may lie after the last observed
/// day.
pub(crate) fn unlogged(journal: &Journal, view: &View, last_ms: Option<i64>) -> Unlogged {
    let none = Unlogged { runs: Vec::new() };
    let range = journal.range;
    let observed = &journal.observed;
    let first = range.map(|r| r.from).or(observed.iter().min().copied());
    let yesterday = view.now_ms.map(|ms| date(ms, journal.zone) - Days::new(1));
    let written = last_ms.map(|ms| date(ms, journal.zone));
    let end = range
        .map(|r| r.to)
        .or(yesterday)
        .or(observed.iter().max().copied().max(written));
    let (Some(first), Some(end)) = (first, end) else {
        return none;
    };
    let end = yesterday.map_or(end, |y| end.min(y));
    let from = first.max(date(view.from_ms, journal.zone));
    let to = end.min(date(view.to_ms - 1, journal.zone));
    if from > to {
        return none;
    }
    // A day is its distance from the first one: a bitmap of at most 3,654.
    let days = (to - from).num_days() as usize + 1;
    let mut logged = vec![false; days];
    for day in observed {
        let at = day.num_days_from_ce() - from.num_days_from_ce();
        if let Some(slot) = usize::try_from(at).ok().and_then(|at| logged.get_mut(at)) {
            *slot = true;
        }
    }
    let day = |i: usize| from + Days::new(i as u64);
    let mut runs: Vec<(NaiveDate, NaiveDate)> = Vec::new();
    let mut open = None;
    for (i, &is_logged) in logged.iter().enumerate() {
        match (is_logged, open) {
            (false, None) => open = Some(i),
            (true, Some(start)) => {
                runs.push((day(start), day(i - 1)));
                open = None;
            }
            (false, Some(_)) | (true, None) => {}
        }
    }
    runs.extend(open.map(|start| (day(start), to)));
    Unlogged { runs }
}

impl Unlogged {
    /// The runs as hatched spans.
    pub fn gaps(&self, view: &View, zone: chrono_tz::Tz) -> Vec<Gap> {
        let all = self.runs.iter().filter_map(|&run| gap(run, view, zone));
        all.collect()
    }

    /// Only whole bins without an entry, joined where they touch.
    pub fn whole_bins(&self, edges: &[i64], view: &View, zone: chrono_tz::Tz) -> Vec<Gap> {
        let spans: Vec<(i64, i64)> = self
            .runs
            .iter()
            .map(|&(first, last)| (start_of(first, zone), start_of(last + Days::new(1), zone)))
            .collect();
        let mut joined: Vec<(i64, i64)> = Vec::new();
        for bin in edges.windows(2) {
            let i = spans.partition_point(|&(_, end)| end < bin[1]);
            if spans.get(i).is_none_or(|&(start, _)| start > bin[0]) {
                continue;
            }
            match joined.last_mut() {
                Some(last) if last.1 == bin[0] => last.1 = bin[1],
                Some(_) | None => joined.push((bin[0], bin[1])),
            }
        }
        let days = |&(from, to): &(i64, i64)| (date(from, zone), date(to - 1, zone));
        joined
            .iter()
            .filter_map(|span| gap(days(span), view, zone))
            .collect()
    }

    /// True if some day without an entry lies wholly between the two instants.
    pub fn between(&self, from_ms: i64, to_ms: i64, zone: chrono_tz::Tz) -> bool {
        let (from, to) = (date(from_ms, zone), date(to_ms, zone));
        let i = self.runs.partition_point(|&(first, _)| first <= from);
        self.runs.get(i).is_some_and(|&(first, _)| first < to)
    }
}

fn gap(run: (NaiveDate, NaiveDate), view: &View, zone: chrono_tz::Tz) -> Option<Gap> {
    let (first, last) = run;
    let x0 = view.x_inside(start_of(first, zone));
    let x1 = view.x_inside(start_of(last + Days::new(1), zone));
    let days = u32::try_from((last - first).num_days() + 1).unwrap_or(u32::MAX);
    (x1 > x0).then(|| Gap {
        x0,
        x1,
        message: with_dates(Message::new("gap"), first, last).with("days", days),
    })
}
