use domain::{Class, Episode, Journal, Role, Telling, Words};
use serde_json::{Value, json};
use timeline::Palette;

use super::side;
use super::since::kind_in_words;
use super::strip::TEXT_WIDTH;
use super::tellers::{Tellers, say_of};
use crate::numbers::loop_rates;
use crate::printable::shortened;
use crate::words::{Arg, Voice};
use crate::{Options, table};

/// Moves in one row of the figure, and how many rows there may be.
const ROW: usize = 7;
const ROWS: usize = 2;
/// How long a field of own words may be on the first page.
const LONGEST: usize = 120;

/// One example of the loop with both sides of it, and how often such a moment went that way.
pub fn example(
    voice: Voice,
    journal: &Journal,
    episodes: &[Episode<'_>],
    analysis: &Value,
    tellers: Tellers,
    palette: &Palette,
    options: &Options,
) -> Value {
    let Some((number, episode)) = clearest(episodes) else {
        return Value::Null;
    };
    let telling = drawn(episode);
    let (sides, cut) = sides(voice, journal, episode);
    let whole = table::has_whole(number, episodes, options);
    let mut caption = vec![caption(voice, journal, (number, whole), episode, telling)];
    if telling.moves.len() > ROW * ROWS {
        let shown: [(&str, Arg<'_>); 2] = [
            ("shown", (ROW * ROWS).into()),
            ("all", telling.moves.len().into()),
        ];
        caption.push(voice.with("example-moves-cut", &shown));
    }
    if cut {
        caption.push(voice.with("example-words-cut", &[("whole", whole.into())]));
    }
    json!({
        "heading": say_of(voice, "example-heading", journal, tellers, Vec::new()),
        "figures": figures(voice, journal, telling, palette),
        "sides": sides,
        "caption": caption.join(" "),
        "signs": voice.say("signs-note"),
        "sentence": loop_rates::sentence(voice, journal, analysis, pursuer(telling)),
    })
}

/// The episode that shows most: told by both, with what lay under it on both sides, a pursuit
/// answered by a withdrawal or the other way round, short enough to be drawn; of equals, the
/// latest. With its number in the table.
fn clearest<'a, 'b>(episodes: &'b [Episode<'a>]) -> Option<(usize, &'b Episode<'a>)> {
    episodes
        .iter()
        .enumerate()
        .filter(|(_, e)| e.in_figures() && !drawn(e).moves.is_empty())
        .max_by_key(|(i, e)| {
            let telling = drawn(e);
            let deep = e.tellings().filter(|t| !under(&t.words).is_empty()).count();
            let short = telling.moves.len() <= ROW;
            let turns = pairs(telling).count();
            (
                turns > 0,
                deep,
                e.second().is_some(),
                short,
                turns.min(4),
                *i,
            )
        })
        .map(|(i, episode)| (i + 1, episode))
}

/// The telling recorded first, unless it holds no moves and the other does.
fn drawn<'a>(episode: &Episode<'a>) -> &'a Telling {
    let told = episode.tellings().find(|t| !t.moves.is_empty());
    told.unwrap_or(episode.first())
}

/// Who pursued where a pursuit and a withdrawal stand next to each other.
fn pairs(telling: &Telling) -> impl Iterator<Item = Role> + '_ {
    telling.moves.windows(2).filter_map(|pair| {
        let [(one, first), (other, second)] = [0, 1].map(|i| (pair[i].actor, pair[i].class()));
        match (first, second) {
            _ if one == other => None,
            (Class::Pursue, Class::Withdraw) => one,
            (Class::Withdraw, Class::Pursue) => other,
            _ => None,
        }
    })
}

fn pursuer(telling: &Telling) -> Option<Role> {
    let (a, b) = pairs(telling).fold((0, 0), |(a, b), role| match role {
        Role::A => (a + 1, b),
        Role::B => (a, b + 1),
    });
    match a.cmp(&b) {
        std::cmp::Ordering::Greater => Some(Role::A),
        std::cmp::Ordering::Less => Some(Role::B),
        // As often the one as the other: whoever did first.
        std::cmp::Ordering::Equal => pairs(telling).next(),
    }
}

