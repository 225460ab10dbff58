use domain::{Role, Scope, TellingBody};

use crate::{
    Home, NOA, NOW, SAM, ZONE, behind_the_back, files, home, introduce, joined, told, unlocked,
    with_the_key,
};

#[test]
fn no_word_and_no_name_stands_in_any_file() {
    let home = home();
    let mut journal = joined(&home);
    journal
        .append(
            vec![
                told("t", "canary-in-the-words"),
                introduce("canary-in-the-name", domain::Colour::Teal),
            ],
            NOW,
            ZONE,
        )
        .expect("writes");
    journal
        .set_draft(Some(b"canary-in-the-draft".to_vec()))
        .expect("kept");
    journal.close().expect("closes");
    for (path, bytes) in files(&home.journal) {
        for needle in ["canary-in-the", SAM, TellingBody::VERB, "SQLite format"] {
            let found = bytes.windows(needle.len()).any(|w| w == needle.as_bytes());
            assert!(!found, "{needle} in {}", path.display());
        }
    }
}

/// Noa's blocks, as Sam finds them in the file.
fn noas_blocks(home: &Home) -> Vec<Vec<u8>> {
    let connection = with_the_key(home, SAM);
    let mut statement = connection
        .prepare("SELECT content FROM private_block WHERE author='b' ORDER BY number")
        .expect("reads");
    let rows = statement.query_map([], |row| row.get(0)).expect("reads");
    rows.map(|row| row.expect("a block")).collect()
}

/// The numbers of the blocks that are not what they were.
fn changed(before: &[Vec<u8>], after: &[Vec<u8>]) -> Vec<usize> {
    assert_eq!(before.len(), after.len());
    (0..before.len())
        .filter(|n| before[*n] != after[*n])
        .collect()
}

#[test]
fn every_session_rewrites_all_blocks_whether_or_not_something_was_kept() {
    for keeps in [false, true] {
        let home = home();
        joined(&home).close().expect("closes");
        let before = noas_blocks(&home);
        let mut noa = unlocked(&home, NOA);
        if keeps {
            noa.append(vec![told("t", "kept")], NOW, ZONE)
                .expect("writes");
        }
        noa.close().expect("closes");
        let after = noas_blocks(&home);
        assert_eq!((before.len(), after.len()), (16, 16));
        assert!(before.iter().zip(&after).all(|(a, b)| a != b));
    }
}

#[test]
fn a_save_rewrites_the_same_two_blocks_whatever_was_kept() {
    let home = home();
    joined(&home).close().expect("closes");
    let long = "x".repeat(40_000);
    for words in ["one", &long, "three", &long, "five"] {
        let before = noas_blocks(&home);
        let mut noa = unlocked(&home, NOA);
        noa.append(
            vec![told(words.get(..1).expect("a letter"), words)],
            NOW,
            ZONE,
        )
        .expect("writes");
        noa.set_draft(Some(words.as_bytes().to_vec()))
            .expect("writes");
        // The session ends here, as by a crash.
        drop(noa);
        let after = noas_blocks(&home);
        assert_eq!(changed(&before, &after), [0, 1], "{} letters", words.len());
        unlocked(&home, NOA).close().expect("closes");
    }
    let noa = unlocked(&home, NOA);
    let kept = noa.revisions().iter().filter(|r| r.author == Role::B);
    assert_eq!(kept.filter(|r| r.scope == Scope::Private).count(), 5);
    assert_eq!(noa.draft(), Some(&b"five"[..]));
}

#[test]
fn a_copy_made_in_a_session_tells_no_more_than_one_made_at_a_lock() {
    for keeps in [false, true] {
        let home = home();
        joined(&home).close().expect("closes");
        let before = noas_blocks(&home);
        let mut noa = unlocked(&home, NOA);
        if keeps {
            noa.append(vec![told("t", "kept")], NOW, ZONE)
                .expect("writes");
        }
        noa.back_up_to(&home.journal.with_file_name("copy"), NOW)
            .expect("backs up");
        drop(noa);
        let copied = noas_blocks(&home);
        assert!(before.iter().zip(&copied).all(|(a, b)| a != b));
    }
}

#[test]
fn what_has_no_room_in_front_moves_behind_it_and_nothing_is_lost() {
    let home = home();
    joined(&home).close().expect("closes");
    let long = "x".repeat(50_000);
    let mut noa = unlocked(&home, NOA);
    let large = vec![b'y'; 200_000];
    for n in 0..7 {
        noa.append(vec![told(&format!("t{n}"), &long)], NOW, ZONE)
            .expect("writes");
        let draft = if n == 3 { &large[..] } else { b"small" };
        noa.set_draft(Some(draft.to_vec())).expect("writes");
        drop(noa);
        noa = unlocked(&home, NOA);
        assert_eq!(noa.draft(), Some(draft));
        let kept = noa.revisions().iter().filter(|r| r.author == Role::B);
        assert_eq!(kept.filter(|r| r.scope == Scope::Private).count(), n + 1);
    }
    noa.set_draft(None).expect("writes");
    drop(noa);
    let before = noas_blocks(&home);
    let mut noa = unlocked(&home, NOA);
    assert_eq!(noa.draft(), None);
    noa.set_draft(Some(b"small again".to_vec()))
        .expect("writes");
    drop(noa);
    let after = noas_blocks(&home);
    assert_eq!(changed(&before, &after), [0, 1]);
    assert_eq!(unlocked(&home, NOA).draft(), Some(&b"small again"[..]));
}

#[test]
fn the_first_partner_cannot_read_the_seconds_blocks() {
    let home = home();
    let mut sam = joined(&home);
    sam.set_draft(None).expect("kept");
    sam.close().expect("closes");
    let mut noa = unlocked(&home, NOA);
    noa.append(vec![told("t", "canary-of-noa")], NOW, ZONE)
        .expect("writes");
    noa.close().expect("closes");
    let connection = behind_the_back(&home, SAM);
    let mut statement = connection
        .prepare("SELECT content FROM private_block")
        .expect("reads");
    let rows = statement
        .query_map([], |row| row.get::<_, Vec<u8>>(0))
        .expect("reads");
    for row in rows {
        let block = row.expect("a block");
        assert!(!block.windows(13).any(|w| w == b"canary-of-noa"));
    }
}
