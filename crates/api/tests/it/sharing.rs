use serde_json::{Value, json};

use crate::{NOA, SAM, Window, text, two_moves, window};

fn both_joined() -> Window {
    let mut window = window();
    window.begin();
    window.join();
    window
}

const MOVES: &str = r#"{"moves": true, "words": false}"#;

fn share(window: &mut Window, moves: bool, words: bool) -> String {
    window.tell(
        two_moves(),
        json!({"words": {"felt": "canary"}, "share": {"moves": moves, "words": words}}),
    )
}

#[test]
fn a_share_given_at_noon_takes_effect_at_the_next_lock() {
    let mut window = both_joined();
    share(&mut window, true, false);
    assert_eq!(window.entries("ours").len(), 0);
    window.lock();
    let session = window.unlock(NOA);
    assert_eq!(session["published_now"], 0);
    let seen = window.entries("ours");
    assert_eq!(seen.len(), 1);
    assert_eq!(seen[0]["words"], "");
    assert!(!window.entries("mine")[0].to_string().contains("canary"));
}

#[test]
fn a_share_given_at_night_waits_for_its_authors_next_session_after_nine() {
    let mut window = both_joined();
    window.set("2026-06-18 23:40");
    share(&mut window, true, true);
    window.lock();
    window.set("2026-06-19 08:30");
    window.unlock(SAM);
    window.lock();
    window.set("2026-06-19 10:00");
    window.unlock(NOA);
    assert_eq!(window.entries("ours").len(), 0);
    window.lock();
    assert_eq!(window.unlock(SAM)["published_now"], 1);
    assert_eq!(window.entries("ours").len(), 1);
}

#[test]
fn a_share_taken_back_while_it_settles_leaves_no_trace() {
    let mut window = both_joined();
    let id = share(&mut window, true, true);
    window.call(
        "share_telling",
        json!({"id": id, "choice": {"moves": false, "words": false}}),
    );
    window.lock();
    window.unlock(NOA);
    assert_eq!(window.entries("ours").len(), 0);
    let today = window.call("today", json!({"pages": "ours"}));
    assert_eq!(today["asks"], json!([]));
}

#[test]
fn words_withdrawn_are_not_shown_again() {
    let mut window = both_joined();
    let id = share(&mut window, true, true);
    window.lock();
    window.unlock(SAM);
    let choice: Value = serde_json::from_str(MOVES).expect("JSON");
    window.call("share_telling", json!({"id": id, "choice": choice}));
    window.lock();
    window.unlock(NOA);
    let seen = window.entries("ours").remove(0);
    let episode = window.call("episode", json!({"pages": "ours", "id": seen["id"]}));
    assert!(!episode.to_string().contains("canary"));
    assert!(episode["tellings"][0]["changed_ms"].is_i64());
}

#[test]
fn two_tellings_are_linked_when_both_agree() {
    let mut window = both_joined();
    share(&mut window, true, false);
    window.lock();
    window.set("2026-06-18 12:30");
    window.unlock(NOA);
    let today = window.call("today", json!({"pages": "mine"}));
    assert_eq!(today["asks"][0]["ask"], "tell_yours");
    let theirs = text(&today["asks"][0]["entry"]["id"]);
    window.call("answer_much_the_same", json!({ "id": theirs }));
    assert_eq!(
        window.call("today", json!({"pages": "mine"}))["asks"],
        json!([])
    );
    window.lock();
    window.unlock(SAM);
    let today = window.call("today", json!({"pages": "mine"}));
    assert_eq!(today["asks"][0]["ask"], "agree_link");
    assert_eq!(window.entries("ours").len(), 2);
    window.call("agree_link", json!({"id": today["asks"][0]["proposal"]}));
    let linked = window.entries("ours");
    assert_eq!(linked.len(), 1);
    assert_eq!(linked[0]["told_by"], json!(["a", "b"]));
    let episode = window.call("episode", json!({"pages": "ours", "id": linked[0]["id"]}));
    assert_eq!(episode["tellings"].as_array().expect("two").len(), 2);
    window.call("withdraw_link", json!({"id": episode["link"]["id"]}));
    assert_eq!(window.entries("ours").len(), 2);
}

#[test]
fn a_link_that_was_put_off_does_not_come_back_as_a_telling_to_tell() {
    let mut window = both_joined();
    share(&mut window, true, false);
    window.lock();
    window.set("2026-06-18 12:30");
    window.unlock(NOA);
    let today = window.call("today", json!({"pages": "mine"}));
    let theirs = text(&today["asks"][0]["entry"]["id"]);
    window.call("answer_much_the_same", json!({ "id": theirs }));
    window.lock();
    window.unlock(SAM);
    let today = window.call("today", json!({"pages": "mine"}));
    window.call("set_aside", json!({"id": today["asks"][0]["proposal"]}));
    let after = window.call("today", json!({"pages": "mine"}));
    assert_eq!(after["asks"], json!([]));
}

