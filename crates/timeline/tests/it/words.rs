//! Every sentence can be said.

use std::collections::BTreeSet;

use domain::{Act, Language, Role};
use timeline::{Message, Scene, View, ladder, say, scene, words};

use crate::couple::{evening, id, long, ms, step, summer, summer_view, telling};

fn messages(scene: &Scene) -> Vec<&Message> {
    let mut all = vec![&scene.title, &scene.summary];
    all.extend(scene.ticks.iter().filter_map(|t| t.label.as_ref()));
    all.extend(scene.marks.iter().map(|g| &g.message));
    all.extend(scene.gaps.iter().map(|g| &g.message));
    all.extend(scene.moments.iter().map(|m| &m.message));
    all.extend(scene.pauses.iter().map(|p| &p.message));
    all.extend(scene.moments.iter().filter_map(|m| m.label.as_ref()));
    all
}

#[test]
fn every_sentence_is_said_in_full_at_every_zoom() {
    let middle = ms("2026-06-18T20:30:00+02:00");
    for journal in [summer(), long(400)] {
        let hours = [
            1,
            6,
            24,
            48,
            100,
            24 * 31,
            24 * 92,
            24 * 366,
            24 * 1_000,
            24 * 3_653,
        ];
        for half in hours.map(|h| h * 1_800_000) {
            let view = View::new(middle - half, middle + half, 700.0);
            for message in messages(&scene(&journal, view)) {
                for said in Language::ALL.map(|language| say(message, language)) {
                    // Fluent leaves {$name} where an argument is missing and {id} where a message
                    // is.
                    assert!(!said.contains(['{', '}']), "{}: {said}", message.id);
                    assert!(!said.trim().is_empty(), "{} says nothing", message.id);
                }
            }
        }
    }
}

#[test]
fn the_evening_told_by_both_is_said_as_one_sentence() {
    let scene = scene(&summer(), summer_view());
    let mark = scene
        .marks
        .iter()
        .find(|g| g.telling == Some(id("a-evening")))
        .expect("the evening is drawn");
    assert_eq!(
        say(&mark.message, Language::En),
        "Thursday 18 June, 20:15, told by both: Sam reached out, Noa stepped back, four times; \
         then both mended."
    );
    assert_eq!(say(&scene.title, Language::En), "May to July 2026");
}

#[test]
fn a_pause_is_said_as_it_was_asked_for_and_an_unknown_end_as_unknown() {
    let from = ms("2026-06-18T18:00:00+02:00");
    let scene = scene(&summer(), View::new(from, from + 6 * 3_600_000, 670.0));
    let said: Vec<String> = scene
        .pauses
        .iter()
        .map(|p| say(&p.message, Language::En))
        .collect();
    assert_eq!(
        said,
        [
            "Thursday 18 June, 19:00: Sam asked for a break, back at 19:40; when Sam came back is \
             not recorded.",
            "Thursday 18 June, 21:00: Noa asked for a break, back at 22:00; came back at 22:05.",
        ]
    );
}

#[test]
fn every_act_has_words() {
    let journal = summer();
    for &act in Act::ALL {
        for teller in [Role::A, Role::B] {
            let said = telling("x", teller, None, vec![step(Role::A, act, None)]);
            let ladder = ladder(&journal, &said);
            let words = say(&ladder.rungs[0].label, Language::En);
            assert!(!words.contains(['{', '}']), "{}: {words}", act.code());
            let unknown = act != Act::Other && words == "something else";
            assert!(!unknown, "{} has no words", act.code());
        }
    }
}

#[test]
fn a_ladder_says_who_tells_and_each_move() {
    let [_, b] = evening();
    let ladder = ladder(&summer(), &b);
    assert_eq!(say(&ladder.summary, Language::En), "Told by Noa: 3 moves.");
    assert_eq!(
        say(&ladder.rungs[1].message, Language::En),
        "2. Noa went blank"
    );
}

#[test]
fn no_word_blames_or_explains() {
    let words: BTreeSet<String> = words(Language::En)
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_whitespace)
        .map(str::to_lowercase)
        .collect();
    for bad in [
        "because", "fault", "blame", "score", "fail", "failed", "never", "always",
    ] {
        assert!(!words.contains(bad), "{bad}");
    }
}
