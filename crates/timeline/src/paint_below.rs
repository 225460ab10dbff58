use std::fmt::Write;

use domain::{Class, Language, Role};

use crate::ink::{Lettering, line, mark, px, text};
use crate::message::{Message, say};
use crate::palette::Palette;
use crate::pause_paint;
use crate::scene::{Overview, Scene, Shape};
use crate::traces::{Trace, TraceKind};

/// The thin lines, each with its own dash and its word at its end.
pub(crate) fn lines(out: &mut String, scene: &Scene, palette: &Palette, language: Language) {
    for own in &scene.lines {
        let ink = palette.ink(own.role);
        for segment in &own.segments {
            match segment.as_slice() {
                [point] => lone(out, own.kind, *point, ink),
                _ => polyline(out, segment, ink, dash(own)),
            }
        }
        let style = Lettering {
            size: 12.0,
            fill: &palette.tones.soft,
            anchor: "end",
            bold: false,
        };
        let [x, y] = own.word_at;
        text(out, x, y, &style, &say(&own.word, language));
    }
}

/// Lines can be told apart in grey; the two partners' "close" too.
fn dash(own: &Trace) -> &'static str {
    match (own.kind, own.role) {
        (TraceKind::Close, Role::A) => "",
        (TraceKind::Close, Role::B) => " stroke-dasharray=\"5 3\"",
        (TraceKind::AtEase, _) => " stroke-dasharray=\"1.5 3\"",
        (TraceKind::Tank, _) => " stroke-dasharray=\"9 3 1.5 3\"",
        (TraceKind::Load, _) => " stroke-dasharray=\"12 4\"",
    }
}

/// A day that no line leads to, each line with a shape of its own.
fn lone(out: &mut String, kind: TraceKind, [x, y]: [f64; 2], ink: &str) {
    let d = lone_path(kind, x, y);
    let style = match kind {
        TraceKind::AtEase => format!("fill=\"none\" stroke=\"{ink}\""),
        TraceKind::Close | TraceKind::Tank | TraceKind::Load => format!("fill=\"{ink}\""),
    };
    writeln!(out, "<path d=\"{d}\" {style}/>").expect("writing to a String doesn't fail");
}

/// A dot for "close", a ring for "at ease", a square for the tank, a cross for the load.
fn lone_path(kind: TraceKind, x: f64, y: f64) -> String {
    let round = |r: f64| {
        let (left, y, r, across) = (px(x - r), px(y), px(r), px(2.0 * r));
        format!("M{left} {y}a{r} {r} 0 1 0 {across} 0a{r} {r} 0 1 0 -{across} 0")
    };
    match kind {
        TraceKind::Close => round(1.8),
        TraceKind::AtEase => round(2.4),
        TraceKind::Tank => format!("M{} {}h4v4h-4", px(x - 2.0), px(y - 2.0)),
        TraceKind::Load => format!(
            "M{} {}h1.4v2.3h2.3v1.4h-2.3v2.3h-1.4v-2.3h-2.3v-1.4h2.3",
            px(x - 0.7),
            px(y - 3.0)
        ),
    }
}

fn polyline(out: &mut String, points: &[[f64; 2]], ink: &str, dash: &str) {
    let d: Vec<String> = points
        .iter()
        .map(|p| format!("{} {}", px(p[0]), px(p[1])))
        .collect();
    writeln!(
        out,
        "<path d=\"M{}\" fill=\"none\" stroke=\"{ink}\" stroke-width=\"1.3\"{dash}/>",
        d.join("L")
    )
    .expect("writing to a String doesn't fail");
}

/// The strip of the whole journal.
pub(crate) fn overview(out: &mut String, strip: &Overview, scene: &Scene, palette: &Palette) {
    let tones = &palette.tones;
    let (y, height) = (px(strip.y), px(strip.height));
    writeln!(
        out,
        "<rect x=\"0\" y=\"{y}\" width=\"{}\" height=\"{height}\" rx=\"4\" fill=\"{}\"/>",
        px(scene.width),
        tones.line
    )
    .expect("writing to a String doesn't fail");
    let middle = strip.y + strip.height / 2.0;
    for bin in &strip.bins {
        let (from, to) = (
            [bin.x, middle - bin.height / 2.0],
            [bin.x, middle + bin.height / 2.0],
        );
        line(out, from, to, &tones.faint, " stroke-width=\"2\"");
    }
    writeln!(
        out,
        "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"5\" fill=\"none\" \
         stroke=\"{}\" stroke-width=\"1.5\"/>",
        px(strip.window[0]),
        px(strip.y - 2.0),
        px((strip.window[1] - strip.window[0]).max(3.0)),
        px(strip.height + 4.0),
        tones.ink
    )
    .expect("writing to a String doesn't fail");
}

/// What the shapes mean, for those that stand in the picture.
pub(crate) fn legend(out: &mut String, scene: &Scene, palette: &Palette, language: Language) {
    let y = scene.height + 14.0;
    let style = Lettering {
        size: 12.0,
        fill: &palette.tones.soft,
        anchor: "start",
        bold: false,
    };
    let mut x = 4.0;
    let shapes = [
        (Shape::Toward, Class::Pursue, "legend-toward"),
        (Shape::Away, Class::Withdraw, "legend-away"),
        (Shape::Mend, Class::Repair, "legend-mend"),
        (Shape::Other, Class::Other, "legend-other"),
    ];
    for (shape, class, id) in shapes {
        if !scene.marks.iter().any(|g| g.class == class) {
            continue;
        }
        // Nobody's colour: the shapes mean the same on both lanes.
        mark(out, shape, None, [x + 4.0, y, 11.0], palette);
        text(out, x + 15.0, y + 4.0, &style, &fixed(id, language));
        x += 30.0 + 6.6 * fixed(id, language).chars().count() as f64;
    }
    if !scene.gaps.is_empty() {
        writeln!(
            out,
            "<rect x=\"{}\" y=\"{}\" width=\"18\" height=\"12\" fill=\"url(#unlogged)\"/>",
            px(x),
            px(y - 6.0)
        )
        .expect("writing to a String doesn't fail");
        text(
            out,
            x + 24.0,
            y + 4.0,
            &style,
            &fixed("legend-gap", language),
        );
        x += 40.0 + 6.6 * fixed("legend-gap", language).chars().count() as f64;
    }
    if !scene.pauses.is_empty() {
        pause_paint::sample(out, [x, y], palette);
        text(
            out,
            x + 24.0,
            y + 4.0,
            &style,
            &fixed("legend-pause", language),
        );
    }
}

fn fixed(id: &'static str, language: Language) -> String {
    say(&Message::new(id), language)
}
