use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One hour, the shortest view, in milliseconds.
pub(crate) const HOUR_MS: i64 = 3_600_000;
/// One day of 24 hours in milliseconds.
pub(crate) const DAY_MS: i64 = 24 * HOUR_MS;
/// Ten years with their leap days, the longest view, in milliseconds.
pub(crate) const TEN_YEARS_MS: i64 = 3_653 * DAY_MS;

/// What to look at: from when to when, how wide, and what time it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    /// From, milliseconds since 1970, UTC.
    pub from_ms: i64,
    /// To (not included), milliseconds since 1970, UTC.
    pub to_ms: i64,
    /// Width of the lanes in CSS pixels, 200 to 8000; names stand outside it.
    pub width: f64,
    /// Now, milliseconds since 1970, UTC: nothing is hatched from today on. None: the journal
    /// ends with its last entry.
    pub now_ms: Option<i64>,
    /// How large the reader's text is, 1 to 3: labels keep that much more distance.
    pub text_scale: f64,
    /// How tall.
    pub layout: Layout,
}

/// How much of the scene is wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Layout {
    /// Lanes, moments, the line of "close" and the overview: the window.
    #[default]
    Full,
    /// The two lanes and the moments, low enough for a page.
    Strip,
}

impl View {
    /// A full view at ordinary text size that doesn't know what time it is.
    pub fn new(from_ms: i64, to_ms: i64, width: f64) -> View {
        View {
            from_ms,
            to_ms,
            width,
            now_ms: None,
            text_scale: 1.0,
            layout: Layout::Full,
        }
    }

    /// The nearest view that can be drawn: an hour to ten years around the same middle, inside
    /// the years 1900 to 9999; 200 to 8000 pixels.
    pub fn clamped(self) -> View {
        let (from, to) = (self.from_ms.min(self.to_ms), self.from_ms.max(self.to_ms));
        let span = to.saturating_sub(from).clamp(HOUR_MS, TEN_YEARS_MS);
        let middle = i64::midpoint(from, to);
        let (first, last) = (-2_208_816_000_000, 253_370_764_800_000);
        let from_ms = middle.saturating_sub(span / 2).clamp(first, last - span);
        View {
            from_ms,
            to_ms: from_ms + span,
            width: finite_or(self.width, 720.0).clamp(200.0, 8000.0),
            now_ms: self.now_ms,
            text_scale: finite_or(self.text_scale, 1.0).clamp(1.0, 3.0),
            layout: self.layout,
        }
    }

    /// The length in milliseconds.
    pub(crate) fn span_ms(&self) -> i64 {
        self.to_ms - self.from_ms
    }

    /// Where an instant stands, in pixels from the left edge; outside the view it is below 0 or
    /// above the width.
    pub(crate) fn x(&self, ms: i64) -> f64 {
        (ms - self.from_ms) as f64 / self.span_ms() as f64 * self.width
    }

    /// The same, held inside the view.
    pub(crate) fn x_inside(&self, ms: i64) -> f64 {
        self.x(ms).clamp(0.0, self.width)
    }

    /// True if the instant lies in the view.
    pub(crate) fn holds(&self, ms: i64) -> bool {
        self.from_ms <= ms && ms < self.to_ms
    }
}

fn finite_or(value: f64, fallback: f64) -> f64 {
    if value.is_finite() { value } else { fallback }
}
