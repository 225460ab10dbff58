use chrono::NaiveDate;
use chrono_tz::Tz;
use domain::{CheckIn, Journal, Reader, Role, Strength, When};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::date;
use crate::gaps::Unlogged;
use crate::message::Message;
use crate::sight::Places;
use crate::view::View;
use crate::wish::Wish;

/// What is told on days closer than this stands together as its mean.
const CELL: f64 = 4.0;
/// The top of every line but the load's, which has no scale of its own.
const TOP: f64 = 10.0;
/// Words at the ends of lines keep this distance.
const WORD: f64 = 12.0;

/// What a thin line under the lanes follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TraceKind {
    /// "Close", of whoever says it to this reader.
    Close,
    /// "At ease", for own eyes alone.
    AtEase,
    /// "Left in the tank", for own eyes alone.
    Tank,
    /// The load, for own eyes alone.
    Load,
}

/// One thin line under the lanes.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Trace {
    /// What it follows.
    pub kind: TraceKind,
    /// Whose.
    pub role: Role,
    /// Points from left to right; the line breaks between segments. A segment of one point is a
    /// dot.
    pub segments: Vec<Vec<[f64; 2]>>,
    /// What stands at its end.
    pub word: Message,
    /// Where: the right end of the word's baseline.
    pub word_at: [f64; 2],
    /// Its sentence.
    pub message: Message,
    /// What its points stand for, in their order.
    pub days: Vec<TraceDay>,
}

/// What one point of a line stands for.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct TraceDay {
    /// The first local date.
    pub from: NaiveDate,
    /// The last local date, where several days stand together.
    pub to: NaiveDate,
    /// The mean of what was said on them, 0 to 10 but for the load.
    pub value: f64,
}

/// The wanted lines, from `band[0]` for the highest value to `band[1]` for nothing. A line breaks
/// wherever a day without an entry lies between, also where it is too narrow to be hatched. What
/// is for own eyes is there only where one reads alone, and of that one only.
pub(crate) fn traces(
    journal: &Journal,
    view: &View,
    band: [f64; 2],
    wish: &Wish<'_>,
    unlogged: &Unlogged,
) -> Vec<Trace> {
    let ground = Field {
        journal,
        view,
        band,
        unlogged,
    };
    let mut all: Vec<Trace> = wish
        .lines
        .iter()
        .flat_map(|&kind| ground.of(kind, wish.load))
        .collect();
    keep_apart(&mut all, band);
    all
}

/// Whether the journal has something for any wanted line at any time: their room comes and goes
/// with what is wanted, never with what is in view.
pub(crate) fn has_any(journal: &Journal, wish: &Wish<'_>) -> bool {
    let said =
        |of: fn(&CheckIn) -> Option<Strength>| journal.check_ins.iter().any(|c| of(c).is_some());
    wish.lines.iter().any(|kind| match kind {
        TraceKind::Close => said(|c| c.close),
        TraceKind::AtEase => said(|c| c.at_ease),
        TraceKind::Tank => said(|c| c.tank),
        TraceKind::Load => !wish.load.is_empty(),
    })
}

struct Field<'a> {
    journal: &'a Journal,
    view: &'a View,
    band: [f64; 2],
    unlogged: &'a Unlogged,
}

