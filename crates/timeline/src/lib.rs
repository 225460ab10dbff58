//! A range of the journal as a [`Scene`], and the scene as SVG.
//!
//! [`scene`] decides what stands where and says each mark in a [`Message`]; the window paints the
//! scene with its own style sheet, [`svg`] paints the same scene for the command line and the
//! document. [`days`] lays the same journal out day by day, [`ladder`] one telling move by move.
//! Pure: no I/O, no clock.

mod bands;
mod bins;
mod calendar;
mod compose;
mod days;
mod days_paint;
mod filter;
mod gaps;
mod ground;
mod ink;
mod ladder;
mod ladder_paint;
mod message;
mod moments;
mod moves;
mod overview;
mod paint;
mod paint_below;
mod palette;
mod pause_paint;
mod pauses;
mod ruptures;
mod scene;
mod sight;
mod single;
mod spoken;
mod ticks;
mod traces;
mod view;
mod wish;

pub use bands::{Band, Often, Phase};
pub use compose::{scene, scene_of};
pub use days::{Day, DayGrid, DaySign, days};
pub use days_paint::days_svg;
pub use filter::Filter;
pub use ladder::{Ladder, Rung, ladder};
pub use ladder_paint::ladder_svg;
pub use message::{Arg, Message, say, words};
pub use paint::svg;
pub use palette::{PALETTE_JSON, Pair, Pairs, Palette, Scheme, Tones, palette, tones};
pub use ruptures::Rupture;
pub use scene::{
    Flag, Gap, Glyph, Lane, MAX_MARKS, Overview, OverviewBin, PauseBand, Scene, Shape, Thread,
    Tick, ToldBy, Unit,
};
pub use sight::Sights;
pub use traces::{Trace, TraceDay, TraceKind};
pub use view::{Layout, View};
pub use wish::Wish;
