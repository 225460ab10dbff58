use std::fmt::Write;

use domain::{Class, Role};

use crate::ink::{Lettering, line, mark, px, text};
use crate::message::{Message, say};
use crate::palette::Palette;
use crate::pause_paint;
use crate::scene::{Overview, Scene, Shape};
use crate::traces::{Trace, TraceKind};

/// The thin lines, each with its own dash and its word at its end.
pub(crate) fn lines(out: &mut String, scene: &Scene, palette: &Palette) {
    for own in &scene.lines {
        let ink = palette.ink(own.role);
        for segment in &own.segments {
            polyline(out, segment, ink, dash(own));
        }
        let style = Lettering {
            size: 12.0,
            fill: &palette.tones.soft,
            anchor: "end",
            bold: false,
        };
        let [x, y] = own.word_at;
        text(out, x, y, &style, &say(&own.word));
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

fn polyline(out: &mut String, points: &[[f64; 2]], ink: &str, dash: &str) {
    if let [point] = points {
        let (x, y) = (px(point[0]), px(point[1]));
        writeln!(
            out,
            "<circle cx=\"{x}\" cy=\"{y}\" r=\"1.5\" fill=\"{ink}\"/>"
        )
        .expect("writing to a String doesn't fail");
        return;
    }
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
pub(crate) fn legend(out: &mut String, scene: &Scene, palette: &Palette) {
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
        text(out, x + 15.0, y + 4.0, &style, &fixed(id));
        x += 30.0 + 6.6 * fixed(id).chars().count() as f64;
    }
    if !scene.gaps.is_empty() {
        writeln!(
            out,
            "<rect x=\"{}\" y=\"{}\" width=\"18\" height=\"12\" fill=\"url(#unlogged)\"/>",
            px(x),
            px(y - 6.0)
        )
        .expect("writing to a String doesn't fail");
        text(out, x + 24.0, y + 4.0, &style, &fixed("legend-gap"));
        x += 40.0 + 6.6 * fixed("legend-gap").chars().count() as f64;
    }
    if !scene.pauses.is_empty() {
        pause_paint::sample(out, [x, y], palette);
        text(out, x + 24.0, y + 4.0, &style, &fixed("legend-pause"));
    }
}

fn fixed(id: &'static str) -> String {
    say(&Message::new(id))
}
