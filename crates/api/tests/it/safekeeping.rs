use std::fs;
use std::path::PathBuf;

use api::{ApiError, BackupTrouble};
use serde_json::{Value, json};

use crate::{NOA, SAM, Window, two_moves, window};

impl Window {
    pub(crate) fn backups(&mut self) -> Vec<Value> {
        let list = self.call("backups", Value::Null);
        list.as_array().expect("a list").clone()
    }

    fn restore(&mut self, name: &Value, passphrase: &str) -> Result<Value, ApiError> {
        self.ask(
            "restore_backup",
            json!({"name": name, "passphrase": passphrase}),
        )
    }

    pub(crate) fn journal(&self, name: &str) -> PathBuf {
        self.data.join("journal").join(name)
    }

    fn shelf(&self) -> usize {
        fs::read_dir(self.journal("backups")).map_or(0, Iterator::count)
    }

    /// Changes a byte of the file, so far from its end.
    fn damage(&self, before_the_end: usize) {
        let path = self.journal("journal.db");
        let mut bytes = fs::read(&path).expect("the file");
        let at = bytes.len() - before_the_end;
        bytes[at] ^= 1;
        fs::write(path, bytes).expect("written");
    }
}

/// Sam and Noa, a telling on Thursday, a lock, another telling on Friday, a lock.
pub(crate) fn two_days() -> Window {
    let mut window = window();
    window.begin();
    window.join();
    window.tell(two_moves(), json!({}));
    window.lock();
    window.set("2026-06-19 12:00");
    window.unlock(SAM);
    window.tell(two_moves(), json!({}));
    window.lock();
    window
}

#[test]
fn every_lock_makes_a_backup_whether_or_not_something_was_kept() {
    let mut window = two_days();
    assert_eq!(window.shelf(), 2);
    window.unlock(NOA);
    window.lock();
    assert_eq!(window.shelf(), 3);
    window.call("lock", Value::Null);
    assert_eq!(
        window.shelf(),
        3,
        "without a session there is nothing to back up"
    );
}

#[test]
fn the_sample_makes_none() {
    let mut window = window();
    window.call("open_sample", Value::Null);
    window.lock();
    assert_eq!(window.backups(), Vec::<Value>::new());
    window.call("open_sample", Value::Null);
    assert_eq!(
        api::backup_file_name(&mut window.desk),
        Err(ApiError::NotFound)
    );
}

#[test]
fn of_each_day_the_last_backup_is_offered() {
    let mut window = two_days();
    window.unlock(NOA);
    window.set("2026-06-19 21:30");
    window.lock();
    let dates: Vec<Value> = window.backups().iter().map(|b| b["date"].clone()).collect();
    assert_eq!(dates, ["2026-06-19", "2026-06-18"]);
    assert_eq!(window.backups()[0]["name"], "2026-06-19T19-30-00Z.tidemark");
    assert_eq!(window.backups()[0]["kind"], "automatic");
}

#[test]
fn a_backup_put_back_is_said_to_the_other_until_they_have_read_it() {
    let mut window = two_days();
    let thursday = window.backups()[1]["name"].clone();
    window.set("2026-06-20 12:00");
    let status = window.restore(&thursday, SAM).expect("restores");
    assert_eq!(status["phase"], "locked");
    window.unlock(SAM);
    assert_eq!(window.entries("mine").len(), 1);
    let told = window.call("safekeeping", Value::Null)["restorings"].clone();
    assert_eq!(told[0]["read"], true, "who put it back knows");
    window.lock();
    window.unlock(NOA);
    let told = window.call("safekeeping", Value::Null)["restorings"].clone();
    assert_eq!(
        json!([
            told[0]["by"],
            told[0]["on"],
            told[0]["made"],
            told[0]["read"]
        ]),
        json!(["a", "2026-06-20", "2026-06-18", false])
    );
    window.call("restoring_read", json!({"id": told[0]["id"]}));
    window.lock();
    window.unlock(NOA);
    let told = window.call("safekeeping", Value::Null)["restorings"].clone();
    assert_eq!(told[0]["read"], true);
}

#[test]
fn what_a_restoring_set_aside_is_offered_too() {
    let mut window = two_days();
    window.set("2026-06-20 12:00");
    let thursday = window.backups()[1]["name"].clone();
    window.restore(&thursday, SAM).expect("restores");
    let aside = window.backups()[0].clone();
    assert_eq!(aside["kind"], "set_aside");
    window.restore(&aside["name"], SAM).expect("restores");
    window.unlock(SAM);
    assert_eq!(window.entries("mine").len(), 2);
}

#[test]
fn a_restoring_ends_an_open_session_first() {
    let mut window = two_days();
    let thursday = window.backups()[1]["name"].clone();
    window.unlock(SAM);
    window.restore(&thursday, SAM).expect("restores");
    assert_eq!(
        window.ask("today", json!({"pages": "ours"})),
        Err(ApiError::Locked)
    );
}

