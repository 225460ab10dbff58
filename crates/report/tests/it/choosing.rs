use std::collections::HashSet;

use domain::{LineKind, Role};
use report::{LeftOut, Options, Part, Selection, Whose, WordsOf, select};

use crate::couple::{id, summer};
use crate::made::{made, summer_of_both};

fn choosing(selection: Selection) -> Options {
    Options {
        selection,
        ..Options::default()
    }
}

fn these(ids: &[&str]) -> HashSet<domain::Id> {
    ids.iter().map(|text| id(text)).collect()
}

#[test]
fn an_episode_left_out_is_neither_printed_nor_counted() {
    let without = choosing(Selection {
        episodes: these(&["noa-thursday"]),
        ..Selection::default()
    });
    let all = select(&summer(), &Options::default()).expect("chosen");
    let chosen = select(&summer(), &without).expect("chosen");
    // Both sides of it go, whichever is named.
    assert_eq!(chosen.tellings.len(), all.tellings.len() - 2);
    assert_eq!(chosen.links.len(), all.links.len() - 1);
    assert_eq!(chosen.episodes().len(), all.episodes().len() - 1);
    let thursday = crate::couple::day("2026-06-18");
    let told = |journal: &domain::Journal| {
        let mut dates = journal.tellings.iter().flat_map(domain::Telling::dates);
        dates.any(|date| date == thursday)
    };
    assert_eq!(chosen.observed.contains(&thursday), told(&chosen));
    let text = made(&summer(), &without).text;
    assert!(!text.contains("The keys to the flat"), "{text}");
    assert!(!text.contains("Eleven calls in a row"), "{text}");
}

#[test]
fn words_that_are_not_chosen_are_not_in_what_is_set() {
    let bare = choosing(Selection {
        words: WordsOf::These(HashSet::new()),
        ..Selection::default()
    });
    let chosen = select(&summer(), &bare).expect("chosen");
    assert!(
        chosen
            .tellings
            .iter()
            .all(|t| t.words.texts().next().is_none())
    );
    assert!(chosen.tellings.iter().all(|t| t.words.flooded.is_none()));
    assert!(
        chosen
            .tellings
            .iter()
            .flat_map(|t| &t.moves)
            .all(|m| m.note.is_none())
    );
    let text = made(&summer(), &bare).text;
    assert!(!text.contains("The keys to the flat"), "{text}");
    assert!(text.contains("messaged again"), "{text}");
    // One side names the event; both tell it.
    let one = choosing(Selection {
        words: WordsOf::These(these(&["sam-thursday"])),
        ..Selection::default()
    });
    let text = made(&summer(), &one).text;
    assert!(text.contains("The keys to the flat") && text.contains("Eleven calls in a row"));
}

#[test]
fn parts_can_be_left_out_and_what_says_how_to_read_it_cannot() {
    let all = [
        Part::Bring,
        Part::Timeline,
        Part::Questionnaires,
        Part::Table,
        Part::Appendix,
    ];
    let least = choosing(Selection {
        parts: all.into_iter().fold(LeftOut::default(), LeftOut::and),
        ..Selection::default()
    });
    let mut tried = summer();
    let mut line = tried.lines[0].clone();
    line.kind = LineKind::Tried;
    tried.lines.push(line);
    let document = made(&tried, &least);
    let (text, whole) = (&document.text, &summer_of_both().text);
    for heading in [
        "What we would like to bring",
        "Every episode",
        "What the words mean",
    ] {
        assert!(
            whole.contains(heading) && !text.contains(heading),
            "{heading}: {text}"
        );
    }
    assert!(whole.contains("in the table") && !text.contains("in the table"));
    for stays in [
        "Before you read.",
        "please ask each alone",
        "How sure this is",
    ] {
        assert!(text.contains(stays), "{stays}: {text}");
    }
    let figures = |structure: String| structure.matches("Figure").count();
    assert!(figures(document.structure()) < figures(summer_of_both().structure()));
    let lines = select(&tried, &least).expect("chosen").lines;
    assert!(lines.len() == 1 && lines[0].kind == LineKind::Tried);
}

#[test]
fn nothing_chosen_adds_what_one_may_not_see() {
    let mut own = choosing(Selection {
        words: WordsOf::These(these(&["sam-thursday", "noa-thursday"])),
        ..Selection::default()
    });
    own.whose = Whose::One(Role::A);
    let chosen = select(&summer(), &own).expect("chosen");
    assert!(chosen.tellings.iter().all(|t| t.author == Some(Role::A)));
}
