use std::fs;

use store::{BackupKind, BackupName, StoreError, back_up, backups};

use crate::{NOW, SAM, ZONE, begun, files, home, joined, phrase, told, unlocked};

#[test]
fn a_backup_holds_the_files_as_they_stand() {
    let home = home();
    joined(&home).close().expect("closes");
    let name = back_up(&home.journal, NOW).expect("backs up");
    let file = fs::read(home.journal.join("backups").join(name.to_string())).expect("a file");
    for part in ["header.json", "header.bak", "journal.db"] {
        let bytes = fs::read(home.journal.join(part)).expect("a file");
        assert!(file.windows(bytes.len()).any(|w| w == bytes), "{part}");
    }
    store::Backup::parse(&file).expect("reads");
}

#[test]
fn the_name_tells_when_and_nothing_else() {
    let home = home();
    joined(&home).close().expect("closes");
    back_up(&home.journal, NOW).expect("backs up");
    let names: Vec<String> = files(&home.journal.join("backups"))
        .iter()
        .map(|(path, _)| path.file_name().expect("a name").to_string_lossy().into())
        .collect();
    assert_eq!(names, ["2026-05-28T20-26-40Z.tidemark"]);
    let name = BackupName::parse(&names[0]).expect("a name");
    assert_eq!((name.made_ms(), name.kind()), (NOW, BackupKind::Automatic));
}

#[test]
fn other_names_are_no_backups() {
    for name in [
        "",
        ".tidemark",
        "2026-05-28T20-26-40Z",
        "2026-05-28T20-26-40Z.tidemark.part",
        "2026-05-28T20-26-40Z.mine.tidemark",
        "2026-5-28T20-26-40Z.tidemark",
        "2026-02-31T20-26-40Z.tidemark",
        "../2026-05-28T20-26-40Z.tidemark",
        "2026-05-28T20-26-40Zé.tidemark",
        "+2026-05-28T20-26-40.tidemark",
    ] {
        assert_eq!(BackupName::parse(name), None, "{name}");
    }
}

#[test]
fn two_of_one_second_stand_side_by_side() {
    let home = home();
    begun(&home).close().expect("closes");
    let first = back_up(&home.journal, NOW).expect("backs up");
    let second = back_up(&home.journal, NOW + 10).expect("backs up");
    assert_eq!(backups(&home.journal).expect("reads"), [second, first]);
}

#[test]
fn the_newest_ten_stay_and_only_automatic_ones_go() {
    let home = home();
    begun(&home).close().expect("closes");
    let other = home
        .journal
        .join("backups/2020-01-01T00-00-00Z.set-aside.tidemark");
    back_up(&home.journal, NOW).expect("backs up");
    fs::write(&other, b"kept").expect("written");
    for n in 1..=12 {
        back_up(&home.journal, NOW + n * 60_000).expect("backs up");
    }
    let left = backups(&home.journal).expect("reads");
    assert_eq!(left.len(), 11);
    assert_eq!(left[0].made_ms(), NOW + 12 * 60_000);
    assert_eq!(left[9].made_ms(), NOW + 3 * 60_000);
    assert!(other.exists());
}

#[test]
fn the_one_just_made_stays_even_if_the_clock_went_back() {
    let home = home();
    begun(&home).close().expect("closes");
    for n in 0..10 {
        back_up(&home.journal, NOW + n * 60_000).expect("backs up");
    }
    let early = back_up(&home.journal, 0).expect("backs up");
    let left = backups(&home.journal).expect("reads");
    assert!(left.contains(&early));
    assert_eq!(left.len(), 10);
}

#[test]
fn a_backup_that_was_cut_off_leaves_the_others_and_goes() {
    let home = home();
    begun(&home).close().expect("closes");
    let first = back_up(&home.journal, NOW).expect("backs up");
    let whole = files(&home.journal.join("backups")).remove(0).1;
    let shelf = home.journal.join("backups");
    for (length, at) in [(0, 1), (whole.len() / 2, 2), (whole.len(), 3)] {
        // Cut off before it was renamed: half of it, or all.
        let part = shelf.join("2026-06-01T00-00-00Z.tidemark.part");
        fs::write(&part, &whole[..length]).expect("written");
        assert_eq!(backups(&home.journal).expect("reads").last(), Some(&first));
        unlocked(&home, SAM).close().expect("opens as ever");
        back_up(&home.journal, NOW + at * 60_000).expect("backs up");
        assert!(!part.exists());
    }
    // Cut off after it was renamed: one more than ten, until the next time.
    for n in 4..=10 {
        back_up(&home.journal, NOW + n * 60_000).expect("backs up");
    }
    fs::write(shelf.join("2026-06-01T00-00-00Z.tidemark"), &whole).expect("written");
    back_up(&home.journal, NOW + 20 * 60_000).expect("backs up");
    assert_eq!(backups(&home.journal).expect("reads").len(), 10);
}

