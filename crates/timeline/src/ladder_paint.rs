use domain::{Language, Role};

use crate::ink::{Lettering, line, mark, open, text};
use crate::ladder::{Ladder, Rung};
use crate::message::{Message, say};
use crate::palette::Palette;

/// Height of a line of a label.
const LINE: f64 = 13.0;
/// Between two labels on one lane.
const APART: f64 = 6.0;
/// Room at either end for half a label.
const EDGE: f64 = 36.0;

/// Paints a ladder lying down, as on the first page of the document: `a` above, `b` below, the
/// moves from left to right in the order told, each with its words on the inner side. Standalone,
/// with title and description; the same ladder and palette always give the same bytes.
pub fn ladder_svg(ladder: &Ladder, palette: &Palette, width: f64, language: Language) -> String {
    let width = width.clamp(200.0, 2000.0);
    let step = (width - 2.0 * EDGE) / ladder.rungs.len().max(1) as f64;
    let labels: Vec<Vec<String>> = ladder
        .rungs
        .iter()
        .enumerate()
        .map(|(i, rung)| wrapped(&say(&rung.label, language), letters(&ladder.rungs, i, step)))
        .collect();
    let deepest = |role: Role| {
        let own = ladder.rungs.iter().zip(&labels);
        own.filter(|(rung, _)| rung.role.unwrap_or(Role::A) == role)
            .map(|(_, lines)| lines.len())
            .max()
            .unwrap_or(1) as f64
    };
    let top = 18.0;
    let bottom = top + 24.0 + LINE * (deepest(Role::A) + deepest(Role::B)) + 24.0;
    let mut out = String::new();
    let title = say(&Message::new("ladder-title"), language);
    open(
        &mut out,
        width,
        bottom + 18.0,
        &title,
        &description(ladder, language),
    );
    for (y, role) in [(top, Role::A), (bottom, Role::B)] {
        let more = " stroke-opacity=\"0.6\"";
        line(
            &mut out,
            [10.0, y],
            [width - 10.0, y],
            palette.ink(role),
            more,
        );
    }
    for (i, (rung, lines)) in ladder.rungs.iter().zip(&labels).enumerate() {
        let x = EDGE + step * (i as f64 + 0.5);
        let y = match rung.role {
            Some(Role::A) => top,
            Some(Role::B) => bottom,
            None => f64::midpoint(top, bottom),
        };
        mark(&mut out, rung.shape, rung.role, [x, y, rung.size], palette);
        let first = match rung.role {
            Some(Role::A) | None => y + 24.0,
            Some(Role::B) => y - 16.0 - LINE * (lines.len() as f64 - 1.0),
        };
        let style = Lettering {
            size: 11.0,
            fill: &palette.tones.soft,
            anchor: "middle",
            bold: false,
        };
        for (k, words) in lines.iter().enumerate() {
            text(&mut out, x, first + LINE * k as f64, &style, words);
        }
    }
    out.push_str("</svg>\n");
    out
}

/// How many letters the label of a rung may have on a line. Neighbours mostly stand on the two
/// lanes in turn, so that it may be wider than its step; not where two stand on one lane.
fn letters(rungs: &[Rung], at: usize, step: f64) -> usize {
    let beside = [at.checked_sub(1), at.checked_add(1)];
    let mut beside = beside.into_iter().flatten().filter_map(|n| rungs.get(n));
    let room = match beside.any(|rung| rung.role == rungs[at].role) {
        true => step - APART,
        false => step * 1.5,
    };
    (room / 5.6).clamp(8.0, 30.0) as usize
}

/// The whole in words: who tells, then every move.
fn description(ladder: &Ladder, language: Language) -> String {
    let mut words = say(&ladder.summary, language);
    for rung in &ladder.rungs {
        words.push(' ');
        words.push_str(&say(&rung.message, language));
        words.push('.');
    }
    words
}

fn wrapped(words: &str, letters: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split_whitespace() {
        match lines.last_mut() {
            Some(last) if last.chars().count() + 1 + word.chars().count() <= letters => {
                last.push(' ');
                last.push_str(word);
            }
            Some(_) | None => lines.push(word.to_owned()),
        }
    }
    lines
}
