use domain::{Act, Class, Ending, Id, Kind, MarkKind, Role, When};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::bands::Band;
use crate::message::Message;
use crate::ruptures::Rupture;
use crate::traces::Trace;
use crate::view::Layout;

/// No scene holds more marks (glyphs and moments together): SVG with 2,000 elements draws within
/// a frame.
pub const MAX_MARKS: usize = 1_500;

/// What stands where. All lengths are in CSS pixels from the upper left corner; x runs over the
/// lanes alone, names stand outside to their left.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Scene {
    /// From, milliseconds since 1970, UTC.
    pub from_ms: i64,
    /// To (not included).
    pub to_ms: i64,
    /// Width of the lanes.
    pub width: f64,
    /// Height of everything.
    pub height: f64,
    /// How tall it was asked for.
    pub layout: Layout,
    /// Where lines of ticks, gaps and moments begin and end.
    pub plot: [f64; 2],
    /// The zoom step that the span comes nearest to.
    pub unit: Unit,
    /// The title of the range, such as "May to July 2026".
    pub title: Message,
    /// What the picture shows, for whoever doesn't see it.
    pub summary: Message,
    /// Episodes drawn (alone or in bins).
    pub episodes: u32,
    /// Episodes of this time, drawn or filtered away.
    pub episodes_here: u32,
    /// Tellings of these episodes.
    pub tellings: u32,
    /// Episodes of the whole journal without any time: they stand on no timeline.
    pub untimed: u32,
    /// Ticks from left to right.
    pub ticks: Vec<Tick>,
    /// The first partner's lane above, the second's below.
    pub lanes: Vec<Lane>,
    /// The marks, by time, then `a` before `b`.
    pub marks: Vec<Glyph>,
    /// Threads between the two lanes of one episode.
    pub links: Vec<Thread>,
    /// The ruptures among the episodes drawn.
    pub ruptures: Vec<Rupture>,
    /// Phases behind the lanes, where any were found.
    pub bands: Vec<Band>,
    /// Days without any entry, hatched.
    pub gaps: Vec<Gap>,
    /// Sessions and other marks.
    pub moments: Vec<Flag>,
    /// Pauses, each on its asker's lane, from left to right.
    pub pauses: Vec<PauseBand>,
    /// The thin lines that are wanted and have something here, broken at gaps.
    pub lines: Vec<Trace>,
    /// The whole journal as a small strip, and where this view lies in it. Nothing in a strip.
    pub overview: Option<Overview>,
}

/// The steps of the zoom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    /// Up to 8 hours.
    Hour,
    /// Up to 2.5 days.
    Day,
    /// Up to 14 days.
    Week,
    /// Up to 45 days.
    Month,
    /// Up to 140 days.
    Quarter,
    /// Up to two years.
    Year,
    /// More.
    Years,
}

/// A tick of the calendar.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Tick {
    /// Where.
    pub x: f64,
    /// What stands there; none where there is no room for it.
    pub label: Option<Message>,
    /// A boundary of the larger unit.
    pub major: bool,
    /// A line is drawn. Not at the left edge, where only the label of what is running stands.
    pub line: bool,
}

/// One partner's lane.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Lane {
    /// Whose.
    pub role: Role,
    /// Its line.
    pub y: f64,
    /// The partner's name.
    pub name: String,
}

/// How a mark is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Shape {
    /// A filled triangle that points to the other lane: reached out.
    Toward,
    /// A hollow triangle that points off: stepped back.
    Away,
    /// A round green mark: mended.
    Mend,
    /// A small diamond: anything else.
    Other,
    /// A bar that stands for several episodes of one class: toward the other lane and filled,
    /// off and hollow, a round mark or a diamond, by its class.
    Bin,
}

/// Whose tellings of the episode there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ToldBy {
    /// The first partner's.
    A,
    /// The second partner's.
    B,
    /// Both partners'.
    Both,
    /// A record that came without a teller.
    Nobody,
}

