use api::ApiError;
use serde_json::{Value, json};

use crate::model::list;
use crate::{NOA, SAM, Window, text, window};

/// Both are there, and Noa has asked for a break at 19:40, back at 20:30.
fn asked() -> (Window, String) {
    let mut window = window();
    window.begin();
    window.join();
    window.lock();
    window.unlock(NOA);
    window.set("2026-06-18 19:40");
    let back = "2026-06-18T20:30:00+02:00";
    let id = text(&window.call("ask_pause", json!({ "back_at": back }))["id"]);
    (window, id)
}

fn pauses(window: &mut Window, pages: &str) -> Value {
    window.call("pauses", json!({ "pages": pages }))
}

fn running(window: &mut Window, pages: &str) -> Vec<Value> {
    list(&pauses(window, pages)["running"]).clone()
}

#[test]
fn a_pause_is_there_for_both_at_once_and_goes_on_through_both_sessions() {
    let (mut window, id) = asked();
    let pause = json!({
        "id": id,
        "asked_by": "b",
        "at": "2026-06-18T19:40:00+02:00[Europe/Berlin]",
        "back_at": "2026-06-18T20:30:00+02:00[Europe/Berlin]",
    });
    assert_eq!(running(&mut window, "ours"), std::slice::from_ref(&pause));
    // No lock in between has to make it settle, though it was asked for.
    window.crash();
    window.unlock(SAM);
    assert_eq!(running(&mut window, "ours"), std::slice::from_ref(&pause));
    assert_eq!(running(&mut window, "mine"), std::slice::from_ref(&pause));
    // Its time passes, and nothing becomes of that: it stands as it was said.
    window.set("2026-06-18 23:10");
    assert_eq!(running(&mut window, "ours"), [pause]);
}

#[test]
fn only_the_asker_sets_extends_ends_or_takes_back_a_pause() {
    let (mut window, id) = asked();
    window.lock();
    window.unlock(SAM);
    let before = running(&mut window, "ours");
    for (command, args) in [
        (
            "set_pause",
            json!({"id": id, "back_at": "2026-06-18T20:00:00+02:00"}),
        ),
        ("set_pause", json!({ "id": id })),
        ("end_pause", json!({ "id": id })),
    ] {
        let refused = window.ask(command, args);
        let only = ApiError::Refused {
            field: "pause".to_owned(),
            what: "only the one who asked for it".to_owned(),
        };
        assert_eq!(refused, Err(only), "{command}");
    }
    for command in ["remove_entry", "restore_entry"] {
        assert_eq!(
            window.ask(command, json!({ "id": id })),
            Err(ApiError::NotFound)
        );
    }
    assert_eq!(running(&mut window, "ours"), before);
    assert_eq!(window.call("removed", Value::Null), json!([]));
}

#[test]
fn its_asker_extends_it_as_often_as_needed_and_ends_it() {
    let (mut window, id) = asked();
    for back in ["2026-06-18T21:00:00+02:00", "2026-06-19T09:00:00+02:00"] {
        let set = window.call("set_pause", json!({"id": id, "back_at": back}));
        assert_eq!(set["back_at"], format!("{back}[Europe/Berlin]"));
    }
    let open = window.call("set_pause", json!({ "id": id }));
    assert_eq!(open.get("back_at"), None);
    window.set("2026-06-18 20:35");
    let ended = window.call("end_pause", json!({ "id": id }));
    assert_eq!(ended["ended"], "2026-06-18T20:35:00+02:00[Europe/Berlin]");
    let shown = pauses(&mut window, "ours");
    assert_eq!(shown, json!({"running": [], "lately": [ended]}));
    // "I'm back" was pressed too soon: it goes on.
    window.call("set_pause", json!({ "id": id }));
    assert_eq!(running(&mut window, "ours").len(), 1);
}

#[test]
fn nobody_comes_back_before_they_went_or_before_it_happened() {
    let (mut window, id) = asked();
    window.set("2026-06-18 20:00");
    let at = |time: &str| json!({"id": id, "at": format!("2026-06-18T{time}:00+02:00")});
    for time in ["19:39", "20:01"] {
        assert!(window.ask("end_pause", at(time)).is_err(), "{time}");
    }
    let back = json!({"id": id, "back_at": "2026-06-18T19:40:00+02:00"});
    assert!(window.ask("set_pause", back).is_err());
    // One begun by mistake is over in the minute in which it began.
    window.call("end_pause", at("19:40"));
    let too_soon = json!({"back_at": "2026-06-18T20:00:00+02:00"});
    assert!(window.ask("ask_pause", too_soon).is_err());
}

#[test]
fn one_pause_of_ones_own_goes_on_at_a_time() {
    let (mut window, _) = asked();
    assert!(window.ask("ask_pause", json!({})).is_err());
    window.lock();
    window.unlock(SAM);
    window.call("ask_pause", json!({}));
    assert_eq!(running(&mut window, "ours").len(), 2);
}

#[test]
fn before_the_other_joins_a_pause_is_private_and_joining_shares_nothing() {
    let mut window = window();
    window.begin();
    let id = text(&window.call("ask_pause", json!({}))["id"]);
    assert_eq!(running(&mut window, "ours"), Vec::<Value>::new());
    assert_eq!(running(&mut window, "mine").len(), 1);
    window.join();
    assert_eq!(running(&mut window, "ours"), Vec::<Value>::new());
    // What is said of it later stays where it stands; a new one is said to both.
    window.call("end_pause", json!({ "id": id }));
    window.call("ask_pause", json!({}));
    assert_eq!(running(&mut window, "ours").len(), 1);
    window.lock();
    window.unlock(NOA);
    assert_eq!(running(&mut window, "mine").len(), 1);
    assert_eq!(pauses(&mut window, "mine")["lately"], json!([]));
}

