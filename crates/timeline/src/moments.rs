use domain::{Journal, Language, Mark, MarkKind};

use crate::calendar::with_when;
use crate::ground::Ground;
use crate::message::{Message, say};
use crate::scene::Flag;
use crate::sight::Places;
use crate::view::View;

/// More marks than this stand together in cells, one per kind.
pub(crate) const MOST: usize = 120;
/// Pixels of a letter of a label at ordinary text size, roughly.
const LETTER: f64 = 6.6;
/// So far may a label reach over the right edge: both painters have that room there.
const OVER: f64 = 20.0;

/// Sessions and other marks from left to right, their labels in the first row that has room: behind
/// their lines, or before them at the right edge.
pub(crate) fn moments(journal: &Journal, view: &View, ground: &Ground) -> Vec<Flag> {
    let mut places = Places::new(journal.zone);
    let mut here: Vec<(i64, &Mark)> = journal
        .marks
        .iter()
        .map(|m| (places.ms(m.at), m))
        .filter(|&(ms, _)| view.holds(ms))
        .collect();
    here.sort_by(|a, b| (a.0, &a.1.id).cmp(&(b.0, &b.1.id)));
    let mut rows = vec![f64::NEG_INFINITY; ground.labels.1];
    grouped(here, view)
        .into_iter()
        .map(|(ms, mark, count)| flag(view, ground, &mut rows, (ms, mark, count)))
        .collect()
}

type Group<'a> = (i64, &'a Mark, u32);

fn grouped<'a>(here: Vec<(i64, &'a Mark)>, view: &View) -> Vec<Group<'a>> {
    if here.len() <= MOST {
        return here.into_iter().map(|(ms, m)| (ms, m, 1)).collect();
    }
    // Four kinds in thirty cells: never more than MOST.
    let cell = |ms: i64| ((view.x(ms) / view.width) * 30.0) as usize;
    let mut groups: Vec<Group<'a>> = Vec::new();
    for (ms, mark) in here {
        let same = groups
            .iter_mut()
            .rev()
            .take_while(|g| cell(g.0) == cell(ms))
            .find(|g| g.1.kind == mark.kind);
        match same {
            Some(group) => group.2 += 1,
            None => groups.push((ms, mark, 1)),
        }
    }
    groups
}

fn flag(view: &View, ground: &Ground, rows: &mut [f64], group: Group<'_>) -> Flag {
    let (ms, mark, count) = group;
    let x = view.x_inside(ms);
    let own_words = if count == 1 { mark.label.trim() } else { "" };
    let worded = |id| {
        Message::new(id)
            .with("kind", code(mark.kind))
            .with("count", count)
            .with("label", own_words)
            .with("labelled", if own_words.is_empty() { "no" } else { "yes" })
    };
    let label = worded("moment-label");
    let length = say(&label, Language::En).chars().count() as f64 * LETTER * view.text_scale + 8.0;
    let before = x + length > view.width + OVER;
    let from = if before { x - length } else { x };
    let row = rows.iter().position(|&taken| taken <= from);
    let row = row.filter(|_| from >= 0.0);
    if let Some(row) = row {
        rows[row] = from + length;
    }
    Flag {
        x,
        y: ground.labels.0 + 13.0 * row.unwrap_or(0) as f64,
        kind: mark.kind,
        author: mark.author,
        mark: mark.id.clone(),
        at: mark.at,
        count,
        label: row.map(|_| label),
        before,
        message: with_when(worded("moment"), mark.at),
    }
}

fn code(kind: MarkKind) -> &'static str {
    match kind {
        MarkKind::Session => "session",
        MarkKind::Stressor => "stressor",
        MarkKind::Milestone => "milestone",
        MarkKind::RunOut => "run_out",
    }
}
