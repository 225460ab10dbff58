//! Every command of the one list, over Tauri's own IPC: what it answers, when it refuses, and
//! what a refusal may say.

#[path = "harness/ipc.rs"]
mod ipc;

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::mpsc::TryRecvError;
use std::time::{SystemTime, UNIX_EPOCH};

use api::{Door, SystemClock};
use ipc::Caller;
use serde_json::{Map, Value, json};
use simulation::{Form, TextingPlan, texting, write};

const NOA: &str = "marble kettle anchor winter saddle";
/// Stands in everything that somebody writes, and so must stand in no refusal.
const CANARY: &str = "canary-word";
/// Passphrases that are changed to.
const OTHER: &str = "copper meadow violin harbor pillow";
const THIRD: &str = "ribbon cactus thunder marsh goblet";
/// What the life's document is called.
const DOCUMENT: &str = "Tidemark_2024-05-01_to_2024-05-31.pdf";
/// What is no use case of an open session in the list, and yet refuses without one.
const OF_A_SESSION: [&str; 9] = [
    "choose_chat",
    "look_at_chat",
    "check_newest_backup",
    "preview_report",
    "save_report",
    "save_data",
    "save_journal",
    "back_up_now",
    "leave_journal",
];
/// Names the folder of a test that runs as a process of its own.
const FOLDER: &str = "TIDEMARK_IPC_FOLDER";

#[test]
fn every_command_of_the_list_answers() {
    by_itself("every_command_of_the_list_answers", |folder| {
        let calls = lived(&window(folder));
        let exercised: BTreeSet<&str> = calls.iter().map(|call| call.command).collect();
        let listed: BTreeSet<&str> = api::commands().iter().map(|c| c.name).collect();
        assert_eq!(exercised, listed);

        let document =
            fs::read(saved(folder).join(DOCUMENT)).expect("the document stands in its folder");
        assert!(document.starts_with(b"%PDF"));
        let settings = fs::read_to_string(folder.join("settings.json")).expect("settings are kept");
        assert!(settings.contains("dark") && !settings.contains(CANARY));
    });
}

#[test]
fn what_asks_for_a_session_refuses_without_one() {
    by_itself("what_asks_for_a_session_refuses_without_one", |folder| {
        let calls = lived(&window(folder));
        let behind_the_lock = |call: &&Call| door(call.command) == Door::Open;
        let refuses = |window: &Caller| {
            let shells = calls
                .iter()
                .filter(|call| OF_A_SESSION.contains(&call.command));
            for call in calls.iter().filter(behind_the_lock).chain(shells) {
                let refused = window.call(call.command, call.args.clone());
                assert_eq!(refused, Err(json!({"code": "locked"})), "{}", call.command);
            }
        };
        refuses(&window(&folder.join("without-a-journal")));
        let window = window(folder);
        refuses(&window);
        unlock(&window);
        window.call("lock", Value::Null).expect("locks");
        refuses(&window);
    });
}

#[test]
fn the_lock_screen_is_answered_and_so_are_the_settings() {
    by_itself(
        "the_lock_screen_is_answered_and_so_are_the_settings",
        |folder| {
            let window = window(folder);
            let on_the_lock_screen = |call: &Call| {
                door(call.command) != Door::Open && !OF_A_SESSION.contains(&call.command)
            };
            for call in lived(&window).into_iter().filter(on_the_lock_screen) {
                let answer = window.call(call.command, call.args);
                match call.command {
                    "begin_journal" | "begin_from_exports" | "choose_exports" => {
                        assert_eq!(answer, Err(json!({"code": "journal_exists"})));
                    }
                    // A code opens once.
                    "recover" => assert_eq!(answer, Err(json!({"code": "wrong_code"}))),
                    command => assert!(answer.is_ok(), "{command}: {answer:?}"),
                }
                window.call("lock", Value::Null).expect("locks");
            }
        },
    );
}

#[test]
fn a_name_that_is_not_in_the_list_is_refused() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let window = window(folder.path());
    for name in [
        "",
        "Status",
        "status ",
        "read_journal",
        "plugin:store|load",
        "plugin:dialog|open",
        "plugin:event|listen",
        "plugin:webview|create_webview_window",
        "plugin:app|version",
    ] {
        let refused = window.call(name, json!({"passphrase": CANARY}));
        let said = refused.expect_err(name).to_string();
        assert!(
            said.contains("not allowed") || said.contains("not found"),
            "{name}: {said}"
        );
        assert!(!said.contains(CANARY), "{name}: {said}");
    }
}

