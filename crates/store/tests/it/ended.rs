use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use domain::{Change, Draft, MarkBody, MarkKind, Scope};
use store::{BackupName, Checked, Ending, Found, OpenJournal, back_up};

use crate::check::looked_at;
use crate::{Home, NOW, SAM, ZONE, files, home, id, joined, unlocked};

/// A journal of some megabytes in both parts, open, and the backup of it.
fn large(home: &Home) -> (OpenJournal, BackupName) {
    let mut sam = joined(home);
    let drafts =
        [Scope::Shared, Scope::Private].map(|scope| (0..2_000).map(move |n| mark(n, scope)));
    sam.append(drafts.into_iter().flatten().collect(), NOW, ZONE)
        .expect("writes");
    sam.close().expect("closes");
    let name = back_up(&home.journal, NOW).expect("backs up");
    (unlocked(home, SAM), name)
}

fn mark(n: usize, scope: Scope) -> Draft {
    let body = MarkBody {
        at: "2026-06-18".parse().expect("a day"),
        kind: MarkKind::Milestone,
        label: "words ".repeat(200),
    };
    Draft {
        scope,
        subject: id(&format!("{scope:?}-{n}")),
        change: match scope {
            Scope::Shared => Change::MarkPublished(body),
            Scope::Private => Change::MarkKept(body),
        },
    }
}

fn paths(home: &Home) -> Vec<PathBuf> {
    files(&home.journal)
        .into_iter()
        .map(|(path, _)| path)
        .collect()
}

/// What a check on a thread of its own answers that is ended after this time.
fn ended_after(sam: &OpenJournal, name: &BackupName, time: Duration) -> Option<Vec<Checked>> {
    let check = sam.backup_check(name);
    let ending: Ending = check.ending();
    let looking = thread::spawn(move || check.run());
    thread::sleep(time);
    ending.now();
    let answer = looking.join().expect("no end makes it panic");
    answer.expect("the folder can be read and written")
}

#[test]
fn a_check_that_is_ended_says_nothing_and_leaves_nothing_behind() {
    let home = home();
    let (sam, name) = large(&home);
    let before = paths(&home);
    let since = Instant::now();
    looked_at(&sam, &name);
    let moment = since.elapsed() / 40;
    let mut ended = 0;
    for n in 0..40 {
        match ended_after(&sam, &name, moment * n) {
            None => ended += 1,
            Some(all) => assert!(all.iter().all(|c| c.found == Found::Whole), "{n}: {all:?}"),
        }
        assert_eq!(paths(&home), before, "{n}");
    }
    assert!(ended > 0);
    let all = looked_at(&sam, &name);
    assert!(all.iter().all(|c| c.found == Found::Whole), "{all:?}");
}

#[test]
fn a_check_that_is_ended_before_it_begins_reads_nothing() {
    let home = home();
    let (sam, name) = large(&home);
    let check = sam.backup_check(&name);
    check.ending().now();
    std::fs::remove_file(home.journal.join("backups").join(name.to_string())).expect("removed");
    // Without a word about the backup, which is not there.
    assert_eq!(check.run().expect("is not looked for"), None);
}

/// The session goes on, and with it the journal, whatever becomes of the check.
#[test]
fn a_session_writes_while_its_backup_is_looked_at() {
    let home = home();
    let (mut sam, name) = large(&home);
    let check = sam.backup_check(&name);
    let looking = thread::spawn(move || check.run());
    for n in 0..20 {
        sam.append(vec![mark(10_000 + n, Scope::Shared)], NOW, ZONE)
            .expect("writes");
    }
    let all = looking.join().expect("no panic").expect("looks");
    let all = all.expect("nobody ended it");
    assert!(all.iter().all(|c| c.found == Found::Whole), "{all:?}");
    sam.close().expect("closes");
    assert_eq!(unlocked(&home, SAM).revisions().len(), 4_022);
}
