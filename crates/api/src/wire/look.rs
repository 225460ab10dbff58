//! Timeline, patterns, and the document on its way out.

use chrono::NaiveDate;
use domain::{Range, Role};
use patterns::Analysis;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use timeline::{DayGrid, Filter, Scene, TraceKind};
use ts_rs::TS;

use super::{Pages, ReportQuery};

/// A window of time to draw.
#[derive(Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct TimelineQuery {
    /// Which pages.
    pub pages: Pages,
    /// From, milliseconds since 1970, UTC; none: the last quarter that has something.
    pub from_ms: Option<i64>,
    /// To.
    pub to_ms: Option<i64>,
    /// Width in CSS pixels, 200 to 8000.
    pub width: f64,
    /// Which episodes; none: every one.
    pub filter: Option<Filter>,
    /// Which thin lines; none: "close" alone. Those for own eyes are on My pages alone.
    pub lines: Option<Vec<TraceKind>>,
}

/// A scene, and how far the journal reaches.
#[derive(Serialize, TS)]
pub struct TimelineView {
    /// What to paint.
    pub scene: Scene,
    /// The first instant of the journal's first day (or today's).
    pub first_ms: i64,
    /// The last instant of today.
    pub last_ms: i64,
}

/// Every day of the journal.
#[derive(Serialize, TS)]
pub struct DaysView {
    /// What is known of them; none where nothing is logged.
    pub grid: Option<DayGrid>,
    /// Today.
    pub today: NaiveDate,
}

/// How far back the patterns look.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Span {
    /// Thirteen weeks.
    Quarter,
    /// Fifty-two weeks.
    Year,
    /// Everything.
    All,
}

/// Which patterns.
#[derive(Deserialize, TS)]
pub struct PatternsQuery {
    /// Which pages.
    pub pages: Pages,
    /// How far back.
    pub span: Span,
}

/// The first patterns, with the entries behind them.
#[derive(Serialize, TS)]
pub struct PatternsView {
    /// The dates that were counted: up to last Saturday, or today before the first Sunday.
    pub range: Range,
    /// The range ends last Saturday.
    pub until_saturday: bool,
    /// This evening was strong: better looked at tomorrow.
    pub strong_evening: bool,
    /// Episodes told by both.
    pub told_by_both: usize,
    /// The numbers, exactly those of the command line and the document.
    pub analysis: Analysis,
    /// The episodes behind each direction of the loop.
    pub behind_loop: Vec<BehindDirection>,
    /// The episodes behind the repair times.
    pub behind_repair: Vec<super::EntryLine>,
}

/// The episodes behind one direction of the loop.
#[derive(Serialize, TS)]
pub struct BehindDirection {
    /// Who moves first in the pair.
    pub first: Role,
    /// The first one's move is pursuing (else withdrawing).
    pub pursuing: bool,
    /// The episodes with such a first move.
    pub entries: Vec<super::EntryLine>,
}

/// A document to write. The shell asks where.
#[derive(Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct SaveReport {
    /// Range and side.
    pub query: ReportQuery,
    /// Both passphrases, `a`'s first, for a joint document.
    #[ts(type = "[string, string] | null", optional)]
    pub passphrases: Option<[SecretString; 2]>,
}

/// A document written.
#[derive(Serialize, TS)]
pub struct SavedReport {
    /// Its file name, without the folder.
    pub file_name: String,
    /// That it was taken is noted in the journal. The file stands either way.
    pub noted: bool,
}
