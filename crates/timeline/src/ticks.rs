use chrono::{Datelike, NaiveDate, Timelike};
use chrono_tz::Tz;

use crate::calendar::{Step, boundaries, floor, local, with_date};
use crate::message::Message;
use crate::scene::{Tick, Unit};
use crate::view::View;

/// How far from the right edge a label begins at least, in pixels at ordinary text size: "15 Jun"
/// is as wide, less what may stand over the edge.
const LAST: f64 = 30.0;

/// The calendar's ticks from left to right. Labels keep their distance: major ones first, then
/// minor ones where there is room. If the first major tick is far off, the label of the unit that
/// is running stands at the left edge, without a line.
pub(crate) fn ticks(view: &View, unit: Unit, zone: Tz) -> Vec<Tick> {
    let (major, minor) = steps(unit);
    let majors = inside(view, major, zone);
    let room = room(major) * view.text_scale;
    let mut ticks = Vec::new();
    let mut taken: Vec<f64> = Vec::new();
    if majors.first().is_none_or(|&ms| view.x(ms) >= room) {
        let running = boundaries(view.from_ms, view.to_ms, major, zone)[0];
        taken.push(0.0);
        ticks.push(Tick {
            x: 0.0,
            label: Some(label(running, major, unit, zone)),
            major: true,
            line: false,
        });
    }
    for (ms, step) in majors
        .iter()
        .map(|&ms| (ms, major))
        .chain(minors(view, &majors, minor, zone))
    {
        let x = view.x(ms);
        let room = room.max(self::room(step) * view.text_scale);
        let free = taken.iter().all(|&other| (x - other).abs() >= room)
            && view.width - x > LAST * view.text_scale;
        if free {
            taken.push(x);
        }
        ticks.push(Tick {
            x,
            label: free.then(|| label(ms, step, unit, zone)),
            major: step == major,
            line: true,
        });
    }
    ticks.sort_by(|a, b| a.x.total_cmp(&b.x).then(a.line.cmp(&b.line)));
    ticks
}

fn steps(unit: Unit) -> (Step, Step) {
    match unit {
        Unit::Years => (Step::Year, Step::Quarter),
        Unit::Year => (Step::Year, Step::Month),
        Unit::Quarter => (Step::Month, Step::Week),
        Unit::Month => (Step::Month, Step::Week),
        Unit::Week => (Step::Week, Step::Day),
        Unit::Day => (Step::Day, Step::Hours3),
        Unit::Hour => (Step::Hour, Step::Minutes15),
    }
}

/// How many pixels the label of a step needs at ordinary text size.
fn room(step: Step) -> f64 {
    match step {
        Step::Minutes15 | Step::Hour | Step::Hours3 | Step::Year => 44.0,
        Step::Quarter | Step::Day | Step::Week => 52.0,
        Step::Month => 76.0,
    }
}

fn inside(view: &View, step: Step, zone: Tz) -> Vec<i64> {
    boundaries(view.from_ms, view.to_ms, step, zone)
        .into_iter()
        .filter(|&ms| view.holds(ms))
        .collect()
}

fn minors(view: &View, majors: &[i64], step: Step, zone: Tz) -> impl Iterator<Item = (i64, Step)> {
    let all = inside(view, step, zone);
    // Ticks closer than four pixels are a grey stripe, not a ruler.
    let dense = all.len() as f64 * 4.0 > view.width;
    let kept = if dense { Vec::new() } else { all };
    kept.into_iter()
        .filter(|ms| !majors.contains(ms))
        .map(move |ms| (ms, step))
        .collect::<Vec<_>>()
        .into_iter()
}

fn label(ms: i64, step: Step, unit: Unit, zone: Tz) -> Message {
    let clock = local(ms, zone);
    let day = clock.date();
    let (id, day): (&'static str, NaiveDate) = match (step, unit) {
        (Step::Year, _) => ("tick-year", floor(day, Step::Year)),
        (Step::Quarter, _) => ("tick-quarter", day),
        (Step::Month, Unit::Year | Unit::Years) => ("tick-month-short", day),
        (Step::Month, _) if day.month() == 1 => ("tick-month-year", day),
        (Step::Month, _) => ("tick-month", day),
        (Step::Week, Unit::Quarter | Unit::Month) => ("tick-date", day),
        (Step::Week | Step::Day, Unit::Week) => ("tick-weekday", day),
        (Step::Week, _) => ("tick-date", day),
        (Step::Day, _) => ("tick-weekday-long", day),
        (Step::Minutes15 | Step::Hour | Step::Hours3, _) => ("tick-time", day),
    };
    with_date(Message::new(id), day)
        .with("time", format!("{:02}:{:02}", clock.hour(), clock.minute()))
}
