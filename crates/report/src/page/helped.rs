use std::collections::BTreeMap;

use domain::{Act, Class, Episode, Journal, Move};
use serde_json::Value;

use super::paragraph;
use crate::words::{Arg, Voice};

/// How many received repairs are named.
const MOST_NAMED: usize = 2;

/// Repairs tried and received, and pauses.
pub fn helped(voice: Voice, journal: &Journal, episodes: &[Episode<'_>]) -> Value {
    let counted: Vec<Episode<'_>> = episodes
        .iter()
        .filter(|e| e.in_figures())
        .copied()
        .collect();
    let mut sentences = Vec::new();
    sentences.extend(repairs(voice, journal, &counted));
    sentences.extend(pauses(voice, journal));
    sentences.extend(space(voice, &counted));
    paragraph(voice.say("helped-heading"), sentences)
}

/// Tried: as the telling recorded first has them. Received: from either telling, as the one who
/// received it says; nobody else can.
fn repairs(voice: Voice, journal: &Journal, episodes: &[Episode<'_>]) -> Option<String> {
    let first = episodes.iter().flat_map(|e| &e.first().moves);
    let tried = first.filter(|m| m.class() == Class::Repair).count();
    let mut received: BTreeMap<Act, (usize, String)> = BTreeMap::new();
    for telling in episodes.iter().flat_map(|e| e.tellings()) {
        let moves = telling.moves.iter().zip(voice.moves(journal, telling));
        for (m, words) in moves.filter(|(m, _)| m.received == Some(true)) {
            received.entry(m.act).or_insert((0, words)).0 += 1;
        }
    }
    let reached = received.values().map(|(n, _)| n).sum::<usize>();
    if tried == 0 && reached == 0 {
        return None;
    }
    let args: [(&str, Arg<'_>); 2] = [("tried", tried.into()), ("received", reached.into())];
    let named = often(voice, received);
    let mut said = voice.with("helped-repairs", &args);
    if !named.is_empty() {
        said.push(' ');
        said.push_str(&voice.with("helped-often", &[("acts", voice.listed(&named).into())]));
    }
    Some(said)
}

/// The acts received most often, if more than once; a bare "mended" tells nothing.
fn often(voice: Voice, received: BTreeMap<Act, (usize, String)>) -> Vec<String> {
    let mut acts: Vec<(usize, String)> = received
        .into_iter()
        .filter(|(act, (n, _))| *act != Act::Repair && *n > 1)
        .map(|(_, counted)| counted)
        .collect();
    acts.sort_by_key(|(n, _)| std::cmp::Reverse(*n));
    acts.truncate(MOST_NAMED);
    let named = acts.into_iter();
    named
        .map(|(n, words)| {
            voice.with(
                "helped-act",
                &[("words", words.into()), ("count", n.into())],
            )
        })
        .collect()
}

fn pauses(voice: Voice, journal: &Journal) -> Option<String> {
    let count = journal.pauses.len();
    let named = journal
        .pauses
        .iter()
        .filter(|p| p.back_at.is_some())
        .count();
    let ended = journal.pauses.iter().filter(|p| p.ended.is_some()).count();
    let args: [(&str, Arg<'_>); 3] = [
        ("count", count.into()),
        ("named", named.into()),
        ("ended", ended.into()),
    ];
    (count > 0).then(|| voice.with("helped-pauses", &args))
}

fn space(voice: Voice, episodes: &[Episode<'_>]) -> Option<String> {
    let moves = || episodes.iter().flat_map(|e| &e.first().moves);
    let of = |act: Act| moves().filter(|m: &&Move| m.act == act).count();
    let named = of(Act::AskedSpaceWithTime);
    let count = named + of(Act::AskedSpace);
    let args: [(&str, Arg<'_>); 2] = [("count", count.into()), ("named", named.into())];
    (count > 0).then(|| voice.with("helped-space", &args))
}
