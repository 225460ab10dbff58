//! The shape that the command line writes and the window reads.

use patterns::{Analysis, Loop, Measured, RepairTime, TooFew, Transitions, analyse};
use serde_json::{Value, json};
use ts_rs::{Config, TS};

use crate::couple::{full as couple, repeated, told};
use crate::excitation::{evenings, journal};

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
fn each_number_has_the_keys_that_are_written_down() {
    let analysis = serde_json::to_value(analyse(&couple())).expect("plain data");
    for (pointer, shape) in [
        ("/escalation", &["a", "b", "by_quarter"][..]),
        ("/escalation/a", &["ci95", "median_slope", "n"]),
        ("/escalation/by_quarter/0", &["a", "b", "quarter"]),
        (
            "/good_stretches",
            &[
                "curve",
                "ended_by",
                "events",
                "lengthening",
                "median_ci95",
                "median_days",
                "n",
                "stretches",
            ],
        ),
        ("/good_stretches/lengthening", &["ci95", "days_longer", "n"]),
        (
            "/good_stretches/stretches/0",
            &["days", "ended", "from", "given"],
        ),
        ("/good_stretches/stretches/0/ended", &["episode", "what"]),
        ("/good_stretches/stretches/0/given", &["a", "b"]),
        (
            "/good_stretches/curve/0",
            &["at_risk", "ci95", "days", "events", "survival"],
        ),
        ("/good_stretches/ended_by/0", &["count", "what"]),
        (
            "/phases/0",
            &["days", "episodes", "episodes_per_day", "from", "kind", "to"],
        ),
        (
            "/change/0",
            &[
                "after", "before", "date", "mark", "nap", "nap_ci95", "tau_u", "too_few", "variant",
            ],
        ),
        ("/rhythm", &["days_only", "weekday_hour"]),
        ("/protest", &["count", "followed_by", "other_withdrew"]),
        ("/meaning", &["second_run_of_loop"]),
        ("/told_differently/0", &["episode", "what"]),
        ("/roles/0", &["ci95", "pursuits", "quarter", "share_a"]),
        (
            "/reversals/0",
            &[
                "after",
                "before",
                "ci95",
                "date",
                "difference",
                "pursuits_after",
                "pursuits_before",
                "rupture",
            ],
        ),
        (
            "/security_signs",
            &["need_said", "received_by_quarter", "space_without_pursuit"],
        ),
        (
            "/security_signs/need_said",
            &["ci95", "count", "entries", "of", "share", "too_few"],
        ),
        (
            "/security_signs/received_by_quarter/0",
            &["quarter", "received"],
        ),
        ("/load/0", &["date", "value"]),
        (
            "/signs",
            &[
                "always_chasing_or_running",
                "closeness_out_of_reach",
                "intense_but_unstable",
                "same_argument",
            ],
        ),
        (
            "/signs/always_chasing_or_running",
            &["ci95", "count", "entries", "of", "share", "too_few"],
        ),
        ("/signs/same_argument", &["groups", "of"]),
        ("/signs/same_argument/groups/0", &["entries", "words"]),
    ] {
        let found = analysis.pointer(pointer).unwrap_or(&Value::Null);
        assert!(found.is_object(), "{pointer}");
        assert_eq!(keys(found), shape, "{pointer}");
    }
    assert!(analysis["conditions"].is_null(), "on one's own pages");
    assert_eq!(
        keys(&full()["conditions"]),
        ["came_back", "owned_parts", "stayed_or_waited", "support"]
    );
    assert_eq!(
        keys(&full()["conditions"]["support"]),
        ["entries", "sessions"]
    );
    assert!(analysis["phase_cost"].is_number());
    assert_eq!(analysis["change"][0]["variant"], "a_vs_b_minus_trend_a");
}

#[test]
fn excitation_has_the_keys_that_are_written_down() {
    let analysis = serde_json::to_value(analyse(&journal(&evenings()))).expect("plain data");
    let found = &analysis["excitation"];
    let shape = [
        "baseline_ci95",
        "baseline_per_hour",
        "branching",
        "branching_ci95",
        "codes",
        "decay_ci95",
        "decay_per_hour",
        "dropped",
        "events",
        "fit",
        "log_likelihood",
        "realisations",
        "spectral_radius",
        "spectral_radius_ci95",
    ];
    assert_eq!(keys(found), shape);
    assert_eq!(keys(&found["fit"]), ["ks_statistic", "p"]);
    let codes = ["a.pursue", "a.withdraw", "b.pursue", "b.withdraw"];
    assert_eq!(found["codes"], json!(codes));
    assert!(found["branching"][3][0].is_number());
    assert!(found["branching_ci95"][3][0][1].is_number());
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
