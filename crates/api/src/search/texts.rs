use domain::Telling;

/// Everything that its teller wrote in a telling.
pub(super) fn texts(telling: &Telling) -> impl Iterator<Item = &str> {
    let notes = telling.moves.iter().filter_map(|m| m.note.as_deref());
    telling.words.texts().chain(notes)
}