fn figures(voice: Voice, journal: &Journal, telling: &Telling, palette: &Palette) -> Vec<Value> {
    let words = voice.moves(journal, telling);
    let rows = telling.moves.chunks(ROW).zip(words.chunks(ROW)).take(ROWS);
    rows.enumerate()
        .map(|(i, (moves, words))| {
            let row = Telling {
                moves: moves.to_vec(),
                ..telling.clone()
            };
            let svg = timeline::ladder_svg(
                &timeline::ladder(journal, &row),
                palette,
                TEXT_WIDTH,
                voice.0,
            );
            let said = moves.iter().zip(words).enumerate().map(|(k, (m, words))| {
                let who = m.actor.map_or("", |role| journal.name(role));
                let n = (i * ROW + k + 1).to_string();
                voice.with(
                    "example-alt-move",
                    &[
                        ("n", n.into()),
                        ("who", who.into()),
                        ("words", words.as_str().into()),
                    ],
                )
            });
            let moves = said.collect::<Vec<_>>().join(" ");
            let teller = telling.author.map_or("", |role| journal.name(role));
            let told = if teller.is_empty() { "nobody" } else { "one" };
            let alt = [
                ("told", told.into()),
                ("teller", teller.into()),
                ("moves", moves.into()),
            ];
            json!({ "svg": svg, "alt": voice.with("example-alt", &alt) })
        })
        .collect()
}

/// What each says lay under it, and whether something had to be shortened.
fn sides(voice: Voice, journal: &Journal, episode: &Episode<'_>) -> (Vec<Value>, bool) {
    let mut cut = false;
    let sides = [Role::A, Role::B].into_iter().filter_map(|role| {
        let fields = under(&episode.told_by(role)?.words);
        let fields: Vec<Value> = fields
            .into_iter()
            .map(|(label, text)| {
                let (text, short) = shortened(text, LONGEST);
                cut |= short;
                json!({ "label": voice.say(label), "text": text })
            })
            .collect();
        (!fields.is_empty()).then(|| side(journal, role, "fields", json!(fields)))
    });
    (sides.collect(), cut)
}

/// Trigger, softer feeling, need; where the cycle map is empty, the sentence "When … I felt … I
/// needed …" in its place.
fn under(words: &Words) -> Vec<(&'static str, &str)> {
    let fields = [
        [("word-trigger", &words.trigger), ("word-when", &words.when)],
        [("word-softer", &words.softer), ("word-felt", &words.felt)],
        [("word-need", &words.need), ("word-needed", &words.needed)],
    ];
    fields
        .into_iter()
        .filter_map(|pair| pair.into_iter().find(|(_, text)| !text.is_empty()))
        .map(|(label, text)| (label, text.as_str()))
        .collect()
}

fn caption(
    voice: Voice,
    journal: &Journal,
    (number, whole): (usize, &'static str),
    episode: &Episode<'_>,
    telling: &Telling,
) -> String {
    let day = episode.start().map(|at| voice.day(at.date()));
    let told = match (episode.second(), telling.author) {
        (Some(_), Some(_)) if !episode.differences().is_empty() => "differently",
        (Some(_), Some(_)) => "same",
        (None, Some(_)) => "one",
        (_, None) => "unknown",
    };
    let teller = telling.author.map_or("", |role| journal.name(role));
    let other = telling.author.map_or("", |role| journal.name(role.other()));
    voice.with(
        "example-caption",
        &[
            ("day", day.clone().unwrap_or_default().into()),
            ("dated", if day.is_some() { "yes" } else { "no" }.into()),
            ("kind", kind_in_words(voice, telling.kind).into()),
            ("told", told.into()),
            ("teller", teller.into()),
            ("other", other.into()),
            ("number", number.to_string().into()),
            ("whole", whole.into()),
        ],
    )
}
