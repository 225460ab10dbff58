//! Sam and Noa, and their journal as each of the tests finds it.

use std::path::Path;

use chrono_tz::Tz;
use domain::{
    Act, Change, Colour, Draft, Id, Move, PartnerBody, PublishedTelling, Role, Scope, ShareChoice,
    TellingBody, Words,
};
use rusqlite::Connection;
use store::{OpenJournal, StoreError};
use vault::{Kdf, Keyring, Passphrase};

pub(crate) const NOW: i64 = 1_780_000_000_000;
/// The evening after.
pub(crate) const LATER: i64 = NOW + 86_400_000;
pub(crate) const ZONE: Tz = Tz::Europe__Berlin;
pub(crate) const SAM: &str = "lantern orbit velvet canyon thistle";
pub(crate) const NOA: &str = "marble kettle anchor winter saddle";
pub(crate) const NEW: &str = "pebble ladder comet ribbon walnut";
/// The cheapest that is accepted: here each journal is opened thousands of times.
pub(crate) const CHEAP: Kdf = Kdf { t: 1, ..Kdf::FLOOR };

pub(crate) type Done = Result<(), StoreError>;

pub(crate) fn phrase(text: &str) -> Passphrase {
    Passphrase::from(text.to_owned())
}

pub(crate) fn unlock(journal: &Path, passphrase: &str) -> Result<OpenJournal, StoreError> {
    patiently(|| OpenJournal::unlock(journal, &phrase(passphrase)))
}

/// A program that another thread starts holds our locks too, between its fork and its first step.
pub(crate) fn patiently<T>(open: impl Fn() -> Result<T, StoreError>) -> Result<T, StoreError> {
    let mut patience = 200;
    loop {
        match open() {
            Err(StoreError::InUse) if patience > 0 => {
                patience -= 1;
                std::thread::sleep(std::time::Duration::from_millis(25));
            }
            outcome => return outcome,
        }
    }
}

/// Sam alone.
pub(crate) fn begin(journal: &Path) -> Done {
    let create = || OpenJournal::create(journal, &phrase(SAM), CHEAP, None);
    let (mut sam, _) = patiently(create)?;
    sam.append(vec![introduced("Sam", Colour::Teal)], NOW, ZONE)?;
    sam.append(vec![told("alone", "before you came")], NOW, ZONE)?;
    sam.close()
}

/// Both, each with private and shared things that the other has or has not seen.
pub(crate) fn begin_and_join(journal: &Path) -> Done {
    begin(journal)?;
    let mut sam = unlock(journal, SAM)?;
    join(&mut sam)?;
    sam.append(
        vec![
            told("secret", "what Sam keeps"),
            told("gone", "what Sam takes back"),
            shared("told", "what Sam says"),
            shared("gone", "what Sam said and takes back"),
        ],
        NOW,
        ZONE,
    )?;
    sam.set_draft(Some(b"half a thought".to_vec()))?;
    sam.close()?;
    let mut noa = unlock(journal, NOA)?;
    noa.append(
        vec![
            told("hers", "what Noa keeps"),
            shared("said", "what Noa says"),
        ],
        NOW,
        ZONE,
    )?;
    noa.close()?;
    unlock(journal, SAM)?.close()
}

pub(crate) fn join(sam: &mut OpenJournal) -> Done {
    let noa = introduced("Noa", Colour::Rust);
    sam.join(&phrase(NOA), CHEAP, None, noa, NOW, ZONE)
        .map(|_| ())
}

pub(crate) fn introduced(name: &str, colour: Colour) -> Draft {
    let change = Change::PartnerIntroduced(PartnerBody {
        name: name.to_owned(),
        colour,
    });
    draft(Scope::Shared, name, change)
}

pub(crate) fn told(subject: &str, text: &str) -> Draft {
    draft(Scope::Private, subject, Change::from(telling(text)))
}

pub(crate) fn shared(subject: &str, text: &str) -> Draft {
    let everything = ShareChoice {
        moves: true,
        words: true,
    };
    let published = PublishedTelling::of(&telling(text), everything).expect("something is shared");
    draft(Scope::Shared, subject, Change::from(published))
}

pub(crate) fn draft(scope: Scope, subject: &str, change: Change) -> Draft {
    Draft {
        scope,
        subject: id(subject),
        change,
    }
}

fn telling(text: &str) -> TellingBody {
    TellingBody {
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
    }
}

pub(crate) fn id(text: &str) -> Id {
    Id::try_from(text).expect("an id")
}

/// The keys of whoever's passphrase it is.
pub(crate) fn keys(journal: &Path, passphrase: &str) -> Keyring {
    let header = vault::read_header(journal).expect("a header");
    header.unlock(&phrase(passphrase)).expect("opens").1
}

/// The encrypted file, opened behind the program's back by someone who holds the shared key.
pub(crate) fn behind_the_back(journal: &Path, keys: &Keyring) -> Connection {
    let connection = Connection::open(journal.join("journal.db")).expect("opens");
    connection
        .pragma_update(None, "key", &*keys.shared().sqlcipher_literal())
        .expect("takes the key");
    connection
        .pragma_update(None, "cipher_hmac_algorithm", "HMAC_SHA256")
        .expect("knows it");
    connection
}
