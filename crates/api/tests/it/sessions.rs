//! Between sessions: marks to come, lines to bring, what was agreed, what happened since.

use api::ApiError;
use serde_json::{Value, json};

use crate::{NOA, SAM, Window, text, two_moves, window};

const BOTH: [&str; 2] = ["ours", "mine"];

fn both_joined() -> Window {
    let mut window = window();
    window.begin();
    window.join();
    window
}

fn sessions(window: &mut Window, pages: &str) -> Value {
    window.call("sessions", json!({ "pages": pages }))
}

fn since(window: &mut Window, pages: &str) -> Value {
    window.call("since_session", json!({ "pages": pages }))
}

fn planned(window: &mut Window, pages: &str) -> Value {
    let today = window.call("today", json!({"pages": pages, "week_start": "monday"}));
    today["planned"].clone()
}

fn texts(lines: &Value) -> Vec<String> {
    let lines = lines.as_array().expect("a list").iter();
    lines.map(|line| text(&line["text"])).collect()
}

const THURSDAY: &str = "2026-06-25T17:00:00+02:00[Europe/Berlin]";

fn mark(window: &mut Window, at: &str, share: bool) -> Value {
    let new = json!({"at": at, "kind": "session", "label": "", "share": share});
    window.call("add_mark", new)["id"].clone()
}

#[test]
fn a_planned_session_shows_where_its_mark_can_be_seen_and_counts_nowhere() {
    let mut window = both_joined();
    let id = mark(&mut window, THURSDAY, false);
    assert_eq!(planned(&mut window, "mine")["at"], THURSDAY);
    assert_eq!(planned(&mut window, "ours"), Value::Null);
    assert_eq!(since(&mut window, "mine")["session"], Value::Null);
    assert_eq!(sessions(&mut window, "mine")["last"], Value::Null);
    // The timeline ends today, whatever is planned.
    let look = json!({"pages": "mine", "width": 800.0});
    let view = window.call("timeline", look);
    assert!(view["last_ms"].as_i64() < Some(window.now_ms() + 24 * 3_600_000));

    window.call("share_mark", json!({"id": id, "share": true}));
    window.lock();
    window.unlock(NOA);
    for pages in BOTH {
        assert_eq!(planned(&mut window, pages)["at"], THURSDAY);
        assert_eq!(planned(&mut window, pages)["own"], Value::Null);
    }
    window.lock();
    window.set("2026-06-25 18:00");
    window.unlock(SAM);
    assert_eq!(planned(&mut window, "ours"), Value::Null);
    assert_eq!(since(&mut window, "ours")["session"]["at"], THURSDAY);
}

#[test]
fn a_planned_session_can_be_moved_and_the_other_reads_that_as_a_share_settles() {
    let mut window = both_joined();
    let id = mark(&mut window, THURSDAY, true);
    window.lock();
    window.unlock(SAM);
    let friday = "2026-06-26T09:00:00+02:00[Europe/Berlin]";
    let moved = json!({"id": id, "at": friday, "label": "earlier room"});
    let view = window.call("edit_mark", moved);
    assert_eq!(view["sharing"]["state"], "settling");
    assert_eq!(planned(&mut window, "mine")["at"], friday);
    assert_eq!(planned(&mut window, "ours")["at"], THURSDAY);
    window.lock();
    window.unlock(NOA);
    assert_eq!(planned(&mut window, "ours")["at"], friday);
    let others = json!({"id": id, "at": THURSDAY});
    assert_eq!(window.ask("edit_mark", others), Err(ApiError::NotFound));
    window.lock();
    window.unlock(SAM);
    window.call("remove_entry", json!({ "id": id }));
    assert_eq!(planned(&mut window, "ours"), Value::Null);
    window.call("restore_entry", json!({ "id": id }));
    assert_eq!(planned(&mut window, "ours")["at"], friday);
}

