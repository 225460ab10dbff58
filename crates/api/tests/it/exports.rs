//! Beginning from what was taken out.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use api::ApiError;
use serde_json::{Value, json};

use crate::taking::{lived_in, render};
use crate::{NOA, SAM, Window, window};

/// The three exports of a journal, as they were taken.
fn exports() -> [(&'static str, Value); 3] {
    let mut window = lived_in();
    let mut take = |wish: Value| -> Value {
        let export = render(&mut window, wish).expect("made");
        serde_json::from_slice(&export.bytes).expect("JSON")
    };
    let a = take(json!({"whose": "mine"}));
    let ours = take(json!({"whose": "both", "passphrases": [SAM, NOA]}));
    window.lock();
    window.unlock(NOA);
    let b = render(&mut window, json!({"whose": "mine"})).expect("made");
    let b = serde_json::from_slice(&b.bytes).expect("JSON");
    [("a.json", a), ("b.json", b), ("ours.json", ours)]
}

fn written(window: &Window, files: &[(&str, Value)]) -> Vec<PathBuf> {
    let put = |(name, json): &(&str, Value)| {
        let path = window.data.join(name);
        fs::write(&path, json.to_string()).expect("written");
        path
    };
    files.iter().map(put).collect()
}

fn choose(window: &mut Window, files: &[(&str, Value)]) -> Value {
    let paths = written(window, files);
    let chosen = api::read_exports(&mut window.desk, &paths).expect("read");
    serde_json::to_value(chosen).expect("JSON")
}

fn both() -> Value {
    let partner = |name, colour, passphrase| json!({"name": name, "colour": colour, "passphrase": passphrase, "name_on_lock_screen": false});
    json!({"first": partner("Sam", "teal", SAM), "second": partner("Noa", "rust", NOA)})
}

fn begun(files: &[(&str, Value)]) -> Window {
    let mut window = window();
    assert_eq!(choose(&mut window, files)["state"], "ready");
    window.call("begin_from_exports", both());
    window
}

/// An export with ids replaced by numbers in the order of their appearance, and entries without
/// times of recording.
fn without_ids(window: &mut Window, wish: Value) -> Value {
    let export = render(window, wish).expect("made");
    let mut json = serde_json::from_slice(&export.bytes).expect("JSON");
    normal(&mut json);
    json
}

fn normal(json: &mut Value) {
    let mut known = BTreeMap::new();
    rename(json, &mut known);
    let sorted = |list: &mut Value| {
        let list = list.as_array_mut().expect("a list");
        list.sort_by_key(Value::to_string);
    };
    ["marks", "check_ins"].into_iter().for_each(|list| {
        let list = &mut json[list];
        for entry in list.as_array_mut().expect("a list") {
            entry["id"] = json!("");
        }
        sorted(list);
    });
}

fn rename(json: &mut Value, known: &mut BTreeMap<String, usize>) {
    match json {
        Value::Array(all) => all.iter_mut().for_each(|inner| rename(inner, known)),
        Value::Object(fields) => {
            for (key, inner) in fields {
                match inner {
                    Value::String(id)
                        if matches!(&**key, "id" | "a" | "b" | "telling" | "pause") =>
                    {
                        let next = known.len();
                        *inner = json!(known.entry(id.clone()).or_insert(next));
                    }
                    _ => rename(inner, known),
                }
            }
        }
        _ => {}
    }
}

#[test]
fn three_exports_make_the_same_journal_again() {
    let files = exports();
    let mut window = begun(&files);
    assert_eq!(window.call("status", Value::Null)["phase"], "locked");
    let [a, b, ours] = files.map(|(_, mut json)| {
        normal(&mut json);
        json
    });
    assert_eq!(window.unlock(SAM)["published_now"], 0);
    assert_eq!(without_ids(&mut window, json!({"whose": "mine"})), a);
    let wish = json!({"whose": "both", "passphrases": [SAM, NOA]});
    assert_eq!(without_ids(&mut window, wish.clone()), ours);
    window.lock();
    assert_eq!(window.unlock(NOA)["published_now"], 0);
    assert_eq!(without_ids(&mut window, json!({"whose": "mine"})), b);
    assert_eq!(without_ids(&mut window, wish), ours);
}

#[test]
fn nothing_private_comes_before_the_others_eyes() {
    let mut window = begun(&exports());
    window.unlock(NOA);
    for pages in ["ours", "mine"] {
        let seen = json!(window.entries(pages)).to_string();
        assert!(!seen.contains("kept by sam"));
    }
    let own = render(&mut window, json!({"whose": "mine"})).expect("made");
    assert!(!String::from_utf8_lossy(&own.bytes).contains("sam"));
}

#[test]
fn what_both_shared_is_enough_for_both() {
    let [_, _, ours] = exports();
    let mut window = begun(std::slice::from_ref(&ours));
    let mut shared = ours.1;
    normal(&mut shared);
    window.unlock(SAM);
    let wish = json!({"whose": "both", "passphrases": [SAM, NOA]});
    assert_eq!(without_ids(&mut window, wish), shared);
    let own = window.entries("mine");
    assert_eq!(own[0]["sharing"], json!({"state": "shared"}));
    window.lock();
    assert_eq!(window.unlock(NOA)["published_now"], 0);
}

#[test]
fn one_partners_export_alone_is_that_partners_and_private() {
    let [a, _, _] = exports();
    let mut window = begun(&[a]);
    window.unlock(SAM);
    assert_eq!(window.entries("mine").len(), 2);
    assert_eq!(window.entries("ours").len(), 0);
    window.lock();
    window.unlock(NOA);
    assert_eq!(window.entries("mine").len(), 0);
}

#[test]
fn a_telling_about_fear_stays_private_and_out_of_every_figure() {
    let mut window = begun(&exports());
    window.unlock(SAM);
    let mine = window.entries("mine");
    let afraid = mine.iter().filter(|entry| {
        let own = window.call("own_telling", json!({"id": entry["own"]}));
        own["afraid"] == json!(true)
    });
    assert_eq!(afraid.count(), 1);
}

#[test]
fn whose_the_files_are_is_said_and_not_what_is_in_them() {
    let mut window = window();
    let chosen = choose(&mut window, &exports());
    assert_eq!(
        chosen["files"],
        json!([
            {"name": "a.json", "whose": "a"},
            {"name": "b.json", "whose": "b"},
            {"name": "ours.json", "whose": "ours"},
        ])
    );
    assert_eq!(chosen["partners"][1]["name"], "Noa");
    assert!(!chosen.to_string().contains("by sam"));
}

#[test]
fn a_refused_file_is_named_with_its_field_and_nothing_is_created() {
    let [a, b, ours] = exports();
    let changed = |file: &(&'static str, Value), path: &str, value: Value| {
        let mut json = file.1.clone();
        *json.pointer_mut(path).expect("a field") = value;
        (file.0, json)
    };
    let out_of_figures = |file: &(&'static str, Value)| {
        let mut json = file.1.clone();
        json["tellings"][0]["in_figures"] = json!(false);
        (file.0, json)
    };
    let cases = [
        (
            vec![changed(&a, "/tellings/0/kind", json!("canary"))],
            "a.json",
            "tellings[0].kind",
        ),
        (
            vec![changed(&a, "/version", json!(2))],
            "a.json",
            "field version",
        ),
        (
            vec![changed(&a, "/tellings/0/author", json!("b"))],
            "a.json",
            "tellings[0]",
        ),
        (
            vec![changed(&a, "/check_ins/0/author", json!("b"))],
            "a.json",
            "check_ins[0].author",
        ),
        (
            vec![changed(&a, "/marks/0/author", json!("b"))],
            "a.json",
            "marks[0].author",
        ),
        (
            vec![changed(&a, "/marks/0/label", json!("x".repeat(201)))],
            "a.json",
            "marks[0].label",
        ),
        (
            vec![changed(
                &b,
                "/tellings/1/words",
                json!({"text": "x".repeat(65_537)}),
            )],
            "b.json",
            "tellings[1].words.text",
        ),
        (
            vec![changed(&ours, "/marks/0/kind", json!("run_out"))],
            "ours.json",
            "marks[0].kind",
        ),
        (
            vec![out_of_figures(&ours)],
            "ours.json",
            "tellings[0].in_figures",
        ),
        (
            vec![a.clone(), ("again.json", a.1.clone())],
            "again.json",
            "field reader",
        ),
        (vec![("list.json", json!([]))], "list.json", "line 1"),
    ];
    for (files, file, field) in cases {
        let mut window = window();
        let refused = choose(&mut window, &files);
        assert_eq!(
            (&refused["state"], &refused["file"]),
            (&json!("refused"), &json!(file))
        );
        let why = refused["why"].as_str().expect("a reason");
        assert!(why.contains(field) && !why.contains("canary"), "{why}");
        let begun = window.ask("begin_from_exports", both());
        assert!(matches!(begun, Err(ApiError::Refused { field, .. }) if field == "exports"));
        assert_eq!(window.call("status", Value::Null)["phase"], "none");
    }
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let mut window = window();
    let path = window.data.join("gone.json");
    let refused = api::read_exports(&mut window.desk, &[path]).expect("an answer");
    let refused = serde_json::to_value(refused).expect("JSON");
    assert_eq!(refused["file"], "gone.json");
}

#[test]
fn two_partners_need_two_names_two_colours_and_two_good_passphrases() {
    let mut window = window();
    choose(&mut window, &exports());
    for (path, value) in [
        ("/second/name", json!("sam")),
        ("/second/colour", json!("teal")),
        ("/second/passphrase", json!(SAM)),
        ("/first/passphrase", json!("sam12345")),
        ("/second/passphrase", json!("noa12345")),
    ] {
        let mut given = both();
        *given.pointer_mut(path).expect("a field") = value;
        assert!(window.ask("begin_from_exports", given).is_err(), "{path}");
        assert_eq!(window.call("status", Value::Null)["phase"], "none");
        assert!(!window.data.join("journal.import").exists());
    }
    window.call("begin_from_exports", both());
    assert!(!window.data.join("journal.import").exists());
}

#[test]
fn pauses_come_back_where_they_stood_and_with_the_tellings_of_them() {
    let mut window = begun(&exports());
    window.unlock(SAM);
    let journal = |window: &mut Window, wish| -> domain::Journal {
        let export = render(window, wish).expect("made");
        domain::Journal::from_json(&export.bytes).expect("a journal")
    };
    let ours = json!({"whose": "both", "passphrases": [SAM, NOA]});
    let asked = |journal: &domain::Journal| -> Vec<domain::Role> {
        journal.pauses.iter().map(|p| p.asked_by).collect()
    };
    assert_eq!(asked(&journal(&mut window, ours)), [domain::Role::B]);
    let own = journal(&mut window, json!({"whose": "mine"}));
    assert_eq!(asked(&own), [domain::Role::A]);
    window.lock();
    window.unlock(NOA);
    let own = journal(&mut window, json!({"whose": "mine"}));
    let told: Vec<_> = own
        .tellings
        .iter()
        .filter_map(|t| t.pause.as_ref())
        .collect();
    assert_eq!(told, [&own.pauses[0].id]);
}

#[test]
fn a_partners_own_file_holds_no_pause_of_the_other() {
    let [a, _, _] = exports();
    let mut json = a.1;
    json["pauses"][0]["asked_by"] = json!("b");
    let mut window = window();
    let refused = choose(&mut window, &[("a.json", json)]);
    assert_eq!(refused["state"], "refused", "{refused}");
}

#[test]
fn exports_are_never_brought_into_a_journal_that_exists() {
    let mut window = window();
    let files = exports();
    choose(&mut window, &files);
    window.begin();
    let refused = window.ask("begin_from_exports", both());
    assert_eq!(refused, Err(ApiError::JournalExists));
    let paths = written(&window, &files);
    let refused = api::read_exports(&mut window.desk, &paths).err();
    assert_eq!(refused, Some(ApiError::JournalExists));
    assert_eq!(window.entries("mine").len(), 0);
}

#[test]
fn the_lock_forgets_what_was_read() {
    let mut window = window();
    choose(&mut window, &exports());
    window.lock();
    let refused = window.ask("begin_from_exports", both());
    assert!(matches!(refused, Err(ApiError::Refused { .. })));
}

#[test]
fn what_passed_between_the_two_is_shared_again_as_it_stood() {
    let mut files = exports();
    let ours = &mut files[2].1;
    let sams = ours["tellings"].as_array_mut().expect("a list");
    let sams = sams.iter_mut().find(|t| t["author"] == "a").expect("Sam's");
    let sentence = json!("I need to know you are there.");
    sams["words"]["direct"] = sentence.clone();
    sams["received"] = json!("2026-06-19");
    let id = sams["id"].clone();
    ours["drew"] = json!([{"id": "d", "author": "b", "text": "the map"}]);
    ours["check_ins"] = json!([{"id": "c", "author": "a", "at": "2026-06-17", "close": 7}]);
    let csi = json!({"id": "q", "author": "b", "at": "2026-06-18", "instrument": "csi-4", "items": {"1": 5, "12": 4, "19": 3, "22": 4}});
    ours["answers"] = json!([csi]);
    let own = files[0].1["tellings"].as_array_mut().expect("a list");
    let own = own.iter_mut().find(|t| t["id"] == id).expect("Sam's own");
    own["words"]["direct"] = sentence;
    let mut window = begun(&files);
    window.unlock(NOA);
    let own = window.call("us", json!({"pages": "mine"}))["own"].clone();
    assert_eq!(own["text"], "the map");
    assert_eq!(own["sharing"]["state"], "shared");
    let answered = window.call("questionnaires", json!({"pages": "mine"}))[0]["taken"].clone();
    assert_eq!(answered[0]["scores"]["subscales"][0]["value"], 16.0);
    assert_eq!(answered[0]["own"]["sharing"]["state"], "shared");
    window.lock();
    window.unlock(SAM);
    assert_eq!(window.call("close_sharing", Value::Null)["shown"], 1);
    let both = json!({"whose": "both", "passphrases": [SAM, NOA]});
    let again = without_ids(&mut window, both);
    let again = again["tellings"].as_array().expect("a list").iter();
    let received: Vec<&Value> = again.filter(|t| t["received"].is_string()).collect();
    assert_eq!(received.len(), 1);
    assert_eq!(received[0]["author"], "a");

    // What is always private, and what is the other's to say, is refused.
    let mut wrong = exports();
    wrong[2].1["check_ins"] =
        json!([{"id": "c", "author": "a", "at": "2026-06-17", "close": 7, "tank": 2}]);
    assert_eq!(choose(&mut crate::window(), &wrong)["state"], "refused");
    for (instrument, items) in [("csi-4", json!({"1": 9})), ("another", json!({}))] {
        let mut wrong = exports();
        wrong[2].1["answers"] = json!([{"id": "q", "author": "a", "at": "2026-06-18", "instrument": instrument, "items": items}]);
        assert_eq!(choose(&mut crate::window(), &wrong)["state"], "refused");
    }
    let mut wrong = exports();
    wrong[0].1["tellings"][0]["received"] = json!("2026-06-19");
    assert_eq!(choose(&mut crate::window(), &wrong)["state"], "refused");
}

#[test]
fn a_shared_telling_of_the_others_pause_keeps_it() {
    let mut files = exports();
    let pause = files[2].1["pauses"][0]["id"].clone();
    assert_eq!(files[2].1["pauses"][0]["asked_by"], "b");
    let sams = files[2].1["tellings"].as_array_mut().expect("a list");
    let sams = sams.iter_mut().find(|t| t["author"] == "a").expect("Sam's");
    sams["pause"] = pause;
    let mut window = begun(&files);
    let both = json!({"whose": "both", "passphrases": [SAM, NOA]});
    window.unlock(SAM);
    // What Sam keeps says the same, so that nothing is published anew.
    window.lock();
    window.unlock(SAM);
    let export = render(&mut window, both).expect("made");
    let ours = domain::Journal::from_json(&export.bytes).expect("a journal");
    let mut sams = ours
        .tellings
        .iter()
        .filter(|t| t.author == Some(domain::Role::A));
    assert_eq!(
        sams.next().expect("Sam's").pause.as_ref(),
        Some(&ours.pauses[0].id)
    );
}

#[test]
fn lines_and_look_backs_go_to_whoever_wrote_them_and_name_what_they_named() {
    let mut files = exports();
    let own = files[0].1["tellings"][0]["id"].clone();
    let agreed =
        json!({"id": "l2", "author": "b", "at": "2026-06-18", "kind": "agreed", "text": "a time"});
    files[0].1["lines"] = json!([
        {"id": "l1", "author": "a", "at": "2026-06-18", "kind": "bring", "text": "", "telling": own},
        {"id": "l3", "author": "a", "at": "2026-06-18", "kind": "tried", "text": "went", "agreed": "l2"},
    ]);
    files[1].1["lines"] = json!([agreed]);
    files[2].1["lines"] = json!([agreed]);
    files[0].1["look_backs"] = json!([{
        "id": "w", "author": "a", "week": "2026-06-15", "at": "2026-06-18",
        "good": "the market", "hard": "", "next": "",
    }]);
    let mut window = begun(&files);
    window.unlock(SAM);
    let mine = window.call("sessions", json!({"pages": "mine"}));
    assert!(mine["bring"][0]["entry"]["own"].is_string(), "{mine}");
    assert_eq!(mine["agreed"][0]["line"]["author"], "b");
    assert_eq!(mine["agreed"][0]["tried"][0]["text"], "went");
    let ours = window.call("sessions", json!({"pages": "ours"}));
    assert_eq!(ours["agreed"][0]["tried"], json!([]));
    let week = window.call("look_backs", json!({"week_start": "monday"}));
    assert_eq!(week["present"]["good"], "the market");

    let mut wrong = exports();
    wrong[2].1["look_backs"] = files[0].1["look_backs"].clone();
    assert_eq!(choose(&mut crate::window(), &wrong)["state"], "refused");
    let mut wrong = exports();
    wrong[0].1["lines"] = json!([agreed]);
    assert_eq!(choose(&mut crate::window(), &wrong)["state"], "refused");
}