#[test]
fn a_backup_that_cannot_be_written_takes_nothing_away() {
    let home = home();
    begun(&home).close().expect("closes");
    // A file in the folder's place: not even the superuser writes into it.
    fs::write(home.journal.join("backups"), b"").expect("written");
    let before = files(&home.journal);
    let refused = back_up(&home.journal, NOW).err();
    assert!(matches!(refused, Some(StoreError::Io(_))), "{refused:?}");
    assert_eq!(files(&home.journal), before);
    unlocked(&home, SAM).close().expect("opens as ever");
}

#[test]
fn an_open_journal_is_not_copied_behind_its_back() {
    let home = home();
    let _open = begun(&home);
    let refused = back_up(&home.journal, NOW).err();
    assert!(matches!(refused, Some(StoreError::InUse)));
}

#[test]
fn a_session_goes_on_after_a_backup_to_a_place_of_ones_choice() {
    let home = home();
    let mut journal = begun(&home);
    journal
        .append(vec![told("t", "before")], NOW, ZONE)
        .expect("writes");
    let to = home.journal.with_file_name("mine.tidemark");
    journal.back_up_to(&to, NOW).expect("backs up");
    journal
        .append(vec![told("u", "after")], NOW, ZONE)
        .expect("writes");
    journal.close().expect("closes");
    assert_eq!(crate::texts(&unlocked(&home, SAM)), ["before", "after"]);
    let bytes = fs::read(&to).expect("a file");
    let backup = store::Backup::parse(&bytes).expect("reads");
    assert_eq!(backup.made_ms(), NOW);
    assert!(backups(&home.journal).expect("reads").is_empty());
}

#[test]
fn a_session_goes_on_after_a_place_that_cannot_be_written() {
    let home = home();
    let mut journal = begun(&home);
    let nowhere = home.journal.join("no such folder/mine.tidemark");
    assert!(journal.back_up_to(&nowhere, NOW).is_err());
    journal
        .append(vec![told("t", "after")], NOW, ZONE)
        .expect("writes");
    drop(journal);
    assert_eq!(crate::texts(&unlocked(&home, SAM)), ["after"]);
}

#[test]
fn a_backup_from_elsewhere_stands_on_the_shelf_once() {
    let (here, there) = (home(), home());
    let mut journal = begun(&here);
    let mine = here.journal.with_file_name("mine.tidemark");
    journal.back_up_to(&mine, NOW).expect("backs up");
    assert!(!store::exists(&there.journal));
    let name = store::take_in(&there.journal, &mine).expect("takes in");
    assert_eq!(name.kind(), BackupKind::Brought);
    assert!(store::exists(&there.journal), "something to restore from");
    assert_eq!(store::take_in(&there.journal, &mine).expect("again"), name);
    assert_eq!(backups(&there.journal).expect("reads"), [name]);
    let refused = store::OpenJournal::create(&there.journal, &phrase(SAM), vault::Kdf::FLOOR, None);
    assert!(matches!(refused.err(), Some(StoreError::Exists)));
}

#[test]
fn what_is_no_backup_is_not_taken_in() {
    let home = home();
    let file = home.journal.with_file_name("holiday.jpg");
    fs::write(&file, b"not a backup").expect("written");
    let refused = store::take_in(&home.journal, &file).err();
    assert!(matches!(refused, Some(StoreError::BackupDamaged)));
    assert!(!home.journal.exists());
}

#[test]
fn renewing_leaves_one_new_backup_and_what_was_set_aside() {
    let home = home();
    begun(&home).close().expect("closes");
    for n in 0..3 {
        back_up(&home.journal, NOW + n * 60_000).expect("backs up");
    }
    let aside = "2020-01-01T00-00-00Z.set-aside.tidemark";
    fs::write(home.journal.join("backups").join(aside), b"kept").expect("written");
    let mut journal = unlocked(&home, SAM);
    assert_eq!(journal.renew_backups(NOW + 600_000).expect("renews"), 3);
    let left: Vec<String> = backups(&home.journal)
        .expect("reads")
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(left, ["2026-05-28T20-36-40Z.tidemark", aside]);
    journal
        .append(vec![told("t", "after")], NOW, ZONE)
        .expect("the session goes on");
}

#[cfg(unix)]
#[test]
fn only_its_owner_can_read_a_backup() {
    use std::os::unix::fs::PermissionsExt;
    let home = home();
    let mut journal = begun(&home);
    let to = home.journal.with_file_name("mine.tidemark");
    journal.back_up_to(&to, NOW).expect("backs up");
    let mode = |path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
    assert_eq!(mode(&to), 0o600);
}

#[test]
fn the_copy_of_the_header_is_mended_before_a_backup() {
    let home = home();
    begun(&home).close().expect("closes");
    fs::write(home.journal.join("header.json"), b"damaged").expect("written");
    back_up(&home.journal, NOW).expect("backs up");
    let read = |name| fs::read(home.journal.join(name)).expect("a file");
    assert_eq!(read("header.json"), read("header.bak"));
    unlocked(&home, SAM).close().expect("opens");
}
