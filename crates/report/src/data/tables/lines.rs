use domain::Journal;

use super::{Cell, Codes, Holds, PRECISION, Sheet, ZONE, column, when};

/// A line for or from a session a row.
pub(super) fn sheet(journal: &Journal) -> Sheet {
    let rows = journal.lines.iter().map(|l| {
        let [at, precision, zone] = when(Some(l.at));
        let telling = Cell::of(l.telling.as_ref());
        let (author, kind) = (l.author.into(), l.kind.into());
        vec![
            author,
            at,
            precision,
            zone,
            kind,
            telling,
            Cell::text(&l.text),
        ]
    });
    Sheet {
        name: "lines",
        columns: vec![
            column("author", Holds::Code(Codes::Partner)),
            column("at", Holds::Time),
            PRECISION,
            ZONE,
            column("kind", Holds::Code(Codes::Line)),
            column("telling", Holds::Id),
            column("text", Holds::Words),
        ],
        rows: rows.collect(),
    }
}