/// One mark: a move, one partner's side of an episode, or the episodes of a bin.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Glyph {
    /// Its middle.
    pub x: f64,
    /// Its middle; of a bar of a bin, the end on the lane.
    pub y: f64,
    /// Width and height; of a bar of a bin, its length.
    pub size: f64,
    /// How it is drawn.
    pub shape: Shape,
    /// Whose lane it stands on; none for a quiet that nobody is said to have begun.
    pub role: Option<Role>,
    /// The class it stands for.
    pub class: Class,
    /// The act, where it is a single move.
    pub act: Option<Act>,
    /// A mend dot under another mark of the same episode or bin: drawn, never stepped to.
    pub beneath: bool,
    /// The episode (id of the telling recorded first); none for a bin.
    pub episode: Option<Id>,
    /// The telling it comes from; none for a bin.
    pub telling: Option<Id>,
    /// Whose tellings there are; none for a bin.
    pub told_by: Option<ToldBy>,
    /// The kind of the episode; none for a bin.
    pub kind: Option<Kind>,
    /// How it ended, as the telling recorded first says.
    pub ending: Option<Ending>,
    /// When: the move's own time, else the start of the episode; none for a bin.
    pub at: Option<When>,
    /// How strong in the actor, 0 to 10, as the actor says.
    pub strength: Option<u8>,
    /// From when, milliseconds since 1970, UTC: the bin's first instant, else where it stands.
    pub from_ms: i64,
    /// To when: the bin's end (not included), else the same as from.
    pub to_ms: i64,
    /// Episodes it stands for: 1 unless a bin.
    pub count: u32,
    /// Its sentence.
    pub message: Message,
}

/// What joins two marks of one episode.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Thread {
    /// From here.
    pub from: [f64; 2],
    /// To here.
    pub to: [f64; 2],
    /// Told by both: drawn double.
    pub doubled: bool,
    /// The episode.
    pub episode: Id,
}

/// A hatched span without any entry.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Gap {
    /// Its left edge.
    pub x0: f64,
    /// Its right edge.
    pub x1: f64,
    /// Its sentence.
    pub message: Message,
}

/// A session, a stressor, a milestone, or "I've run out".
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Flag {
    /// Its line.
    pub x: f64,
    /// The baseline of its label.
    pub y: f64,
    /// What it marks.
    pub kind: MarkKind,
    /// Whose it is; of several that stand together, the first one's.
    pub author: Role,
    /// Its id; of several, the first one's.
    pub mark: Id,
    /// When; of several, the first.
    pub at: When,
    /// How many stand here together.
    pub count: u32,
    /// What stands beside the line; none where there is no room.
    pub label: Option<Message>,
    /// It stands before the line, and ends there.
    pub before: bool,
    /// Its sentence.
    pub message: Message,
}

/// A pause, on the lane of the one who asked for it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PauseBand {
    /// The pause.
    pub pause: Id,
    /// Who asked for it.
    pub role: Role,
    /// When it began, milliseconds since 1970, UTC.
    pub from_ms: i64,
    /// When its asker was back, else the time that was named, else when it began.
    pub to_ms: i64,
    /// Its left edge.
    pub x0: f64,
    /// Its right edge.
    pub x1: f64,
    /// Its top.
    pub y0: f64,
    /// Its bottom.
    pub y1: f64,
    /// Its end is recorded; else it is drawn dotted.
    pub recorded: bool,
    /// Its sentence.
    pub message: Message,
}

/// The whole journal, coarse.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Overview {
    /// From, milliseconds since 1970, UTC.
    pub from_ms: i64,
    /// To (not included).
    pub to_ms: i64,
    /// Its top.
    pub y: f64,
    /// Its height.
    pub height: f64,
    /// Where this view begins and ends in it.
    pub window: [f64; 2],
    /// The bins that hold an episode.
    pub bins: Vec<OverviewBin>,
}

/// The episodes of one piece of the overview.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct OverviewBin {
    /// Its middle.
    pub x: f64,
    /// Height of its bar.
    pub height: f64,
    /// Episodes.
    pub count: u32,
}
