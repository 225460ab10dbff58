use std::fmt::Write;

use domain::{Class, Role};

use crate::ink::{Lettering, bar, escaped, line, mark, open, px, text};
use crate::message::{Message, say};
use crate::palette::Palette;
use crate::pause_paint;
use crate::scene::{Flag, Glyph, Overview, Scene, Shape, Thread};

/// Room for the names left of the lanes: a letter's width, and bounds, in pixels.
const NAME_LETTER: f64 = 7.4;
/// Room at the right for what reaches over the edge.
const RIGHT: f64 = 24.0;
/// Height of the legend.
const LEGEND: f64 = 30.0;

/// Paints a scene as a standalone SVG file with title and description. The same scene and
/// palette always give the same bytes. Shapes alone tell everything, so it can be read in black
/// and white; whatever people wrote is escaped.
pub fn svg(scene: &Scene, palette: &Palette) -> String {
    let longest = scene.lanes.iter().map(|lane| lane.name.chars().count());
    let left = (longest.max().unwrap_or(0) as f64 * NAME_LETTER + 14.0).clamp(48.0, 160.0);
    let width = left + scene.width + RIGHT;
    let height = scene.height + LEGEND;
    let mut out = String::new();
    open(
        &mut out,
        width,
        height,
        &say(&scene.title),
        &say(&scene.summary),
    );
    hatch(&mut out, palette);
    pause_paint::patterns(&mut out, scene, palette);
    writeln!(
        out,
        "<rect width=\"100%\" height=\"100%\" fill=\"{}\"/>\n<g transform=\"translate({} 0)\">",
        palette.tones.paper,
        px(left)
    )
    .expect("writing to a String doesn't fail");
    ticks(&mut out, scene, palette);
    gaps(&mut out, scene);
    lanes(&mut out, scene, palette, left);
    pause_paint::pauses(&mut out, scene, palette);
    for link in &scene.links {
        thread(&mut out, link, palette);
    }
    for moment in &scene.moments {
        flag(&mut out, moment, scene, palette);
    }
    for glyph in &scene.marks {
        painted(&mut out, glyph, scene, palette);
    }
    close(&mut out, scene, palette, left);
    if let Some(strip) = &scene.overview {
        overview(&mut out, strip, scene, palette);
    }
    legend(&mut out, scene, palette);
    out.push_str("</g>\n</svg>\n");
    out
}

fn hatch(out: &mut String, palette: &Palette) {
    writeln!(
        out,
        "<defs><pattern id=\"unlogged\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">\
         <path d=\"M-1 1l2 -2M0 6l6 -6M5 7l2 -2\" stroke=\"{}\" stroke-width=\"0.7\" stroke-opacity=\"0.6\"/>\
         </pattern></defs>",
        palette.tones.faint
    )
    .expect("writing to a String doesn't fail");
}

fn ticks(out: &mut String, scene: &Scene, palette: &Palette) {
    let tones = &palette.tones;
    for tick in &scene.ticks {
        if tick.line {
            let top = scene.plot[0] - if tick.major { 4.0 } else { 0.0 };
            let faded = if tick.major {
                ""
            } else {
                " stroke-opacity=\"0.6\""
            };
            let (from, to) = ([tick.x, top], [tick.x, scene.plot[1]]);
            line(out, from, to, &tones.line, faded);
        }
        if let Some(label) = &tick.label {
            let style = Lettering {
                size: 12.0,
                fill: if tick.major { &tones.ink } else { &tones.soft },
                anchor: "start",
                bold: tick.major,
            };
            text(out, tick.x, 14.0, &style, &say(label));
        }
    }
}

fn gaps(out: &mut String, scene: &Scene) {
    for gap in &scene.gaps {
        writeln!(
            out,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"url(#unlogged)\">\
             <title>{}</title></rect>",
            px(gap.x0),
            px(scene.plot[0]),
            px(gap.x1 - gap.x0),
            px(scene.plot[1] - scene.plot[0]),
            escaped(&say(&gap.message))
        )
        .expect("writing to a String doesn't fail");
    }
}