#[test]
fn a_line_to_bring_is_the_readers_until_shared_and_comes_back_from_the_bin() {
    let mut window = both_joined();
    let kept = window.call("keep_line", json!({"text": " The door. "}));
    let id = kept["id"].clone();
    assert_eq!(
        texts(&sessions(&mut window, "mine")["bring"]),
        ["The door."]
    );
    assert_eq!(sessions(&mut window, "ours")["bring"], json!([]));
    window.lock();
    window.unlock(NOA);
    assert_eq!(sessions(&mut window, "mine")["bring"], json!([]));
    window.lock();

    window.unlock(SAM);
    window.call("share_line", json!({"id": id, "share": true}));
    let own = sessions(&mut window, "mine")["bring"][0]["own"].clone();
    assert_eq!(own["sharing"]["state"], "settling");
    window.lock();
    window.unlock(NOA);
    let line = sessions(&mut window, "mine")["bring"][0].clone();
    assert_eq!(
        (line["author"].clone(), line["own"].clone()),
        (json!("a"), Value::Null)
    );
    let theirs = json!({"id": line["id"], "text": "mine now"});
    assert_eq!(window.ask("keep_line", theirs), Err(ApiError::NotFound));
    window.lock();

    window.unlock(SAM);
    window.call("remove_entry", json!({ "id": id }));
    for pages in BOTH {
        assert_eq!(sessions(&mut window, pages)["bring"], json!([]));
    }
    let was = window.call("removed", Value::Null)[0]["thing"].clone();
    assert_eq!(was, json!({"was": "line", "kind": "bring"}));
    window.call("restore_entry", json!({ "id": id }));
    assert_eq!(
        texts(&sessions(&mut window, "ours")["bring"]),
        ["The door."]
    );
    window.call("share_line", json!({"id": id, "share": false}));
    assert_eq!(sessions(&mut window, "ours")["bring"], json!([]));
}

#[test]
fn a_line_names_an_entry_and_tells_the_other_of_none_that_is_not_shared() {
    let mut window = both_joined();
    let telling = window.tell(two_moves(), json!({}));
    let kept = window.call("keep_line", json!({"text": "", "entry": telling}));
    let id = kept["id"].clone();
    // Pressed once more, it is the same line.
    let again = json!({"text": "", "entry": telling});
    assert_eq!(window.call("keep_line", again)["id"], id);
    let line = sessions(&mut window, "mine")["bring"][0].clone();
    assert_eq!(line["entry"]["own"], json!(telling));
    window.call("share_line", json!({"id": id, "share": true}));
    window.lock();
    window.unlock(NOA);
    let line = sessions(&mut window, "ours")["bring"][0].clone();
    assert_eq!(
        (line["text"].clone(), line["entry"].clone()),
        (json!(""), Value::Null)
    );
    window.lock();

    window.unlock(SAM);
    let whole = json!({"id": telling, "choice": {"moves": true, "words": false}});
    window.call("share_telling", whole);
    window.lock();
    window.unlock(SAM);
    window.lock();
    window.unlock(NOA);
    let line = sessions(&mut window, "ours")["bring"][0].clone();
    assert_eq!(line["entry"]["told_by"], json!(["a"]));
    let mine = window.call(
        "keep_line",
        json!({"text": "", "entry": line["entry"]["id"]}),
    );
    assert!(mine["id"].is_string());
    let unknown = json!({"text": "", "entry": "nobody-knows"});
    assert_eq!(window.ask("keep_line", unknown), Err(ApiError::NotFound));
    let nothing = window.ask("keep_line", json!({"text": "  "}));
    assert!(matches!(nothing, Err(ApiError::Refused { .. })));
}

#[test]
fn what_was_brought_is_to_be_brought_no_longer() {
    let mut window = both_joined();
    let id = window.call("keep_line", json!({"text": "The door."}))["id"].clone();
    window.call("bring_line", json!({"id": id, "brought": true}));
    let mine = sessions(&mut window, "mine");
    assert_eq!(mine["bring"], json!([]));
    assert_eq!(texts(&mine["brought"]), ["The door."]);
    window.call("bring_line", json!({"id": id, "brought": false}));
    assert_eq!(
        texts(&sessions(&mut window, "mine")["bring"]),
        ["The door."]
    );
}

