//! Questionnaires: answers are their author's alone until they are shared, and a score is a number.

use serde_json::{Value, json};

use crate::{NOA, SAM, Window, text, window};

fn both_joined() -> Window {
    let mut window = window();
    window.begin();
    window.join();
    window
}

fn csi_4() -> Value {
    json!({"1": 5, "12": 4, "19": 3, "22": 4})
}

fn keep(window: &mut Window, instrument: &str, items: &Value) -> String {
    let given = json!({"instrument": instrument, "items": items});
    text(&window.call("keep_answers", given)["id"])
}

/// What these pages say of one questionnaire.
fn history(window: &mut Window, pages: &str, instrument: &str) -> Value {
    let all = window.call("questionnaires", json!({ "pages": pages }));
    let mut all = all.as_array().expect("a list").iter();
    let of = all.find(|one| one["instrument"] == instrument);
    of.expect("it is shipped").clone()
}

fn taken(window: &mut Window, pages: &str, instrument: &str) -> Vec<Value> {
    let history = history(window, pages, instrument);
    history["taken"].as_array().expect("a list").clone()
}

fn share(window: &mut Window, id: &str, share: bool) {
    window.call("share_answers", json!({"id": id, "share": share}));
}

/// The ECR-RS of somebody who answers the items of each of its two scores alike.
fn ecr_rs(avoidance: i32, anxiety: i32) -> Value {
    let reversed = 8 - avoidance;
    json!({
        "1": reversed, "2": reversed, "3": reversed, "4": reversed, "5": avoidance,
        "6": avoidance, "7": anxiety, "8": anxiety, "9": anxiety,
    })
}

