//! What `analyse` answers, as JSON and in sentences.

use std::fmt::Write;

use serde_json::Value;

use crate::command::{folder, folder_with, run};

/// The keys that an analysis promises, where there is enough data.
const PROMISED: [&str; 67] = [
    "/format",
    "/version",
    "/counts/episodes",
    "/counts/tellings",
    "/counts/moves",
    "/warnings",
    "/transitions/codes",
    "/transitions/observed",
    "/transitions/expected",
    "/transitions/adjusted_residual",
    "/transitions/yules_q",
    "/loop/a_pursues_b_withdraws/given",
    "/loop/b_withdraws_a_pursues/observed",
    "/loop/b_pursues_a_withdraws/rate",
    "/loop/a_withdraws_b_pursues/rate_ci95",
    "/loop/a_pursues_b_withdraws/informative_tellings",
    "/loop/a_pursues_b_withdraws/ratio_ci95",
    "/loop/a_pursues_b_withdraws/p",
    "/repair_time/n",
    "/repair_time/events",
    "/repair_time/left_out",
    "/repair_time/median_hours",
    "/repair_time/curve/0/at_risk",
    "/repair_time/received/n",
    "/escalation/a/n",
    "/escalation/a/median_slope",
    "/escalation/b/ci95",
    "/escalation/by_quarter/0/quarter",
    "/escalation/by_quarter/0/a",
    "/good_stretches",
    "/phases/0/from",
    "/phases/0/to",
    "/phases/0/episodes_per_day",
    "/phases/0/kind",
    "/phase_cost",
    "/change",
    "/rhythm/weekday_hour/6/23",
    "/rhythm/days_only",
    "/protest/count",
    "/protest/followed_by",
    "/meaning/second_run_of_loop/a_pursues_b_withdraws/given",
    "/told_differently/0/episode",
    "/told_differently/0/what/0",
    "/roles/0/quarter",
    "/roles/0/pursuits",
    "/roles/0/share_a",
    "/reversals",
    "/load",
    "/excitation/codes/3",
    "/excitation/decay_per_hour",
    "/excitation/baseline_per_hour/3",
    "/excitation/branching/3/3",
    "/excitation/branching_ci95/3/3",
    "/excitation/spectral_radius",
    "/excitation/spectral_radius_ci95",
    "/excitation/log_likelihood",
    "/excitation/realisations",
    "/excitation/fit/ks_statistic",
    "/excitation/fit/p",
    "/outcomes/pause_time_named/with",
    "/outcomes/pause_time_named/without",
    "/outcomes/pause_time_named/log_rank_p",
    "/outcomes/named_cycle/difference",
    "/conditions/owned_parts/count",
    "/security_signs/need_said/ci95",
    "/signs/same_argument",
    "/signs/closeness_out_of_reach/entries",
];

fn analysed(csv: &str) -> Value {
    let (folder, _) = folder_with("m.csv", csv);
    let ran = run(folder.path(), &["analyse", "m.csv", "--json"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    serde_json::from_str(&ran.out).expect("JSON")
}

#[test]
fn a_full_analysis_holds_every_promised_key() {
    let folder = folder();
    run(
        folder.path(),
        &["simulate", "--seed", "1", "--weeks", "80", "--out", "."],
    );
    let ran = run(folder.path(), &["analyse", "moves.csv", "--json"]);
    let value: Value = serde_json::from_str(&ran.out).expect("JSON");
    for pointer in PROMISED {
        assert!(value.pointer(pointer).is_some(), "{pointer}");
    }
    assert_eq!(value["format"], "tidemark.analysis");
    assert_eq!(value["version"], 1);
}

#[test]
fn moves_of_one_night_are_counted_by_hand() {
    // A reaches out five times and B answers each time; four answers are withdrawals.
    let mut csv = "episode,at,actor,act\n".to_owned();
    for (night, answer) in ["no_reply", "left_room", "withdraw", "shut_down", "listened"]
        .iter()
        .enumerate()
    {
        writeln!(csv, "n{night},,a,messaged_again\nn{night},,b,{answer}").expect("to memory");
    }
    let value = analysed(&csv);
    let answered = &value["loop"]["a_pursues_b_withdraws"];
    assert_eq!(value["counts"]["episodes"], 5);
    assert_eq!(value["counts"]["moves"], 10);
    assert_eq!(
        (&answered["given"], &answered["observed"]),
        (&5.into(), &4.into())
    );
    assert_eq!(answered["rate"], 0.8);
}

#[test]
fn too_little_is_a_value() {
    let value = analysed("episode,at,actor,act\ne,2026-06-18,a,pursue\ne,,b,withdraw\n");
    for found in [
        &value["transitions"],
        &value["repair_time"],
        &value["loop"]["a_pursues_b_withdraws"],
    ] {
        assert_eq!(found["status"], "too_few");
        assert!(found["have"].as_u64() < found["need"].as_u64());
    }
}

#[test]
fn sentences_are_gentle_and_carry_counts_and_intervals() {
    let folder = folder();
    run(
        folder.path(),
        &["simulate", "--seed", "1", "--weeks", "80", "--out", "."],
    );
    let ran = run(folder.path(), &["analyse", "journal.json"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    for said in [
        "Ada reached out: followed by \"Bo stepped back\" in ",
        "Bo stepped back: followed by \"Ada reached out\" in ",
        "such moments",
        "95 % interval",
        "Coming back together",
        "The loop named: followed by a repair that was received",
        "; without it in ",
        "Good stretches",
        "of which something is known",
    ] {
        assert!(ran.out.contains(said), "{said}: {}", ran.out);
    }
    for never in [
        "because", "fault", "blame", "pursue", "withdraw", "NaN", "inf", "null",
    ] {
        assert!(!ran.out.contains(never), "{never}: {}", ran.out);
    }
}

#[test]
fn sentences_say_too_few_in_words() {
    let (folder, _) = folder_with("m.csv", "episode,at,actor,act\n");
    let ran = run(folder.path(), &["analyse", "m.csv"]);
    assert_eq!(ran.code, 0);
    assert!(ran.out.starts_with("0 episodes, 0 tellings, 0 moves.\n"));
    assert_eq!(ran.out.matches("too few such moments to say").count(), 4);
    assert!(ran.out.contains("Too few episodes to say"));
}

#[test]
fn a_column_that_is_not_read_is_said_aside() {
    let (folder, _) = folder_with("m.csv", "episode,at,actor,act,recieved\ne,,a,pursue,1\n");
    let ran = run(folder.path(), &["analyse", "m.csv", "--json"]);
    assert_eq!(ran.code, 0);
    assert_eq!(ran.err, "tidemark-cli: column \"recieved\" is not read\n");
}
