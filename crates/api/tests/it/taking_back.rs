//! Taking back, removing, and what a crash or the clock does to a share that settles.

use api::ApiError;
use serde_json::{Value, json};

use crate::{NOA, SAM, Window, text, two_moves, window};

fn both_joined() -> Window {
    let mut window = window();
    window.begin();
    window.join();
    window
}

fn shared(window: &mut Window, words: &str) -> String {
    window.tell(
        two_moves(),
        json!({"words": {"text": words}, "share": {"moves": true, "words": true}}),
    )
}

fn choose(window: &mut Window, id: &str, moves: bool, words: bool) {
    window.call(
        "share_telling",
        json!({"id": id, "choice": {"moves": moves, "words": words}}),
    );
}

/// Locks, and opens as the other; answers everything that the other can read on Ours.
fn seen_by_noa(window: &mut Window) -> String {
    window.lock();
    window.unlock(NOA);
    let mut seen = String::new();
    for line in window.entries("ours") {
        let episode = window.call("episode", json!({"pages": "ours", "id": line["id"]}));
        seen.push_str(&format!("{line}{episode}"));
    }
    window.lock();
    window.unlock(SAM);
    seen
}

#[test]
fn removing_and_bringing_back_shows_nothing_that_was_taken_back_before() {
    let mut window = both_joined();
    let id = shared(&mut window, "canary");
    assert!(seen_by_noa(&mut window).contains("canary"));
    choose(&mut window, &id, false, false);
    window.call("remove_entry", json!({ "id": id }));
    window.call("restore_entry", json!({ "id": id }));
    assert_eq!(seen_by_noa(&mut window), "");
    assert_eq!(window.entries("mine").len(), 1);
}

#[test]
fn bringing_back_does_not_hurry_a_share_that_settles() {
    let mut window = both_joined();
    let id = shared(&mut window, "canary");
    seen_by_noa(&mut window);
    choose(&mut window, &id, false, false);
    window.set("2026-06-18 23:00");
    choose(&mut window, &id, true, false);
    window.call("remove_entry", json!({ "id": id }));
    window.call("restore_entry", json!({ "id": id }));
    assert_eq!(seen_by_noa(&mut window), "");
    window.set("2026-06-19 09:30");
    let seen = seen_by_noa(&mut window);
    assert!(seen.contains("texting_fight") && !seen.contains("canary"));
}

#[test]
fn undoing_a_removal_leaves_it_as_it_was() {
    let mut window = both_joined();
    let id = shared(&mut window, "canary");
    let before = seen_by_noa(&mut window);
    window.call("remove_entry", json!({ "id": id }));
    assert_eq!(seen_by_noa(&mut window), "");
    window.call("restore_entry", json!({ "id": id }));
    assert_eq!(seen_by_noa(&mut window), before);
}

#[test]
fn moves_taken_back_take_their_kind_with_them() {
    let mut window = both_joined();
    let id = shared(&mut window, "canary");
    assert!(seen_by_noa(&mut window).contains("texting_fight"));
    choose(&mut window, &id, false, true);
    let seen = seen_by_noa(&mut window);
    assert!(seen.contains("canary") && !seen.contains("texting_fight"));
}

#[test]
fn a_crash_defers_a_share_to_its_authors_next_session() {
    let mut window = both_joined();
    shared(&mut window, "canary");
    window.crash();
    window.unlock(NOA);
    assert_eq!(window.entries("ours").len(), 0);
    window.lock();
    assert_eq!(window.unlock(SAM)["published_now"], 1);
    assert!(seen_by_noa(&mut window).contains("canary"));
}

#[test]
fn a_session_that_lasts_past_nine_is_one_after_nine() {
    let mut window = both_joined();
    window.set("2026-06-18 23:40");
    shared(&mut window, "canary");
    assert_eq!(seen_by_noa(&mut window), "");
    window.set("2026-06-19 08:50");
    assert_eq!(seen_by_noa(&mut window), "");
    window.set("2026-06-19 09:10");
    assert!(seen_by_noa(&mut window).contains("canary"));
}

#[test]
fn joining_shares_nothing_and_what_was_ticked_settles_after_it() {
    let mut window = window();
    window.begin();
    let id = shared(&mut window, "first");
    window.lock();
    window.unlock(SAM);
    // Nobody else is there: taken back, it leaves no trace.
    assert_eq!(window.entries("ours").len(), 0);
    choose(&mut window, &id, false, false);
    shared(&mut window, "second");
    window.lock();
    window.unlock(SAM);
    window.join();
    assert_eq!(window.entries("ours").len(), 0);
    let seen = seen_by_noa(&mut window);
    assert!(seen.contains("second") && !seen.contains("first"));
}