#[test]
fn a_damaged_journal_is_said_and_a_backup_put_back_from_the_lock_screen() {
    for at in ["first page", "header"] {
        let mut window = two_days();
        if at == "header" {
            fs::write(window.journal("header.json"), b"x").expect("written");
            fs::remove_file(window.journal("header.bak")).expect("removed");
        } else {
            let size = fs::metadata(window.journal("journal.db"))
                .expect("there")
                .len();
            window.damage(usize::try_from(size).expect("small") - 100);
        }
        let refused = window.ask("unlock", json!({"passphrase": SAM}));
        assert!(
            matches!(refused, Err(ApiError::Unreadable { .. })),
            "{at}: {refused:?}"
        );
        let newest = window.backups()[0]["name"].clone();
        window.restore(&newest, NOA).expect("restores");
        window.unlock(SAM);
        assert_eq!(window.entries("mine").len(), 2, "{at}");
    }
}

#[test]
fn ones_own_words_can_be_saved_out_of_a_damaged_journal() {
    let mut window = two_days();
    let words = ["mine", "theirs"].map(|who| format!("of-{who}"));
    for (passphrase, text) in [(SAM, &words[0]), (NOA, &words[1])] {
        window.unlock(passphrase);
        let all = json!({"moves": true, "words": true});
        window.tell(two_moves(), json!({"words": {"text": text}, "share": all}));
        window.lock();
    }
    let mut places = (1..).map(|page| page * 4096 - 100);
    let closed_to_sam = places.find(|place| {
        window.damage(*place);
        let opened = window.ask("unlock", json!({"passphrase": SAM})).is_ok();
        window.crash();
        if opened {
            window.damage(*place);
        }
        !opened
    });
    closed_to_sam.expect("a page that Sam needs");
    let mut read = |passphrase: &str| {
        let given = api::read(json!({"passphrase": passphrase})).expect("a passphrase");
        let rest = api::render_rest(&mut window.desk, given).expect("reads");
        let path = window.data.join(&rest.file_name);
        let saved = api::save_rest(&rest, &path).expect("saves");
        (saved.private, fs::read_to_string(path).expect("a file"))
    };
    let (_, sams) = read(SAM);
    let (_, noas) = read(NOA);
    assert!(sams.contains(&words[0]) && !sams.contains(&words[1]));
    assert!(!noas.contains(&words[0]));
    let wrong = api::read(json!({"passphrase": "no such passphrase"})).expect("a passphrase");
    let refused = api::render_rest(&mut window.desk, wrong).err();
    assert_eq!(refused, Some(ApiError::WrongPassphrase));
}

#[test]
fn a_journal_that_is_gone_but_for_its_backups_is_no_place_to_begin() {
    let mut window = two_days();
    for name in ["journal.db", "header.json", "header.bak"] {
        fs::remove_file(window.journal(name)).expect("removed");
    }
    assert_eq!(window.call("status", Value::Null)["phase"], "locked");
    let refused = window.ask("unlock", json!({"passphrase": SAM}));
    assert!(
        matches!(refused, Err(ApiError::Unreadable { .. })),
        "{refused:?}"
    );
    let newest = window.backups()[0]["name"].clone();
    window.restore(&newest, SAM).expect("restores");
    window.unlock(SAM);
    assert_eq!(window.entries("mine").len(), 2);
}

#[test]
fn a_refused_restoring_leaves_the_journal_as_it_was() {
    let mut window = two_days();
    let name = window.backups()[0]["name"].clone();
    assert_eq!(
        window.restore(&name, "none of both"),
        Err(ApiError::WrongPassphrase)
    );
    assert_eq!(
        window.restore(&json!("../journal.db"), SAM),
        Err(ApiError::NotFound)
    );
    let none = json!("2020-01-01T00-00-00Z.tidemark");
    assert_eq!(window.restore(&none, SAM), Err(ApiError::NotFound));
    let path = window
        .journal("backups")
        .join(name.as_str().expect("a name"));
    fs::write(path, b"damaged").expect("written");
    let damaged = ApiError::BackupUnusable {
        why: BackupTrouble::Damaged,
    };
    assert_eq!(window.restore(&name, SAM), Err(damaged));
    window.unlock(SAM);
    assert_eq!(window.entries("mine").len(), 2);
}

#[test]
fn a_damaged_page_is_said_at_the_lock_and_takes_no_backups_place() {
    let mut window = two_days();
    // A page of the private part of whoever does not open the journal.
    window.damage(2000);
    window.unlock(SAM);
    let shelf = window.shelf();
    assert_eq!(window.call("check_journal", Value::Null)["holds"], false);
    let refused = window.ask("lock", Value::Null);
    assert!(
        matches!(refused, Err(ApiError::Unreadable { .. })),
        "{refused:?}"
    );
    assert_eq!(window.call("status", Value::Null)["phase"], "locked");
    assert_eq!(window.shelf(), shelf);
}

