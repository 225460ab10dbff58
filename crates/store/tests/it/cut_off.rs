//! A renewal of keys, stopped at every step of its writing.

use std::fs;
use std::sync::OnceLock;

use domain::{Role, Scope};
use store::{OpenJournal, StoreError};
use vault::{HEADER, HEADER_COPY, Kdf, RecoveryCode, Renewal, VaultError};

use crate::{Home, NOA, NOW, SAM, ZONE, home, introduce, phrase, told, unlocked, with_the_key};

const NEW: &str = "pebble ladder comet ribbon walnut";
const FILE: &str = "journal.db";

/// What stands in the files before, during and after a renewal by Sam.
struct Steps {
    /// The header before it, with both keyrings, and after it.
    before: Vec<u8>,
    both: Vec<u8>,
    after: Vec<u8>,
    /// The journal file with the blocks under the old private key, and under the new one.
    old: Vec<u8>,
    new: Vec<u8>,
    /// The code before it.
    code: String,
}

/// What an opening is to answer.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Answer {
    Opens,
    OpensAndWasCutOff,
    OpensAndFinishes,
    SaysRenewed,
    Wrong,
}
use Answer::{Opens, OpensAndFinishes, OpensAndWasCutOff, SaysRenewed, Wrong};

type Open<'a> = &'a dyn Fn(&Home) -> Result<OpenJournal, StoreError>;

#[test]
fn before_the_first_header_nothing_has_happened() {
    let Steps { before, old, .. } = steps();
    stopped([before, before, old], [Opens, Wrong, Opens]);
}

#[test]
fn with_both_keyrings_and_old_blocks_either_passphrase_opens() {
    let Steps {
        before, both, old, ..
    } = steps();
    let either = [OpensAndWasCutOff, OpensAndFinishes, OpensAndWasCutOff];
    stopped([both, before, old], either);
    stopped([before, both, old], either);
    stopped([both, both, old], either);
    stopped([&b"torn".to_vec(), both, old], either);
    stopped([both, &b"torn".to_vec(), old], either);
}

#[test]
fn once_the_blocks_are_new_the_new_passphrase_opens_and_the_old_one_is_told() {
    let Steps { both, new, .. } = steps();
    let renewed = [SaysRenewed, OpensAndFinishes, SaysRenewed];
    stopped([both, both, new], renewed);
    stopped([&b"torn".to_vec(), both, new], renewed);
    stopped([both, &b"torn".to_vec(), new], renewed);
}

#[test]
fn once_the_last_header_stands_the_new_passphrase_alone_opens() {
    let Steps {
        both, after, new, ..
    } = steps();
    let over = [Wrong, Opens, Wrong];
    stopped([after, both, new], over);
    stopped([both, after, new], over);
    stopped([after, after, new], over);
}

/// The three openings, each on files of its own: by old passphrase, new passphrase, old code.
fn stopped(files: [&Vec<u8>; 3], answers: [Answer; 3]) {
    let code: RecoveryCode = steps().code.parse().expect("a code");
    let by: [Open<'_>; 3] = [
        &|home| OpenJournal::unlock(&home.journal, &phrase(SAM)),
        &|home| OpenJournal::unlock(&home.journal, &phrase(NEW)),
        &|home| OpenJournal::recover(&home.journal, &code),
    ];
    for (way, (open, expected)) in by.iter().zip(answers).enumerate() {
        let home = laid_out(files);
        let (answer, fresh) = answered(open(&home));
        assert_eq!(answer, expected, "way {way}");
        match answer {
            Wrong | SaysRenewed => assert_untouched(&home, files),
            Opens | OpensAndWasCutOff | OpensAndFinishes => assert_whole(&home, open, fresh),
        }
    }
}

fn answered(opened: Result<OpenJournal, StoreError>) -> (Answer, Option<RecoveryCode>) {
    let mut journal = match opened {
        Ok(journal) => journal,
        Err(StoreError::KeysRenewed) => return (SaysRenewed, None),
        Err(StoreError::Vault(VaultError::WrongPassphrase | VaultError::WrongCode)) => {
            return (Wrong, None);
        }
        Err(error) => panic!("{error}"),
    };
    assert_content(&journal);
    match journal.take_renewal() {
        None => (Opens, None),
        Some(Renewal::CutOff) => (OpensAndWasCutOff, None),
        Some(Renewal::Finished(code)) => (OpensAndFinishes, Some(code)),
    }
}

fn assert_content(journal: &OpenJournal) {
    assert_eq!(journal.who(), Role::A);
    let of = |scope| journal.revisions().iter().filter(move |r| r.scope == scope);
    assert_eq!(of(Scope::Private).count(), 2);
    assert_eq!(of(Scope::Shared).count(), 2);
    assert_eq!(journal.draft(), Some(&b"half"[..]));
}

