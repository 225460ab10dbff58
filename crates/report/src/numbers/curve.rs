use std::fmt::Write;

use serde_json::{Value, json};
use timeline::Palette;

use super::repair::lasting;
use crate::page::strip::TEXT_WIDTH;
use crate::words::Voice;

const LEFT: f64 = 46.0;
const RIGHT: f64 = 12.0;
const TOP: f64 = 10.0;
const HEIGHT: f64 = 120.0;
/// Hours of the ticks: on a logarithmic scale, evenings and weeks can both be read.
const TICKS: [(f64, &str); 8] = [
    (0.0, "curve-0"),
    (1.0, "curve-1h"),
    (4.0, "curve-4h"),
    (12.0, "curve-12h"),
    (24.0, "curve-1d"),
    (72.0, "curve-3d"),
    (168.0, "curve-1w"),
    (672.0, "curve-4w"),
];

/// At least a day is shown.
const DAY: f64 = 24.0;

/// One step of a Kaplan-Meier curve: hours, share without a repair so far, its interval.
#[derive(Clone)]
struct Step {
    hours: f64,
    open: f64,
    bounds: Option<[f64; 2]>,
}

/// The share still without a repair over the hours, any repair drawn through and with its
/// interval, a received one dashed.
pub fn figure(voice: Voice, method: &Value, method_received: &Value, palette: &Palette) -> Value {
    let (any, received) = (steps(method), steps(method_received));
    if any.is_empty() {
        return Value::Null;
    }
    let last = any.iter().chain(&received).map(|s| s.hours);
    let scale = Scale {
        longest: last.fold(DAY, f64::max),
    };
    let mut out = String::new();
    open(&mut out);
    scale.ticks(voice, &mut out, palette);
    let alt = alt(voice, &any, &received);
    let (any, received) = (followed(any, method), followed(received, method_received));
    band(&mut out, &any, &scale, palette);
    line(&mut out, &any, &scale, &palette.tones.ink, "");
    line(
        &mut out,
        &received,
        &scale,
        &palette.tones.mend.ink,
        " stroke-dasharray=\"6 3\"",
    );
    out.push_str("</svg>\n");
    json!({ "svg": out, "alt": alt, "note": voice.say("curve-note") })
}

fn steps(method: &Value) -> Vec<Step> {
    let curve = method.get("curve").and_then(Value::as_array);
    let steps = curve.into_iter().flatten().filter_map(|point| {
        let bounds = point.get("ci95").and_then(Value::as_array);
        let bound = |i: usize| bounds?.get(i)?.as_f64();
        Some(Step {
            hours: point.get("hours")?.as_f64()?,
            open: point.get("survival")?.as_f64()?,
            bounds: bound(0).zip(bound(1)).map(|(low, high)| [low, high]),
        })
    });
    steps.collect()
}

/// The same, level from its last step as long as episodes were followed.
fn followed(mut steps: Vec<Step>, method: &Value) -> Vec<Step> {
    let until = method.get("followed_hours").and_then(Value::as_f64);
    if let (Some(last), Some(hours)) = (steps.last().cloned(), until) {
        steps.push(Step {
            hours: hours.max(last.hours),
            ..last
        });
    }
    steps
}

struct Scale {
    longest: f64,
}

impl Scale {
    fn x(&self, hours: f64) -> f64 {
        let share = hours.max(0.0).ln_1p() / self.longest.ln_1p();
        LEFT + share.min(1.0) * (TEXT_WIDTH - LEFT - RIGHT)
    }

    fn y(share: f64) -> f64 {
        TOP + (1.0 - share) * HEIGHT
    }