impl Field<'_> {
    fn of(&self, kind: TraceKind, load: &[(NaiveDate, f64)]) -> Vec<Trace> {
        let own = match self.journal.reader {
            Reader::A => Some(Role::A),
            Reader::B => Some(Role::B),
            Reader::Ours => None,
        };
        match (kind, own) {
            (TraceKind::Close, _) => [Role::A, Role::B]
                .into_iter()
                .filter_map(|role| self.said(kind, role, |c| c.close))
                .collect(),
            (_, None) => Vec::new(),
            (TraceKind::AtEase, Some(own)) => {
                self.said(kind, own, |c| c.at_ease).into_iter().collect()
            }
            (TraceKind::Tank, Some(own)) => self.said(kind, own, |c| c.tank).into_iter().collect(),
            (TraceKind::Load, Some(own)) => self.load(own, load).into_iter().collect(),
        }
    }

    /// What was said in check-ins.
    fn said(
        &self,
        kind: TraceKind,
        role: Role,
        value: impl Fn(&CheckIn) -> Option<Strength>,
    ) -> Option<Trace> {
        let mut places = Places::new(self.journal.zone);
        let own = self.journal.check_ins.iter().filter(|c| c.author == role);
        let points = own.filter_map(|c| {
            let ms = places.ms(c.at);
            let value = value(c).filter(|_| self.view.holds(ms))?;
            Some((ms, f64::from(value.get())))
        });
        self.trace(kind, role, points.collect(), TOP)
    }

    fn load(&self, role: Role, load: &[(NaiveDate, f64)]) -> Option<Trace> {
        let mut places = Places::new(self.journal.zone);
        // The same height at every zoom: a line that grows under one's eyes says what isn't so.
        let top = load.iter().fold(TOP, |top, day| top.max(day.1));
        let points = load.iter().filter_map(|&(date, value)| {
            let ms = places.ms(When::Day(date));
            self.view.holds(ms).then_some((ms, value))
        });
        self.trace(TraceKind::Load, role, points.collect(), top)
    }

    fn trace(
        &self,
        kind: TraceKind,
        role: Role,
        mut points: Vec<(i64, f64)>,
        top: f64,
    ) -> Option<Trace> {
        points.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
        let message = self.sentence(kind, role, &points)?;
        let groups = grouped(&points, self.view, self.journal.zone);
        let y = |value: f64| self.band[1] - (self.band[1] - self.band[0]) * value / top;
        let segments = broken(&groups, self.unlogged, self.journal.zone);
        let segments: Vec<Vec<[f64; 2]>> = segments
            .into_iter()
            .map(|s| s.iter().map(|g| [g.x, y(g.day.value)]).collect())
            .collect();
        let end = segments.last()?.last()?[1];
        Some(Trace {
            kind,
            role,
            segments,
            word: self.worded("trace-word", kind, role),
            word_at: [self.view.width, end - 4.0],
            message,
            days: groups.iter().map(|g| g.day).collect(),
        })
    }

    fn worded(&self, id: &'static str, kind: TraceKind, role: Role) -> Message {
        let code = match kind {
            TraceKind::Close => "close",
            TraceKind::AtEase => "at_ease",
            TraceKind::Tank => "tank",
            TraceKind::Load => "load",
        };
        Message::new(id)
            .with("kind", code)
            .with("name", self.journal.name(role))
    }

    fn sentence(&self, kind: TraceKind, role: Role, points: &[(i64, f64)]) -> Option<Message> {
        let mut values: Vec<f64> = points.iter().map(|p| p.1).collect();
        values.sort_by(f64::total_cmp);
        let (low, high) = (values.first()?, values.last()?);
        let message = self.worded("trace", kind, role);
        let count = u32::try_from(values.len()).unwrap_or(u32::MAX);
        Some(
            message
                .with("count", count)
                .with("low", format!("{low:.0}"))
                .with("high", format!("{high:.0}")),
        )
    }
}

/// Points that stand together.
struct Group {
    x: f64,
    first_ms: i64,
    last_ms: i64,
    day: TraceDay,
}

fn grouped(points: &[(i64, f64)], view: &View, zone: Tz) -> Vec<Group> {
    let cell = |ms: i64| (view.x(ms) / CELL) as i64;
    let groups = points.chunk_by(|a, b| cell(a.0) == cell(b.0));
    let mean = |of: &dyn Fn(&(i64, f64)) -> f64, group: &[(i64, f64)]| {
        group.iter().map(of).sum::<f64>() / group.len() as f64
    };
    groups
        .map(|group| {
            let (first_ms, last_ms) = (group[0].0, group[group.len() - 1].0);
            Group {
                x: mean(&|p| view.x(p.0), group),
                first_ms,
                last_ms,
                day: TraceDay {
                    from: date(first_ms, zone),
                    to: date(last_ms, zone),
                    value: (mean(&|p| p.1, group) * 10.0).round() / 10.0,
                },
            }
        })
        .collect()
}

fn broken<'g>(groups: &'g [Group], unlogged: &Unlogged, zone: Tz) -> Vec<&'g [Group]> {
    groups
        .chunk_by(|a, b| !unlogged.between(a.last_ms, b.first_ms, zone))
        .collect()
}

/// Words stand above each other where their lines end together, inside the band and a little more.
fn keep_apart(all: &mut [Trace], band: [f64; 2]) {
    let mut order: Vec<usize> = (0..all.len()).collect();
    order.sort_by(|&a, &b| all[a].word_at[1].total_cmp(&all[b].word_at[1]));
    let mut free = band[0];
    for (i, &at) in order.iter().enumerate() {
        let below = (order.len() - 1 - i) as f64;
        let lowest = band[1] + 4.0 - below * WORD;
        let y = all[at].word_at[1].max(free).min(lowest.max(free));
        all[at].word_at[1] = y;
        free = y + WORD;
    }
}
