use domain::{Episode, Journal, Telling};

use super::{Cell, Codes, Column, Holds, PRECISION, Sheet, ZONE, column, when, with_words};

const COLUMNS: [Column; 27] = [
    column("telling", Holds::Id),
    column("episode", Holds::Id),
    column("told", Holds::Count),
    column("teller", Holds::Code(Codes::Partner)),
    column("start", Holds::Time),
    PRECISION,
    ZONE,
    column("kind", Holds::Code(Codes::Kind)),
    column("ending", Holds::Code(Codes::Ending)),
    column("moves", Holds::Count),
    column("pause", Holds::Id),
    column("in_figures", Holds::YesNo),
    column("when", Holds::Words),
    column("felt", Holds::Words),
    column("needed", Holds::Words),
    column("trigger", Holds::Words),
    column("did", Holds::Words),
    column("told_myself", Holds::Words),
    column("surface", Holds::Words),
    column("softer", Holds::Words),
    column("need", Holds::Words),
    column("text", Holds::Words),
    column("bring", Holds::Words),
    column("direct", Holds::Words),
    with_words("flooded", Holds::YesNo),
    with_words("said", Holds::Time),
    with_words("received", Holds::Time),
];

/// A telling a row, those of one episode beside each other, the one recorded first in front.
pub(super) fn sheet(journal: &Journal) -> Sheet {
    let mut rows = Vec::with_capacity(journal.tellings.len());
    for episode in journal.episodes() {
        let tellings = episode.tellings().zip(1..);
        rows.extend(tellings.map(|(telling, told)| row(&episode, telling, told)));
    }
    Sheet {
        name: "tellings",
        columns: COLUMNS.to_vec(),
        rows,
    }
}

fn row(episode: &Episode<'_>, telling: &Telling, told: usize) -> Vec<Cell> {
    let [start, precision, zone] = when(telling.start());
    let words = &telling.words;
    let mut row = vec![
        (&telling.id).into(),
        episode.id().into(),
        Cell::count(told),
        Cell::of(telling.author),
        start,
        precision,
        zone,
        telling.kind.into(),
        Cell::of(telling.ending),
        Cell::count(telling.moves.len()),
        Cell::of(telling.pause.as_ref()),
        telling.in_figures.into(),
    ];
    let texts = [
        &words.when,
        &words.felt,
        &words.needed,
        &words.trigger,
        &words.did,
        &words.told_myself,
        &words.surface,
        &words.softer,
        &words.need,
        &words.text,
        &words.bring,
        &words.direct,
    ];
    row.extend(texts.map(|text| Cell::text(text)));
    row.push(Cell::of(words.flooded));
    row.push(Cell::of(words.said));
    row.push(Cell::of(telling.received));
    row
}