#[test]
fn not_now_is_invisible_to_the_other() {
    let mut window = both_joined();
    share(&mut window, true, false);
    window.lock();
    window.unlock(NOA);
    let before = window.call("today", json!({"pages": "mine"}));
    window.call("set_aside", json!({"id": before["asks"][0]["entry"]["id"]}));
    assert_eq!(
        window.call("today", json!({"pages": "mine"}))["asks"],
        json!([])
    );
    window.lock();
    window.unlock(SAM);
    let sams = window.call("today", json!({"pages": "mine"}));
    assert_eq!(sams["asks"], json!([]));
    assert!(!sams.to_string().contains("aside"));
}

/// The other may be reading over the shoulder.
#[test]
fn ours_shows_no_sign_of_what_was_done_with_a_shared_telling() {
    let mut window = both_joined();
    share(&mut window, true, false);
    share(&mut window, true, false);
    window.lock();
    window.unlock(NOA);
    let shared: Vec<Value> = window
        .entries("ours")
        .iter()
        .map(|e| e["id"].clone())
        .collect();
    let ours = |window: &mut Window| {
        let today = window.call("today", json!({"pages": "ours"}));
        let episodes = shared.iter().map(|id| json!({"pages": "ours", "id": id}));
        let episodes: Vec<Value> = episodes
            .map(|query| window.call("episode", query))
            .collect();
        (today, episodes)
    };
    let before = ours(&mut window);
    assert_eq!(before.1[0]["can_tell_beside"], true);
    window.call("set_aside", json!({"id": shared[0]}));
    window.tell(two_moves(), json!({"beside": shared[1]}));
    window.call(
        "save_log_draft",
        json!({"id": "one", "text": "half a thought"}),
    );
    assert_eq!(ours(&mut window), before);
}

#[test]
fn removing_and_bringing_back_shares_nothing_that_was_taken_back() {
    let mut window = both_joined();
    let id = share(&mut window, true, true);
    window.lock();
    window.unlock(SAM);
    let nothing = json!({"moves": false, "words": false});
    window.call("share_telling", json!({"id": id, "choice": nothing}));
    window.set("2026-06-18 12:01");
    window.call("remove_entry", json!({ "id": id }));
    window.call("restore_entry", json!({ "id": id }));
    assert_eq!(window.entries("ours").len(), 0);

    // What was shared when it was removed is shared again, as it was.
    let other = share(&mut window, true, false);
    window.lock();
    window.unlock(SAM);
    window.call("remove_entry", json!({ "id": other }));
    assert_eq!(window.entries("ours").len(), 0);
    window.call("restore_entry", json!({ "id": other }));
    assert_eq!(window.entries("ours").len(), 1);
}

#[test]
fn own_words_can_be_changed_after_the_other_took_theirs_back() {
    let mut window = both_joined();
    let sams = share(&mut window, true, false);
    window.lock();
    window.unlock(NOA);
    let theirs = window.entries("ours").remove(0)["id"].clone();
    let mine = window.tell(two_moves(), json!({ "beside": theirs }));
    window.lock();
    window.unlock(SAM);
    window.call("remove_entry", json!({ "id": sams }));
    window.lock();
    window.unlock(NOA);
    let telling = json!({"moves": two_moves(), "words": {"felt": "alone"}, "beside": theirs});
    window.call("edit_telling", json!({"id": mine, "telling": telling}));
    let own = window.call("own_telling", json!({ "id": mine }));
    assert_eq!(own["words"]["felt"], "alone");
}

#[test]
fn ours_shows_nothing_of_what_is_private_beside_it() {
    let mut window = both_joined();
    window.tell(
        two_moves(),
        json!({"afraid": true, "words": {"text": "canary"}, "share": {"moves": true, "words": false}}),
    );
    window.lock();
    window.unlock(SAM);
    let id = window.entries("ours").remove(0)["id"].clone();
    let episode = window.call("episode", json!({"pages": "ours", "id": id}));
    assert_eq!(episode["tellings"][0]["own"]["afraid"], false);
    assert!(!episode.to_string().contains("canary"));
    let mine = window.call("episode", json!({"pages": "mine", "id": id}));
    assert_eq!(mine["tellings"][0]["own"]["afraid"], true);
}

#[test]
fn nobody_changes_the_others_telling() {
    let mut window = both_joined();
    let private = share(&mut window, true, true);
    window.lock();
    window.unlock(NOA);
    let shared = text(&window.entries("ours")[0]["id"]);
    for id in [&private, &shared] {
        for (command, args) in [
            (
                "edit_telling",
                json!({"id": id, "telling": {"moves": two_moves()}}),
            ),
            ("remove_entry", json!({ "id": id })),
            (
                "share_telling",
                json!({"id": id, "choice": {"moves": false, "words": false}}),
            ),
            ("own_telling", json!({ "id": id })),
        ] {
            assert!(window.ask(command, args).is_err(), "{command}");
        }
    }
    assert_eq!(window.entries("ours").len(), 1);
}
