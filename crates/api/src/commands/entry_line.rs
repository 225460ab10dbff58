use domain::{Episode, Id, Journal, Words};

use super::sharing;
use crate::session::OpenSession;
use crate::wire::{EntryLine, Pages};

/// How many characters of the words stand in a line.
const GLIMPSE: usize = 140;

/// The private id of the reader's own telling that stands under this id in a journal.
pub(crate) fn own_id(session: &OpenSession, shown: &Id) -> Option<Id> {
    let state = &session.state;
    if state.tellings().contains_key(shown) {
        return Some(shown.clone());
    }
    state.own_of_shared(shown).cloned()
}

/// An episode in a list.
pub(crate) fn line(session: &OpenSession, pages: Pages, episode: &Episode<'_>) -> EntryLine {
    let me = session.role();
    let own = episode
        .told_by(me)
        .and_then(|telling| own_id(session, &telling.id));
    let sharing = own
        .as_ref()
        .filter(|_| pages == Pages::Mine)
        .and_then(|id| Some((id, session.state.tellings().get(id)?)))
        .map(|(id, own)| sharing::of_telling(session, id, own));
    let mut tellings: Vec<_> = episode.tellings().collect();
    tellings.sort_by_key(|t| t.author != Some(me));
    EntryLine {
        id: episode.id().clone(),
        at: episode.start(),
        kind: episode.kind(),
        told_by: episode.tellings().filter_map(|t| t.author).collect(),
        moves: episode.first().moves.clone(),
        ending: episode.first().ending,
        words: tellings
            .iter()
            .map(|t| glimpse(&t.words))
            .find(|text| !text.is_empty())
            .unwrap_or_default(),
        own,
        sharing,
    }
}

/// All episodes of a journal as lines, the oldest first, untimed last.
pub(crate) fn lines(session: &OpenSession, pages: Pages, journal: &Journal) -> Vec<EntryLine> {
    let episodes = journal.episodes();
    episodes.iter().map(|e| line(session, pages, e)).collect()
}

fn glimpse(words: &Words) -> String {
    let fields = [
        &words.text,
        &words.felt,
        &words.softer,
        &words.needed,
        &words.need,
        &words.when,
        &words.trigger,
        &words.did,
        &words.told_myself,
        &words.surface,
        &words.direct,
    ];
    let Some(first) = fields.into_iter().find(|text| !text.trim().is_empty()) else {
        return String::new();
    };
    let first = first.trim();
    match first.char_indices().nth(GLIMPSE) {
        Some((end, _)) => format!("{} …", first[..end].trim_end()),
        None => first.to_owned(),
    }
}
