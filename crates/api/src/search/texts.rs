use domain::{Telling, Words};

/// Everything that its teller wrote in a telling.
pub(super) fn texts(telling: &Telling) -> impl Iterator<Item = &str> {
    let notes = telling.moves.iter().filter_map(|m| m.note.as_deref());
    written(&telling.words).into_iter().chain(notes)
}

fn written(words: &Words) -> impl IntoIterator<Item = &str> {
    let Words {
        when,
        felt,
        needed,
        trigger,
        did,
        told_myself,
        surface,
        softer,
        need,
        flooded: _,
        text,
        bring,
    } = words;
    [
        text,
        felt,
        softer,
        needed,
        need,
        when,
        trigger,
        did,
        told_myself,
        surface,
        bring,
    ]
    .map(String::as_str)
    .into_iter()
    .filter(|text| !text.is_empty())
}
