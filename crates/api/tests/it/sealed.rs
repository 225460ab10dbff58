use api::ApiError;
use serde_json::{Value, json};

use crate::{NOA, SAM, Window, text, two_moves, window};

/// Sam tells and seals, and locks.
fn one_sealed() -> (Window, String) {
    let mut window = window();
    window.begin();
    window.join();
    let id = told(&mut window, "sams-canary");
    window.call("seal_telling", json!({ "id": id }));
    window.lock();
    (window, id)
}

fn told(window: &mut Window, words: &str) -> String {
    window.tell(
        two_moves(),
        json!({"at": "2026-06-14T21:00:00+02:00", "afraid": true, "words": {"text": words}}),
    )
}

/// And so does Noa, beside it. Answers both private ids.
pub(crate) fn two_sealed() -> (Window, String, String) {
    let (mut window, sams) = one_sealed();
    window.unlock(NOA);
    let beside = sealed(&mut window)[0]["id"].clone();
    let noas = told(&mut window, "noas-canary");
    window.call("seal_telling", json!({"id": noas, "beside": beside}));
    window.lock();
    (window, sams, noas)
}

pub(crate) fn sealed(window: &mut Window) -> Vec<Value> {
    sealed_on(window, "mine")
}

fn sealed_on(window: &mut Window, pages: &str) -> Vec<Value> {
    let list = window.call("sealed", json!({ "pages": pages }));
    list.as_array().expect("a list").clone()
}

/// Everything that the window could show of these pages.
pub(crate) fn everything(window: &mut Window, pages: &str) -> String {
    let mut all = String::new();
    for (command, args) in [
        ("today", json!({ "pages": pages })),
        ("entries", json!({ "pages": pages })),
        ("timeline", json!({"pages": pages, "width": 720})),
        ("patterns", json!({"pages": pages, "span": "all"})),
        ("sealed", json!({ "pages": pages })),
        ("own_marks", Value::Null),
        ("removed", Value::Null),
    ] {
        all.push_str(&window.call(command, args).to_string());
    }
    for line in window.entries(pages) {
        let episode = window.call("episode", json!({"pages": pages, "id": line["id"]}));
        all.push_str(&episode.to_string());
    }
    all
}

#[test]
fn the_other_sees_that_it_exists_and_the_line_its_author_chose() {
    let (mut window, id) = one_sealed();
    window.unlock(NOA);
    let seen = sealed(&mut window);
    assert_eq!(seen.len(), 1);
    assert_eq!(seen[0]["author"], "a");
    assert_eq!(
        seen[0]["about"],
        json!({"day": "2026-06-14", "part": "evening"})
    );
    assert_eq!(
        (&seen[0]["own"], &seen[0]["beside"]),
        (&Value::Null, &Value::Null)
    );
    for pages in ["ours", "mine"] {
        let all = everything(&mut window, pages);
        assert!(!all.contains("sams-canary") && !all.contains(&id));
        assert_eq!(window.entries(pages).len(), 0);
        let today = window.call("today", json!({ "pages": pages }));
        assert_eq!(today["observed_days"], 0);
    }
}

#[test]
fn it_is_sealed_when_a_share_would_be_shared() {
    let mut window = window();
    window.begin();
    window.join();
    window.set("2026-06-18 22:00");
    let id = told(&mut window, "canary");
    let own = window.call("seal_telling", json!({ "id": id }));
    assert_eq!(
        own["sharing"],
        json!({"state": "sealing", "due": "after_nine", "change": false})
    );
    let settling = window.call("today", json!({"pages": "mine"}))["settling"].clone();
    assert_eq!(settling.as_array().expect("a list").len(), 1);
    window.lock();
    window.unlock(NOA);
    assert_eq!(sealed(&mut window).len(), 0);
    window.lock();
    window.set("2026-06-19 10:00");
    window.unlock(SAM);
    assert_eq!(sealed(&mut window).len(), 1);
    let own = window.call("own_telling", json!({ "id": id }));
    assert_eq!(own["sharing"], json!({"state": "sealed"}));
}

