use std::collections::BTreeMap;

use domain::{Act, Episode, Journal, Kind, MarkKind, Role, When};
use patterns::new_things;
use serde_json::Value;

use super::paragraph;
use super::tellers::{Tellers, say_of};
use crate::words::{Arg, Voice};
use crate::{Options, dates};

/// How many new things are named.
const MOST_NEW: usize = 3;

/// The last session before the last day of the document: one on that day is the session it was
/// printed for, and one still to come is none.
pub fn last_session(journal: &Journal, options: &Options) -> Option<When> {
    let range = dates::lived(journal, options)?;
    let happened = dates::happened_until(journal, options)?;
    let sessions = journal.marks.iter().filter(|m| m.kind == MarkKind::Session);
    sessions
        .map(|m| m.at)
        .filter(|at| at.date() < range.to && at.date() <= happened)
        .max_by_key(|at| at.placed_ms(journal.zone))
}

/// What happened since the last session, or in these dates where no session is marked.
pub fn since(
    voice: Voice,
    journal: &Journal,
    episodes: &[Episode<'_>],
    tellers: Tellers,
    session: Option<When>,
) -> Value {
    let (before, after): (Vec<Episode<'_>>, Vec<Episode<'_>>) = episodes
        .iter()
        .filter(|e| e.in_figures())
        .partition(|e| is_before(e, session, journal));
    let heading = session.map_or_else(
        || voice.say("since-heading-none"),
        |at| voice.with("since-heading", &[("day", voice.day(at.date()).into())]),
    );
    let mut sentences = vec![counted(voice, &after, journal, tellers)];
    sentences.extend(latest(voice, &after));
    sentences.extend(strongest(voice, &after, journal));
    if session.is_some() {
        sentences.extend(new(voice, &before, &after, journal));
    }
    paragraph(heading, sentences)
}

/// An episode without a time cannot be placed before or after a session: it counts only where
/// there is none.
fn is_before(episode: &Episode<'_>, session: Option<When>, journal: &Journal) -> bool {
    session.is_some_and(|session| {
        episode
            .start()
            .is_none_or(|start| start.placed_ms(journal.zone) < session.placed_ms(journal.zone))
    })
}

fn counted(voice: Voice, after: &[Episode<'_>], journal: &Journal, tellers: Tellers) -> String {
    let both = after.iter().filter(|e| e.second().is_some()).count();
    let args: Vec<(&str, Arg<'_>)> = vec![
        ("count", after.len().into()),
        ("both", both.into()),
        ("one", (after.len() - both).into()),
    ];
    say_of(voice, "since-counted", journal, tellers, args)
}

fn latest(voice: Voice, after: &[Episode<'_>]) -> Option<String> {
    let last = after.iter().rev().find(|e| e.start().is_some())?;
    let day = voice.day(last.start()?.date());
    let kind = kind_in_words(voice, last.kind());
    Some(voice.with(
        "since-latest",
        &[("day", day.into()), ("kind", kind.into())],
    ))
}

/// Each partner's own strongest evening, by "how strong in me" alone; the two are not compared.
fn strongest(voice: Voice, after: &[Episode<'_>], journal: &Journal) -> Option<String> {
    let of = |role| {
        let felt = after
            .iter()
            .filter_map(|e| Some((own_strength(e, role)?, e.start()?)));
        // Of equals, the latest.
        felt.max_by_key(|(strength, at)| (*strength, at.placed_ms(journal.zone)))
            .map(|(_, at)| voice.day(at.date()))
    };
    let (a, b) = (journal.name(Role::A), journal.name(Role::B));
    let days = match (of(Role::A), of(Role::B)) {
        (None, None) => return None,
        (Some(day), Some(other)) if day == other => {
            vec![voice.with("strongest-both", &[("day", day.into())])]
        }
        (first, second) => [(first, a), (second, b)]
            .into_iter()
            .filter_map(|(day, name)| {
                Some(voice.with(
                    "strongest-one",
                    &[("day", day?.into()), ("name", name.into())],
                ))
            })
            .collect(),
    };
    Some(voice.with("since-strongest", &[("days", voice.listed(&days).into())]))
}

fn own_strength(episode: &Episode<'_>, role: Role) -> Option<u8> {
    let own = |author: Option<Role>| author.is_none_or(|author| author == role);
    episode
        .tellings()
        .filter(|t| own(t.author))
        .flat_map(|t| &t.moves)
        .filter(|m| m.actor == Some(role))
        .filter_map(|m| m.strength.map(|s| s.get()))
        .max()
}

/// Kinds and acts that no earlier episode of the document has: kinds first, then repairs.
fn new(
    voice: Voice,
    before: &[Episode<'_>],
    after: &[Episode<'_>],
    journal: &Journal,
) -> Option<String> {
    if before.is_empty() {
        return None;
    }
    let found = new_things(before, after);
    let kinds = found.kinds.iter().map(|new| kind_in_words(voice, new.kind));
    let kinds = kinds.map(|kind| voice.with("new-kind", &[("kind", kind.into())]));
    let words = acts(voice, after, journal);
    let acts = found.acts.iter().filter_map(|new| words.get(&new.act));
    let acts = acts.map(|words| voice.with("new-act", &[("words", words.as_str().into())]));
    let things: Vec<String> = kinds.chain(acts).take(MOST_NEW).collect();
    (!things.is_empty())
        .then(|| voice.with("since-new", &[("things", voice.listed(&things).into())]))
}

/// The acts of these episodes with the words for them: of those said in two ways, the first by
/// the alphabet.
fn acts(voice: Voice, episodes: &[Episode<'_>], journal: &Journal) -> BTreeMap<Act, String> {
    let mut worded: BTreeMap<Act, String> = BTreeMap::new();
    for telling in episodes.iter().flat_map(|e| e.tellings()) {
        let moves = telling.moves.iter().zip(voice.moves(journal, telling));
        for (m, words) in moves {
            let known = worded.entry(m.act).or_insert_with(|| words.clone());
            if words < *known {
                *known = words;
            }
        }
    }
    worded
}

/// "texting fight".
pub fn kind_in_words(voice: Voice, kind: Kind) -> String {
    let code = match kind {
        Kind::Rupture => "rupture",
        Kind::SpaceRequest => "space_request",
        Kind::TextingFight => "texting_fight",
        Kind::Silence => "silence",
        Kind::Argument => "argument",
        Kind::Other => "other",
    };
    voice.with("kind", &[("kind", code.into())])
}
