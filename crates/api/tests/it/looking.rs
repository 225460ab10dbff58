//! The timeline as it is looked at: filters, thin lines, phases, days.

use serde_json::{Value, json};

use crate::{NOA, SAM, Window, two_moves, window};

/// A year around the day that the tests begin on, with these wishes.
fn timeline(window: &mut Window, pages: &str, wishes: Value) -> Value {
    let mut query = json!({
        "pages": pages, "width": 900,
        "from_ms": 1_767_225_600_000_i64, "to_ms": 1_798_761_600_000_i64,
    });
    for (name, wish) in wishes.as_object().expect("wishes") {
        query[name] = wish.clone();
    }
    window.call("timeline", query)["scene"].take()
}

fn kinds_of_lines(scene: &Value) -> Vec<&str> {
    let lines = scene["lines"].as_array().expect("a list");
    lines
        .iter()
        .filter_map(|line| line["kind"].as_str())
        .collect()
}

#[test]
fn a_filter_looks_only_through_what_these_pages_show() {
    let mut window = window();
    window.begin();
    window.join();
    let shared = json!({"share": {"moves": true, "words": true}, "words": {"text": "mulberry"}});
    window.tell(two_moves(), shared);
    let moves_alone =
        json!({"share": {"moves": true, "words": false}, "words": {"text": "periwinkle"}});
    window.tell(two_moves(), moves_alone);
    window.tell(two_moves(), json!({"words": {"text": "periwinkle"}}));
    window.lock();
    window.unlock(SAM);
    let mut found = |pages: &str, words: &str| {
        let scene = timeline(&mut window, pages, json!({"filter": {"words": words}}));
        (scene["episodes"].clone(), scene["episodes_here"].clone())
    };
    assert_eq!(found("ours", "MULBERRY"), (json!(1), json!(2)));
    let as_searched = (json!(1), json!(2));
    assert_eq!(found("ours", "m\u{fc}lberry"), as_searched, "accents");
    assert_eq!(found("ours", "  "), (json!(2), json!(2)), "nothing");
    assert_eq!(
        found("ours", "periwinkle"),
        (json!(0), json!(2)),
        "words that aren't shared"
    );
    assert_eq!(found("mine", "periwinkle"), (json!(2), json!(3)));
    window.lock();
    window.unlock(NOA);
    let theirs = timeline(
        &mut window,
        "mine",
        json!({"filter": {"words": "periwinkle"}}),
    );
    assert_eq!(theirs["episodes"], 0);
}

#[test]
fn lines_for_own_eyes_are_on_my_pages_alone() {
    let mut window = window();
    window.begin();
    window.join();
    window.call("add_check_in", json!({"close": 6, "at_ease": 4, "tank": 2}));
    let every = json!({"lines": ["close", "at_ease", "tank", "load"]});
    let ours = timeline(&mut window, "ours", every.clone());
    assert!(!kinds_of_lines(&ours).iter().any(|kind| *kind != "close"));
    let mine = timeline(&mut window, "mine", every.clone());
    assert_eq!(kinds_of_lines(&mine), ["close", "at_ease", "tank", "load"]);
    window.lock();
    window.unlock(NOA);
    let theirs = timeline(&mut window, "mine", every);
    assert!(!kinds_of_lines(&theirs).iter().any(|kind| *kind != "close"));
}

#[test]
fn what_is_kept_changes_the_load_at_once() {
    let mut window = window();
    window.begin();
    let wish = json!({"lines": ["load"]});
    assert_eq!(
        timeline(&mut window, "mine", wish.clone())["lines"],
        json!([])
    );
    let strong = json!([{"actor": "a", "act": "pursue", "strength": 6}]);
    window.tell(strong, json!({}));
    let line = timeline(&mut window, "mine", wish)["lines"][0].take();
    assert_eq!(line["days"][0]["value"], 6.0);
}

#[test]
fn an_evening_of_fear_is_in_no_phase_and_in_no_load() {
    let mut window = window();
    window.begin();
    let strong = json!([{"actor": "a", "act": "pursue", "strength": 6}]);
    window.tell(strong, json!({"afraid": true}));
    let scene = timeline(&mut window, "mine", json!({"lines": ["load"]}));
    assert_eq!(scene["episodes"], 1, "its author still sees it");
    assert_eq!(scene["lines"], json!([]));
}

#[test]
fn phases_stand_behind_the_lanes_once_they_are_found_and_change_with_the_journal() {
    let mut window = window();
    window.begin();
    let told_on = |window: &mut Window, month: u32, times: usize| {
        for day in 1..=15 {
            for _ in 0..times {
                let at = format!("2026-{month:02}-{day:02}");
                window.tell(two_moves(), json!({ "at": at }));
            }
        }
    };
    told_on(&mut window, 3, 1);
    let bands = |window: &mut Window| timeline(window, "mine", json!({}))["bands"].take();
    assert_eq!(bands(&mut window), json!([]), "one and the same all along");
    told_on(&mut window, 4, 4);
    let found = bands(&mut window);
    assert_eq!(found.as_array().map(Vec::len), Some(2));
    let args = |i: usize| {
        (
            found[i]["message"]["args"]["episodes"].clone(),
            found[i]["often"].clone(),
        )
    };
    assert_eq!(args(0), (json!(15), json!("usual")));
    assert_eq!(args(1), (json!(60), json!("most")));
    let filtered = json!({"filter": {"words": "nowhere"}});
    let with = timeline(&mut window, "mine", filtered)["bands"].take();
    assert_eq!(with, found, "a filter changes no phase");
    assert_eq!(timeline(&mut window, "ours", json!({}))["bands"], json!([]));
}

#[test]
fn days_say_what_is_known_of_each_and_nothing_of_whose() {
    let mut window = window();
    window.begin();
    assert_eq!(
        window.call("days", json!({"pages": "ours"}))["grid"],
        Value::Null
    );
    window.tell(two_moves(), json!({}));
    let days = window.call("days", json!({"pages": "mine"}));
    let day = &days["grid"]["days"][0];
    assert_eq!(
        (&day["sign"], &day["episodes"]),
        (&json!("episode"), &json!(1))
    );
    assert_eq!(day["date"], days["today"]);
    for whose in ["role", "author", "told_by"] {
        assert_eq!(day[whose], Value::Null);
    }
    assert_eq!(
        window.call("days", json!({"pages": "ours"}))["grid"],
        Value::Null,
        "what is one's own leaves no sign on Ours"
    );
}
