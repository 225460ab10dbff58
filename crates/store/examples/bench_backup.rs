//! How long a backup, looking at it, and putting it back take, beside copying the file: for a
//! journal that was just begun and for one of 20,000 shared revisions.
//! `cargo run --release -p store --example bench_backup`

use std::fs::{self, File};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use chrono_tz::Europe::Berlin;
use domain::{Change, Draft, Id, MarkBody, MarkKind, Scope};
use store::{BackupCheck, OpenJournal, back_up, restore};
use vault::{Kdf, Passphrase};

/// When looks are ended.
const MOMENTS: u64 = 40;

const NOW: i64 = 1_780_000_000_000;

fn main() {
    for revisions in [0, 20_000] {
        let folder = tempfile::tempdir().expect("a temporary folder");
        measure(&folder.path().join("journal"), revisions);
    }
}

fn measure(journal: &Path, revisions: usize) {
    let passphrase = Passphrase::from("only measured".to_owned());
    let (mut open, _) =
        OpenJournal::create(journal, &passphrase, Kdf::FLOOR, None).expect("begins");
    let drafts = (0..revisions).map(draft).collect();
    open.append(drafts, NOW, Berlin).expect("writes");
    open.close().expect("closes");
    let file = journal.join("journal.db");
    let size = fs::metadata(&file).expect("there").len();
    println!("{revisions} shared revisions, {:.1} MB", size as f64 / 1e6);
    time("reference, copy and sync", || {
        let copy = journal.with_file_name("copy");
        fs::copy(&file, &copy).expect("copied");
        File::open(copy)
            .and_then(|copy| copy.sync_all())
            .expect("synced");
    });
    let name = time("backup", || back_up(journal, NOW).expect("backs up"));
    let open = time("unlock, with the least key derivation", || {
        OpenJournal::unlock(journal, &passphrase).expect("unlocks")
    });
    time("every page, before the lock", || {
        open.check_pages().expect("whole")
    });
    time("look at the backup", || {
        let all = open.backup_check(&name).run().expect("looks");
        assert!(all.is_some_and(|all| all.iter().all(|checked| checked.found.holds())));
    });
    let waited = (0..MOMENTS).map(|moment| ended_at(moment, open.backup_check(&name)));
    let longest = waited.max().unwrap_or_default();
    println!(
        "  a lock that ends the look: {:.0} ms at most",
        longest.as_secs_f64() * 1e3
    );
    open.close().expect("closes");
    time("put it back", || {
        restore(journal, &name, &passphrase, NOW, Berlin).expect("restores")
    });
}

/// How long it takes to end a look that has gone on for so many hundredths of a second.
fn ended_at(moment: u64, check: BackupCheck) -> Duration {
    let ending = check.ending();
    let looking = thread::spawn(move || check.run());
    thread::sleep(Duration::from_millis(10 * moment));
    let since = Instant::now();
    ending.now();
    looking.join().expect("no panic").expect("looks");
    since.elapsed()
}

fn draft(n: usize) -> Draft {
    Draft {
        scope: Scope::Shared,
        subject: Id::try_from(format!("subject-{n}")).expect("an id"),
        change: Change::MarkPublished(MarkBody {
            at: "2026-06-18".parse().expect("a day"),
            kind: MarkKind::Milestone,
            label: "words ".repeat(200),
        }),
    }
}

fn time<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let done = work();
    println!("  {what}: {:.0} ms", start.elapsed().as_secs_f64() * 1e3);
    done
}
