//! Timeline, patterns, and the document on its way out.

use chrono::NaiveDate;
use domain::{Class, Kind, Mark, Range, Role};
use patterns::{Analysis, Finding};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use timeline::{DayGrid, Scene, ToldBy, TraceKind};
use ts_rs::TS;

use super::{Pages, ReportChoice, ReportQuery};

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

/// Which episodes are drawn. An empty list asks for nothing; what is asked for must all hold.
#[derive(Default, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct Filter {
    /// The episode is of one of these kinds.
    pub kinds: Option<Vec<Kind>>,
    /// Some move of one of these classes is told.
    pub classes: Option<Vec<Class>>,
    /// It is told so.
    pub told_by: Option<Vec<ToldBy>>,
    /// Words that all stand in what was written, in any order; at most 500 bytes. Case and accents
    /// do not matter.
    pub words: Option<String>,
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

/// What keeps happening, and which of it stands in front.
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
    /// Whose tellings were counted, in the order of the partners.
    pub told_by: Vec<Role>,
    /// The three that stand in front, or fewer.
    pub front: Vec<Finding>,
    /// The numbers, exactly those of the command line and the document. The entries of shares and
    /// of followed groups are left out, and curves of more than 200 steps are thinned.
    pub analysis: Analysis,
    /// The marks that were counted around.
    pub marks: Vec<Mark>,
}

/// Which finding's entries.
#[derive(Deserialize, TS)]
pub struct BehindQuery {
    /// Which pages.
    pub pages: Pages,
    /// How far back.
    pub span: Span,
    /// The finding.
    pub finding: Finding,
}

/// The entries behind a finding.
#[derive(Serialize, TS)]
pub struct Behind {
    /// The latest of them, the newest first.
    pub entries: Vec<super::EntryLine>,
    /// How many there are in all.
    pub of: usize,
}

/// A document to write. The shell asks where.
#[derive(Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct SaveReport {
    /// Range and side.
    pub query: ReportQuery,
    /// What of it.
    pub choice: Option<ReportChoice>,
    /// What the file is to open with; none: it opens.
    #[ts(type = "string | null", optional)]
    pub password: Option<SecretString>,
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
