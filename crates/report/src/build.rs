use domain::{Journal, Role};
use serde_json::{Value, json};
use timeline::{Palette, Scheme};

use crate::numbers::{definitions, loop_rates, repair, transitions};
use crate::page::tellers::{self, Tellers, say_of};
use crate::page::{example, helped, lines, since, strip, sure};
use crate::words::{LANGUAGE, say, say_with};
use crate::{Options, dates, table};

/// Everything that stands in the document, as finished sentences, in the order in which it is
/// set. What is null is left out.
pub fn document(journal: &Journal, analysis: &Value, options: &Options) -> Value {
    let palette = on_white(timeline::palette(journal, Scheme::Light));
    let tellers = tellers::tellers(journal, options);
    let episodes = journal.episodes();
    let session = since::last_session(journal, options);
    let title = if session.is_some() { "yes" } else { "no" };
    json!({
        "language": LANGUAGE,
        "title": document_title(journal),
        "running": running(journal),
        "page": say_with("running-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
        "colours": colours(&palette),
        "heading": say_of("title", journal, tellers, vec![("session", title.into())]),
        "by": by(journal, tellers, options),
        "before": {
            "heading": say("before-heading"),
            "text": say_of("before", journal, tellers, Vec::new()),
        },
        "bring": lines::bring(journal, tellers),
        "since": since::since(journal, &episodes, tellers, session),
        "example": example::example(journal, &episodes, analysis, tellers, &palette),
        "helped": helped::helped(journal, &episodes),
        "tried": lines::tried(journal, tellers),
        "sure": sure::sure(journal, &episodes, tellers, options),
        "strip": strip::strip(journal, &palette, options),
        "rates": {
            "heading": say("rates-heading"),
            "intro": say("rates-intro"),
            "loop": loop_rates::tables(journal, analysis),
            "repair": repair::repair(analysis, &palette),
        },
        "definitions": definitions::definitions(),
        "whole": lines::whole(journal),
        "table": {
            "heading": say("table-heading"),
            "intro": say_of("table-intro", journal, tellers, Vec::new()),
            "columns": [say("table-col-when"), journal.name(Role::A).to_owned(), journal.name(Role::B).to_owned()],
            "sides": table_sides(tellers),
            "rows": table::rows(journal, &episodes),
            "empty": say("table-empty"),
        },
        "transitions": transitions::transitions(journal, analysis),
    })
}

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
fn document_title(journal: &Journal) -> String {
    let range = dates::covered(journal).map(dates::range);
    let dated = if range.is_some() { "yes" } else { "no" };
    say_with(
        "document-title",
        &[
            ("dated", dated.into()),
            ("range", range.unwrap_or_default().into()),
        ],
    )
}

fn running(journal: &Journal) -> String {
    let range = dates::covered(journal).map(dates::range);
    let dated = if range.is_some() { "yes" } else { "no" };
    say_with(
        "running",
        &[
            ("dated", dated.into()),
            ("range", range.unwrap_or_default().into()),
        ],
    )
}

fn by(journal: &Journal, tellers: Tellers, options: &Options) -> String {
    let printed = dates::today(journal, options).map(dates::full);
    let dated = if printed.is_some() { "yes" } else { "no" };
    let more = vec![
        ("dated", dated.into()),
        ("printed", printed.unwrap_or_default().into()),
    ];
    say_of("by", journal, tellers, more)
}

/// Which columns of tellings the table has: one alone where one alone tells.
fn table_sides(tellers: Tellers) -> Vec<&'static str> {
    match tellers {
        Tellers::One(role) => vec![role.code()],
        Tellers::Both | Tellers::Unknown => vec!["a", "b"],
    }
}
