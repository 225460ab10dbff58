use std::fmt::Write;

use domain::{Language, Role};

use crate::ink::{escaped, px};
use crate::message::say;
use crate::palette::Palette;
use crate::scene::Scene;

/// The hollow pattern of either partner's pauses, where there are any.
pub(crate) fn patterns(out: &mut String, scene: &Scene, palette: &Palette) {
    for role in [Role::A, Role::B] {
        if scene.pauses.iter().any(|band| band.role == role) {
            writeln!(
                out,
                "<defs><pattern id=\"pause-{}\" width=\"8\" height=\"10\" patternUnits=\"userSpaceOnUse\">\
                 <circle cx=\"4\" cy=\"5\" r=\"1.6\" fill=\"none\" stroke=\"{}\" stroke-width=\"0.7\" stroke-opacity=\"0.6\"/>\
                 </pattern></defs>",
                role.code(),
                palette.ink(role)
            )
            .expect("writing to a String doesn't fail");
        }
    }
}

/// The pauses: hollow, under the marks; dotted where no end is recorded.
pub(crate) fn pauses(out: &mut String, scene: &Scene, palette: &Palette, language: Language) {
    for band in &scene.pauses {
        let dots = if band.recorded {
            ""
        } else {
            " stroke-dasharray=\"1.5 3\""
        };
        writeln!(
            out,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"4\" fill=\"url(#pause-{})\" \
             stroke=\"{}\"{dots}><title>{}</title></rect>",
            px(band.x0),
            px(band.y0),
            px(band.x1 - band.x0),
            px(band.y1 - band.y0),
            band.role.code(),
            palette.ink(band.role),
            escaped(&say(&band.message, language))
        )
        .expect("writing to a String doesn't fail");
    }
}

/// What a pause looks like, in nobody's colour: 18 pixels wide from `x`, around the middle `y`.
pub(crate) fn sample(out: &mut String, [x, y]: [f64; 2], palette: &Palette) {
    writeln!(
        out,
        "<rect x=\"{}\" y=\"{}\" width=\"18\" height=\"10\" rx=\"4\" fill=\"none\" stroke=\"{soft}\"/>\
         <circle cx=\"{}\" cy=\"{y}\" r=\"1.6\" fill=\"none\" stroke=\"{soft}\" stroke-width=\"0.7\"/>",
        px(x),
        px(y - 5.0),
        px(x + 9.0),
        y = px(y),
        soft = palette.tones.soft
    )
    .expect("writing to a String doesn't fail");
}