#[test]
fn both_open_and_then_both_can_read_both_as_one_event_told_twice() {
    let (mut window, sams, noas) = two_sealed();
    window.unlock(SAM);
    assert_eq!(
        window.call("open_sealed", json!({ "id": sams }))["stage"],
        "pressed"
    );
    let ours = sealed_on(&mut window, "ours");
    window.lock();
    window.unlock(NOA);
    assert_eq!(
        sealed_on(&mut window, "ours"),
        ours,
        "Ours is the same for both"
    );
    let stages: Vec<Value> = sealed(&mut window)
        .iter()
        .map(|s| s["stage"].clone())
        .collect();
    assert_eq!(stages, ["sealed", "sealed"], "nor that Sam has pressed");
    assert_eq!(
        window.call("open_sealed", json!({ "id": noas }))["stage"],
        "opening"
    );
    assert!(!everything(&mut window, "mine").contains("sams-canary"));
    window.lock();
    let session = window.unlock(SAM);
    assert_eq!(session["published_now"], 1);
    for who in ["sam", "noa"] {
        let all = everything(&mut window, "ours");
        assert!(
            all.contains("sams-canary") && all.contains("noas-canary"),
            "{who}"
        );
        assert!(!all.contains("\"afraid\":true"));
        let lines = window.entries("ours");
        assert_eq!((lines.len(), &lines[0]["told_by"]), (1, &json!(["a", "b"])));
        assert_eq!(sealed(&mut window).len(), 0);
        window.lock();
        window.unlock(NOA);
    }
    // From now on they are shares like any other.
    let own = window.call("own_telling", json!({ "id": noas }));
    assert_eq!(own["sharing"], json!({"state": "shared"}));
    window.call(
        "share_telling",
        json!({"id": noas, "choice": {"moves": true, "words": false}}),
    );
    window.lock();
    window.unlock(SAM);
    let all = everything(&mut window, "ours");
    assert!(all.contains("sams-canary") && !all.contains("noas-canary"));
}

#[test]
fn neither_takes_back_once_both_have_pressed_open() {
    let (mut window, sams, noas) = two_sealed();
    window.unlock(SAM);
    window.call("open_sealed", json!({ "id": sams }));
    window.lock();
    window.unlock(NOA);
    window.call("open_sealed", json!({ "id": noas }));
    for (command, args) in [
        ("take_back_sealed", json!({ "id": noas })),
        ("remove_entry", json!({ "id": noas })),
        ("seal_telling", json!({ "id": noas })),
        (
            "share_telling",
            json!({"id": noas, "choice": {"moves": false, "words": false}}),
        ),
    ] {
        let refused = window.ask(command, args);
        assert!(
            matches!(&refused, Err(ApiError::Refused { field, .. }) if field == "sealed"),
            "{command}: {refused:?}"
        );
    }
}

#[test]
fn either_takes_back_before_and_nothing_is_left_to_see() {
    let (mut window, sams, noas) = two_sealed();
    window.unlock(SAM);
    window.call("open_sealed", json!({ "id": sams }));
    window.call("take_back_sealed", json!({ "id": sams }));
    assert_eq!(
        window.call("own_telling", json!({ "id": sams }))["sharing"],
        json!({"state": "private"})
    );
    window.lock();
    window.unlock(NOA);
    let seen = sealed(&mut window);
    assert_eq!((seen.len(), &seen[0]["own"]), (1, &json!(noas)));
    let refused = window.ask("open_sealed", json!({ "id": noas }));
    assert!(matches!(refused, Err(ApiError::Refused { .. })));
}

#[test]
fn what_is_changed_is_sealed_anew_and_opens_as_it_then_stands() {
    let (mut window, sams, noas) = two_sealed();
    window.unlock(NOA);
    window.call("open_sealed", json!({ "id": noas }));
    window.lock();
    window.unlock(SAM);
    window.call(
        "edit_telling",
        json!({"id": sams, "telling": {"moves": two_moves(), "words": {"text": "sams-second"}}}),
    );
    assert!(window.ask("open_sealed", json!({ "id": sams })).is_err());
    window.lock();
    window.unlock(SAM);
    assert!(sealed(&mut window).iter().any(|s| s["changed_ms"].is_i64()));
    window.call("open_sealed", json!({ "id": sams }));
    window.lock();
    window.unlock(NOA);
    assert!(
        !everything(&mut window, "ours").contains("canary"),
        "Noa had not pressed for this one"
    );
    window.call("open_sealed", json!({ "id": noas }));
    window.lock();
    window.unlock(SAM);
    let all = everything(&mut window, "ours");
    assert!(all.contains("sams-second") && all.contains("noas-canary"));
    assert!(!all.contains("sams-canary"));
}