#[test]
fn what_was_agreed_is_there_for_both_at_once_whatever_the_hour() {
    let mut window = both_joined();
    window.set("2026-06-18 22:30");
    let id = window.call("keep_agreed", json!({"text": "A time on the clock."}))["id"].clone();
    for pages in BOTH {
        let agreed = sessions(&mut window, pages)["agreed"].clone();
        assert_eq!(agreed[0]["line"]["own"]["id"], id, "its writer's to change");
        assert_eq!(agreed.as_array().map(Vec::len), Some(1));
    }
    window.lock();
    window.unlock(NOA);
    let line = sessions(&mut window, "ours")["agreed"][0]["line"].clone();
    assert_eq!(
        (line["author"].clone(), line["own"].clone()),
        (json!("a"), Value::Null)
    );
    for (name, args) in [
        ("keep_agreed", json!({"id": id, "text": "something else"})),
        ("remove_entry", json!({ "id": id })),
    ] {
        assert_eq!(window.ask(name, args), Err(ApiError::NotFound), "{name}");
    }
    window.lock();
    window.unlock(SAM);
    window.call(
        "keep_agreed",
        json!({"id": id, "text": "A time, said aloud."}),
    );
    let line = sessions(&mut window, "ours")["agreed"][0]["line"].clone();
    assert_eq!(line["text"], "A time, said aloud.");
    assert!(line["changed_ms"].is_i64());
    window.call("remove_entry", json!({ "id": id }));
    assert_eq!(sessions(&mut window, "ours")["agreed"], json!([]));
    window.call("restore_entry", json!({ "id": id }));
    assert_eq!(
        sessions(&mut window, "ours")["agreed"][0]["line"]["own"]["id"],
        id
    );
}

#[test]
fn how_it_went_is_each_ones_own_and_nothing_says_who_wrote_none() {
    let mut window = both_joined();
    let agreed = window.call("keep_agreed", json!({"text": "A time on the clock."}))["id"].clone();
    window.lock();
    window.unlock(NOA);
    let went = json!({"agreed": agreed, "text": "The hour was long."});
    let id = window.call("keep_tried", went)["id"].clone();
    // Said anew it is the same line.
    let anew = json!({"agreed": agreed, "text": "The hour was long, and all right."});
    assert_eq!(window.call("keep_tried", anew)["id"], id);
    let tried = sessions(&mut window, "mine")["agreed"][0]["tried"].clone();
    assert_eq!(texts(&tried), ["The hour was long, and all right."]);
    assert_eq!(
        sessions(&mut window, "ours")["agreed"][0]["tried"],
        json!([])
    );
    window.lock();
    window.unlock(SAM);
    let before = sessions(&mut window, "mine")["agreed"][0].clone();
    assert_eq!(before["tried"], json!([]));
    window.lock();
    window.unlock(NOA);
    window.call("share_line", json!({"id": id, "share": true}));
    window.lock();
    window.unlock(SAM);
    let tried = sessions(&mut window, "ours")["agreed"][0]["tried"].clone();
    assert_eq!(tried[0]["author"], "b");
    // The words of whoever tried stay where what was agreed goes.
    window.call("remove_entry", json!({ "id": agreed }));
    let ours = sessions(&mut window, "ours");
    assert_eq!(
        (ours["agreed"].clone(), ours["tried"][0]["author"].clone()),
        (json!([]), json!("b"))
    );
    let gone = json!({"agreed": agreed, "text": ""});
    assert_eq!(window.ask("keep_tried", gone), Err(ApiError::NotFound));
}

#[test]
fn one_alone_keeps_what_was_agreed_and_joining_shares_nothing() {
    let mut window = window();
    window.begin();
    let agreed = window.call("keep_agreed", json!({"text": "alone"}))["id"].clone();
    window.call("keep_tried", json!({"agreed": agreed, "text": "went well"}));
    let mine = sessions(&mut window, "mine");
    assert_eq!(texts(&mine["agreed"][0]["tried"]), ["went well"]);
    assert_eq!(sessions(&mut window, "ours")["agreed"], json!([]));
    window.join();
    window.lock();
    window.unlock(NOA);
    assert_eq!(sessions(&mut window, "mine")["agreed"], json!([]));
}