#[test]
fn a_backup_that_cannot_be_written_is_said_and_the_journal_is_locked() {
    let mut window = window();
    window.begin();
    fs::write(window.journal("backups"), b"").expect("written");
    assert_eq!(window.ask("lock", Value::Null), Err(ApiError::BackupFailed));
    assert_eq!(window.call("status", Value::Null)["phase"], "locked");
    fs::remove_file(window.journal("backups")).expect("removed");
    window.unlock(SAM);
}

#[test]
fn a_whole_journal_holds_and_so_does_its_newest_backup() {
    let mut window = two_days();
    window.unlock(NOA);
    let check = window.call("check_journal", Value::Null);
    assert_eq!(check["holds"], true, "{check}");
    assert_eq!(
        check["newest_backup"],
        json!({"date": "2026-06-19", "holds": true})
    );
    let parts: Vec<&str> = check["parts"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|part| part["part"].as_str().expect("a name"))
        .collect();
    assert_eq!(
        parts,
        [
            "header",
            "header_copy",
            "file",
            "pages",
            "shared",
            "shared",
            "private"
        ]
    );
}

#[test]
fn once_the_bin_is_emptied_old_backups_are_offered_for_deleting() {
    let mut window = window();
    window.begin();
    let id = window.tell(two_moves(), json!({}));
    window.lock();
    window.unlock(SAM);
    window.call("remove_entry", json!({ "id": id }));
    window.lock();
    window.unlock(SAM);
    assert_eq!(window.call("safekeeping", Value::Null)["old_backups"], 0);
    window.lock();
    window.set("2026-07-20 12:00");
    window.unlock(SAM);
    assert_eq!(window.call("safekeeping", Value::Null)["old_backups"], 3);
    window.set("2026-07-20 12:01");
    assert_eq!(window.call("delete_old_backups", Value::Null)["count"], 3);
    assert_eq!(window.call("safekeeping", Value::Null)["old_backups"], 0);
    assert_eq!(window.shelf(), 1);
    window.lock();
    window.unlock(SAM);
}

#[test]
fn what_was_set_aside_is_not_deleted_with_the_old_backups() {
    let mut window = two_days();
    let thursday = window.backups()[1]["name"].clone();
    window.restore(&thursday, SAM).expect("restores");
    window.unlock(SAM);
    let id = window.entries("mine")[0]["own"].clone();
    window.call("remove_entry", json!({ "id": id }));
    window.lock();
    window.set("2026-07-20 12:00");
    window.unlock(SAM);
    assert_eq!(window.call("safekeeping", Value::Null)["old_set_aside"], 1);
    window.call("delete_old_backups", Value::Null);
    assert_eq!(window.call("safekeeping", Value::Null)["old_set_aside"], 1);
}

#[test]
fn a_backup_saved_elsewhere_comes_back_on_another_computer() {
    let (mut here, mut there) = (two_days(), window());
    assert_eq!(api::backup_file_name(&mut here.desk), Err(ApiError::Locked));
    here.unlock(SAM);
    let name = api::backup_file_name(&mut here.desk).expect("a name");
    let stick = here.data.join(name);
    api::back_up_to(&mut here.desk, &stick).expect("backs up");
    here.tell(two_moves(), json!({}));
    assert_eq!(here.entries("mine").len(), 3, "the session goes on");
    let line = api::bring_backup(&mut there.desk, &stick).expect("brings in");
    assert_eq!(there.call("status", Value::Null)["phase"], "locked");
    there.restore(&json!(line.name), NOA).expect("restores");
    there.unlock(SAM);
    assert_eq!(there.entries("mine").len(), 2);
}

#[test]
fn a_journal_older_than_remembered_is_opened_once_its_reader_knows() {
    let mut window = two_days();
    window.unlock(NOA);
    window.lock();
    cut_the_last_shared_revision_of_noa(&window);
    let refused = window.ask("unlock", json!({"passphrase": NOA}));
    let older = ApiError::Older {
        missing: Some(1),
        restored_ms: None,
    };
    assert_eq!(refused, Err(older));
    assert_eq!(window.call("status", Value::Null)["phase"], "locked");
    let session = window.call("acknowledge_older", json!({"passphrase": NOA}));
    assert_eq!(session["role"], "b");
    window.lock();
    window.unlock(NOA);
}

/// By someone who holds the shared key, behind the program's back.
fn cut_the_last_shared_revision_of_noa(window: &Window) {
    let header = vault::read_header(&window.data.join("journal")).expect("a header");
    let passphrase = api::Passphrase::from(SAM.to_owned());
    let (_, keyring) = header.unlock(&passphrase).expect("opens");
    let file = rusqlite::Connection::open(window.journal("journal.db")).expect("opens");
    file.pragma_update(None, "key", &*keyring.shared().sqlcipher_literal())
        .expect("takes the key");
    file.pragma_update(None, "cipher_hmac_algorithm", "HMAC_SHA256")
        .expect("knows it");
    file.execute_batch("DROP TRIGGER revision_stays; DELETE FROM revision WHERE author = 'b'")
        .expect("deleted");
}
