use domain::Journal;

use super::{Cell, Codes, Holds, PRECISION, Sheet, ZONE, column, when};

/// A check-in a row.
pub(super) fn sheet(journal: &Journal) -> Sheet {
    let rows = journal.check_ins.iter().map(|c| {
        let [at, precision, zone] = when(Some(c.at));
        let felt = [c.close, c.at_ease, c.tank].map(Cell::of);
        let mut row = vec![(&c.id).into(), c.author.into(), at, precision, zone];
        row.extend(felt);
        row
    });
    Sheet {
        name: "check_ins",
        columns: vec![
            column("check_in", Holds::Id),
            column("author", Holds::Code(Codes::Partner)),
            column("at", Holds::Time),
            PRECISION,
            ZONE,
            column("close", Holds::Strength),
            column("at_ease", Holds::Strength),
            column("tank", Holds::Strength),
        ],
        rows: rows.collect(),
    }
}