/// The Mini-IPIP with every answer in the middle.
fn mini_ipip() -> Value {
    (1..=20)
        .map(|n| (n.to_string(), json!(3)))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

fn keep_and_share(window: &mut Window, instrument: &str, items: &Value) {
    let id = keep(window, instrument, items);
    share(window, &id, true);
}

#[test]
fn answers_are_their_authors_until_shared_and_appear_in_ours_once_they_settle() {
    let mut window = both_joined();
    let id = keep(&mut window, "csi-4", &csi_4());
    let own = taken(&mut window, "mine", "csi-4")[0].clone();
    assert_eq!(
        own["scores"]["subscales"],
        json!([{"id": "satisfaction", "value": 16.0}])
    );
    assert_eq!(own["own"]["sharing"]["state"], "private");
    window.lock();
    window.unlock(NOA);
    for pages in ["ours", "mine"] {
        assert!(taken(&mut window, pages, "csi-4").is_empty());
    }
    window.lock();

    window.unlock(SAM);
    share(&mut window, &id, true);
    let own = taken(&mut window, "mine", "csi-4")[0].clone();
    assert_eq!(own["own"]["sharing"]["state"], "settling");
    assert!(taken(&mut window, "ours", "csi-4").is_empty());
    window.lock();
    window.unlock(NOA);
    let seen = taken(&mut window, "ours", "csi-4");
    assert_eq!((seen.len(), &seen[0]["author"]), (1, &json!("a")));
    assert_eq!(seen[0]["own"], Value::Null);
    // My pages are for what one answered oneself.
    assert!(taken(&mut window, "mine", "csi-4").is_empty());
}

#[test]
fn answers_taken_back_are_gone_at_once_and_removed_ones_come_back() {
    let mut window = both_joined();
    let id = keep(&mut window, "csi-4", &csi_4());
    share(&mut window, &id, true);
    window.lock();
    window.unlock(SAM);
    share(&mut window, &id, false);
    assert!(taken(&mut window, "ours", "csi-4").is_empty());
    share(&mut window, &id, true);
    window.lock();
    window.unlock(SAM);
    window.call("remove_entry", json!({ "id": id }));
    assert!(taken(&mut window, "ours", "csi-4").is_empty());
    assert!(taken(&mut window, "mine", "csi-4").is_empty());
    let bin = window.call("removed", Value::Null)[0]["thing"].clone();
    assert_eq!(bin, json!({"was": "answers", "instrument": "csi-4"}));
    window.call("restore_entry", json!({ "id": id }));
    assert_eq!(taken(&mut window, "ours", "csi-4").len(), 1);
    window.call("remove_entry", json!({ "id": id }));
    window.lock();
    window.set("2026-07-20 12:00");
    window.unlock(SAM);
    assert!(window.ask("restore_entry", json!({ "id": id })).is_err());
}

#[test]
fn nobody_shares_or_removes_the_others_answers() {
    let mut window = both_joined();
    let id = keep(&mut window, "csi-4", &csi_4());
    share(&mut window, &id, true);
    window.lock();
    window.unlock(NOA);
    let shown = text(&taken(&mut window, "ours", "csi-4")[0]["id"]);
    for id in [id, shown] {
        assert!(
            window
                .ask("share_answers", json!({"id": id, "share": false}))
                .is_err()
        );
        assert!(window.ask("remove_entry", json!({ "id": id })).is_err());
    }
}

#[test]
fn what_is_begun_waits_unseen_and_goes_when_it_is_kept() {
    let mut window = both_joined();
    let begun = json!({"1": 5});
    window.call(
        "save_answers_draft",
        json!({"instrument": "csi-4", "items": begun}),
    );
    window.lock();
    window.unlock(NOA);
    assert_eq!(history(&mut window, "mine", "csi-4")["draft"], Value::Null);
    window.lock();
    window.unlock(SAM);
    assert_eq!(history(&mut window, "ours", "csi-4")["draft"], Value::Null);
    assert_eq!(history(&mut window, "mine", "csi-4")["draft"], begun);
    keep(&mut window, "csi-4", &csi_4());
    assert_eq!(history(&mut window, "mine", "csi-4")["draft"], Value::Null);
}

#[test]
fn what_has_no_score_is_refused_with_its_field() {
    let mut window = both_joined();
    let refused = [
        (
            "csi-4",
            json!({"1": 7, "12": 4, "19": 3, "22": 4}),
            "items.1",
        ),
        ("csi-4", json!({"canary": 1}), "items"),
        ("csi-4", json!({"1": 5}), "items"),
        ("csi-4", json!({}), "items"),
        ("canary", csi_4(), "instrument"),
        ("values", json!({"power": 1, "security": 3}), "items"),
        ("rdas", json!({"total": 70}), "items.total"),
    ];
    for (instrument, items, field) in refused {
        let given = json!({"instrument": instrument, "items": items});
        let error = window.ask("keep_answers", given).expect_err("refused");
        let said = serde_json::to_value(&error).expect("JSON");
        assert_eq!(
            (&said["code"], &said["field"]),
            (&json!("refused"), &json!(field))
        );
        assert!(!said.to_string().contains("canary"));
    }
    let tomorrow = json!({"instrument": "csi-4", "items": csi_4(), "at": "2026-06-19"});
    assert!(window.ask("keep_answers", tomorrow).is_err());
    let stray = json!({"instrument": "csi-4", "items": {"2": 1}});
    assert!(window.ask("save_answers_draft", stray).is_err());
    assert!(taken(&mut window, "mine", "csi-4").is_empty());
}

#[test]
fn where_one_score_takes_what_was_left_out_the_others_stand() {
    let mut window = both_joined();
    let mut items = ecr_rs(3, 6);
    items.as_object_mut().expect("items").remove("2");
    keep(&mut window, "ecr-rs", &items);
    let own = taken(&mut window, "mine", "ecr-rs")[0].clone();
    let few = json!({"status": "too_few", "have": 5, "need": 6});
    let scores = json!([{"id": "avoidance", "value": few}, {"id": "anxiety", "value": 6.0}]);
    assert_eq!(own["scores"]["subscales"], scores);
}

#[test]
fn a_change_is_held_against_wavering_only_where_that_is_sourced() {
    let mut window = both_joined();
    for (instrument, items) in [
        ("csi-4", csi_4()),
        ("csi-4", json!({"1": 0, "12": 0, "19": 0, "22": 0})),
        ("rdas", json!({"total": 40})),
        ("rdas", json!({"total": 55, "cohesion": 10})),
    ] {
        window.pass(24 * 60);
        keep(&mut window, instrument, &items);
    }
    let csi = history(&mut window, "mine", "csi-4");
    assert_eq!(csi["changes"], json!([]));
    assert_eq!(csi["taken"].as_array().map(Vec::len), Some(2));
    let rdas = history(&mut window, "mine", "rdas")["changes"].clone();
    assert_eq!(rdas.as_array().map(Vec::len), Some(1));
    assert_eq!(
        (&rdas[0]["subscale"], &rdas[0]["change"]["reliable"]),
        (&json!("total"), &json!(true))
    );
}

#[test]
fn the_profile_reads_what_both_share_and_never_what_one_does() {
    let mut window = both_joined();
    let moves: Vec<Value> = (0..12)
        .map(|n| match n % 2 {
            0 => json!({"actor": "a", "act": "messaged_again"}),
            _ => json!({"actor": "b", "act": "no_reply"}),
        })
        .collect();
    for _ in 0..2 {
        let id = window.tell(json!(moves), json!({}));
        let choice = json!({"moves": true, "words": false});
        window.call("share_telling", json!({"id": id, "choice": choice}));
    }
    keep_and_share(&mut window, "ecr-rs", &ecr_rs(2, 6));
    let mine = window.call("profile", json!({"pages": "mine"}));
    let points =
        json!([{"at": mine["paths"][0]["points"][0]["at"], "anxiety": 6.0, "avoidance": 2.0}]);
    assert_eq!(mine["paths"], json!([{"author": "a", "points": points}]));
    window.lock();

    window.unlock(NOA);
    let nothing = json!({"paths": [], "sides": [], "read": [], "findings": []});
    assert_eq!(window.call("profile", json!({"pages": "ours"})), nothing);
    assert_eq!(window.call("profile", json!({"pages": "mine"})), nothing);
    keep_and_share(&mut window, "ecr-rs", &ecr_rs(6, 2));
    keep_and_share(&mut window, "mini-ipip", &mini_ipip());
    window.lock();
    window.unlock(SAM);
    let ours = window.call("profile", json!({"pages": "ours"}));
    assert_eq!(ours["read"], json!(["attachment", "conflict"]));
    assert_eq!(ours["paths"].as_array().map(Vec::len), Some(2));
    let rules: Vec<&Value> = ours["findings"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|f| &f["rule"])
        .collect();
    assert_eq!(
        rules,
        [
            "worry_meets_distance",
            "closeness_at_different_paces",
            "reaching_meets_stepping"
        ]
    );
    assert_eq!(
        ours["sides"][0]["conflict"],
        json!({"pursue": 12, "withdraw": 0})
    );
    assert_eq!(ours["sides"][1]["latest"].as_array().map(Vec::len), Some(1));
}

#[test]
fn leaving_takes_the_answers_along() {
    let mut window = both_joined();
    keep_and_share(&mut window, "csi-4", &csi_4());
    window.lock();
    window.unlock(NOA);
    assert_eq!(taken(&mut window, "ours", "csi-4").len(), 1);
    window.lock();
    window.unlock(SAM);
    window.call(
        "leave_journal",
        json!({"passphrase": SAM, "old_backups": "keep"}),
    );
    window.unlock(NOA);
    assert!(taken(&mut window, "ours", "csi-4").is_empty());
}
