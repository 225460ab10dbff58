//! The shape that the command line writes and the window reads.

use patterns::{Analysis, Loop, Measured, RepairTime, TooFew, Transitions, analyse};
use serde_json::{Value, json};
use ts_rs::{Config, TS};

use crate::couple::{repeated, told};

fn keys(value: &Value) -> Vec<&str> {
    let object = value.as_object().expect("an object");
    let mut keys: Vec<&str> = object.keys().map(String::as_str).collect();
    keys.sort_unstable();
    keys
}

fn full() -> Value {
    let lines: Vec<String> = (0..30)
        .map(|i| format!("ap@{i} bw ap bp aw bw br!@{i}.{}", i % 9 + 1))
        .collect();
    let journal = told(&lines.iter().map(String::as_str).collect::<Vec<_>>());
    serde_json::to_value(analyse(&journal)).expect("plain data")
}

#[test]
fn the_shape_is_the_one_written_down() {
    let analysis = full();
    assert_eq!(analysis["format"], "tidemark.analysis");
    assert_eq!(analysis["version"], 1);
    assert_eq!(
        analysis["counts"],
        json!({"episodes": 30, "tellings": 30, "moves": 210})
    );
    assert_eq!(
        keys(&analysis["loop"]),
        [
            "a_pursues_b_withdraws",
            "a_withdraws_b_pursues",
            "b_pursues_a_withdraws",
            "b_withdraws_a_pursues"
        ]
    );
    let one = &analysis["loop"]["a_pursues_b_withdraws"];
    for key in [
        "given",
        "observed",
        "rate",
        "rate_ci95",
        "informative_tellings",
        "informative_observed",
        "expected",
        "ratio",
        "ratio_ci95",
        "p",
    ] {
        assert!(!one[key].is_null(), "{key}");
    }
    assert_eq!(one["rate_ci95"].as_array().map(Vec::len), Some(2));
    for key in [
        "codes",
        "observed",
        "expected",
        "adjusted_residual",
        "yules_q",
    ] {
        assert_eq!(
            analysis["transitions"][key].as_array().map(Vec::len),
            Some(8)
        );
    }
}

#[test]
fn repair_times_stand_beside_the_received_ones() {
    let analysis = full();
    let repair = &analysis["repair_time"];
    let shape = [
        "curve",
        "events",
        "followed_hours",
        "left_out",
        "median_ci95",
        "median_hours",
        "n",
    ];
    assert_eq!(keys(&repair["received"]), shape);
    let with_received = [&shape[..], &["received"]].concat();
    assert_eq!(keys(repair), with_received);
    assert_eq!(
        keys(&repair["curve"][0]),
        ["at_risk", "ci95", "events", "hours", "survival"]
    );
}

#[test]
fn too_few_has_a_status() {
    let analysis = serde_json::to_value(analyse(&repeated("ap bw", 2))).expect("plain data");
    let few = |have, need| json!({"status": "too_few", "have": have, "need": need});
    assert_eq!(analysis["transitions"], few(2, 20));
    assert_eq!(analysis["repair_time"], few(0, 5));
    assert_eq!(analysis["loop"]["b_withdraws_a_pursues"], few(0, 5));
    assert_eq!(
        analysis["warnings"][0],
        json!({"code": "untimed_episodes", "count": 2})
    );
}

#[test]
fn the_window_gets_the_same_types() {
    let config = Config::new();
    let decl = Analysis::decl(&config);
    assert!(decl.contains("loop: Loop"), "{decl}");
    assert!(
        decl.contains("transitions: Measured<Transitions>"),
        "{decl}"
    );
    let decl = Measured::<Transitions>::decl(&config);
    assert_eq!(decl, "type Measured<T> = TooFew | T;");
    let decl = Loop::decl(&config);
    assert!(
        decl.contains("a_pursues_b_withdraws: Measured<Answered>"),
        "{decl}"
    );
    let decl = RepairTime::decl(&config);
    assert!(decl.contains("received: Measured<TimeTo>"), "{decl}");
    let decl = patterns::Answered::decl(&config);
    let interval = "rate_ci95: [number | null, number | null] | null";
    assert!(decl.contains(interval), "{decl}");
    let decl = TooFew::decl(&config);
    assert!(decl.contains("status: \"too_few\""), "{decl}");
    assert_eq!(TooFew::dependencies(&config).len(), 0);
}
