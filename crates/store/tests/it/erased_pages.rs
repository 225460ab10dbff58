//! Erased words stand nowhere in the decrypted file: not in a page that is in use, not in a free
//! one, not in the private blocks.

use std::fs;
use std::path::Path;

use aes::Aes256;
use aes::cipher::{Array, BlockCipherDecrypt, KeyInit};
use domain::{Change, Draft, MarkBody, MarkKind, Scope};
use store::{OpenJournal, back_up, backups};

use crate::{Home, NOA, NOW, SAM, ZONE, home, id, joined, phrase, told, unlocked};

const PRIVATE: &str = "canary-of-the-private-part";
const SHARED: &str = "canary-of-the-shared-part";

fn shared(subject: &str, label: &str) -> Draft {
    Draft {
        scope: Scope::Shared,
        subject: id(subject),
        change: Change::MarkPublished(MarkBody {
            at: "2026-06-18".parse().expect("a day"),
            kind: MarkKind::Milestone,
            label: label.to_owned(),
        }),
    }
}

#[test]
fn erased_words_stand_in_no_page_and_in_no_private_block() {
    erased_words_stand_nowhere(|sam| sam.close().expect("closes"));
}

#[test]
fn nor_do_they_where_the_session_ends_without_a_lock() {
    erased_words_stand_nowhere(drop);
}

fn erased_words_stand_nowhere(end: impl Fn(OpenJournal)) {
    let home = home();
    let mut sam = joined(&home);
    // A page of their own, many pages, and among words that stay.
    for (n, length) in [(0, 1), (1, 30_000), (2, 200)] {
        let (private, shared_words) = (PRIVATE.repeat(length), SHARED.repeat(length));
        sam.append(
            vec![
                told(&format!("p{n}"), &private),
                shared(&format!("s{n}"), &shared_words),
                told(&format!("stay{n}"), "stays"),
                shared(&format!("stay-s{n}"), "stays too"),
            ],
            NOW,
            ZONE,
        )
        .expect("writes");
    }
    sam.close().expect("closes");
    assert!(
        stands(&pages(&home.journal), SHARED),
        "the test can see words"
    );
    assert!(
        stands(&blocks(&home), PRIVATE),
        "the test can see private words"
    );

    let mut sam = unlocked(&home, SAM);
    sam.append(vec![told("p3", PRIVATE)], NOW, ZONE)
        .expect("writes");
    // What this session said goes first, and what stands behind it after that.
    sam.erase(&[(Scope::Private, id("p3"))], NOW, ZONE)
        .expect("erases");
    let gone: Vec<_> = (0..3)
        .flat_map(|n| {
            [
                (Scope::Private, id(&format!("p{n}"))),
                (Scope::Shared, id(&format!("s{n}"))),
            ]
        })
        .collect();
    sam.erase(&gone, NOW, ZONE).expect("erases");
    end(sam);
    assert!(!stands(&pages(&home.journal), SHARED));
    assert!(!stands(&blocks(&home), PRIVATE));
    assert!(stands(&pages(&home.journal), "stays too"));
    assert!(stands(&blocks(&home), "stays"));
}

#[test]
fn old_backups_keep_erased_words_until_they_are_renewed() {
    let home = home();
    let mut sam = joined(&home);
    sam.append(vec![told("p", PRIVATE), shared("s", SHARED)], NOW, ZONE)
        .expect("writes");
    sam.close().expect("closes");
    back_up(&home.journal, NOW).expect("backs up");
    let mut sam = unlocked(&home, SAM);
    sam.erase(
        &[(Scope::Private, id("p")), (Scope::Shared, id("s"))],
        NOW + 1000,
        ZONE,
    )
    .expect("erases");
    assert_eq!(sam.last_erased_ms(), Some(NOW + 1000));
    assert!(stands(&pages_of_backups(&home), SHARED));
    sam.renew_backups(NOW + 2000).expect("renews");
    sam.close().expect("closes");
    assert!(!stands(&pages_of_backups(&home), SHARED));
}

fn stands(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|w| w == words.as_bytes())
}

/// The private payload of Sam, decrypted.
fn blocks(home: &Home) -> Vec<u8> {
    let header = vault::read_header(&home.journal).expect("a header");
    let (who, keyring) = header.unlock(&phrase(SAM)).expect("opens");
    let connection = crate::behind_the_back(&copied(home), NOA);
    let mut statement = connection
        .prepare("SELECT content FROM private_block WHERE author='a' ORDER BY number")
        .expect("reads");
    let rows = statement.query_map([], |row| row.get(0)).expect("reads");
    let blocks: Vec<Vec<u8>> = rows.map(|row| row.expect("a block")).collect();
    let opened = vault::open_blocks(
        keyring.private(),
        header.vault(),
        who,
        blocks.len(),
        &blocks,
    )
    .expect("opens");
    [opened.front(), opened.rest()]
        .map(|payload| payload.expect("whole"))
        .concat()
}

use crate::copied;

/// Every page of the file, decrypted by hand, free ones among them.
fn pages(journal: &Path) -> Vec<u8> {
    let bytes = fs::read(journal.join("journal.db")).expect("the file");
    decrypted(&bytes, &key(journal))
}

fn pages_of_backups(home: &Home) -> Vec<u8> {
    let key = key(&home.journal);
    let all = backups(&home.journal).expect("reads").into_iter();
    let files = all.map(|name| {
        let bytes = fs::read(home.journal.join("backups").join(name.to_string())).expect("read");
        // The file is the last thing in a backup, and in whole pages.
        let size = fs::metadata(home.journal.join("journal.db"))
            .expect("there")
            .len();
        let begins = bytes.len() - usize::try_from(size).expect("small");
        decrypted(&bytes[begins..], &key)
    });
    files.flatten().collect()
}

fn key(journal: &Path) -> [u8; 32] {
    let header = vault::read_header(journal).expect("a header");
    let (_, keyring) = header.unlock(&phrase(SAM)).expect("opens");
    let literal = keyring.shared().sqlcipher_literal();
    let byte = |n| u8::from_str_radix(&literal[2 + 2 * n..4 + 2 * n], 16).expect("hexadecimal");
    std::array::from_fn(byte)
}

/// SQLCipher 4: pages of 4,096 bytes, the last 48 of which are an IV of 16 and an HMAC of 32; the
/// first page begins with 16 bytes of salt; AES-256 in CBC between them.
fn decrypted(bytes: &[u8], key: &[u8; 32]) -> Vec<u8> {
    let cipher = Aes256::new(&Array(*key));
    let mut plain = Vec::with_capacity(bytes.len());
    for (n, page) in bytes.chunks(4096).enumerate() {
        let begins = if n == 0 { 16 } else { 0 };
        let mut before: [u8; 16] = page[4048..4064].try_into().expect("an IV");
        for block in page[begins..4048].chunks(16) {
            let sealed: [u8; 16] = block.try_into().expect("a block");
            let mut opened = Array(sealed);
            cipher.decrypt_block(&mut opened);
            plain.extend(
                opened
                    .iter()
                    .zip(before)
                    .map(|(byte, chained)| byte ^ chained),
            );
            before = sealed;
        }
    }
    plain
}
