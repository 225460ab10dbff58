//! What the window shows, and what the model says that it may show.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::world::{Stands, World};
use crate::{Window, text};

/// A telling in an episode: whose, when, how many moves, which words, whether it was changed.
type Told = (usize, String, Option<usize>, Option<String>, bool);
/// A sealed telling: whose, the private id for its author, stage, whether one stands beside it.
type Line = (usize, Option<String>, String, bool, bool);

/// Compares everything that both kinds of pages show with the model.
pub(super) fn agree(window: &mut Window, world: &World, reader: usize) -> Result<(), String> {
    for pages in ["ours", "mine"] {
        let mine = pages == "mine";
        let shown = episodes(window, pages);
        same(pages, &shown, &expected(world, reader, mine))?;
        let words = everything(window, pages);
        let found: BTreeSet<String> = canaries(&words);
        // What waits for the reader speaks of shared things on both.
        let shared = expected(world, reader, false).into_iter();
        let allowed: BTreeSet<String> = expected(world, reader, mine)
            .into_iter()
            .chain(shared)
            .flatten()
            .filter_map(|(_, _, _, words, _)| words)
            .collect();
        if !found.is_subset(&allowed) {
            return Err(format!("{pages} leak: {:?}", found.difference(&allowed)));
        }
    }
    world.wholes.agree(window, reader)?;
    same("sealed", &sealed(window), &expected_sealed(world, reader))?;
    for (t, telling) in world.tellings.iter().enumerate() {
        if telling.author == reader && !telling.erased && telling.removed_ms.is_none() {
            let own = window.call("own_telling", json!({"id": telling.private}));
            let state = own["sharing"]["state"]
                .as_str()
                .unwrap_or_default()
                .to_owned();
            same("sharing", &state, &stands(world, t).to_owned())?;
            versions(window, world, t)?;
        } else if telling.author != reader {
            let id = json!({"id": telling.private});
            for command in ["own_telling", "own_versions", "remove_entry"] {
                if window.ask(command, id.clone()).is_ok() {
                    return Err(format!("{command} of the other's telling"));
                }
            }
        }
    }
    Ok(())
}

fn versions(window: &mut Window, world: &World, t: usize) -> Result<(), String> {
    let telling = &world.tellings[t];
    let versions = window.call("own_versions", json!({"id": telling.private}));
    let said: Vec<String> = list(&versions)
        .iter()
        .map(|v| {
            v["said"]["words"]["text"]
                .as_str()
                .unwrap_or_default()
                .to_owned()
        })
        .collect();
    let kept = telling.versions.iter();
    let kept: Vec<String> = kept.map(|v| v.words.clone().unwrap_or_default()).collect();
    same("versions", &said, &kept)
}

fn stands(world: &World, t: usize) -> &'static str {
    match world.stands(t) {
        Stands::Private => "private",
        Stands::Settling => "settling",
        Stands::Shared => "shared",
        Stands::Sealing => "sealing",
        Stands::Sealed => "sealed",
    }
}

/// The episodes that these pages show, in an order of our own.
fn episodes(window: &mut Window, pages: &str) -> Vec<Vec<Told>> {
    let mut all: Vec<Vec<Told>> = Vec::new();
    for line in window.entries(pages) {
        let episode = window.call("episode", json!({"pages": pages, "id": line["id"]}));
        let mut told: Vec<Told> = list(&episode["tellings"]).iter().map(told).collect();
        told.sort();
        all.push(told);
    }
    all.sort();
    all
}

fn told(view: &Value) -> Told {
    let moves = view["moves"].as_array().map(Vec::len);
    let words = view["words"].as_object();
    let words = words.map(|words| words.get("text").map(text).unwrap_or_default());
    let changed = view["changed_ms"].is_i64();
    (author(view), text(&view["at"]), moves, words, changed)
}

fn expected(world: &World, reader: usize, mine: bool) -> Vec<Vec<Told>> {
    let shown = |t: usize| -> Option<Told> {
        let telling = &world.tellings[t];
        let (author, at) = (telling.author, telling.at.clone());
        if mine && author == reader {
            let present = telling.removed_ms.is_none() && !telling.erased;
            let body = world.body(t);
            let words = Some(body.words.clone().unwrap_or_default());
            let changed = telling.versions.len() > 1;
            return present.then_some((author, at, body.moves, words, changed));
        }
        let seen = world.seen(t)?;
        let content = seen.content.clone();
        Some((author, at, content.moves, content.words, seen.changed))
    };
    let mut all = Vec::new();
    for t in 0..world.tellings.len() {
        match (shown(t), world.linked(t)) {
            (Some(told), None) => all.push(vec![told]),
            (Some(told), Some(other)) if t < other => {
                let mut both: Vec<Told> = std::iter::once(told).chain(shown(other)).collect();
                both.sort();
                all.push(both);
            }
            _ => {}
        }
    }
    all.sort();
    all
}

fn sealed(window: &mut Window) -> Vec<Line> {
    let views = window.call("sealed", json!({"pages": "mine"}));
    let line = |view: &Value| {
        (
            author(view),
            view["own"].as_str().map(str::to_owned),
            text(&view["stage"]),
            view["beside"].is_string(),
            view["changed_ms"].is_i64(),
        )
    };
    let mut lines: Vec<Line> = list(&views).iter().map(line).collect();
    lines.sort();
    lines
}

fn expected_sealed(world: &World, reader: usize) -> Vec<Line> {
    let mut lines: Vec<Line> = (0..world.tellings.len())
        .filter(|t| world.is_sealed(*t))
        .map(|t| {
            let telling = &world.tellings[t];
            let own = (telling.author == reader).then(|| telling.private.clone());
            let changed = telling.sealed.as_ref().is_some_and(|s| s.changed);
            let stage = world.stage(t, reader).to_owned();
            (telling.author, own, stage, world.pair(t).is_some(), changed)
        })
        .collect();
    lines.sort();
    lines
}

fn everything(window: &mut Window, pages: &str) -> String {
    let query = json!({ "pages": pages });
    let range = json!({"from": "2026-01-01", "to": "2027-12-31"});
    let mut all: String = [
        ("today", query.clone()),
        ("entries", query.clone()),
        ("timeline", json!({"pages": pages, "width": 720})),
        ("sealed", query),
    ]
    .into_iter()
    .map(|(command, args)| window.call(command, args).to_string())
    .collect();
    if pages == "ours" {
        let both = json!({"range": range, "whose": "both"});
        all.push_str(&window.call("report_contents", both).to_string());
    }
    all
}

fn canaries(text: &str) -> BTreeSet<String> {
    let found = text.split("canary").skip(1);
    let ends = found.filter_map(|rest| Some(format!("canary{}", rest.split_once('z')?.0)));
    ends.map(|canary| format!("{canary}z")).collect()
}

pub(super) fn author(value: &Value) -> usize {
    usize::from(value["author"] == "b")
}

pub(crate) fn list(value: &Value) -> &Vec<Value> {
    value.as_array().expect("a list")
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, shown: &T, may: &T) -> Result<(), String> {
    if shown == may {
        return Ok(());
    }
    Err(format!("{what}\n  shown: {shown:?}\n  model: {may:?}"))
}
