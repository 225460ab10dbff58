use std::fmt::Write;

use domain::{Episode, Journal, Role, Words};
use serde_json::{Value, json};
use timeline::Palette;

use super::{entry_named, side};
use crate::printable::shortened;
use crate::words::Voice;
use crate::{Options, table};

/// How many loops are drawn, the latest ones.
const MOST: usize = 2;
/// How long a part may be here; the table has it whole.
const LONGEST: usize = 260;

/// The cycle maps of episodes in which both shared theirs, each pair as one loop, as the window
/// draws it: what one did is what the other met.
pub fn cycles(
    voice: Voice,
    journal: &Journal,
    episodes: &[Episode<'_>],
    palette: &Palette,
    options: &Options,
) -> Value {
    let joined = episodes.iter().enumerate().rev();
    let loops = joined.filter_map(|(i, e)| {
        let whole = table::has_whole(i + 1, episodes, options);
        joined_map(voice, journal, (i + 1, whole), e)
    });
    let loops: Vec<Value> = loops.take(MOST).collect();
    if loops.is_empty() {
        return Value::Null;
    }
    let names = [
        ("first", journal.name(Role::A).into()),
        ("second", journal.name(Role::B).into()),
    ];
    json!({
        "heading": voice.say("cycles-heading"),
        "how": voice.say("cycles-how"),
        "arrows": { "svg": arrows(palette), "alt": voice.with("cycles-feeds", &names) },
        "loops": loops,
    })
}

/// Both maps, where each says what the other could see: there the one's side leads to the
/// other's.
fn joined_map(
    voice: Voice,
    journal: &Journal,
    (number, whole): (usize, &'static str),
    episode: &Episode<'_>,
) -> Option<Value> {
    let sides = [Role::A, Role::B].map(|role| {
        let words = &episode.told_by(role)?.words;
        let seen = parts(voice, &seen(words));
        let under = parts(voice, &under(words));
        let mut side = side(journal, role, "seen", json!(seen));
        side["under"] = json!(under);
        (!seen.is_empty()).then_some(side)
    });
    let [Some(a), Some(b)] = sides else {
        return None;
    };
    let caption = entry_named(voice, (number, whole), episode);
    Some(json!({ "caption": caption, "sides": [a, b] }))
}

fn seen(words: &Words) -> [(&'static str, &String); 2] {
    [("word-trigger", &words.trigger), ("word-did", &words.did)]
}

/// A map without a need ends in that of the sentence "When … I felt … I needed …".
fn under(words: &Words) -> [(&'static str, &String); 4] {
    let needs = [&words.need, &words.needed];
    let need = needs.into_iter().find(|need| !need.is_empty());
    [
        ("word-told-myself", &words.told_myself),
        ("word-surface", &words.surface),
        ("word-softer", &words.softer),
        ("word-need", need.unwrap_or(&words.need)),
    ]
}

fn parts(voice: Voice, fields: &[(&str, &String)]) -> Vec<Value> {
    let said = fields.iter().filter(|(_, text)| !text.trim().is_empty());
    said.map(
        |(label, text)| json!({ "label": voice.say(label), "text": shortened(text, LONGEST).0 }),
    )
    .collect()
}

/// The two ways across: the first partner's line whole, the second's dashed, so that they can be
/// told apart in grey.
fn arrows(palette: &Palette) -> String {
    let (a, b) = (&palette.first.ink, &palette.second.ink);
    let mut out = String::new();
    write!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 90\" width=\"100\" height=\"90\">\
         <path d=\"M2 72C50 72 50 20 88 20\" fill=\"none\" stroke=\"{a}\" stroke-width=\"2\"/>\
         <path d=\"M98 72C50 72 50 20 12 20\" fill=\"none\" stroke=\"{b}\" stroke-width=\"2\" \
         stroke-dasharray=\"6 4\"/>\
         <path d=\"M88 14L99 20L88 26z\" fill=\"{a}\"/><path d=\"M12 14L1 20L12 26z\" fill=\"{b}\"/></svg>"
    )
    .expect("writing to a String doesn't fail");
    out
}
