use domain::{Answer, Journal};

use super::{Cell, Codes, Holds, PRECISION, Sheet, ZONE, column, when};

/// An answered item of a questionnaire a row.
pub(super) fn sheet(journal: &Journal) -> Sheet {
    Sheet {
        name: "answers",
        columns: vec![
            column("answer", Holds::Id),
            column("author", Holds::Code(Codes::Partner)),
            column("at", Holds::Time),
            PRECISION,
            ZONE,
            column("instrument", Holds::Item),
            column("item", Holds::Item),
            column("value", Holds::Number),
        ],
        rows: journal.answers.iter().flat_map(rows).collect(),
    }
}

fn rows(answer: &Answer) -> impl Iterator<Item = Vec<Cell>> {
    let [at, precision, zone] = when(Some(answer.at));
    let head = [
        (&answer.id).into(),
        answer.author.into(),
        at,
        precision,
        zone,
        Cell::text(&answer.instrument),
    ];
    answer.items.iter().map(move |(item, value)| {
        let mut row = head.to_vec();
        row.extend([Cell::text(item), Cell::Number(*value)]);
        row
    })
}
