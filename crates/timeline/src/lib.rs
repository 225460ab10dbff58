//! A range of the journal as a [`Scene`], and the scene as SVG.
//!
//! [`scene`] decides what stands where and says each mark in a [`Message`]; the window paints the
//! scene with its own style sheet, [`svg`] paints the same scene for the command line and the
//! document. [`ladder`] does for one telling what the scene does for a range. Pure: no I/O, no
//! clock.

mod bins;
mod calendar;
mod close;
mod compose;
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
mod palette;
mod pause_paint;
mod pauses;
mod scene;
mod sight;
mod single;
mod spoken;
mod ticks;
mod view;

pub use compose::scene;
pub use ladder::{Ladder, Rung, ladder};
pub use ladder_paint::ladder_svg;
pub use message::{Arg, Message, WORDS, say};
pub use paint::svg;
pub use palette::{PALETTE_JSON, Pair, Pairs, Palette, Scheme, Tones, palette, tones};
pub use scene::{
    CloseLine, Flag, Gap, Glyph, Lane, MAX_MARKS, Overview, OverviewBin, PauseBand, Scene, Shape,
    Thread, Tick, ToldBy, Unit,
};
pub use view::{Layout, View};
