use chrono::{Datelike, Days, Months};
use domain::{Journal, Range, When};
use serde_json::{Value, json};
use timeline::{Layout, Palette, Scene, View};

use crate::words::Voice;
use crate::{Options, dates};

/// Width of the page's text in CSS pixels: 170 mm.
pub const TEXT_WIDTH: f64 = 642.5;

/// Longer than this, the document also has a strip of each quarter; much longer, of each year.
const LONG: i64 = 100;
const VERY_LONG: i64 = 1_100;

/// The timeline of the whole document as a strip.
pub fn strip(voice: Voice, journal: &Journal, palette: &Palette, options: &Options) -> Value {
    let Some(range) = dates::covered(journal) else {
        return Value::Null;
    };
    let scene = scene(journal, range, options);
    json!({
        "svg": timeline::svg(&scene, palette, voice.0),
        "alt": timeline::say(&scene.summary, voice.0),
        "note": note(voice, usize::try_from(scene.untimed).unwrap_or(usize::MAX)),
    })
}

/// What is drawn, how it is read, and what is not drawn.
fn note(voice: Voice, untimed: usize) -> String {
    let mut note = vec![voice.say("strip-note"), voice.say("signs-note")];
    if untimed > 0 {
        note.push(voice.with("strip-untimed", &[("count", untimed.into())]));
    }
    note.join(" ")
}

/// Quarter by quarter where the document covers more than one, each with its own strip, so that
/// single episodes can be read.
pub fn quarters(
    voice: Voice,
    journal: &Journal,
    palette: &Palette,
    options: &Options,
) -> Option<Value> {
    let range = dates::lived(journal, options)?;
    let days = (range.to - range.from).num_days();
    let months = match days {
        ..LONG => return None,
        LONG..VERY_LONG => 3,
        _ => 12,
    };
    let episodes = journal.episodes();
    let untimed = episodes.iter().filter(|e| e.start().is_none()).count();
    let figures: Vec<Value> = cut(range, months)
        .into_iter()
        .map(|part| {
            let scene = scene(&journal.within(part), part, options);
            json!({
                "title": timeline::say(&scene.title, voice.0),
                "svg": timeline::svg(&scene, palette, voice.0),
                "alt": timeline::say(&scene.summary, voice.0),
            })
        })
        .collect();
    Some(json!({
        "heading": voice.say("quarters-heading"),
        "note": note(voice, untimed),
        "figures": figures,
    }))
}

/// The range cut where the calendar's spans of so many months begin.
fn cut(range: Range, months: u32) -> Vec<Range> {
    let mut parts = Vec::new();
    let mut from = range.from;
    while from <= range.to {
        let first = from.month0() / months * months + 1;
        let begin = from.with_day(1).and_then(|d| d.with_month(first));
        let next = begin.and_then(|d| d.checked_add_months(Months::new(months)));
        let last = next.and_then(|d| d.pred_opt());
        let to = last.map_or(range.to, |d| d.min(range.to));
        parts.push(Range { from, to });
        match to.succ_opt() {
            Some(after) => from = after,
            None => break,
        }
    }
    parts
}

fn scene(journal: &Journal, range: Range, options: &Options) -> Scene {
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
    timeline::scene(journal, view)
}

/// What the painter leaves for names and for the right edge.
fn names_width(journal: &Journal) -> f64 {
    let letters = journal.partners.iter().map(|p| p.name.chars().count());
    (letters.max().unwrap_or(1) as f64 * 7.4 + 14.0).clamp(48.0, 160.0) + 24.0
}
