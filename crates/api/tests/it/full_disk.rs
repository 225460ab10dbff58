//! A disk that takes no more. The system is asked to let no file grow beyond a size that the
//! journal has long passed, in a process of its own: the limit is a process's.

use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;

use api::{ApiError, Desk, Kdf, Places, SystemClock};
use serde_json::{Value, json};

use crate::{SAM, text, two_moves, window};

const FOLDER: &str = "TIDEMARK_TEST_FULL_DISK";

#[cfg(unix)]
#[test]
fn nothing_is_kept_that_is_not_on_disk_and_reading_goes_on() {
    let mut window = window();
    window.begin();
    // Waits in the bin for thirty days that are long over by the computer's own clock.
    window.set("2020-01-01 12:00");
    let removed = window.tell(two_moves(), json!({}));
    window.call("remove_entry", json!({ "id": removed }));
    let kept = window.tell(two_moves(), json!({"words": {"text": "on disk"}}));
    window.lock();
    let shell = "trap '' XFSZ; ulimit -f 64; exec \"$@\"";
    let this = std::env::current_exe().expect("the tests");
    let ran = Command::new("sh")
        .args(["-c", shell, "sh"])
        .arg(this)
        .args([
            "--exact",
            "--ignored",
            "--nocapture",
            "full_disk::on_a_full_disk",
        ])
        .env(FOLDER, &window.data)
        .output()
        .expect("runs");
    let said = String::from_utf8_lossy(&ran.stdout);
    assert!(
        ran.status.success(),
        "{said}{}",
        String::from_utf8_lossy(&ran.stderr)
    );
    assert!(said.contains("1 passed"), "{said}");
    window.unlock(SAM);
    let entries = window.entries("mine");
    let ids: Vec<String> = entries.iter().map(|entry| text(&entry["id"])).collect();
    assert_eq!(ids, [kept]);
}

#[test]
#[ignore = "run by the test above, on a full disk"]
fn on_a_full_disk() {
    let data = PathBuf::from(std::env::var_os(FOLDER).expect("the folder"));
    let mut desk = Desk::new(Places { data }, Arc::new(SystemClock), Kdf::FLOOR);
    let mut ask = |name: &str, args: Value| api::dispatch(&mut desk, name, args);
    ask("unlock", json!({"passphrase": SAM})).expect("unlocks");
    let count = |found: Value| found["lines"].as_array().map(Vec::len);
    for (name, args) in [
        ("add_telling", json!({"moves": two_moves()})),
        (
            "save_log_draft",
            json!({"id": "one", "text": "half a thought"}),
        ),
        ("add_check_in", json!({"close": 5})),
        ("delete_old_backups", Value::Null),
    ] {
        let refused = ask(name, args);
        assert_eq!(refused.err(), Some(ApiError::CannotWrite), "{name}");
        let entries = ask("entries", json!({"pages": "mine"})).expect("reads");
        assert_eq!(count(entries), Some(1), "{name}");
    }
    assert_eq!(ask("log_drafts", Value::Null), Ok(json!([])));
    assert_eq!(ask("lock", Value::Null), Err(ApiError::CannotWrite));
    let status = ask("status", Value::Null).expect("answers");
    assert_eq!(status["phase"], "locked");
    ask("unlock", json!({"passphrase": SAM})).expect("unlocks again");
}