/// The shared ids of one telling of each.
fn one_of_each(window: &mut Window) -> (String, String) {
    shared(window, "sam's");
    window.lock();
    window.unlock(NOA);
    shared(window, "noa's");
    window.lock();
    window.unlock(SAM);
    let lines = window.entries("ours");
    let by = |who: &str| {
        let line = lines.iter().find(|l| l["told_by"] == json!([who]));
        text(&line.expect("told")["id"])
    };
    (by("a"), by("b"))
}

#[test]
fn proposing_what_the_other_proposed_is_agreeing() {
    let mut window = both_joined();
    let (sams, noas) = one_of_each(&mut window);
    for _ in 0..2 {
        window.call("propose_link", json!({"mine": sams, "theirs": noas}));
    }
    assert_eq!(window.entries("ours").len(), 2);
    window.lock();
    window.unlock(NOA);
    let asks = window.call("today", json!({"pages": "mine"}))["asks"].clone();
    let links = |ask: &&Value| ask["ask"] == "agree_link";
    assert_eq!(
        asks.as_array().expect("asks").iter().filter(links).count(),
        1
    );
    window.call("propose_link", json!({"mine": noas, "theirs": sams}));
    assert_eq!(window.entries("ours").len(), 1);
}

#[test]
fn a_second_link_of_a_linked_telling_cannot_be_agreed_to() {
    let mut window = both_joined();
    let (sams, noas) = one_of_each(&mut window);
    shared(&mut window, "sam's other");
    window.lock();
    window.unlock(SAM);
    let other = window.entries("ours");
    let other = other.iter().find(|l| l["words"] == "sam's other");
    let other = text(&other.expect("shared")["id"]);
    window.call("propose_link", json!({"mine": sams, "theirs": noas}));
    window.call("propose_link", json!({"mine": other, "theirs": noas}));
    window.lock();
    window.unlock(NOA);
    let asks = window.call("today", json!({"pages": "mine"}))["asks"].clone();
    let proposals: Vec<&Value> = asks.as_array().expect("asks").iter().collect();
    assert_eq!(proposals.len(), 2);
    window.call("agree_link", json!({"id": proposals[0]["proposal"]}));
    let refused = window.ask("agree_link", json!({"id": proposals[1]["proposal"]}));
    assert_eq!(refused, Err(ApiError::NotFound));
    assert_eq!(window.entries("ours").len(), 2);
}

#[test]
fn a_link_goes_with_a_removed_telling_and_comes_back_with_it() {
    let mut window = both_joined();
    let (sams, noas) = one_of_each(&mut window);
    window.call("propose_link", json!({"mine": sams, "theirs": noas}));
    window.lock();
    window.unlock(NOA);
    window.call("propose_link", json!({"mine": noas, "theirs": sams}));
    let own = text(&window.entries("mine")[0]["own"]);
    window.call("remove_entry", json!({ "id": own }));
    let left = window.entries("ours");
    assert_eq!((left.len(), &left[0]["told_by"]), (1, &json!(["a"])));
    window.call("restore_entry", json!({ "id": own }));
    let both = window.entries("ours");
    assert_eq!((both.len(), &both[0]["told_by"]), (1, &json!(["a", "b"])));
}

#[test]
fn what_the_other_takes_back_leaves_ones_own_to_be_changed() {
    let mut window = both_joined();
    let sams = shared(&mut window, "sam's");
    window.lock();
    window.unlock(NOA);
    let theirs = json!({"id": window.entries("ours")[0]["id"]});
    let own = text(&window.call("answer_much_the_same", theirs)["id"]);
    window.lock();
    window.unlock(SAM);
    window.call("remove_entry", json!({ "id": sams }));
    window.lock();
    window.unlock(NOA);
    window.call(
        "edit_telling",
        json!({"id": own, "telling": {"moves": two_moves(), "words": {"text": "more"}}}),
    );
    assert_eq!(window.entries("mine")[0]["words"], "more");
}

#[test]
fn much_the_same_is_said_once() {
    let mut window = both_joined();
    shared(&mut window, "sam's");
    window.lock();
    window.unlock(NOA);
    let theirs = json!({"id": window.entries("ours")[0]["id"]});
    window.call("answer_much_the_same", theirs.clone());
    assert!(window.ask("answer_much_the_same", theirs).is_err());
}
