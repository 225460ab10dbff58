//! `verify`: looks at a journal folder or a backup and changes nothing.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use api::{Desk, Kdf, Places, SystemClock};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::command::{Ran, folder, folder_with, names, run, run_given};

const SAM: &str = "lantern orbit velvet canyon thistle";
const NOA: &str = "marble kettle anchor winter saddle";

/// A journal of two with a backup.
fn journal() -> TempDir {
    let folder = folder();
    let data = folder.path().to_owned();
    let mut desk = Desk::new(Places { data }, Arc::new(SystemClock), Kdf::FLOOR);
    let mut call = |name: &str, args: Value| {
        api::dispatch(&mut desk, name, args).unwrap_or_else(|error| panic!("{name}: {error}"))
    };
    let named = |name: &str, colour: &str, passphrase: &str| json!({"name": name, "colour": colour, "passphrase": passphrase, "name_on_lock_screen": false});
    call("begin_journal", named("Sam", "teal", SAM));
    call("join", named("Noa", "rust", NOA));
    call("add_mark", json!({"kind": "session"}));
    call("lock", Value::Null);
    folder
}

fn backup(folder: &Path) -> PathBuf {
    let shelf = folder.join("journal/backups");
    shelf.join(&names(&shelf)[0])
}

fn verify(folder: &Path, path: &str) -> Ran {
    run(folder, &["verify", path])
}

fn verify_with(folder: &Path, path: &str, passphrase: &str) -> Ran {
    run_given(folder, &["verify", path, "--passphrase-stdin"], passphrase)
}

#[test]
fn a_whole_journal_is_said_to_be_whole() {
    let folder = journal();
    let ran = verify(folder.path(), "journal");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert_eq!(
        ran.out,
        "The header is as it was written.\n\
         The header's copy is as it was written.\n\
         The journal file is as it was written.\n\
         Whole, as far as can be seen without a passphrase.\n"
    );
}

#[test]
fn a_passphrase_looks_at_everything_that_it_opens() {
    let folder = journal();
    for passphrase in [SAM, NOA] {
        let ran = verify_with(folder.path(), "journal", &format!("{passphrase}\r\n"));
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        for line in [
            "The file, page by page, is as it was written.\n",
            "What the first partner shared is as it was written.\n",
            "What the second partner shared is as it was written.\n",
            "The private part that this passphrase opens is as it was written.\n",
            "Whole, as far as this passphrase opens it.\n",
        ] {
            assert!(ran.out.contains(line), "{line}{}", ran.out);
        }
    }
}

#[test]
fn a_backup_is_looked_at_the_same_way() {
    let folder = journal();
    let path = backup(folder.path());
    let path = path.to_str().expect("UTF-8");
    assert_eq!(verify(folder.path(), path).code, 0);
    let ran = verify_with(folder.path(), path, SAM);
    assert_eq!(ran.code, 0);
    assert!(ran.out.starts_with("The backup is as it was written.\n"));
    let mut bytes = fs::read(path).expect("read");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(path, bytes).expect("written");
    for ran in [
        verify(folder.path(), path),
        verify_with(folder.path(), path, SAM),
    ] {
        assert_eq!((ran.code, ran.err.as_str()), (1, ""));
        assert_eq!(
            ran.out,
            "This is no backup of Tidemark, or a damaged one.\nNot everything is whole. Nothing was changed.\n"
        );
    }
}

#[test]
fn damage_is_named_and_the_exit_code_says_it() {
    let folder = journal();
    let path = folder.path().join("journal/journal.db");
    let whole = fs::read(&path).expect("read");
    let mut flipped = whole.clone();
    flipped[whole.len() - 2000] ^= 1;
    fs::write(&path, &flipped).expect("written");
    assert_eq!(
        verify(folder.path(), "journal").code,
        0,
        "it takes the key to see this"
    );
    let ran = verify_with(folder.path(), "journal", SAM);
    assert_eq!(ran.code, 1);
    assert!(
        ran.out.contains("The file, page by page, is damaged.\n"),
        "{}",
        ran.out
    );
    assert_eq!(
        fs::read(&path).expect("read"),
        flipped,
        "nothing was changed"
    );
    fs::write(&path, &whole[..whole.len() - 1]).expect("written");
    let ran = verify(folder.path(), "journal");
    assert_eq!(ran.code, 1);
    assert!(
        ran.out.contains("The journal file is cut off.\n"),
        "{}",
        ran.out
    );
    fs::write(folder.path().join("journal/header.bak"), b"x").expect("written");
    let ran = verify(folder.path(), "journal");
    assert!(
        ran.out.contains("The header's copy is damaged.\n"),
        "{}",
        ran.out
    );
}

#[test]
fn what_is_neither_is_refused_in_one_line() {
    let (folder, _) = folder_with("holiday.jpg", b"not a backup");
    let ran = verify(folder.path(), "nowhere");
    assert_eq!(ran.code, 2);
    assert_eq!(
        ran.err,
        "tidemark-cli: nowhere: neither a journal folder nor a backup\n"
    );
    let ran = verify(folder.path(), "holiday.jpg");
    assert_eq!((ran.code, ran.err.as_str()), (1, ""));
    assert!(
        ran.out
            .starts_with("This is no backup of Tidemark, or a damaged one.\n")
    );
}

#[test]
fn a_passphrase_that_opens_nothing_is_refused_and_not_quoted() {
    let folder = journal();
    for (given, why) in [
        ("none of both\n", "journal: wrong passphrase"),
        (
            "",
            "field --passphrase-stdin: no passphrase on standard input",
        ),
        (
            "\n",
            "field --passphrase-stdin: no passphrase on standard input",
        ),
    ] {
        let ran = verify_with(folder.path(), "journal", given);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""));
        assert_eq!(ran.err, format!("tidemark-cli: {why}\n"));
    }
}
