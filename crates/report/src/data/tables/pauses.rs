use domain::Journal;

use super::{Cell, Codes, Holds, PRECISION, Sheet, ZONE, column, when};

/// A pause a row.
pub(super) fn sheet(journal: &Journal) -> Sheet {
    let rows = journal.pauses.iter().map(|p| {
        let [at, precision, zone] = when(Some(p.at));
        let ends = [p.back_at, p.ended].map(Cell::of);
        let mut row = vec![(&p.id).into(), p.asked_by.into(), at, precision, zone];
        row.extend(ends);
        row
    });
    Sheet {
        name: "pauses",
        columns: vec![
            column("pause", Holds::Id),
            column("asked_by", Holds::Code(Codes::Partner)),
            column("at", Holds::Time),
            PRECISION,
            ZONE,
            column("back_at", Holds::Time),
            column("ended", Holds::Time),
        ],
        rows: rows.collect(),
    }
}
