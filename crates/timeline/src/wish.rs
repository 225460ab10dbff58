use chrono::NaiveDate;

use crate::bands::Phase;
use crate::filter::Filter;
use crate::traces::TraceKind;

/// What is wanted in a scene beside its time: which episodes, and what stands around them. What
/// is counted elsewhere comes in as plain data.
#[derive(Clone, Debug)]
pub struct Wish<'a> {
    /// Which episodes are drawn. It changes neither the hatching nor the marks of sessions.
    pub filter: &'a Filter,
    /// The phases of the whole journal, in order; fewer than two are none.
    pub phases: &'a [Phase],
    /// Which thin lines are drawn.
    pub lines: &'a [TraceKind],
    /// The reader's own load at the end of days, in order; nothing where nobody reads alone.
    pub load: &'a [(NaiveDate, f64)],
}

impl Wish<'static> {
    /// Every episode, and the line of "close": what a document shows.
    pub fn plain() -> Wish<'static> {
        static EVERY: Filter = Filter::ALL;
        Wish {
            filter: &EVERY,
            phases: &[],
            lines: &[TraceKind::Close],
            load: &[],
        }
    }
}
