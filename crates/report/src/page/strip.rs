use chrono::Days;
use domain::{Journal, When};
use serde_json::{Value, json};
use timeline::{Layout, Palette, View};

use crate::words::Voice;
use crate::{Options, dates};

/// Width of the page's text in CSS pixels: 170 mm.
pub const TEXT_WIDTH: f64 = 642.5;

/// The timeline of the whole document as a strip.
pub fn strip(voice: Voice, journal: &Journal, palette: &Palette, options: &Options) -> Value {
    let Some(range) = dates::covered(journal) else {
        return Value::Null;
    };
    let end = range.to.checked_add_days(Days::new(1)).unwrap_or(range.to);
    let view = View {
        width: TEXT_WIDTH - names_width(journal),
        now_ms: options.now_ms,
        layout: Layout::Strip,
        ..View::new(
            When::Day(range.from).placed_ms(journal.zone),
            When::Day(end).placed_ms(journal.zone),
            TEXT_WIDTH,
        )
    };
    let scene = timeline::scene(journal, view);
    let mut note = voice.say("strip-note");
    if scene.untimed > 0 {
        let count = usize::try_from(scene.untimed).unwrap_or(usize::MAX);
        note.push(' ');
        note.push_str(&voice.with("strip-untimed", &[("count", count.into())]));
    }
    json!({
        "svg": timeline::svg(&scene, palette, voice.0),
        "alt": timeline::say(&scene.summary, voice.0),
        "note": note,
    })
}

/// What the painter leaves for names and for the right edge.
fn names_width(journal: &Journal) -> f64 {
    let letters = journal.partners.iter().map(|p| p.name.chars().count());
    (letters.max().unwrap_or(1) as f64 * 7.4 + 14.0).clamp(48.0, 160.0) + 24.0
}