#[test]
fn sealed_and_shared_exclude_each_other() {
    let (mut window, sams) = one_sealed();
    window.unlock(SAM);
    let choice = json!({"moves": true, "words": true});
    assert!(
        window
            .ask("share_telling", json!({"id": sams, "choice": choice}))
            .is_err()
    );
    // What was only about to be sealed can be shared instead, and the other way round.
    let other = told(&mut window, "other");
    window.call("seal_telling", json!({ "id": other }));
    window.call("share_telling", json!({"id": other, "choice": choice}));
    let sharing = |own: &Value| text(&own["sharing"]["state"]);
    assert_eq!(
        sharing(&window.call("own_telling", json!({ "id": other }))),
        "settling"
    );
    assert_eq!(
        sharing(&window.call("seal_telling", json!({ "id": other }))),
        "sealing"
    );
    window.call("share_telling", json!({"id": other, "choice": choice}));
    window.lock();
    window.unlock(SAM);
    assert!(window.ask("seal_telling", json!({ "id": other })).is_err());
    assert_eq!(sealed(&mut window).len(), 1);
}

#[test]
fn one_stands_beside_one() {
    let (mut window, _, _) = two_sealed();
    window.unlock(NOA);
    let sams = sealed(&mut window);
    let sams = sams.iter().find(|s| s["author"] == "a").expect("Sam's");
    assert_eq!(
        sams["beside"],
        sealed(&mut window)
            .iter()
            .find(|s| s["author"] == "b")
            .expect("Noa's")["id"]
    );
    let third = told(&mut window, "third");
    for beside in [sams["id"].clone(), sams["beside"].clone(), json!("nothing")] {
        let wish = json!({"id": third, "beside": beside});
        let refused = window.ask("seal_telling", wish);
        assert!(matches!(refused, Err(ApiError::Refused { field, .. }) if field == "beside"));
    }
}

#[test]
fn removing_takes_it_out_of_sight_and_after_thirty_days_nothing_of_it_is_left() {
    let (mut window, sams) = one_sealed();
    window.unlock(SAM);
    window.call("remove_entry", json!({ "id": sams }));
    assert_eq!(sealed(&mut window).len(), 0);
    window.call("restore_entry", json!({ "id": sams }));
    window.lock();
    window.unlock(NOA);
    assert_eq!(sealed(&mut window).len(), 1);
    window.lock();
    window.unlock(SAM);
    window.call("remove_entry", json!({ "id": sams }));
    window.lock();
    window.set("2026-07-20 12:00");
    window.unlock(SAM);
    assert_eq!(window.call("removed", Value::Null), json!([]));
    assert_eq!(sealed(&mut window).len(), 0);
    assert!(window.ask("seal_telling", json!({ "id": sams })).is_err());
}

#[test]
fn set_aside_or_old_it_leaves_the_first_screen_and_stays_in_the_list() {
    let (mut window, _) = one_sealed();
    window.unlock(NOA);
    let seen = sealed(&mut window);
    assert_eq!(seen[0]["on_today"], true);
    window.call("set_aside", json!({"id": seen[0]["id"]}));
    assert_eq!(sealed(&mut window)[0]["on_today"], false);
    assert_eq!(sealed_on(&mut window, "ours")[0]["on_today"], true);
    window.lock();
    window.unlock(SAM);
    assert_eq!(sealed(&mut window)[0]["on_today"], true);
    window.lock();
    window.set("2026-07-04 12:00");
    window.unlock(SAM);
    assert_eq!(sealed(&mut window)[0]["on_today"], false);
}

#[test]
fn nobody_seals_opens_or_takes_back_for_the_other() {
    let (mut window, sams, _) = two_sealed();
    window.unlock(NOA);
    let shared = sealed(&mut window);
    let shared = shared.iter().find(|s| s["author"] == "a").expect("Sam's");
    for id in [json!(sams), shared["id"].clone()] {
        for command in [
            "seal_telling",
            "open_sealed",
            "take_back_sealed",
            "own_versions",
        ] {
            let refused = window.ask(command, json!({ "id": id }));
            assert_eq!(refused, Err(ApiError::NotFound), "{command}");
        }
    }
}

#[test]
fn a_crash_between_the_two_opens_changes_nothing() {
    let (mut window, sams, noas) = two_sealed();
    window.unlock(SAM);
    window.call("open_sealed", json!({ "id": sams }));
    window.crash();
    window.unlock(NOA);
    window.call("open_sealed", json!({ "id": noas }));
    window.crash();
    window.unlock(SAM);
    assert!(everything(&mut window, "ours").contains("noas-canary"));
}
