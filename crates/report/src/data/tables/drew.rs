use domain::Journal;

use super::{Cell, Codes, Holds, Sheet, column};

/// What the table is called.
pub(super) const NAME: &str = "drew";

/// What drew each to the other, a row each.
pub(super) fn sheet(journal: &Journal) -> Sheet {
    let rows = journal.drew.iter();
    let rows = rows.map(|d| vec![(&d.id).into(), d.author.into(), Cell::text(&d.text)]);
    Sheet {
        name: NAME,
        columns: vec![
            column("drew", Holds::Id),
            column("author", Holds::Code(Codes::Partner)),
            column("text", Holds::Words),
        ],
        rows: rows.collect(),
    }
}
