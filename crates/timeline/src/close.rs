use domain::{Journal, Role};

use crate::gaps::Unlogged;
use crate::scene::CloseLine;
use crate::sight::Places;
use crate::view::View;

/// Check-ins closer than this stand together as their mean.
const CELL: f64 = 4.0;

/// The check-ins of "close" as one line per partner, from 10 at `band[0]` to 0 at `band[1]`. A
/// line breaks wherever a day without an entry lies between, also where it is too narrow to be
/// hatched.
pub(crate) fn lines(
    journal: &Journal,
    view: &View,
    band: [f64; 2],
    unlogged: &Unlogged,
) -> Vec<CloseLine> {
    let mut places = Places::new(journal.zone);
    let mut sides: [Vec<(i64, f64)>; 2] = [Vec::new(), Vec::new()];
    for check_in in &journal.check_ins {
        let ms = places.ms(check_in.at);
        if let Some(close) = check_in.close.filter(|_| view.holds(ms)) {
            sides[check_in.author.index()].push((ms, f64::from(close.get())));
        }
    }
    let y = |close: f64| band[1] - (band[1] - band[0]) * close / 10.0;
    [Role::A, Role::B]
        .into_iter()
        .zip(sides)
        .filter(|(_, points)| !points.is_empty())
        .map(|(role, mut points)| {
            points.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
            let segments = broken(&points, view, unlogged, journal.zone);
            CloseLine {
                role,
                segments: segments
                    .into_iter()
                    .map(|s| s.into_iter().map(|(x, close)| [x, y(close)]).collect())
                    .collect(),
            }
        })
        .collect()
}

fn broken(
    points: &[(i64, f64)],
    view: &View,
    unlogged: &Unlogged,
    zone: chrono_tz::Tz,
) -> Vec<Vec<(f64, f64)>> {
    let cell = |ms: i64| (view.x(ms) / CELL) as i64;
    let mut segments: Vec<Vec<(f64, f64)>> = Vec::new();
    let mut last: Option<i64> = None;
    for group in points.chunk_by(|a, b| cell(a.0) == cell(b.0)) {
        let n = group.len() as f64;
        let x = group.iter().map(|p| view.x(p.0)).sum::<f64>() / n;
        let close = group.iter().map(|p| p.1).sum::<f64>() / n;
        let joined = last.is_some_and(|ms| !unlogged.between(ms, group[0].0, zone));
        match segments.last_mut().filter(|_| joined) {
            Some(segment) => segment.push((x, close)),
            None => segments.push(vec![(x, close)]),
        }
        last = group.last().map(|p| p.0);
    }
    segments
}