    fn ticks(&self, voice: Voice, out: &mut String, palette: &Palette) {
        let tones = &palette.tones;
        for share in [0.0, 0.5, 1.0] {
            let y = Scale::y(share);
            let label = voice.percent(Some(&json!(share)));
            written(
                out,
                format_args!(
                    "<path d=\"M{LEFT} {y:.1}H{:.1}\" stroke=\"{}\"/>\
                 <text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\" fill=\"{}\">{label}</text>",
                    TEXT_WIDTH - RIGHT,
                    tones.line,
                    LEFT - 8.0,
                    y + 4.0,
                    tones.soft
                ),
            );
        }
        for (hours, label) in TICKS.into_iter().filter(|(h, _)| *h <= self.longest) {
            let x = self.x(hours);
            written(
                out,
                format_args!(
                    "<path d=\"M{x:.1} {TOP}V{:.1}\" stroke=\"{}\"/>\
                 <text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\" fill=\"{}\">{}</text>",
                    TOP + HEIGHT,
                    tones.line,
                    TOP + HEIGHT + 16.0,
                    tones.soft,
                    voice.say(label)
                ),
            );
        }
    }
}

fn open(out: &mut String) {
    written(
        out,
        format_args!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {TEXT_WIDTH} {0}\" width=\"{TEXT_WIDTH}\" \
         height=\"{0}\" font-family=\"Inter\" font-size=\"11\">\n",
            TOP + HEIGHT + 24.0
        ),
    );
}

/// The corners of the staircase: it runs level and falls at each step.
fn corners(steps: &[Step], share: impl Fn(&Step) -> f64) -> Vec<(f64, f64)> {
    let mut at = 1.0;
    let mut corners = vec![(0.0, at)];
    for step in steps {
        corners.push((step.hours, at));
        at = share(step);
        corners.push((step.hours, at));
    }
    corners
}

fn path(corners: &[(f64, f64)], scale: &Scale) -> String {
    let points = corners
        .iter()
        .map(|(hours, share)| format!("{:.1} {:.1}", scale.x(*hours), Scale::y(*share)));
    points.collect::<Vec<_>>().join("L")
}

fn band(out: &mut String, steps: &[Step], scale: &Scale, palette: &Palette) {
    // Without bounds, as at a survival of nothing, the band keeps the last ones it had.
    let bounded: Vec<Step> = steps
        .iter()
        .filter_map(|s| {
            Some(Step {
                hours: s.hours,
                open: s.open,
                bounds: Some(s.bounds?),
            })
        })
        .collect();
    let side = |i: usize| corners(&bounded, |s| s.bounds.map_or(s.open, |b| b[i]));
    let mut around = side(1);
    around.extend(side(0).into_iter().rev());
    written(
        out,
        format_args!(
            "<path d=\"M{}Z\" fill=\"{}\" fill-opacity=\"0.6\"/>\n",
            path(&around, scale),
            palette.tones.line
        ),
    );
}

fn line(out: &mut String, steps: &[Step], scale: &Scale, ink: &str, dash: &str) {
    if steps.is_empty() {
        return;
    }
    written(
        out,
        format_args!(
            "<path d=\"M{}\" fill=\"none\" stroke=\"{ink}\" stroke-width=\"1.5\"{dash}/>\n",
            path(&corners(steps, |s| s.open), scale)
        ),
    );
}

fn alt(voice: Voice, any: &[Step], received: &[Step]) -> String {
    let at = |steps: &[Step], hours: f64| {
        let open = steps
            .iter()
            .rev()
            .find(|s| s.hours <= hours)
            .map_or(1.0, |s| s.open);
        voice.percent(Some(&json!(1.0 - open)))
    };
    let last = any
        .iter()
        .chain(received)
        .map(|s| s.hours)
        .fold(0.0, f64::max);
    voice.with(
        "curve-alt",
        &[
            ("day", at(any, DAY).into()),
            ("week", at(any, 168.0).into()),
            (
                "received",
                if received.is_empty() { "no" } else { "yes" }.into(),
            ),
            ("received_day", at(received, DAY).into()),
            ("received_week", at(received, 168.0).into()),
            ("last", lasting(voice, Some(&json!(last))).into()),
        ],
    )
}

fn written(out: &mut String, text: std::fmt::Arguments<'_>) {
    out.write_fmt(text)
        .expect("writing to a String doesn't fail");
}
