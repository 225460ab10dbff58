use serde_json::{Value, json};

use crate::{Window, window};

fn tell(window: &mut Window, at: &str, act: &str, words: Value) -> Value {
    let moves = json!([
        {"actor": "a", "act": "criticised"},
        {"actor": "b", "act": act}
    ]);
    window.call(
        "add_telling",
        json!({"at": at, "moves": moves, "words": words}),
    )
}

fn alone() -> Window {
    let mut window = window();
    window.begin();
    tell(
        &mut window,
        "2026-03-01T20:00:00+01:00",
        "no_reply",
        json!({"text": "Große Ängste, weil niemand schrieb", "softer": "afraid of losing you"}),
    );
    tell(
        &mut window,
        "2026-04-02T21:00:00+02:00",
        "left_room",
        json!({"text": "We talked about the flat", "trigger": "the move"}),
    );
    tell(
        &mut window,
        "2026-05-03",
        "shut_down",
        json!({"felt": "losing the thread"}),
    );
    window
}

fn dates(found: &Value) -> Vec<String> {
    let lines = found["lines"].as_array().expect("a list").iter();
    lines
        .map(|line| line["at"].as_str().expect("a time")[..10].to_owned())
        .collect()
}

fn found(window: &mut Window, mut query: Value) -> Vec<String> {
    query["pages"] = json!("mine");
    dates(&window.call("entries", query))
}

#[test]
fn words_are_found_in_any_field_in_any_case_and_without_their_accents() {
    let mut window = alone();
    assert_eq!(
        found(&mut window, json!({"words": "LOSING"})),
        ["2026-05-03", "2026-03-01"]
    );
    assert_eq!(
        found(&mut window, json!({"words": "losing angste"})),
        ["2026-03-01"]
    );
    assert_eq!(
        found(&mut window, json!({"words": "grosse"})),
        ["2026-03-01"]
    );
    assert_eq!(
        found(&mut window, json!({"words": "move flat"})),
        ["2026-04-02"]
    );
    assert!(found(&mut window, json!({"words": "losing flat"})).is_empty());
    assert_eq!(found(&mut window, json!({"words": "  "})).len(), 3);
}

#[test]
fn kind_date_and_who_narrow_what_is_found() {
    let mut window = alone();
    assert_eq!(
        found(&mut window, json!({"kinds": ["texting_fight"]})),
        ["2026-03-01"]
    );
    let spring = json!({"from": "2026-03-02", "to": "2026-05-03"});
    assert_eq!(found(&mut window, spring), ["2026-05-03", "2026-04-02"]);
    assert_eq!(found(&mut window, json!({"told_by": "a"})).len(), 3);
    assert!(found(&mut window, json!({"told_by": "b"})).is_empty());
    assert!(found(&mut window, json!({"told_by": "both"})).is_empty());
}

#[test]
fn the_piece_where_it_was_found_stands_in_the_line() {
    let mut window = alone();
    let answer = window.call("entries", json!({"pages": "mine", "words": "afraid"}));
    assert_eq!(answer["lines"][0]["words"], "afraid of losing you");
    assert_eq!((&answer["count"], &answer["all"]), (&json!(1), &json!(3)));
}

#[test]
fn what_is_kept_changed_or_removed_is_found_as_it_stands_now() {
    let mut window = alone();
    assert!(found(&mut window, json!({"words": "lighthouse"})).is_empty());
    let kept = tell(
        &mut window,
        "2026-06-01",
        "no_reply",
        json!({"text": "The lighthouse"}),
    );
    assert_eq!(
        found(&mut window, json!({"words": "lighthouse"})),
        ["2026-06-01"]
    );
    window.call("remove_entry", json!({"id": kept["id"]}));
    assert!(found(&mut window, json!({"words": "lighthouse"})).is_empty());
}

#[test]
fn ours_is_searched_without_what_is_private() {
    let mut window = alone();
    let ours = window.call("entries", json!({"pages": "ours", "words": "losing"}));
    assert_eq!((&ours["count"], &ours["all"]), (&json!(0), &json!(0)));
}

#[test]
fn a_long_list_comes_in_pieces() {
    let mut window = window();
    window.begin();
    for day in 0..70 {
        let at = format!("2026-0{}-{:02}", 1 + day / 28, 1 + day % 28);
        tell(&mut window, &at, "no_reply", json!({}));
    }
    let first = window.call("entries", json!({"pages": "mine"}));
    let rest = window.call("entries", json!({"pages": "mine", "skip": 60}));
    let of = |found: &Value| dates(found).len();
    assert_eq!(
        (of(&first), of(&rest), &first["count"]),
        (60, 10, &json!(70))
    );
    let mut all = [dates(&first), dates(&rest)].concat();
    assert!(all.is_sorted_by(|one, next| one > next), "the newest first");
    all.dedup();
    assert_eq!(all.len(), 70);
}