fn lanes(out: &mut String, scene: &Scene, palette: &Palette, left: f64) {
    for lane in &scene.lanes {
        let ink = palette.ink(lane.role);
        let (from, to) = ([0.0, lane.y], [scene.width, lane.y]);
        line(out, from, to, ink, " stroke-opacity=\"0.6\"");
        let style = Lettering {
            size: 13.0,
            fill: ink,
            anchor: "start",
            bold: true,
        };
        text(out, -left + 2.0, lane.y + 4.5, &style, &lane.name);
    }
}

fn thread(out: &mut String, link: &Thread, palette: &Palette) {
    let gap = 14.0 * (link.to[1] - link.from[1]).signum();
    let offsets: &[f64] = if link.doubled { &[-1.5, 1.5] } else { &[0.0] };
    for &offset in offsets {
        let from = [link.from[0] + offset, link.from[1] + gap];
        let to = [link.to[0] + offset, link.to[1] - gap];
        line(
            out,
            from,
            to,
            &palette.tones.faint,
            " stroke-opacity=\"0.7\"",
        );
    }
}

fn flag(out: &mut String, moment: &Flag, scene: &Scene, palette: &Palette) {
    let tones = &palette.tones;
    let from = [moment.x, scene.plot[0] + 12.0];
    let to = [moment.x, scene.plot[1].min(moment.y + 2.0)];
    line(out, from, to, &tones.soft, " stroke-dasharray=\"1.5 4\"");
    if let Some(label) = &moment.label {
        let style = Lettering {
            size: 12.0,
            fill: &tones.soft,
            anchor: "start",
            bold: false,
        };
        text(out, moment.x + 4.0, moment.y, &style, &say(label));
    }
}

fn painted(out: &mut String, glyph: &Glyph, scene: &Scene, palette: &Palette) {
    if glyph.beneath {
        // Its sentence is that of the mark that it stands under.
        let at = [glyph.x, glyph.y, glyph.size];
        mark(out, Shape::Mend, glyph.role, at, palette);
        return;
    }
    writeln!(out, "<g><title>{}</title>", escaped(&say(&glyph.message)))
        .expect("writing to a String doesn't fail");
    let at = [glyph.x, glyph.y, glyph.size];
    match (glyph.shape, glyph.role) {
        (Shape::Bin, Some(role)) => {
            let span = (glyph.to_ms - glyph.from_ms) as f64;
            let width = span / (scene.to_ms - scene.from_ms) as f64 * scene.width;
            let width = (width * 0.7).clamp(2.0, 14.0);
            bar(out, glyph.class, role, at, width, palette);
        }
        (shape, role) => mark(out, shape, role, at, palette),
    }
    out.push_str("</g>\n");
}

fn close(out: &mut String, scene: &Scene, palette: &Palette, left: f64) {
    let Some(band) = scene.close.filter(|_| !scene.lines.is_empty()) else {
        return;
    };
    let style = Lettering {
        size: 12.0,
        fill: &palette.tones.soft,
        anchor: "start",
        bold: false,
    };
    let middle = f64::midpoint(band[0], band[1]) + 4.0;
    text(out, -left + 2.0, middle, &style, &fixed("close-line"));
    for own in &scene.lines {
        let ink = palette.ink(own.role);
        // The second partner's line is dashed, so that two lines can be told apart in grey.
        let dash = match own.role {
            Role::A => "",
            Role::B => " stroke-dasharray=\"5 3\"",
        };
        for segment in &own.segments {
            polyline(out, segment, ink, dash);
        }
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

fn overview(out: &mut String, strip: &Overview, scene: &Scene, palette: &Palette) {
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

fn legend(out: &mut String, scene: &Scene, palette: &Palette) {
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
