use chrono::Datelike;
use chrono_tz::Tz;
use domain::{Class, Journal, Role};

use crate::calendar::{Step, boundaries, date, local, with_dates};
use crate::ground::{Ground, toward};
use crate::message::Message;
use crate::scene::{Glyph, Shape};
use crate::sight::Sight;
use crate::view::{DAY_MS, HOUR_MS, View};

/// No view is cut into more bins: ten marks each, and room for the moments.
const MOST: f64 = 136.0;
/// The steps that bins can have, with their shortest length in milliseconds and their name.
const STEPS: [(Step, i64, &str); 6] = [
    (Step::Hour, HOUR_MS, "hour"),
    (Step::Day, 23 * HOUR_MS, "day"),
    (Step::Week, 7 * DAY_MS - HOUR_MS, "week"),
    (Step::Month, 28 * DAY_MS, "month"),
    (Step::Quarter, 90 * DAY_MS - HOUR_MS, "quarter"),
    (Step::Year, 365 * DAY_MS, "year"),
];

/// The bins of a view: the finest step of the calendar that leaves each four pixels.
pub(crate) struct Bins {
    /// Their boundaries, the first at or before the view's from, the last at or after its to.
    pub edges: Vec<i64>,
    name: &'static str,
}

/// Cuts a view.
pub(crate) fn bins(view: &View, zone: Tz) -> Bins {
    let most = MOST.min(view.width / 4.0);
    let fits =
        |&&(_, shortest, _): &&(Step, i64, &str)| (view.span_ms() / shortest) as f64 + 3.0 <= most;
    let &(step, _, name) = STEPS.iter().find(fits).unwrap_or(&STEPS[5]);
    Bins {
        edges: boundaries(view.from_ms, view.to_ms, step, zone),
        name,
    }
}

/// Per bin and lane one bar for each class that is some episode's main one there, and a mend dot
/// where some of these mended as well. A bar's length is its share of the fullest bar in view.
pub(crate) fn marks(
    journal: &Journal,
    view: &View,
    ground: &Ground,
    bins: &Bins,
    seen: &[Sight<'_>],
) -> Vec<Glyph> {
    let mut tallies = vec![Tally::default(); bins.edges.len().saturating_sub(1)];
    for sight in seen {
        let bin = bins.edges.partition_point(|&edge| edge <= sight.ms);
        tallies[bin - 1].add(sight);
    }
    let fullest = tallies
        .iter()
        .flat_map(|t| t.main.iter().flatten())
        .max()
        .copied()
        .unwrap_or(1)
        .max(1);
    let mut marks = Vec::new();
    for (span, tally) in bins.edges.windows(2).zip(&tallies) {
        if tally.episodes > 0 {
            let message = said(tally, [span[0], span[1]], bins.name, journal.zone);
            let bin = Bin {
                span: [span[0], span[1]],
                tally,
                fullest,
                message,
            };
            for role in [Role::A, Role::B] {
                bin.side(view, ground, role, &mut marks);
            }
        }
    }
    marks
}

const CLASSES: [Class; 4] = [Class::Pursue, Class::Withdraw, Class::Other, Class::Repair];

#[derive(Clone, Copy, Default)]
struct Tally {
    episodes: u32,
    both: u32,
    mended: u32,
    ruptures: u32,
    /// Episodes by lane and main class.
    main: [[u32; 4]; 2],
    /// Episodes by lane in which the partner mended beside something else.
    beneath: [u32; 2],
}

impl Tally {
    fn add(&mut self, sight: &Sight<'_>) {
        self.episodes += 1;
        self.both += u32::from(sight.episode.second().is_some());
        self.mended += u32::from(sight.mended());
        self.ruptures += u32::from(sight.ruptured());
        for (lane, side) in sight.sides.iter().enumerate() {
            if let Some(side) = side {
                let slot = CLASSES.iter().position(|&c| c == side.class);
                self.main[lane][slot.expect("all four classes are listed")] += 1;
                self.beneath[lane] += u32::from(side.mended && side.class != Class::Repair);
            }
        }
    }
}

struct Bin<'a> {
    span: [i64; 2],
    tally: &'a Tally,
    fullest: u32,
    message: Message,
}

impl Bin<'_> {
    fn side(&self, view: &View, ground: &Ground, role: Role, marks: &mut Vec<Glyph>) {
        let lane = role.index();
        for (class, &count) in CLASSES.iter().zip(&self.tally.main[lane]) {
            if count > 0 {
                let bar = ground.bar * f64::from(count) / f64::from(self.fullest);
                let size = match class {
                    Class::Pursue | Class::Withdraw => bar.max(3.0),
                    Class::Repair | Class::Other => 6.0,
                };
                marks.push(self.glyph(view, role, *class, count, (ground.lane(role), size)));
            }
        }
        let mended = self.tally.beneath[lane];
        if mended > 0 {
            // Past the longest bar, so that no bar hides it.
            let y = ground.lane(role) + toward(role) * (ground.bar + 8.0);
            marks.push(Glyph {
                beneath: true,
                ..self.glyph(view, role, Class::Repair, mended, (y, 5.0))
            });
        }
    }

    fn glyph(&self, view: &View, role: Role, class: Class, count: u32, at: (f64, f64)) -> Glyph {
        let [from_ms, to_ms] = self.span;
        Glyph {
            x: f64::midpoint(view.x_inside(from_ms), view.x_inside(to_ms)),
            y: at.0,
            size: at.1,
            shape: Shape::Bin,
            role: Some(role),
            class,
            act: None,
            beneath: false,
            episode: None,
            telling: None,
            told_by: None,
            kind: None,
            ending: None,
            at: None,
            strength: None,
            from_ms,
            to_ms,
            count,
            message: self.message.clone(),
        }
    }
}

fn said(tally: &Tally, span: [i64; 2], unit: &'static str, zone: Tz) -> Message {
    let (first, last) = (date(span[0], zone), date(span[1] - 1, zone));
    debug_assert!(first.year() <= last.year());
    with_dates(Message::new("mark-bin"), first, last)
        .with("unit", unit)
        .with("time", local(span[0], zone).format("%H:%M").to_string())
        .with("count", tally.episodes)
        .with("both", tally.both)
        .with("mended", tally.mended)
        .with("ruptures", tally.ruptures)
}
