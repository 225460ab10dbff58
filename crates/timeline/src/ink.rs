use std::fmt::Write;

use domain::{Class, MarkKind, Role};

use crate::ground::toward;
use crate::palette::Palette;
use crate::scene::{Shape, Thread};

/// Text for an element or an attribute: what XML 1.0 forbids is left out, the rest escaped.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// A length with at most two digits behind the point, the same on every machine.
pub(crate) fn px(value: f64) -> String {
    let mut text = format!("{value:.2}");
    while text.ends_with('0') {
        text.pop();
    }
    if text.ends_with('.') {
        text.pop();
    }
    if text == "-0" { "0".to_owned() } else { text }
}

/// The opening tag with title and description, both escaped here.
pub(crate) fn open(out: &mut String, width: f64, height: f64, title: &str, desc: &str) {
    let (w, h) = (px(width), px(height));
    write!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" \
         viewBox=\"0 0 {w} {h}\" role=\"img\" aria-labelledby=\"title desc\" \
         font-family=\"Inter, 'Inter Variable', 'Helvetica Neue', Arial, sans-serif\">\n\
         <title id=\"title\">{}</title>\n<desc id=\"desc\">{}</desc>\n",
        escaped(title),
        escaped(desc)
    )
    .expect("writing to a String doesn't fail");
}

/// How a piece of text stands.
pub(crate) struct Lettering<'a> {
    pub size: f64,
    pub fill: &'a str,
    pub anchor: &'a str,
    pub bold: bool,
}

pub(crate) fn text(out: &mut String, x: f64, y: f64, style: &Lettering<'_>, words: &str) {
    let weight = if style.bold {
        " font-weight=\"600\""
    } else {
        ""
    };
    writeln!(
        out,
        "<text x=\"{}\" y=\"{}\" font-size=\"{}\" fill=\"{}\" text-anchor=\"{}\"{weight}>{}</text>",
        px(x),
        px(y),
        px(style.size),
        style.fill,
        style.anchor,
        escaped(words)
    )
    .expect("writing to a String doesn't fail");
}

/// A line; `more` are attributes that follow.
pub(crate) fn line(out: &mut String, from: [f64; 2], to: [f64; 2], stroke: &str, more: &str) {
    writeln!(
        out,
        "<path d=\"M{} {}L{} {}\" fill=\"none\" stroke=\"{stroke}\"{more}/>",
        px(from[0]),
        px(from[1]),
        px(to[0]),
        px(to[1])
    )
    .expect("writing to a String doesn't fail");
}

/// One mark. Marks without a partner are drawn in the soft ink.
pub(crate) fn mark(
    out: &mut String,
    shape: Shape,
    role: Option<Role>,
    at: [f64; 3],
    palette: &Palette,
) {
    let [x, y, size] = at;
    let ink = role.map_or(palette.tones.soft.as_str(), |role| palette.ink(role));
    let down = role.map_or(1.0, toward);
    match shape {
        Shape::Toward => triangle(out, at, down, &format!("fill=\"{ink}\"")),
        Shape::Away => {
            let paper = &palette.tones.paper;
            let style = format!(
                "fill=\"{paper}\" stroke=\"{ink}\" stroke-width=\"1.75\" stroke-linejoin=\"round\""
            );
            triangle(out, at, -down, &style);
        }
        Shape::Mend => writeln!(
            out,
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"{}\"/>",
            px(x),
            px(y),
            px((size / 2.0).min(7.0)),
            palette.tones.mend.ink
        )
        .expect("writing to a String doesn't fail"),
        Shape::Other | Shape::Bin => {
            let r = (size * 0.36).clamp(3.0, 6.0);
            writeln!(
                out,
                "<path d=\"M{} {}l{r} {r}l-{r} {r}l-{r} -{r}z\" fill=\"{ink}\"/>",
                px(x),
                px(y - r),
                r = px(r)
            )
            .expect("writing to a String doesn't fail");
        }
    }
}