#[test]
fn no_other_window_and_no_other_address_may_call_anything() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let window = window(folder.path());
    window
        .call("begin_journal", newcomer("Sam", "teal", NOA))
        .expect("begins");
    let another = window.another("second");
    for command in api::commands() {
        let elsewhere = |url| window.call_from(url, command.name, Value::Null);
        for refused in [
            another.call(command.name, Value::Null),
            elsewhere("https://example.org"),
            elsewhere("http://localhost"),
            elsewhere("tauri://example.org"),
        ] {
            let said = refused.expect_err(command.name).to_string();
            assert!(said.contains("not allowed"), "{}: {said}", command.name);
        }
    }
    let status = window.call("status", Value::Null).expect("answers");
    assert_eq!(status["phase"], "open");
}

#[test]
fn an_ill_typed_field_is_named_and_not_quoted() {
    by_itself("an_ill_typed_field_is_named_and_not_quoted", |folder| {
        each_field(folder, |call, field| {
            let mut args = call.args.clone();
            args[field] = of_another_type(&args[field])?;
            Some(args)
        });
    });
}

#[test]
fn a_missing_field_is_named() {
    by_itself("a_missing_field_is_named", |folder| {
        each_field(folder, |call, field| {
            if MAY_BE_MISSING.contains(&(call.command, field)) {
                return None;
            }
            let mut args = call.args.clone();
            args.as_object_mut()?.remove(field);
            Some(args)
        });
    });
}

#[test]
fn no_refusal_holds_what_somebody_wrote() {
    by_itself("no_refusal_holds_what_somebody_wrote", |folder| {
        let window = window(folder);
        lived(&window);
        unlock(&window);
        for (command, args, code) in refusals(&window) {
            let refused = window.call(command, args).expect_err(command);
            assert_eq!(refused["code"], code, "{command}: {refused}");
            assert!(
                !refused.to_string().contains(CANARY),
                "{command}: {refused}"
            );
        }
    });
}

#[test]
fn the_desk_is_free_while_data_are_made_and_what_is_stopped_is_written_nowhere() {
    by_itself(
        "the_desk_is_free_while_data_are_made_and_what_is_stopped_is_written_nowhere",
        |folder| {
            let window = window(folder);
            window.call("open_sample", Value::Null).expect("it opens");
            let wish = json!({
                "range": {"from": "1970-01-01", "to": "2090-12-31"}, "whose": "mine",
                "form": "xlsx", "words": "taken", "language": "en", "passphrases": null,
            });
            let making = window.call_meanwhile("save_data", wish);
            // Whoever had to wait for the desk would come when it is written.
            let answer = loop {
                window.call("stop_data", Value::Null).expect("answers");
                match making.try_recv() {
                    Err(TryRecvError::Empty) => {}
                    answer => break answer.expect("it answers"),
                }
            };
            assert_eq!(answer, Ok(Value::Null));
            let names = fs::read_dir(saved(folder)).expect("the folder is there");
            assert_eq!(names.count(), 1, "the chat that was there before");
        },
    );
}

/// A pipe stands in the place of the newest backup: whoever looks at it waits until it is filled.
#[cfg(unix)]
mod while_the_newest_backup_is_looked_at {
    use std::fs::File;
    use std::io::Write;
    use std::sync::mpsc::Receiver;
    use std::thread;
    use std::time::Duration;

    use super::*;

    /// How long any answer may take.
    const PATIENCE: Duration = Duration::from_secs(20);

    type Answer = Result<Value, Value>;

    /// An unlocked journal whose newest backup is being looked at: what the look will answer, and
    /// the other end of the pipe.
    fn looked_at(folder: &Path) -> (Caller, Receiver<Answer>, File) {
        let window = window(folder);
        let call = |name, args| window.call(name, args).expect(name);
        call("begin_journal", newcomer("Noa", "teal", NOA));
        call("lock", Value::Null);
        let name = call("backups", Value::Null)[0]["name"].clone();
        let newest = folder.join("journal/backups");
        let newest = newest.join(name.as_str().expect("a name"));
        fs::remove_file(&newest).expect("removed");
        let made = Command::new("mkfifo").arg(&newest).status();
        assert!(made.expect("a system's program").success());
        unlock(&window);
        let look = window.call_meanwhile("check_newest_backup", Value::Null);
        // It opens once somebody reads it.
        let pipe = File::options().write(true).open(newest).expect("opens");
        (window, look, pipe)
    }

