use std::thread;

use domain::{Episode, Journal, Role};
use serde_json::{Value, json};
use timeline::{Palette, Scheme};

use crate::numbers::{
    change, definitions, helps, loop_rates, questionnaires, repair, roles, transitions,
};
use crate::page::tellers::{self, Tellers, say_of};
use crate::page::{cycle, example, helped, lines, since, strip, sure};
use crate::words::Voice;
use crate::{Options, dates, table};

/// Everything that stands in the document, as finished sentences, in the order in which it is
/// set. What is null is left out.
pub fn document(journal: &Journal, analysis: &Value, options: &Options) -> Value {
    let episodes = journal.episodes();
    let voice = Voice(options.language);
    // The rows are a third of it all, and nothing else asks for them.
    let (mut document, tables) = thread::scope(|scope| {
        let tables = scope.spawn(|| json!(table::tables(voice, journal, &episodes)));
        let document = around_tables(journal, &episodes, analysis, options);
        (document, tables.join().expect("no row makes this panic"))
    });
    document["table"]["rows"] = tables;
    if episodes.is_empty() {
        for part in OF_EPISODES {
            document[part] = Value::Null;
        }
    }
    document
}

/// All of it but the rows of the episodes.
fn around_tables(
    journal: &Journal,
    episodes: &[Episode<'_>],
    analysis: &Value,
    options: &Options,
) -> Value {
    let voice = Voice(options.language);
    let palette = on_white(timeline::palette(journal, Scheme::Light));
    let tellers = tellers::tellers(journal, options);
    let session = since::last_session(journal, options);
    let written = lines::Written {
        voice,
        journal,
        episodes,
        options,
    };
    let title = if session.is_some() { "yes" } else { "no" };
    json!({
        "language": options.language.tag(),
        "title": document_title(voice, journal),
        "paper": options.paper.code(),
        "running": running(voice, journal),
        "made": made(voice, journal, options),
        "page": voice.with("running-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
        "colours": colours(&palette),
        "heading": say_of(voice, "title", journal, tellers, vec![("session", title.into())]),
        "by": by(voice, journal, tellers, options),
        "before": {
            "heading": voice.say("before-heading"),
            "text": say_of(voice, "before", journal, tellers, Vec::new()),
        },
        "bring": lines::bring(written, tellers),
        "since": since::since(voice, journal, episodes, tellers, session),
        "example": example::example(voice, journal, episodes, analysis, tellers, &palette, options),
        "helped": helped::helped(voice, journal, episodes),
        "tried": lines::tried(written, tellers),
        "sure": sure::sure(voice, journal, episodes, tellers, options),
        "strip": strip::strip(voice, journal, &palette, options),
        "rates": {
            "heading": voice.say("rates-heading"),
            "intro": voice.say("rates-intro"),
            "loop": loop_rates::tables(voice, journal, analysis),
            "repair": repair::repair(voice, analysis, &palette),
            "change": change::change(voice, journal, analysis, options),
            "helps": helps::helps(voice, analysis),
        },
        "quarters": strip::quarters(voice, journal, &palette, options),
        "cycles": cycle::cycles(voice, journal, episodes, &palette, options),
        "answers": questionnaires::questionnaires(voice, journal, &palette, options.whose),
        "definitions": definitions::definitions(voice),
        "whole": lines::whole(written),
        "table": {
            "heading": voice.say("table-heading"),
            "intro": say_of(voice, "table-intro", journal, tellers, Vec::new()),
            "columns": [voice.say("table-col-when"), journal.name(Role::A).to_owned(), journal.name(Role::B).to_owned()],
            "sides": table_sides(tellers),
            "plain": journal.partners.iter().all(|p| is_plain(&p.name)),
            "months": table::months(voice, episodes),
        },
        "transitions": transitions::transitions(voice, journal, analysis),
        "roles": roles::roles(voice, journal, analysis),
        "methods": definitions::methods(voice, journal, options.whose),
    })
}

/// Without an episode these would be pages of "too few to say".
const OF_EPISODES: [&str; 6] = [
    "rates",
    "quarters",
    "definitions",
    "table",
    "transitions",
    "methods",
];

/// Print is on white paper, whatever the window's colour.
fn on_white(mut palette: Palette) -> Palette {
    "#ffffff".clone_into(&mut palette.tones.paper);
    palette
}

fn colours(palette: &Palette) -> Value {
    let tones = &palette.tones;
    json!({
        "ink": tones.ink,
        "soft": tones.soft,
        "faint": tones.faint,
        "line": tones.line,
        "card": "#faf7f2",
        "mend": tones.mend.ink,
        "a": palette.first.ink,
        "b": palette.second.ink,
    })
}

/// Names no one: it stands in file lists and window titles.
fn document_title(voice: Voice, journal: &Journal) -> String {
    let range = dates::covered(journal).map(|r| voice.range(r));
    let dated = if range.is_some() { "yes" } else { "no" };
    voice.with(
        "document-title",
        &[
            ("dated", dated.into()),
            ("range", range.unwrap_or_default().into()),
        ],
    )
}

fn running(voice: Voice, journal: &Journal) -> String {
    let range = dates::covered(journal).map(|r| voice.range(r));
    let dated = if range.is_some() { "yes" } else { "no" };
    voice.with(
        "running",
        &[
            ("dated", dated.into()),
            ("range", range.unwrap_or_default().into()),
        ],
    )
}

/// Which version made it and when, at the foot of every page.
fn made(voice: Voice, journal: &Journal, options: &Options) -> String {
    let made = dates::today(journal, options).map(|d| voice.full(d));
    let dated = if made.is_some() { "yes" } else { "no" };
    voice.with(
        "running-made",
        &[
            ("version", env!("CARGO_PKG_VERSION").into()),
            ("dated", dated.into()),
            ("day", made.unwrap_or_default().into()),
        ],
    )
}

fn by(voice: Voice, journal: &Journal, tellers: Tellers, options: &Options) -> String {
    let printed = dates::today(journal, options).map(|d| voice.full(d));
    let dated = if printed.is_some() { "yes" } else { "no" };
    let more = vec![
        ("dated", dated.into()),
        ("printed", printed.unwrap_or_default().into()),
    ];
    say_of(voice, "by", journal, tellers, more)
}

/// No sign of it is composed with the one before: there are no such signs below.
fn is_plain(name: &str) -> bool {
    name.chars().all(|c| c < '\u{300}')
}

/// Which columns of tellings the table has: one alone where one alone tells.
fn table_sides(tellers: Tellers) -> Vec<&'static str> {
    match tellers {
        Tellers::One(role) => vec![role.code()],
        Tellers::Both | Tellers::Unknown => vec!["a", "b"],
    }
}
