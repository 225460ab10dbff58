use std::fmt::Write;

use domain::Language;

use crate::bands::{Band, Often};
use crate::ink::{
    Lettering, bar, escaped, line, mark, open, px, shape_of, split, text, thread_path,
};
use crate::message::say;
use crate::paint_below::{legend, lines, overview};
use crate::palette::Palette;
use crate::pause_paint;
use crate::scene::{Flag, Glyph, Scene, Shape, Thread};

/// Room for the names left of the lanes: a letter's width, and bounds, in pixels.
const NAME_LETTER: f64 = 7.4;
/// Room at the right for what reaches over the edge.
const RIGHT: f64 = 24.0;
/// Height of the legend.
const LEGEND: f64 = 30.0;

/// Paints a scene as a standalone SVG file with title and description. The same scene and
/// palette always give the same bytes, in one language. Shapes alone tell everything, so it can be read in black
/// and white; whatever people wrote is escaped.
pub fn svg(scene: &Scene, palette: &Palette, language: Language) -> String {
    let longest = scene.lanes.iter().map(|lane| lane.name.chars().count());
    let left = (longest.max().unwrap_or(0) as f64 * NAME_LETTER + 14.0).clamp(48.0, 160.0);
    let width = left + scene.width + RIGHT;
    let height = scene.height + LEGEND;
    let mut out = String::new();
    open(
        &mut out,
        width,
        height,
        &say(&scene.title, language),
        &say(&scene.summary, language),
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
    for band in &scene.bands {
        phase(&mut out, band, scene, palette, language);
    }
    ticks(&mut out, scene, palette, language);
    gaps(&mut out, scene, language);
    lanes(&mut out, scene, palette, left);
    pause_paint::pauses(&mut out, scene, palette, language);
    for link in &scene.links {
        thread(&mut out, link, palette);
    }
    for rupture in &scene.ruptures {
        split(&mut out, rupture.x, rupture.y, palette);
    }
    for moment in &scene.moments {
        flag(&mut out, moment, scene, palette, language);
    }
    for glyph in &scene.marks {
        painted(&mut out, glyph, scene, palette, language);
    }
    lines(&mut out, scene, palette, language);
    if let Some(strip) = &scene.overview {
        overview(&mut out, strip, scene, palette);
    }
    legend(&mut out, scene, palette, language);
    out.push_str("</g>\n</svg>\n");
    out
}

fn hatch(out: &mut String, palette: &Palette) {
    writeln!(
        out,
        "<defs><pattern id=\"unlogged\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">\
         <path d=\"M-1 1l2 -2M0 8l8 -8M7 9l2 -2\" stroke=\"{}\" stroke-width=\"0.7\" stroke-opacity=\"0.45\"/>\
         </pattern></defs>",
        palette.tones.faint
    )
    .expect("writing to a String doesn't fail");
}

fn ticks(out: &mut String, scene: &Scene, palette: &Palette, language: Language) {
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
            text(out, tick.x, 14.0, &style, &say(label, language));
        }
    }
}

fn gaps(out: &mut String, scene: &Scene, language: Language) {
    for gap in &scene.gaps {
        writeln!(
            out,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"url(#unlogged)\">\
             <title>{}</title></rect>",
            px(gap.x0),
            px(scene.plot[0]),
            px(gap.x1 - gap.x0),
            px(scene.plot[1] - scene.plot[0]),
            escaped(&say(&gap.message, language))
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

/// What is known of how often, by edge and by tint: dotted, solid, double.
fn phase(out: &mut String, band: &Band, scene: &Scene, palette: &Palette, language: Language) {
    let tones = &palette.tones;
    let [top, bottom] = scene.plot;
    let (opacity, dash, edges): (_, _, &[f64]) = match band.often {
        Often::Usual => ("0", " stroke-dasharray=\"1 4\"", &[0.0]),
        Often::More => ("0.35", "", &[0.0]),
        Often::Most => ("0.6", "", &[0.0, 3.0]),
    };
    writeln!(
        out,
        "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{}\" fill-opacity=\"{opacity}\">\
         <title>{}</title></rect>",
        px(band.x0),
        px(top),
        px(band.x1 - band.x0),
        px(bottom - top),
        tones.line,
        escaped(&say(&band.message, language))
    )
    .expect("writing to a String doesn't fail");
    for offset in edges {
        let y = top + offset;
        line(out, [band.x0, y], [band.x1, y], &tones.soft, dash);
    }
    if let Some(label) = &band.label {
        let style = Lettering {
            size: 12.0,
            fill: &tones.soft,
            anchor: "start",
            bold: false,
        };
        text(
            out,
            band.x0 + 5.0,
            top + 16.0,
            &style,
            &say(label, language),
        );
    }
}

fn thread(out: &mut String, link: &Thread, palette: &Palette) {
    let offsets: &[f64] = if link.doubled { &[-1.5, 1.5] } else { &[0.0] };
    for &offset in offsets {
        writeln!(
            out,
            "<path d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-opacity=\"0.7\"/>",
            thread_path(link, offset),
            palette.tones.faint
        )
        .expect("writing to a String doesn't fail");
    }
}

fn flag(out: &mut String, moment: &Flag, scene: &Scene, palette: &Palette, language: Language) {
    let tones = &palette.tones;
    let from = [moment.x, scene.plot[0] + 30.0];
    let to = [moment.x, scene.plot[1].min(moment.y + 2.0)];
    line(out, from, to, &tones.soft, " stroke-dasharray=\"1.5 4\"");
    let shape = shape_of(moment.kind, moment.x, scene.plot[0] + 24.0);
    writeln!(out, "<path d=\"{shape}\" fill=\"{}\"/>", tones.soft)
        .expect("writing to a String doesn't fail");
    if let Some(label) = &moment.label {
        let style = Lettering {
            size: 12.0,
            fill: &tones.soft,
            anchor: if moment.before { "end" } else { "start" },
            bold: false,
        };
        let x = moment.x + if moment.before { -4.0 } else { 4.0 };
        text(out, x, moment.y, &style, &say(label, language));
    }
}

fn painted(out: &mut String, glyph: &Glyph, scene: &Scene, palette: &Palette, language: Language) {
    if glyph.beneath {
        // Its sentence is that of the mark that it stands under.
        let at = [glyph.x, glyph.y, glyph.size];
        mark(out, Shape::Mend, glyph.role, at, palette);
        return;
    }
    writeln!(
        out,
        "<g><title>{}</title>",
        escaped(&say(&glyph.message, language))
    )
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