fn assert_untouched(home: &Home, files: [&Vec<u8>; 3]) {
    for (name, bytes) in [HEADER, HEADER_COPY, FILE].iter().zip(files) {
        let found = fs::read(home.journal.join(name)).expect("a file");
        assert!(found == *bytes, "{name} was changed");
    }
}

/// What opened once opens again, with nothing left of the renewal; the other opens as ever.
fn assert_whole(home: &Home, open: Open<'_>, fresh: Option<RecoveryCode>) {
    let header = fs::read(home.journal.join(HEADER)).expect("a header");
    let copy = fs::read(home.journal.join(HEADER_COPY)).expect("its copy");
    assert!(header == copy, "header and copy differ");
    let read = vault::read_header(&home.journal).expect("a header");
    assert!(!read.is_renewing(Role::A));
    assert_eq!(answered(open(home)).0, Opens);
    let opening = [SAM, NEW]
        .into_iter()
        .filter(|passphrase| read.unlock(&phrase(passphrase)).is_ok())
        .count();
    assert_eq!(opening, 1, "one passphrase, not the other");
    if let Some(code) = fresh {
        assert_eq!(
            answered(OpenJournal::recover(&home.journal, &code)).0,
            Opens
        );
    }
    let count = "SELECT count(*) FROM private_block";
    let blocks: i64 = with_the_key(home, NOA)
        .query_row(count, [], |row| row.get(0))
        .expect("counted");
    assert_eq!(blocks, 32);
}

fn laid_out(files: [&Vec<u8>; 3]) -> Home {
    let home = home();
    fs::create_dir_all(&home.journal).expect("a folder");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let own = fs::Permissions::from_mode(0o700);
        fs::set_permissions(&home.journal, own).expect("set");
    }
    for (name, bytes) in [HEADER, HEADER_COPY, FILE].iter().zip(files) {
        fs::write(home.journal.join(name), bytes).expect("laid out");
    }
    home
}

/// Lets a renewal run into something that stops it, once before the blocks are new and once
/// after.
fn steps() -> &'static Steps {
    static STEPS: OnceLock<Steps> = OnceLock::new();
    STEPS.get_or_init(|| {
        let home = home();
        let read = |name: &str| fs::read(home.journal.join(name)).expect("a file");
        let code = kept(&home);
        let before = read(HEADER);
        stop_at_the_last_block(&home);
        let file = read(FILE);
        let failed = unlocked(&home, SAM).renew_keys(&phrase(SAM), &phrase(NEW), Kdf::FLOOR);
        assert!(matches!(failed.err(), Some(StoreError::Sql(_))));
        assert!(
            read(FILE) == file,
            "a renewal that failed changes no byte of the file"
        );
        stop_no_more(&home);
        let (both, old) = (read(HEADER), read(FILE));
        let in_the_way = home.journal.join("header.json.new");
        fs::create_dir(&in_the_way).expect("a folder in the way");
        let failed = OpenJournal::unlock(&home.journal, &phrase(NEW)).err();
        assert!(matches!(failed, Some(StoreError::Vault(VaultError::Io(_)))));
        fs::remove_dir(&in_the_way).expect("removed");
        assert!(read(HEADER) == both && read(HEADER_COPY) == both);
        let new = read(FILE);
        drop(unlocked(&home, NEW));
        Steps {
            before,
            both,
            after: read(HEADER),
            old,
            new,
            code: code.to_string(),
        }
    })
}

fn kept(home: &Home) -> RecoveryCode {
    let sam = phrase(SAM);
    let (mut journal, code) =
        OpenJournal::create(&home.journal, &sam, Kdf::FLOOR, None).expect("begins");
    let drafts = vec![
        introduce("Sam", domain::Colour::Teal),
        told("t", "words"),
        told("u", "more words"),
    ];
    journal.append(drafts, NOW, ZONE).expect("writes");
    let noa = introduce("Noa", domain::Colour::Rust);
    journal
        .join(&phrase(NOA), Kdf::FLOOR, None, noa, NOW, ZONE)
        .expect("joins");
    journal.set_draft(Some(b"half".to_vec())).expect("kept");
    journal.close().expect("closes");
    code
}

fn stop_at_the_last_block(home: &Home) {
    with_the_key(home, SAM)
        .execute_batch(
            "CREATE TRIGGER stop BEFORE UPDATE ON private_block
             WHEN NEW.author = 'a' AND NEW.number = 15
             BEGIN SELECT RAISE(ABORT, 'stopped'); END;",
        )
        .expect("set up");
}

fn stop_no_more(home: &Home) {
    with_the_key(home, SAM)
        .execute_batch("DROP TRIGGER stop;")
        .expect("taken away");
}
