use domain::{Act, Episode, Journal, Move, Telling};

use super::{Cell, Codes, Column, Holds, PRECISION, Sheet, ZONE, column, when};

/// The first ten are those of a moves.csv, by the same names.
const COLUMNS: [Column; 17] = [
    column("episode", Holds::Id),
    column("at", Holds::Time),
    column("actor", Holds::Code(Codes::Partner)),
    column("act", Holds::Code(Codes::Act)),
    column("strength", Holds::Strength),
    column("landed", Holds::Strength),
    column("meaning", Holds::Code(Codes::Meaning)),
    column("received", Holds::YesNo),
    column("teller", Holds::Code(Codes::Partner)),
    column("in_figures", Holds::YesNo),
    column("telling", Holds::Id),
    column("position", Holds::Count),
    column("class", Holds::Code(Codes::Class)),
    column("protest", Holds::YesNo),
    PRECISION,
    ZONE,
    column("note", Holds::Words),
];

/// A move a row, in the order of its telling.
pub(super) fn sheet(journal: &Journal) -> Sheet {
    let mut rows = Vec::new();
    for episode in journal.episodes() {
        for telling in episode.tellings() {
            let moves = telling.moves.iter().zip(1..);
            rows.extend(moves.map(|(told, place)| row(&episode, telling, told, place)));
        }
    }
    Sheet {
        name: "moves",
        columns: COLUMNS.to_vec(),
        rows,
    }
}

fn row(episode: &Episode<'_>, telling: &Telling, told: &Move, place: usize) -> Vec<Cell> {
    let [at, precision, zone] = when(told.at);
    // Without an actor it is shown and never analysed, so it is of no class.
    let class = (told.act != Act::Quiet).then(|| told.class());
    vec![
        episode.id().into(),
        at,
        Cell::of(told.actor),
        told.act.into(),
        Cell::of(told.strength),
        Cell::of(told.landed),
        Cell::of(told.meaning),
        Cell::of(told.received),
        Cell::of(telling.author),
        telling.in_figures.into(),
        (&telling.id).into(),
        Cell::count(place),
        Cell::of(class),
        told.act.is_protest().into(),
        precision,
        zone,
        told.note.as_deref().map_or(Cell::Empty, Cell::text),
    ]
}