/// A thread hangs a little, as threads do: it stands apart from every ruled line.
pub(crate) fn thread_path(link: &Thread, offset: f64) -> String {
    let gap = 14.0 * (link.to[1] - link.from[1]).signum();
    let (x, y) = (link.from[0] + offset, link.from[1] + gap);
    let (x2, y2) = (link.to[0] + offset, link.to[1] - gap);
    let third = (y2 - y) / 3.0;
    format!(
        "M{} {}C{} {} {} {} {} {}",
        px(x),
        px(y),
        px(x + 5.0),
        px(y + third),
        px(x2 - 5.0),
        px(y2 - third),
        px(x2),
        px(y2)
    )
}

/// A rupture: two short bars across, as a broken axis is drawn.
pub(crate) fn split(out: &mut String, x: f64, y: f64, palette: &Palette) {
    writeln!(
        out,
        "<path d=\"{}\" fill=\"{}\"/>",
        split_path(x, y),
        palette.tones.ink
    )
    .expect("writing to a String doesn't fail");
}

pub(crate) fn split_path(x: f64, y: f64) -> String {
    let x = px(x - 8.0);
    format!(
        "M{x} {}l16 -7v3l-16 7zM{x} {}l16 -7v3l-16 7z",
        px(y),
        px(y + 6.0)
    )
}

/// The outline of a mark that is no episode: a square for a session, a weight that presses for a
/// strain, a cross for a milestone, an empty bowl for having run out.
pub(crate) fn shape_of(kind: MarkKind, x: f64, y: f64) -> String {
    let (x_left, top) = (px(x - 5.0), px(y - 4.0));
    match kind {
        MarkKind::Session => format!("M{} {top}h8v8h-8z", px(x - 4.0)),
        MarkKind::Stressor => format!("M{x_left} {top}l5 4l5 -4v4l-5 4l-5 -4z"),
        MarkKind::Milestone => format!(
            "M{} {}h3v3.5h3.5v3h-3.5v3.5h-3v-3.5h-3.5v-3h3.5z",
            px(x - 1.5),
            px(y - 5.0)
        ),
        MarkKind::RunOut => format!("M{x_left} {top}h2.5v5.5h5v-5.5h2.5v8h-10z"),
    }
}

/// The bar of a bin: filled toward the other lane, hollow away from it.
pub(crate) fn bar(
    out: &mut String,
    class: Class,
    role: Role,
    at: [f64; 3],
    width: f64,
    palette: &Palette,
) {
    let [x, y, size] = at;
    let down = toward(role);
    let ink = palette.ink(role);
    match class {
        Class::Repair => mark(out, Shape::Mend, Some(role), at, palette),
        Class::Other => mark(out, Shape::Other, Some(role), at, palette),
        Class::Pursue | Class::Withdraw => {
            let pursue = class == Class::Pursue;
            let end = if pursue {
                y + down * size
            } else {
                y - down * size
            };
            let (fill, inset) = if pursue {
                (ink, 0.0)
            } else {
                (palette.tones.paper.as_str(), 0.5)
            };
            writeln!(
                out,
                "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{fill}\" \
                 stroke=\"{ink}\" stroke-width=\"{}\"/>",
                px(x - width / 2.0 + inset),
                px(y.min(end)),
                px((width - 2.0 * inset).max(1.0)),
                px(size),
                if pursue { "0" } else { "1" }
            )
            .expect("writing to a String doesn't fail");
        }
    }
}

fn triangle(out: &mut String, at: [f64; 3], down: f64, style: &str) {
    let [x, y, size] = at;
    let (half, high) = (size / 2.0, size * 0.42);
    writeln!(
        out,
        "<path d=\"M{} {}H{}L{} {}z\" {style}/>",
        px(x - half),
        px(y - down * high),
        px(x + half),
        px(x),
        px(y + down * high)
    )
    .expect("writing to a String doesn't fail");
}
