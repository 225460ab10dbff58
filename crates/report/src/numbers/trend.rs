use std::fmt::Write;

use chrono::NaiveDate;
use domain::{Range, Role};
use instruments::Subscale;
use serde_json::{Value, json};
use timeline::Palette;

use crate::page::strip::TEXT_WIDTH;
use crate::words::Voice;

/// Two stand beside each other.
const WIDTH: f64 = (TEXT_WIDTH - 22.0) / 2.0;
const LEFT: f64 = 26.0;
const RIGHT: f64 = 8.0;
const TOP: f64 = 8.0;
const HEIGHT: f64 = 64.0;

/// What is drawn: whose scores, of what, and over which dates all such figures run.
pub struct Trend<'a> {
    pub role: Role,
    pub name: &'a str,
    pub what: &'a str,
    pub subscale: &'a Subscale,
    pub dates: Range,
}

/// The scores of one person over their dates, on the whole scale that they can take: without a
/// cut-off, and nobody else's beside them. Nothing before there are two days with a score.
pub fn figure(
    voice: Voice,
    of: &Trend<'_>,
    scored: &[(NaiveDate, f64)],
    palette: &Palette,
) -> Option<Value> {
    let (first, last) = (scored.first()?.0, scored.last()?.0);
    if first == last {
        return None;
    }
    let places: Vec<(f64, f64)> = scored
        .iter()
        .map(|(date, value)| (of.x(*date), of.y(*value)))
        .collect();
    let (ink, dash) = match of.role {
        Role::A => (&palette.first.ink, ""),
        Role::B => (&palette.second.ink, " stroke-dasharray=\"6 4\""),
    };
    let points: Vec<String> = places
        .iter()
        .map(|(x, y)| format!("{x:.1} {y:.1}"))
        .collect();
    let mut out = frame(voice, of, palette);
    written(
        &mut out,
        format_args!(
            "<path d=\"M{}\" fill=\"none\" stroke=\"{ink}\" stroke-width=\"1.5\"{dash}/>\n",
            points.join("L")
        ),
    );
    for place in places {
        mark(&mut out, of.role, place, ink, palette);
    }
    out.push_str("</svg>\n");
    Some(json!({ "title": of.what, "svg": out, "alt": alt(voice, of, scored) }))
}

impl Trend<'_> {
    fn x(&self, date: NaiveDate) -> f64 {
        let days = |to: NaiveDate| (to - self.dates.from).num_days() as f64;
        LEFT + days(date) / days(self.dates.to).max(1.0) * (WIDTH - LEFT - RIGHT)
    }

    fn y(&self, value: f64) -> f64 {
        let [low, high] = self.subscale.range;
        TOP + (1.0 - (value - low) / (high - low)) * HEIGHT
    }
}

/// The two ends of the scale and of the dates.
fn frame(voice: Voice, of: &Trend<'_>, palette: &Palette) -> String {
    let tones = &palette.tones;
    let mut out = String::new();
    written(
        &mut out,
        format_args!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {0}\" width=\"{WIDTH}\" \
             height=\"{0}\" font-family=\"Inter\" font-size=\"10\" fill=\"{1}\">\n",
            TOP + HEIGHT + 22.0,
            tones.soft
        ),
    );
    for bound in of.subscale.range {
        let (y, label) = (of.y(bound), super::questionnaires::score(voice, bound));
        written(
            &mut out,
            format_args!(
                "<path d=\"M{LEFT} {y:.1}H{:.1}\" stroke=\"{}\"/>\
                 <text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{label}</text>\n",
                WIDTH - RIGHT,
                tones.line,
                LEFT - 7.0,
                y + 3.5
            ),
        );
    }
    let ends = [
        (LEFT, "start", of.dates.from),
        (WIDTH - RIGHT, "end", of.dates.to),
    ];
    for (x, anchor, date) in ends {
        written(
            &mut out,
            format_args!(
                "<text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"{anchor}\">{}</text>\n",
                TOP + HEIGHT + 17.0,
                voice.full(date)
            ),
        );
    }
    out
}

/// A filled dot for the first partner, a hollow square for the second, as large.
fn mark(out: &mut String, role: Role, (x, y): (f64, f64), ink: &str, palette: &Palette) {
    match role {
        Role::A => written(
            out,
            format_args!("<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3.2\" fill=\"{ink}\"/>\n"),
        ),
        Role::B => written(
            out,
            format_args!(
                "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"5.6\" height=\"5.6\" fill=\"{}\" \
                 stroke=\"{ink}\" stroke-width=\"1.5\"/>\n",
                x - 2.8,
                y - 2.8,
                palette.tones.paper
            ),
        ),
    }
}

fn alt(voice: Voice, of: &Trend<'_>, scored: &[(NaiveDate, f64)]) -> String {
    let score = |value| super::questionnaires::score(voice, value);
    let said: Vec<String> = scored
        .iter()
        .map(|(date, value)| super::questionnaires::dated(voice, *date, *value))
        .collect();
    let [low, high] = of.subscale.range.map(score);
    voice.with(
        "trend-alt",
        &[
            ("what", of.what.into()),
            ("name", of.name.into()),
            ("low", low.into()),
            ("high", high.into()),
            ("scores", voice.listed(&said).into()),
        ],
    )
}

fn written(out: &mut String, text: std::fmt::Arguments<'_>) {
    out.write_fmt(text)
        .expect("writing to a String doesn't fail");
}
