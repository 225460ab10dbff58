use chrono::{Days, NaiveDate};
use chrono_tz::Tz;
use serde::Serialize;
use ts_rs::TS;

use domain::Language;

use crate::calendar::{start_of, with_dates};
use crate::message::{Message, say};
use crate::view::View;

/// Pixels of a letter of a band's word at ordinary text size, roughly.
const LETTER: f64 = 6.2;

/// A time in which episodes came about equally often, as it was found elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phase {
    /// Its first observed day.
    pub from: NaiveDate,
    /// Its last observed day.
    pub to: NaiveDate,
    /// Observed days.
    pub days: u32,
    /// Episodes that began on these.
    pub episodes: u32,
    /// How often that is among the phases of this journal.
    pub often: Often,
}

/// How often episodes came in a phase, among the phases of one journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Often {
    /// As on half of the logged days, or less.
    Usual,
    /// More often, up to twice.
    More,
    /// More than twice as often.
    Most,
}

/// A phase behind the lanes.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Band {
    /// Its left edge.
    pub x0: f64,
    /// Its right edge.
    pub x1: f64,
    /// From when, milliseconds since 1970, UTC, also where that is out of view.
    pub from_ms: i64,
    /// To when (not included).
    pub to_ms: i64,
    /// How often, for its edge and its tint.
    pub often: Often,
    /// What stands in it; none where there is no room.
    pub label: Option<Message>,
    /// Its sentence.
    pub message: Message,
}

/// The phases that reach into the view. One phase alone says nothing about any change.
pub(crate) fn bands(phases: &[Phase], view: &View, zone: Tz) -> Vec<Band> {
    if phases.len() < 2 {
        return Vec::new();
    }
    phases.iter().filter_map(|p| band(p, view, zone)).collect()
}

fn band(phase: &Phase, view: &View, zone: Tz) -> Option<Band> {
    let from_ms = start_of(phase.from, zone);
    let to_ms = start_of(phase.to + Days::new(1), zone);
    let (x0, x1) = (view.x_inside(from_ms), view.x_inside(to_ms));
    if x1 <= x0 {
        return None;
    }
    let worded = |id| {
        with_dates(Message::new(id), phase.from, phase.to)
            .with("episodes", phase.episodes)
            .with("days", phase.days)
    };
    let label = worded("band-label");
    let length = say(&label, Language::En).chars().count() as f64 * LETTER * view.text_scale + 10.0;
    Some(Band {
        x0,
        x1,
        from_ms,
        to_ms,
        often: phase.often,
        label: (length <= x1 - x0).then_some(label),
        message: worded("band"),
    })
}