#[test]
fn a_pause_just_asked_for_is_taken_back_at_once_and_comes_back() {
    let (mut window, id) = asked();
    window.call("remove_entry", json!({ "id": id }));
    window.crash();
    window.unlock(SAM);
    assert_eq!(
        pauses(&mut window, "mine"),
        json!({"running": [], "lately": []})
    );
    window.lock();
    window.unlock(NOA);
    let bin = window.call("removed", Value::Null);
    assert_eq!(
        (&bin[0]["thing"], &bin[0]["id"]),
        (&json!({"was": "pause"}), &json!(id))
    );
    assert!(window.ask("end_pause", json!({ "id": id })).is_err());
    window.call("restore_entry", json!({ "id": id }));
    assert_eq!(running(&mut window, "ours").len(), 1);
    window.call("remove_entry", json!({ "id": id }));
    window.lock();
    window.set("2026-07-19 12:00");
    window.unlock(NOA);
    assert_eq!(window.call("removed", Value::Null), json!([]));
    assert!(window.ask("restore_entry", json!({ "id": id })).is_err());
}

#[test]
fn an_end_that_nobody_recorded_is_held_before_nobody() {
    let (mut window, id) = asked();
    window.set("2026-06-19 09:00");
    // For its asker it stands on My pages, to say so if they like; for the other nowhere.
    let lately = |window: &mut Window, pages| list(&pauses(window, pages)["lately"]).len();
    assert_eq!(
        (lately(&mut window, "ours"), lately(&mut window, "mine")),
        (0, 1)
    );
    window.lock();
    window.unlock(SAM);
    assert_eq!(
        pauses(&mut window, "mine"),
        json!({"running": [], "lately": []})
    );
    window.lock();
    window.unlock(NOA);
    let at = "2026-06-18T21:15:00+02:00";
    window.call("end_pause", json!({"id": id, "at": at}));
    assert_eq!(lately(&mut window, "ours"), 1);
}

#[test]
fn a_telling_of_a_pause_makes_it_part_of_the_episode_for_both() {
    let (mut window, id) = asked();
    window.set("2026-06-18 20:35");
    window.call("end_pause", json!({ "id": id }));
    let moves = json!([
        {"actor": "b", "act": "asked_space_with_time", "at": "2026-06-18T19:40:00+02:00"},
        {"actor": "b", "act": "came_back", "at": "2026-06-18T20:35:00+02:00"},
    ]);
    let share = json!({"moves": true, "words": false});
    let own = window.tell(moves, json!({"pause": id, "share": share}));
    let told = window.call("own_telling", json!({ "id": own }));
    assert_eq!(
        (&told["kind"], &told["pause"]),
        (&json!("space_request"), &json!(id))
    );
    // It was told about: nothing asks any more, but on Ours nothing says so yet.
    assert_eq!(pauses(&mut window, "mine")["lately"], json!([]));
    assert_eq!(list(&pauses(&mut window, "ours")["lately"]).len(), 1);
    window.set("2026-06-19 12:00");
    window.lock();
    window.unlock(NOA);
    window.lock();
    window.unlock(SAM);
    let line = &window.entries("ours")[0];
    let view = window.call("episode", json!({"pages": "ours", "id": line["id"]}));
    assert_eq!(
        view["pauses"][0]["ended"],
        "2026-06-18T20:35:00+02:00[Europe/Berlin]"
    );
    window.call("answer_much_the_same", json!({"id": line["id"]}));
    let answer = &window.entries("mine")[0];
    let view = window.call("episode", json!({"pages": "mine", "id": answer["id"]}));
    assert_eq!(view["pauses"][0]["id"], json!(id));
}

#[test]
fn a_telling_without_its_moves_says_nothing_of_the_pause() {
    let (mut window, id) = asked();
    window.tell(
        json!([{"actor": "b", "act": "asked_space"}]),
        json!({"pause": id, "words": {"text": "x"}, "share": {"moves": false, "words": true}}),
    );
    window.set("2026-06-19 12:00");
    window.lock();
    window.unlock(NOA);
    window.lock();
    window.unlock(SAM);
    let line = &window.entries("ours")[0];
    assert_eq!(line["kind"], "other");
    let view = window.call("episode", json!({"pages": "ours", "id": line["id"]}));
    assert_eq!(view["pauses"], json!([]));
}

#[test]
fn a_telling_leaves_its_pause_where_its_author_takes_it_out() {
    let (mut window, id) = asked();
    let moves = json!([{"actor": "b", "act": "pursue"}]);
    let own = window.tell(moves.clone(), json!({ "pause": id }));
    let edit = json!({"id": own, "telling": {"moves": moves}});
    window.call("edit_telling", edit);
    let told = window.call("own_telling", json!({ "id": own }));
    assert_eq!(
        (&told["kind"], &told["pause"]),
        (&json!("argument"), &Value::Null)
    );
    // A pause that is not there is no reason to refuse what somebody wrote.
    window.tell(moves, json!({"pause": "no-such-pause"}));
}
