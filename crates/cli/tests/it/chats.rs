use std::fs;

use serde_json::Value;
use simulation::{Form, TextingPlan, texting, write};

use crate::command::{folder, folder_with, run};

const OPEN: &str = "01/02/2024, 21:05 - Ann: hi\n03/02/2024, 21:05 - Ben: yes: no\n";

fn json(out: &str) -> Value {
    serde_json::from_str(out).expect("JSON")
}

#[test]
fn a_chat_is_printed_as_json_and_written_as_a_table() {
    let text = "nothing\n13/02/2024, 21:05 - Ann: hi\n13/07/2024, 21:06 - Ben: yes\n";
    let (folder, _) = folder_with("chat.txt", text);
    let arguments = [
        "chat",
        "chat.txt",
        "--zone",
        "Europe/Berlin",
        "--json",
        "--messages",
        "m.csv",
    ];
    let ran = run(folder.path(), &arguments);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let found = json(&ran.out);
    assert_eq!(found["format"], "whatsapp");
    assert_eq!(found["messages"], 2);
    assert_eq!(found["first"], "2024-02-13T21:05:00+01:00");
    assert_eq!(found["last"], "2024-07-13T21:06:00+02:00");
    assert_eq!(found["senders"][1]["name"], "Ben");
    assert_eq!(found["senders"][1]["messages"], 1);
    assert_eq!(found["skipped"][0]["line"], 1);
    assert_eq!(found["date_order"], "dmy");
    assert_eq!(found["bursts"], Value::Array(Vec::new()));
    let table = fs::read_to_string(folder.path().join("m.csv")).expect("written");
    assert_eq!(
        table,
        "at,sender,length\n2024-02-13T21:05:00+01:00,Ann,2\n2024-07-13T21:06:00+02:00,Ben,3\n"
    );
    let again = run(
        folder.path(),
        &["chat", "m.csv", "--json", "--zone", "Europe/Berlin"],
    );
    assert_eq!(json(&again.out)["last"], found["last"], "{}", again.err);
}

#[test]
fn what_a_file_leaves_open_is_asked_for_by_the_argument_that_says_it() {
    let (folder, _) = folder_with("chat.txt", OPEN);
    let ran = run(folder.path(), &["chat", "chat.txt"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("--date-order"), "{}", ran.err);
    let told = [
        "chat",
        "chat.txt",
        "--date-order",
        "mdy",
        "--zone",
        "UTC",
        "--json",
    ];
    let ran = run(folder.path(), &told);
    assert_eq!(json(&ran.out)["last"], "2024-03-02T21:05:00+00:00");
    let ran = run(folder.path(), &["chat", "chat.txt", "--date-order", "dmy"]);
    assert!(ran.err.contains("--zone"), "{}", ran.err);
    assert!(ran.out.contains("Ben: 1"), "{}", ran.out);
    let other = run(folder.path(), &["chat", "chat.txt", "--format", "telegram"]);
    assert_eq!(other.code, 2);
    assert!(
        other.err.contains("chat.txt: this is not of the format"),
        "{}",
        other.err
    );
}

#[test]
fn a_file_of_another_kind_is_refused_by_name() {
    let (folder, _) = folder_with("chat.txt", b"%PDF-1.7");
    let ran = run(folder.path(), &["chat", "chat.txt"]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.err.contains("this is a PDF, not a chat export"),
        "{}",
        ran.err
    );
}

#[test]
fn one_chat_of_several_is_named() {
    let year = texting(TextingPlan {
        seed: 5,
        days: 60,
        fights_per_week: 2.0,
    });
    let mut forms = Form::ALL.into_iter();
    let all = forms
        .find(|form| form.code() == "telegram_all")
        .expect("a form");
    let written = write(&year.messages, all, chrono_tz::Tz::UTC, 5);
    let folder = folder();
    fs::write(folder.path().join("result.json"), &written.files[0].1).expect("written");
    let ran = run(folder.path(), &["chat", "result.json"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("--chat"), "{}", ran.err);
    let ran = run(
        folder.path(),
        &["chat", "result.json", "--json", "--chat", &written.names[1]],
    );
    let found = json(&ran.out);
    assert_eq!(found["messages"], written.messages.len(), "{}", ran.err);
    let bursts = found["bursts"].as_array().expect("a list");
    assert!(!bursts.is_empty());
    let why = bursts[0]["why"].as_str().expect("words");
    assert!(why.contains("without an answer"), "{why}");
    let said = run(
        folder.path(),
        &["chat", "result.json", "--chat", &written.names[1]],
    );
    assert!(said.out.contains(why), "{}", said.out);
}

#[test]
fn an_invented_chat_is_written_as_an_export_and_read_again() {
    let folder = folder();
    let simulated = [
        "simulate",
        "--seed",
        "3",
        "--weeks",
        "8",
        "--chat",
        "signal_text",
        "--out",
        "x",
    ];
    let ran = run(folder.path(), &simulated);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let truth = fs::read_to_string(folder.path().join("x/truth.json")).expect("written");
    let planted = json(&truth)["fights"].as_array().expect("a list").len();
    assert!(planted > 0);
    let ran = run(folder.path(), &["chat", "x", "--zone", "UTC", "--json"]);
    assert_eq!(json(&ran.out)["format"], "signal", "{}", ran.err);
}
