//! Tests of the journal folder.

mod backup;
mod begin;
mod chains;
mod change;
mod check;
mod container;
mod cut_off;
mod damage;
mod ended;
mod erase;
mod erased_pages;
mod fixture;
mod handmade;
mod join;
mod leave;
mod older;
mod renew;
mod rest;
mod restore;
mod secrets;

use std::path::{Path, PathBuf};

use chrono_tz::Tz;
use domain::{Act, Change, Colour, Draft, Id, Move, PartnerBody, Role, Scope, TellingBody, Words};
use rusqlite::Connection;
use store::OpenJournal;
use vault::{Kdf, Passphrase};

pub(crate) const NOW: i64 = 1_780_000_000_000;
pub(crate) const ZONE: Tz = Tz::Europe__Berlin;
pub(crate) const SAM: &str = "lantern orbit velvet canyon thistle";
pub(crate) const NOA: &str = "marble kettle anchor winter saddle";

/// A journal folder in a folder of its own that goes with the test.
pub(crate) struct Home {
    _folder: tempfile::TempDir,
    pub(crate) journal: PathBuf,
}

pub(crate) fn home() -> Home {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let journal = folder.path().join("journal");
    Home {
        _folder: folder,
        journal,
    }
}

pub(crate) fn phrase(text: &str) -> Passphrase {
    Passphrase::from(text.to_owned())
}

pub(crate) fn begun(home: &Home) -> OpenJournal {
    let sam = phrase(SAM);
    let (mut journal, _) =
        OpenJournal::create(&home.journal, &sam, Kdf::FLOOR, None).expect("begins");
    journal
        .append(vec![introduce("Sam", Colour::Teal)], NOW, ZONE)
        .expect("writes");
    journal
}

pub(crate) fn joined(home: &Home) -> OpenJournal {
    let mut journal = begun(home);
    let noa = introduce("Noa", Colour::Rust);
    journal
        .join(&phrase(NOA), Kdf::FLOOR, None, noa, NOW + 1, ZONE)
        .expect("joins");
    journal
}

pub(crate) fn unlocked(home: &Home, passphrase: &str) -> OpenJournal {
    OpenJournal::unlock(&home.journal, &phrase(passphrase)).expect("unlocks")
}

pub(crate) fn introduce(name: &str, colour: Colour) -> Draft {
    Draft {
        scope: Scope::Shared,
        subject: id(name),
        change: Change::PartnerIntroduced(PartnerBody {
            name: name.to_owned(),
            colour,
        }),
    }
}

pub(crate) fn told(subject: &str, text: &str) -> Draft {
    Draft {
        scope: Scope::Private,
        subject: id(subject),
        change: Change::from(TellingBody {
            at: None,
            kind: None,
            moves: vec![Move::new(Some(Role::A), Act::Pursue)],
            ending: None,
            words: Words {
                text: text.to_owned(),
                ..Words::default()
            },
            afraid: false,
            beside: None,
            pause: None,
        }),
    }
}

/// What a partner's own tellings say, in order.
pub(crate) fn texts(journal: &OpenJournal) -> Vec<String> {
    let told = journal.revisions().iter().filter_map(|r| match &r.change {
        Change::TellingKept(body) => Some(body.words.text.clone()),
        _ => None,
    });
    told.collect()
}

/// A folder with the same files, in a folder of its own.
pub(crate) fn copied(from: &Home) -> Home {
    let to = home();
    copy_into(&from.journal, &to.journal);
    to
}

pub(crate) fn copy_into(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let own = std::fs::Permissions::from_mode(0o700);
        std::fs::set_permissions(to, own).expect("set");
    }
    for entry in std::fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let there = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy_into(&path, &there);
        } else {
            std::fs::copy(&path, &there).expect("copied");
        }
    }
}

pub(crate) fn id(text: &str) -> Id {
    Id::try_from(text).expect("an id")
}

/// The encrypted file, opened behind the program's back by someone who holds the shared key.
pub(crate) fn behind_the_back(home: &Home, passphrase: &str) -> Connection {
    let connection = with_the_key(home, passphrase);
    connection
        .execute_batch(
            "DROP TRIGGER IF EXISTS revision_is_final; DROP TRIGGER IF EXISTS revision_stays;",
        )
        .expect("triggers only guard against mistakes");
    connection
}

/// The same, with the triggers left as they are.
pub(crate) fn with_the_key(home: &Home, passphrase: &str) -> Connection {
    let header = vault::read_header(&home.journal).expect("a header");
    let (_, keyring) = header.unlock(&phrase(passphrase)).expect("opens");
    let connection = Connection::open(home.journal.join("journal.db")).expect("opens");
    connection
        .pragma_update(None, "key", &*keyring.shared().sqlcipher_literal())
        .expect("takes the key");
    connection
        .pragma_update(None, "cipher_hmac_algorithm", "HMAC_SHA256")
        .expect("knows it");
    connection
}

/// Every file below a folder with its bytes.
pub(crate) fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            all.extend(files(&path));
        } else {
            let bytes = std::fs::read(&path).expect("a file");
            all.push((path, bytes));
        }
    }
    all.sort();
    all
}
