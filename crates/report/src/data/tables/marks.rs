use domain::Journal;

use super::{Cell, Codes, Holds, PRECISION, Sheet, ZONE, column, when};

/// A mark a row.
pub(super) fn sheet(journal: &Journal) -> Sheet {
    let rows = journal.marks.iter().map(|m| {
        let [at, precision, zone] = when(Some(m.at));
        let (id, author, kind) = ((&m.id).into(), m.author.into(), m.kind.into());
        vec![id, author, at, precision, zone, kind, Cell::text(&m.label)]
    });
    Sheet {
        name: "marks",
        columns: vec![
            column("mark", Holds::Id),
            column("author", Holds::Code(Codes::Partner)),
            column("at", Holds::Time),
            PRECISION,
            ZONE,
            column("kind", Holds::Code(Codes::Mark)),
            column("label", Holds::Words),
        ],
        rows: rows.collect(),
    }
}