#[test]
fn since_the_last_session_ours_counts_what_is_shared_and_my_pages_ones_own_too() {
    let mut window = both_joined();
    mark(&mut window, "2026-06-10", true);
    let at = |day: &str| json!({"at": format!("2026-06-{day}T20:00:00+02:00[Europe/Berlin]")});
    window.tell(two_moves(), at("08"));
    let shared = window.tell(two_moves(), at("15"));
    window.tell(two_moves(), at("16"));
    let whole = json!({"id": shared, "choice": {"moves": true, "words": false}});
    window.call("share_telling", whole);
    window.lock();
    window.unlock(SAM);
    let (ours, mine) = (since(&mut window, "ours"), since(&mut window, "mine"));
    assert_eq!(ours["entries"].as_array().map(Vec::len), Some(1));
    assert_eq!(mine["entries"].as_array().map(Vec::len), Some(2));
    assert_eq!(mine["since"]["after"]["told_by_both"], 0);
    assert_eq!(mine["since"]["before"], Value::Null);
    assert_eq!(mine["since"]["change"]["too_few"]["status"], "too_few");
    let first = mine["since"]["after"]["loops"][0].clone();
    assert_eq!(first["direction"], "a_pursues_b_withdraws");
    assert_eq!(
        first["answered"],
        json!({"status": "too_few", "have": 2, "need": 5})
    );
}

#[test]
fn a_look_back_is_asked_for_kept_for_one_alone_and_counts_no_week_without() {
    let mut window = both_joined();
    let week = json!({"week_start": "monday"});
    let backs = |window: &mut Window| window.call("look_backs", week.clone());
    assert_eq!(backs(&mut window)["on"], false);
    assert_eq!(
        window.call("choose_look_back", json!({"on": true})),
        json!({"on": true})
    );
    let first = json!({"week": "2026-06-15", "good": "The market.", "hard": "", "next": ""});
    let id = window.call("keep_look_back", first)["id"].clone();
    let anew =
        json!({"week": "2026-06-15", "good": "The market.", "hard": "the train", "next": ""});
    assert_eq!(window.call("keep_look_back", anew)["id"], id);
    let shown = backs(&mut window);
    assert_eq!(
        (shown["on"].clone(), shown["week"].clone()),
        (json!(true), json!("2026-06-15"))
    );
    assert_eq!(shown["present"]["hard"], "the train");
    let days = shown["to_ms"].as_i64().zip(shown["from_ms"].as_i64());
    assert_eq!(days.map(|(to, from)| to - from), Some(7 * 24 * 3_600_000));
    window.lock();
    window.unlock(NOA);
    assert_eq!(backs(&mut window)["on"], false);
    assert_eq!(backs(&mut window)["present"], Value::Null);
    window.lock();

    window.set("2026-07-12 19:00");
    window.unlock(SAM);
    let shown = backs(&mut window);
    assert_eq!(shown["present"], Value::Null);
    assert_eq!(shown["earlier"].as_array().map(Vec::len), Some(1));
    window.call("remove_entry", json!({ "id": id }));
    assert_eq!(backs(&mut window)["earlier"], json!([]));
    assert_eq!(
        window.call("removed", Value::Null)[0]["thing"]["was"],
        "look_back"
    );
    window.call("restore_entry", json!({ "id": id }));
    assert_eq!(backs(&mut window)["earlier"][0]["good"], "The market.");
    // One that comes back beside a newer one of its week is not hidden by it.
    window.set("2026-06-18 12:00");
    window.call("remove_entry", json!({ "id": id }));
    let newer = json!({"week": "2026-06-15", "good": "The rain.", "hard": "", "next": ""});
    window.call("keep_look_back", newer);
    window.call("restore_entry", json!({ "id": id }));
    let shown = backs(&mut window);
    assert_eq!(shown["earlier"].as_array().map(Vec::len), Some(1));
    assert!(shown["present"].is_object());
    let nothing = json!({"week": "2026-07-06", "good": " ", "hard": "", "next": ""});
    let refused = window.ask("keep_look_back", nothing);
    assert!(matches!(refused, Err(ApiError::Refused { .. })));
}