    #[test]
    fn other_commands_are_answered_and_a_lock_ends_the_look() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let (window, look, mut pipe) = looked_at(folder.path());
        let answered = |name| {
            let answer = window
                .call_meanwhile(name, Value::Null)
                .recv_timeout(PATIENCE);
            answer.expect("the desk is free").expect(name)
        };
        assert_eq!(answered("session")["role"], "a");
        assert!(look.try_recv().is_err(), "it goes on");
        let filling = thread::spawn(move || while pipe.write_all(&[0; 4096]).is_ok() {});
        assert_eq!(answered("lock")["phase"], "locked");
        filling.join().expect("nobody reads it any more");
        assert_eq!(look.recv_timeout(PATIENCE), Ok(Ok(Value::Null)));
        assert!(!folder.path().join("journal/checking").exists());
    }
}

/// One row of the life below: the command, its arguments, and what stands where in its answer.
/// `$name` stands for what an earlier row remembered.
type Row = (&'static str, Value, &'static str, Stands);

enum Stands {
    Is(Value),
    Remembered(&'static str),
}
use Stands::{Is, Remembered};

fn is(value: impl Into<Value>) -> Stands {
    Is(value.into())
}

/// A household as it lives: Sam begins, Noa joins, both tell and share, and each command of the
/// list is called on the way. It ends locked.
#[rustfmt::skip] // a call a line
fn life() -> Vec<Row> {
    let nothing = || Is(json!({}));
    let none = Value::Null;
    let [ours, mine] = ["ours", "mine"].map(|pages| move || json!({ "pages": pages }));
    let about = |id| json!({ "id": id });
    let week = || json!({"pages": "mine", "week_start": "monday"});
    let may = json!({"range": {"from": "2024-05-01", "to": "2024-05-31"}, "whose": "both"});
    let (from, to) = (1_714_500_000_000_i64, 1_717_200_000_000_i64);
    let month = json!({"pages": "ours", "from_ms": from, "to_ms": to, "width": 720});
    let mut filtered = month.clone();
    filtered["filter"] = json!({"kinds": ["rupture"], "classes": [], "told_by": ["both"], "words": CANARY});
    filtered["lines"] = json!(["close", "load"]);
    vec![
        ("status", none.clone(), "/phase", is("none")),
        ("shown", none.clone(), "", nothing()),
        ("suggest_passphrase", none.clone(), "/passphrase", Remembered("sam")),
        ("passphrase_strength", json!({"passphrase": "$sam", "about": ["Sam"]}), "/enough", is(true)),
        ("infer_kind", json!({"moves": moves()}), "/kind", is("texting_fight")),
        // A first journal is left, begun again from what was taken out of it, and left by both.
        ("begin_journal", newcomer("Sam", "teal", "$sam"), "/session/role", is("a")),
        ("save_journal", json!({"whose": "mine", "passphrases": null}), "/noted", is(true)),
        ("taken", mine(), "/0/form", is("json")),
        ("leave_journal", leaving("$sam"), "/deleted", is(true)),
        ("choose_exports", none.clone(), "/state", is("ready")),
        ("begin_from_exports", json!({"first": newcomer("Sam", "teal", "$sam"), "second": newcomer("Noa", "rust", NOA)}), "/second_code", Remembered("noas_code")),
        ("unlock", json!({"passphrase": "$sam"}), "/role", is("a")),
        ("leave_journal", leaving("$sam"), "/status/phase", is("locked")),
        ("save_rest", json!({"passphrase": NOA}), "/private", is(true)),
        ("unlock", json!({"passphrase": NOA}), "/left/who", is("a")),
        ("leave_journal", leaving(NOA), "/deleted", is(true)),
        ("begin_journal", newcomer("Sam", "teal", "$sam"), "/session/role", is("a")),
        ("join", newcomer("Noa", "rust", NOA), "/session/joined", is(true)),
        ("session", none.clone(), "/partners/1/name", is("Noa")),
        ("stirred", none.clone(), "", nothing()),
        ("set_partner", json!({"name": "Sam", "colour": "blue", "name_on_lock_screen": false}), "/partners/0/colour", is("blue")),
        ("set_language", json!({"language": "de"}), "/language", is("de")),
        // Sam tells three things, and shares them.
        ("save_log_draft", json!({"id": "one", "text": CANARY}), "", nothing()),
        ("log_drafts", none.clone(), "/0/text", is(CANARY)),
        ("add_telling", telling("2024-05-01"), "/id", Remembered("argument")),
        ("add_telling", telling("2024-05-02"), "/id", Remembered("evening")),
        ("add_telling", telling("2024-05-03"), "/id", Remembered("silence")),
        ("own_telling", about("$argument"), "/sharing/state", is("settling")),
        ("own_versions", about("$argument"), "/0", Remembered("version")),
        ("add_telling", json!({"at": "2024-05-05", "moves": moves()}), "/id", Remembered("to_seal")),
        ("seal_telling", sealing("$to_seal"), "/id", is("$to_seal")),
        ("sealed", mine(), "", Remembered("sealed")),
        ("take_back_sealed", about("$to_seal"), "/id", is("$to_seal")),
        ("seal_telling", sealing("$to_seal"), "/sharing/state", is("sealing")),
        ("edit_telling", json!({"id": "$argument", "telling": telling("2024-05-01")}), "/id", is("$argument")),
        ("share_telling", json!({"id": "$evening", "choice": {"moves": true, "words": false}}), "/choice/words", is(false)),
        ("add_check_in", json!({"close": 7}), "/id", Remembered("check_in")),
        ("close_sharing", none.clone(), "/on", is(false)),
        ("share_close", json!({"on": true}), "/on", is(true)),
        ("take_back_close", none.clone(), "/shown", is(0)),
        ("keep_direct", json!({"id": "$argument", "direct": CANARY, "said": true}), "/words/direct", is(CANARY)),
        ("save_direct_draft", json!({"id": "$argument", "text": CANARY}), "", nothing()),
        ("save_drew_draft", json!({"text": CANARY}), "", nothing()),
        ("us", mine(), "/draft", is(CANARY)),
        ("keep_drew", json!({"text": CANARY}), "/id", Remembered("drew")),
        ("share_drew", json!({"share": true}), "", nothing()),
        ("instruments", none.clone(), "/0/id", is("csi-4")),
        ("save_answers_draft", json!({"instrument": "csi-4", "items": {"1": 5}}), "", nothing()),
        ("questionnaires", mine(), "/0/draft/1", is(5)),
        ("keep_answers", json!({"instrument": "csi-4", "items": {"1": 5, "12": 4, "19": 3, "22": 4}}), "/id", Remembered("answers")),
        ("share_answers", json!({"id": "$answers", "share": true}), "", nothing()),
        ("profile", ours(), "/read", is(json!([]))),
        ("choose_chat", json!({"folder": false}), "/senders/0/name", Remembered("mine")),
        ("look_at_chat", json!({"zone": "UTC"}), "/senders/1/name", Remembered("theirs")),
        ("chat_progress", none.clone(), "/done", Remembered("progress")),
        ("chat_suggestions", json!({"mine": "$mine", "theirs": "$theirs"}), "/suggestions/0/id", is(0)),
        ("decide_chat", json!({"id": 0, "does": "drop"}), "/kept", is(Value::Null)),
        ("count_messages", json!({"passphrases": ["$sam", NOA]}), "/id", Remembered("messages")),
        ("messages_card", none.clone(), "/id", is("$messages")),
        ("take_messages_out", about("$messages"), "", nothing()),
        ("stop_chat", none.clone(), "", nothing()),
        ("remove_entry", about("$check_in"), "", nothing()),
        ("removed", none.clone(), "/0/thing/was", is("check_in")),
        ("restore_entry", about("$check_in"), "", nothing()),
        ("add_mark", json!({"kind": "session", "label": CANARY, "share": false}), "/id", Remembered("mark")),
        ("own_marks", none.clone(), "/0/kind", is("session")),
        ("share_mark", json!({"id": "$mark", "share": true}), "/sharing/state", is("settling")),
        ("edit_mark", json!({"id": "$mark", "at": "2024-05-04", "label": CANARY}), "/at", is("2024-05-04")),
        ("keep_line", json!({"text": CANARY, "entry": "$argument"}), "/id", Remembered("line")),
        ("share_line", json!({"id": "$line", "share": true}), "", nothing()),
        ("bring_line", json!({"id": "$line", "brought": true}), "", nothing()),
        ("keep_agreed", json!({"text": CANARY}), "/id", Remembered("agreed")),
        ("keep_tried", json!({"agreed": "$agreed", "text": CANARY}), "/id", Remembered("tried")),
        ("sessions", mine(), "/brought/0/text", is(CANARY)),
        ("since_session", mine(), "/session/label", is(CANARY)),
        ("choose_look_back", json!({"on": true}), "/on", is(true)),
        ("keep_look_back", json!({"week": "2024-05-06", "good": CANARY, "hard": "", "next": ""}), "/id", Remembered("look_back")),
        ("look_backs", json!({"week_start": "monday"}), "/earlier/0/good", is(CANARY)),
        ("ask_pause", json!({}), "/id", Remembered("pause")),
        ("set_pause", json!({"id": "$pause", "back_at": "9998-12-31T20:30:00+02:00"}), "/asked_by", is("a")),
        ("pauses", ours(), "/running/0/id", is("$pause")),
        ("end_pause", about("$pause"), "/ended", Remembered("ended")),
        ("lock", none.clone(), "/phase", is("locked")),
        // Noa answers each of them in another way.
        ("unlock", json!({"passphrase": NOA}), "/role", is("b")),
        ("today", week(), "/asks/0/ask", is("tell_yours")),
        ("entries", ours(), "/lines/2/id", Remembered("sams_argument")),
        ("entries", ours(), "/lines/1/id", Remembered("sams_evening")),
        ("entries", ours(), "/lines/0/id", Remembered("sams_silence")),
        ("answer_much_the_same", about("$sams_argument"), "/id", Remembered("much_the_same")),
        ("receive_direct", json!({"telling": "$sams_argument", "received": true, "share": true}), "", nothing()),
        ("set_aside", about("$sams_evening"), "", nothing()),
        ("sealed", ours(), "/0/id", Remembered("sams_sealed")),
        ("add_telling", json!({"at": "2024-05-05", "moves": moves()}), "/id", Remembered("noas_to_seal")),
        ("seal_telling", json!({"id": "$noas_to_seal", "beside": "$sams_sealed"}), "/id", is("$noas_to_seal")),
        ("add_telling", telling("2024-05-04"), "/id", Remembered("noas_own")),
        ("lock", none.clone(), "/phase", is("locked")),
        // Sam opens what both sealed, agrees, thinks again, and proposes another link.
        ("unlock", json!({"passphrase": "$sam"}), "/role", is("a")),
        ("open_sealed", about("$to_seal"), "/stage", is("pressed")),
        ("today", week(), "/asks/0/proposal", Remembered("proposal")),
        ("agree_link", about("$proposal"), "", nothing()),
        ("episode", json!({"pages": "ours", "id": "$sams_argument"}), "/link/agreed", is(true)),
        ("withdraw_link", about("$proposal"), "", nothing()),
        ("entries", ours(), "/lines/0/id", Remembered("noas_silence")),
        ("propose_link", json!({"mine": "$sams_silence", "theirs": "$noas_silence"}), "", nothing()),
        ("episode", json!({"pages": "ours", "id": "$noas_silence"}), "/link/agreed", is(false)),
        // What both look at, and what they take with them.
        ("timeline", month, "/scene/episodes", is(5)),
        ("timeline", filtered, "/scene/episodes_here", is(5)),
        ("days", ours(), "/grid/first", Remembered("first_day")),
        ("patterns", json!({"pages": "ours", "span": "all"}), "/analysis/counts/episodes", is(5)),
        ("behind_pattern", json!({"pages": "ours", "span": "all", "finding": "phases"}), "/of", is(5)),
        ("report_contents", may.clone(), "/episodes", is(5)),
        ("preview_report", json!({"query": may, "choice": {"paper": "letter", "words": ["$sams_silence"]}}), "/pages", Remembered("pages")),
        ("report_page", json!({"page": 1}), "/height", is(1584)),
        ("report_progress", none.clone(), "/step", is("idle")),
        ("stop_report", none.clone(), "", nothing()),
        ("stop_data", none.clone(), "", nothing()),
        ("save_report", json!({"query": may, "passphrases": ["$sam", NOA]}), "/file_name", is(DOCUMENT)),
        ("save_data", data(json!(["$sam", NOA])), "/file_name", is("Tidemark_2024-05-01_to_2024-05-31.zip")),
        ("preferences", none.clone(), "/theme", is("system")),
        ("set_preferences", preferences("dark", 150), "/theme", is("dark")),
        ("preferences", none.clone(), "/lock_after", is(5)),
        ("hide", none.clone(), "", nothing()),
        // Sam changes keys, and comes back to the passphrase as it was.
        ("change_passphrase", json!({"old": "$sam", "new": OTHER}), "", nothing()),
        ("renew_keys", json!({"old": OTHER, "new": THIRD}), "/recovery_code", Remembered("code")),
        ("lock", none.clone(), "/phase", is("locked")),
        ("recover", json!({"code": "$code", "passphrase": OTHER}), "/session/role", is("a")),
        ("change_passphrase", json!({"old": OTHER, "new": "$sam"}), "", nothing()),
        // The journal is kept safe, and put back.
        ("check_journal", none.clone(), "/holds", is(true)),
        ("check_newest_backup", none.clone(), "", Remembered("newest")),
        ("delete_old_backups", none.clone(), "", Remembered("deleted")),
        ("back_up_now", none.clone(), "/file_name", Remembered("file")),
        ("bring_backup", none.clone(), "/kind", is("brought")),
        ("lock", none.clone(), "/phase", is("locked")),
        ("backups", none.clone(), "/0/name", Remembered("backup")),
        ("restore_backup", json!({"name": "$backup", "passphrase": "$sam"}), "/phase", is("locked")),
        ("acknowledge_older", json!({"passphrase": "$sam"}), "/role", is("a")),
        ("safekeeping", none.clone(), "/restorings/0/id", Remembered("restoring")),
        ("restoring_read", about("$restoring"), "", nothing()),
        // The sample is entered from the lock screen.
        ("lock", none.clone(), "/phase", is("locked")),
        ("open_sample", none.clone(), "/sample", is(true)),
        ("remove_sample", none, "/phase", is("locked")),
    ]
}

/// Fields that the window may leave out.
const MAY_BE_MISSING: &[(&str, &str)] = &[
    ("add_telling", "at"),
    ("add_telling", "words"),
    ("add_telling", "share"),
    ("add_check_in", "close"),
    ("add_mark", "label"),
    ("add_mark", "share"),
    ("edit_mark", "label"),
    ("keep_line", "entry"),
    ("set_pause", "back_at"),
    ("save_log_draft", "text"),
    ("save_direct_draft", "text"),
    ("save_drew_draft", "text"),
    ("save_answers_draft", "items"),
    ("keep_answers", "at"),
    ("look_at_chat", "zone"),
    ("seal_telling", "choice"),
    ("seal_telling", "about"),
    ("seal_telling", "beside"),
    ("timeline", "from_ms"),
    ("timeline", "to_ms"),
    ("timeline", "filter"),
    ("timeline", "lines"),
    ("preview_report", "choice"),
    ("save_report", "choice"),
    ("save_report", "password"),
    ("save_report", "passphrases"),
    ("save_data", "passphrases"),
    ("save_journal", "passphrases"),
    ("today", "week_start"),
    ("set_language", "language"),
    ("set_preferences", "language"),
    ("set_preferences", "clock"),
    ("set_preferences", "week_start"),
];

/// What a use case refuses in Noa's session, and the code it refuses it with.
#[rustfmt::skip] // a call a line
fn refusals(window: &Caller) -> Vec<(&'static str, Value, &'static str)> {
    let entries = window.call("entries", json!({"pages": "ours"})).expect("answers");
    let mut entries = entries["lines"].as_array().expect("a list").iter();
    let sams = entries.find(|e| e["told_by"] == json!(["a"])).expect("Sam's")["id"].clone();
    let pauses = window.call("pauses", json!({"pages": "ours"})).expect("answers");
    let sams_pause = json!({"id": pauses["lately"][0]["id"]});
    let strangers = || json!({"id": CANARY});
    let long = CANARY.repeat(30_000);
    let never = json!({"range": {"from": "2024-05-31", "to": "2024-05-01"}, "whose": "mine"});
    let may = json!({"range": {"from": "2024-05-01", "to": "2024-05-31"}, "whose": "both"});
    vec![
        ("begin_journal", newcomer(CANARY, "teal", CANARY), "journal_exists"),
        ("join", newcomer(CANARY, "teal", CANARY), "already_joined"),
        ("set_partner", json!({"name": long, "colour": "rust", "name_on_lock_screen": false}), "too_long"),
        ("set_partner", json!({"name": format!("{CANARY}\u{7}"), "colour": "rust", "name_on_lock_screen": false}), "refused"),
        ("set_partner", json!({"name": CANARY, "colour": "blue", "name_on_lock_screen": false}), "refused"),
        ("episode", json!({"pages": "mine", "id": CANARY}), "not_found"),
        ("own_telling", strangers(), "not_found"),
        ("open_sealed", strangers(), "not_found"),
        ("own_telling", json!({"id": sams}), "not_found"),
        ("edit_telling", json!({"id": sams, "telling": telling("2024-05-01")}), "not_found"),
        ("remove_entry", json!({"id": sams}), "not_found"),
        ("restore_entry", strangers(), "not_found"),
        ("answer_much_the_same", strangers(), "not_found"),
        ("propose_link", json!({"mine": sams, "theirs": CANARY}), "refused"),
        ("agree_link", strangers(), "not_found"),
        ("withdraw_link", strangers(), "not_found"),
        ("share_mark", json!({"id": CANARY, "share": true}), "not_found"),
        ("add_telling", json!({"moves": [{"actor": "a", "act": "stayed", "note": CANARY}]}), "refused"),
        ("add_telling", json!({"moves": [{"actor": "b", "act": CANARY}]}), "refused"),
        ("add_telling", json!({"moves": [], "beside": CANARY, "words": {"felt": CANARY}}), "refused"),
        ("add_telling", json!({"moves": [], "words": {"text": long}}), "too_long"),
        ("add_telling", json!({"moves": [], "at": CANARY}), "refused"),
        ("ask_pause", json!({"back_at": "1999-12-31T20:30:00+02:00"}), "refused"),
        ("ask_pause", json!({"back_at": CANARY}), "refused"),
        ("set_pause", strangers(), "not_found"),
        ("set_pause", sams_pause.clone(), "refused"),
        ("end_pause", sams_pause, "refused"),
        ("add_check_in", json!({"close": 11}), "refused"),
        ("add_mark", json!({"kind": "run_out", "label": CANARY, "share": true}), "refused"),
        ("add_mark", json!({"kind": "session", "label": long}), "too_long"),
        ("edit_mark", json!({"id": CANARY, "at": "2024-05-04"}), "not_found"),
        ("keep_line", json!({"text": long}), "too_long"),
        ("keep_line", json!({"text": CANARY, "entry": CANARY}), "not_found"),
        ("share_line", json!({"id": CANARY, "share": true}), "not_found"),
        ("bring_line", json!({"id": CANARY, "brought": true}), "not_found"),
        ("keep_agreed", json!({"text": long}), "too_long"),
        ("keep_tried", json!({"agreed": CANARY, "text": CANARY}), "not_found"),
        ("keep_look_back", json!({"week": "2024-05-06", "good": long, "hard": "", "next": ""}), "too_long"),
        ("save_log_draft", json!({"id": "one", "text": long}), "too_long"),
        ("keep_direct", json!({"id": sams, "direct": CANARY, "said": true}), "not_found"),
        ("save_direct_draft", json!({"id": sams, "text": CANARY}), "not_found"),
        ("receive_direct", json!({"telling": CANARY, "received": true, "share": true}), "not_found"),
        ("keep_drew", json!({"text": long}), "too_long"),
        ("save_drew_draft", json!({"text": long}), "too_long"),
        ("share_drew", json!({"share": true}), "not_found"),
        ("keep_answers", json!({"instrument": CANARY, "items": {}}), "refused"),
        ("keep_answers", json!({"instrument": "csi-4", "items": {CANARY: 1}}), "refused"),
        ("save_answers_draft", json!({"instrument": "csi-4", "items": {CANARY: 1}}), "refused"),
        ("share_answers", json!({"id": CANARY, "share": true}), "not_found"),
        ("report_contents", never, "refused"),
        ("report_page", json!({"page": 1}), "not_found"),
        ("save_report", json!({"query": may, "passphrases": [CANARY, NOA]}), "wrong_passphrase"),
        ("save_data", data(json!([CANARY, NOA])), "wrong_passphrase"),
        ("save_journal", json!({"whose": "both", "passphrases": [CANARY, NOA]}), "wrong_passphrase"),
        ("leave_journal", leaving(CANARY), "wrong_passphrase"),
        ("set_preferences", preferences(CANARY, 100), "refused"),
        ("set_preferences", preferences("dark", 201), "refused"),
        // Ends the session.
        ("unlock", json!({"passphrase": CANARY}), "wrong_passphrase"),
    ]
}

/// May of both as tables, without words.
fn data(passphrases: Value) -> Value {
    json!({
        "range": {"from": "2024-05-01", "to": "2024-05-31"}, "whose": "both", "form": "csv",
        "words": "left", "language": "es", "passphrases": passphrases,
    })
}

fn preferences(theme: &str, text_size: u32) -> Value {
    json!({
        "theme": theme, "text_size": text_size, "lock_after": 5, "language": "es", "clock": "h12",
        "week_start": "sunday", "reminder": "daily", "reminder_at": 1230,
    })
}

fn moves() -> Value {
    json!([{"actor": "a", "act": "pursue"}, {"actor": "b", "act": "no_reply"}])
}

fn telling(day: &str) -> Value {
    let words = json!({"felt": CANARY, "text": CANARY, "bring": CANARY});
    let share = json!({"moves": true, "words": true});
    json!({"at": day, "moves": moves(), "words": words, "share": share})
}

fn sealing(id: &str) -> Value {
    let choice = json!({"moves": true, "words": false});
    json!({"id": id, "choice": choice, "about": {"day": "2024-05-05", "part": null}, "beside": null})
}

fn leaving(passphrase: &str) -> Value {
    json!({"passphrase": passphrase, "old_backups": "keep"})
}

fn newcomer(name: &str, colour: &str, passphrase: &str) -> Value {
    json!({"name": name, "colour": colour, "passphrase": passphrase, "name_on_lock_screen": false})
}

/// A call that was answered.
struct Call {
    command: &'static str,
    args: Value,
}

/// Lives the life in this window and answers the calls it was made of.
fn lived(window: &Caller) -> Vec<Call> {
    let mut known = BTreeMap::new();
    let mut calls = Vec::new();
    for (command, args, place, stands) in life() {
        let args = filled(args, &known);
        let answer = window.call(command, args.clone());
        let answer = answer.unwrap_or_else(|refusal| panic!("{command}: {refusal}"));
        let found = answer.pointer(place);
        let found = found.unwrap_or_else(|| panic!("{command}: no {place} in {answer}"));
        match stands {
            Is(value) => assert_eq!(*found, filled(value, &known), "{command}: {place}"),
            Remembered(name) => {
                known.insert(name, found.clone());
            }
        }
        calls.push(Call { command, args });
    }
    calls
}

/// With what is known in place of its name.
fn filled(value: Value, known: &BTreeMap<&str, Value>) -> Value {
    match value {
        Value::String(text) => match text.strip_prefix('$') {
            Some(name) => known[name].clone(),
            None => Value::String(text),
        },
        Value::Array(list) => list.into_iter().map(|v| filled(v, known)).collect(),
        Value::Object(fields) => {
            let fields = fields.into_iter().map(|(name, v)| (name, filled(v, known)));
            Value::Object(fields.collect::<Map<_, _>>())
        }
        other => other,
    }
}

/// Spoils every field of every call in turn: in an open session, each must be refused by name
/// and without the canary.
fn each_field(folder: &Path, spoilt: impl Fn(&Call, &str) -> Option<Value>) {
    let window = window(folder);
    let calls = lived(&window);
    unlock(&window);
    let (mut seen, mut wrong) = (BTreeSet::new(), Vec::new());
    for call in &calls {
        for field in call.args.as_object().into_iter().flat_map(Map::keys) {
            let args = spoilt(call, field).filter(|_| seen.insert((call.command, field)));
            let Some(args) = args else { continue };
            let answer = window.call(call.command, args);
            let refusal = answer.as_ref().err().cloned().unwrap_or_default();
            let named = refusal["field"].as_str().unwrap_or_default();
            let named = named == field || named.starts_with(&format!("{field}["));
            if !named || refusal["code"] != "refused" || refusal.to_string().contains(CANARY) {
                wrong.push(format!("{} {field}: {answer:?}", call.command));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A value that no field of this value's type takes; none where any would do.
fn of_another_type(value: &Value) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::String(_) => Some(json!([CANARY])),
        Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => {
            Some(json!(CANARY))
        }
    }
}

fn door(command: &str) -> Door {
    let listed = api::commands().iter().find(|c| c.name == command);
    listed.expect("the command is in the list").door
}

fn window(data: &Path) -> Caller {
    Caller::new(data, Arc::new(SystemClock))
}

fn unlock(window: &Caller) {
    let session = window.call("unlock", json!({"passphrase": NOA}));
    session.expect("the passphrase opens the journal");
}

fn saved(folder: &Path) -> PathBuf {
    folder.join("saved")
}

/// Runs a test as a process of its own, since it needs what only an environment can say: where
/// documents go without asking, and a zone in which it is noon, where what is shared takes effect
/// at the next lock.
fn by_itself(test: &str, body: impl FnOnce(&Path)) {
    if let Some(folder) = env::var_os(FOLDER) {
        return body(Path::new(&folder));
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::create_dir(saved(folder.path())).expect("a fresh folder is empty");
    fs::write(saved(folder.path()).join("Chat.txt"), chat()).expect("a fresh folder is empty");
    let program = env::current_exe().expect("a test knows its program");
    let run = Command::new(program)
        .args([test, "--exact", "--nocapture"])
        .env(FOLDER, folder.path())
        .env("TIDEMARK_SAVE_FOLDER", saved(folder.path()))
        .env("TZ", zone_where_it_is_noon())
        .env_remove("TIDEMARK_BENCH_FRAME")
        .output()
        .expect("a test can be started");
    let said = String::from_utf8_lossy(&run.stdout);
    let why = String::from_utf8_lossy(&run.stderr);
    assert!(
        run.status.success() && said.contains("1 passed"),
        "{said}{why}"
    );
}

/// Three months of two, as WhatsApp exports them.
fn chat() -> Vec<u8> {
    let texted = texting(TextingPlan {
        seed: 4,
        days: 90,
        fights_per_week: 1.0,
    });
    let mut forms = Form::ALL.into_iter();
    let form = forms.find(|form| form.code() == "ios_de");
    let mut written = write(
        &texted.messages,
        form.expect("a form"),
        chrono_tz::Tz::UTC,
        4,
    );
    written.files.swap_remove(0).1
}

/// IANA's `Etc/GMT-3` is three hours ahead of Greenwich.
fn zone_where_it_is_noon() -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let hour = now.expect("it is after 1970").as_secs() / 3600 % 24;
    let ahead = 12 - i64::try_from(hour).expect("an hour is below 24");
    format!("Etc/GMT{:+}", -ahead)
}
