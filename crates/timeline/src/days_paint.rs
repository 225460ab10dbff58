use std::fmt::Write;

use chrono::{Datelike, NaiveDate};

use domain::Language;

use crate::calendar::with_date;
use crate::days::{Day, DayGrid, DaySign};
use crate::ink::{Lettering, escaped, open, px, text};
use crate::message::{Message, say};
use crate::palette::Palette;

/// A day's cell, in pixels.
const CELL: f64 = 16.0;
/// Room for the months' names.
const LEFT: f64 = 40.0;
/// Room for the year above its months.
const HEAD: f64 = 26.0;
/// From one year to the next.
const YEAR: f64 = HEAD + 12.0 * CELL + 10.0;

/// Paints all years below each other, a row a month and a cell a day, as a standalone SVG file.
/// What was logged is told by shape and size; days without an entry are hatched.
pub fn days_svg(grid: &DayGrid, palette: &Palette, language: Language) -> String {
    let (first, last) = (grid.first.year(), grid.last.year());
    let height = f64::from(last - first + 1) * YEAR;
    let mut out = String::new();
    let summary = with_date(Message::new("days-summary"), grid.first)
        .with("count", u32::try_from(grid.days.len()).unwrap_or(u32::MAX));
    let title = say(&Message::new("days-title"), language);
    open(
        &mut out,
        LEFT + 31.0 * CELL,
        height,
        &title,
        &say(&summary, language),
    );
    writeln!(
        out,
        "<defs><pattern id=\"unlogged\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\">\
         <path d=\"M-1 1l2 -2M0 4l4 -4M3 5l2 -2\" stroke=\"{}\" stroke-width=\"0.7\" stroke-opacity=\"0.6\"/>\
         </pattern></defs>\n<rect width=\"100%\" height=\"100%\" fill=\"{}\"/>",
        palette.tones.faint, palette.tones.paper
    )
    .expect("writing to a String doesn't fail");
    for year in first..=last {
        let down = px(f64::from(year - first) * YEAR);
        writeln!(out, "<g transform=\"translate(0 {down})\">")
            .expect("writing to a String doesn't fail");
        one_year(&mut out, grid, year, palette, language);
        out.push_str("</g>\n");
    }
    out.push_str("</svg>\n");
    out
}

fn one_year(out: &mut String, grid: &DayGrid, year: i32, palette: &Palette, language: Language) {
    let mut style = Lettering {
        size: 13.0,
        fill: &palette.tones.ink,
        anchor: "start",
        bold: true,
    };
    text(out, 0.0, 14.0, &style, &year.to_string());
    style = Lettering {
        size: 11.0,
        fill: &palette.tones.soft,
        bold: false,
        ..style
    };
    for month in 1..=12 {
        let day = |day| NaiveDate::from_ymd_opt(year, month, day);
        let of_month = (1..=31).filter_map(day);
        let name = with_date(
            Message::new("days-month"),
            day(1).expect("a first of a month"),
        );
        text(out, 0.0, middle(month) + 4.0, &style, &say(&name, language));
        for date in of_month.filter(|date| grid.first <= *date && *date <= grid.last) {
            cell(out, grid, date, palette, language);
        }
    }
}

fn cell(out: &mut String, grid: &DayGrid, date: NaiveDate, palette: &Palette, language: Language) {
    let at = [
        LEFT + (f64::from(date.day()) - 0.5) * CELL,
        middle(date.month()),
    ];
    match grid.days.binary_search_by_key(&date, |day| day.date) {
        Ok(i) => known(out, &grid.days[i], at, palette, language),
        Err(_) => {
            let side = CELL - 2.0;
            let message = with_date(Message::new("day-unlogged"), date);
            writeln!(
                out,
                "<rect x=\"{}\" y=\"{}\" width=\"{side}\" height=\"{side}\" fill=\"url(#unlogged)\">\
                 <title>{}</title></rect>",
                px(at[0] - side / 2.0),
                px(at[1] - side / 2.0),
                escaped(&say(&message, language))
            )
            .expect("writing to a String doesn't fail");
        }
    }
}

fn known(out: &mut String, day: &Day, [x, y]: [f64; 2], palette: &Palette, language: Language) {
    let tones = &palette.tones;
    writeln!(
        out,
        "<g><title>{}</title>",
        escaped(&say(&day.message(), language))
    )
    .expect("writing to a String doesn't fail");
    let round = |r: f64, style: &str| {
        let (x, y, r) = (px(x), px(y), px(r));
        format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\" {style}/>\n")
    };
    match day.sign {
        DaySign::Episode => {
            let side = side(day.strength);
            let (left, top) = (px(x - side / 2.0), px(y - side / 2.0));
            let side = px(side);
            writeln!(
                out,
                "<path d=\"M{left} {top}h{side}v{side}h-{side}z\" fill=\"{}\"/>",
                tones.ink
            )
            .expect("writing to a String doesn't fail");
            if day.mended {
                let style = format!("fill=\"{}\" stroke=\"{}\"", tones.mend.ink, tones.paper);
                out.push_str(&round(3.0, &style));
            }
        }
        DaySign::Mend => out.push_str(&round(3.5, &format!("fill=\"{}\"", tones.mend.ink))),
        DaySign::Close => {
            let style = format!(
                "fill=\"none\" stroke=\"{}\" stroke-width=\"1.5\"",
                tones.soft
            );
            out.push_str(&round(4.5, &style));
        }
        DaySign::Logged => out.push_str(&round(1.5, &format!("fill=\"{}\"", tones.soft))),
    }
    if day.rupture {
        writeln!(
            out,
            "<path d=\"M{} {}l14 -14v3l-14 14z\" fill=\"{}\" stroke=\"{}\" stroke-width=\"0.5\"/>",
            px(x - 7.0),
            px(y + 6.0),
            tones.ink,
            tones.paper
        )
        .expect("writing to a String doesn't fail");
    }
    out.push_str("</g>\n");
}

/// The side of an evening's square: 7 to 13 pixels by strength, the middle where none is said.
fn side(strength: Option<u8>) -> f64 {
    strength.map_or(10.0, |s| 7.0 + 0.6 * f64::from(s))
}

fn middle(month: u32) -> f64 {
    HEAD + (f64::from(month) - 0.5) * CELL
}
