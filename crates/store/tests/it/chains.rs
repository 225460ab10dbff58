use domain::{Role, Scope};
use store::{Found, OpenJournal, StoreError, Tampering};

use crate::check::{SHARED_A, all, found};
use crate::{
    NOA, NOW, SAM, ZONE, begun, behind_the_back, home, introduce, joined, phrase, told, unlocked,
    with_the_key,
};

fn refused(home: &crate::Home, passphrase: &str) -> Tampering {
    match OpenJournal::unlock(&home.journal, &phrase(passphrase)).err() {
        Some(StoreError::Tampered(tampering)) => tampering,
        other => panic!("unlock answers {other:?}"),
    }
}

fn three_names(home: &crate::Home) {
    let mut journal = joined(home);
    for name in ["Sammy", "Samuel"] {
        journal
            .append(vec![introduce(name, domain::Colour::Teal)], NOW, ZONE)
            .expect("writes");
    }
    journal.close().expect("closes");
}

#[test]
fn a_changed_body_is_found_at_its_place() {
    let home = home();
    three_names(&home);
    behind_the_back(&home, NOA)
        .execute(
            "UPDATE revision SET body = CAST('{}' AS BLOB) WHERE author='a' AND seq=2",
            [],
        )
        .expect("changed");
    let found = refused(&home, SAM);
    assert_eq!(
        (found.author, found.scope, found.seq),
        (Role::A, Scope::Shared, 2)
    );
    assert_eq!(found.what, "another body than was written");
    assert_eq!(
        found.to_string(),
        "shared chain of a, revision 2: another body than was written"
    );
}

#[test]
fn a_forged_revision_by_the_other_holder_of_the_key_is_found_by_its_author() {
    let home = home();
    three_names(&home);
    behind_the_back(&home, NOA)
        .execute(
            "UPDATE revision SET recorded_ms = 0 WHERE author='a' AND seq=3",
            [],
        )
        .expect("changed");
    assert_eq!(refused(&home, SAM).what, "not tagged by its author");
}

#[test]
fn a_revision_cut_from_the_middle_is_missing() {
    let home = home();
    three_names(&home);
    behind_the_back(&home, SAM)
        .execute("DELETE FROM revision WHERE author='a' AND seq=2", [])
        .expect("deleted");
    let found = refused(&home, NOA);
    assert_eq!((found.seq, found.what), (2, "missing"));
}

#[test]
fn a_body_that_nothing_erased_is_tampering() {
    let home = home();
    three_names(&home);
    behind_the_back(&home, NOA)
        .execute(
            "UPDATE revision SET body=NULL, salt=NULL WHERE author='a' AND seq=2",
            [],
        )
        .expect("changed");
    assert_eq!(
        refused(&home, SAM).what,
        "a body is gone that nothing erased"
    );
}

#[test]
fn private_blocks_of_the_other_put_in_ones_own_place_are_found() {
    let home = home();
    three_names(&home);
    let connection = behind_the_back(&home, NOA);
    connection
        .execute_batch(
            "DELETE FROM private_block WHERE author='a' AND number=0;
             UPDATE private_block SET author='a' WHERE author='b' AND number=0;",
        )
        .expect("swapped");
    drop(connection);
    let refused = OpenJournal::unlock(&home.journal, &phrase(SAM)).err();
    assert!(matches!(
        refused,
        Some(StoreError::Vault(vault::VaultError::BlockDamaged(0)))
    ));
}

#[test]
fn triggers_refuse_changes_by_mistake() {
    let home = home();
    begun(&home).close().expect("closes");
    let connection = with_the_key(&home, SAM);
    for statement in [
        "DELETE FROM revision",
        "UPDATE revision SET recorded_ms = 0",
        "UPDATE revision SET body = CAST('{}' AS BLOB)",
        "UPDATE revision SET body = NULL, salt = NULL, verb = 'x'",
    ] {
        assert!(connection.execute(statement, []).is_err(), "{statement}");
    }
}

#[test]
fn a_newer_file_is_refused_and_left_alone() {
    let home = home();
    begun(&home).close().expect("closes");
    behind_the_back(&home, SAM)
        .pragma_update(None, "user_version", 2)
        .expect("set");
    let refused = OpenJournal::unlock(&home.journal, &phrase(SAM)).err();
    assert!(matches!(refused, Some(StoreError::Newer)));
}

#[test]
fn erased_words_put_back_by_the_other_are_found() {
    let home = home();
    three_names(&home);
    let kept = |connection: &rusqlite::Connection| -> (Vec<u8>, Vec<u8>) {
        let sql = "SELECT salt, body FROM revision WHERE author='a' AND seq=2";
        connection
            .query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
            .expect("reads")
    };
    let (salt, body) = kept(&behind_the_back(&home, NOA));
    let mut sam = unlocked(&home, SAM);
    sam.erase(&[(Scope::Shared, crate::id("Sammy"))], NOW, ZONE)
        .expect("erases");
    sam.close().expect("closes");
    with_the_key(&home, NOA)
        .execute(
            "UPDATE revision SET salt=?, body=? WHERE author='a' AND seq=2",
            [salt, body],
        )
        .expect("put back");
    for passphrase in [SAM, NOA] {
        let found = refused(&home, passphrase);
        assert_eq!((found.seq, found.what), (2, "erased words are back"));
    }
}

#[test]
fn a_private_part_older_than_what_its_author_said_is_found() {
    let home = home();
    three_names(&home);
    let blocks = |connection: &rusqlite::Connection| -> Vec<Vec<u8>> {
        let sql = "SELECT content FROM private_block WHERE author='a' ORDER BY number";
        let mut statement = connection.prepare(sql).expect("reads");
        let rows = statement.query_map([], |row| row.get(0)).expect("reads");
        rows.map(|row| row.expect("a block")).collect()
    };
    let older = blocks(&behind_the_back(&home, NOA));
    let mut sam = unlocked(&home, SAM);
    sam.append(
        vec![introduce("Sam again", domain::Colour::Teal)],
        NOW,
        ZONE,
    )
    .expect("writes");
    sam.close().expect("closes");
    let connection = with_the_key(&home, NOA);
    for (number, content) in older.iter().enumerate() {
        connection
            .execute(
                "UPDATE private_block SET content=? WHERE author='a' AND number=?",
                rusqlite::params![content, number],
            )
            .expect("put back");
    }
    drop(connection);
    assert_eq!(
        refused(&home, SAM).what,
        "newer than its author's private part"
    );
    // Whoever only looks finds the same.
    assert!(matches!(
        found(&all(&home, SAM), SHARED_A),
        Some(Found::NotVerified { .. })
    ));
}

#[test]
fn a_front_and_a_rest_of_two_sessions_are_not_taken_for_one() {
    let home = home();
    joined(&home).close().expect("closes");
    let blocks = || -> Vec<Vec<u8>> {
        let connection = behind_the_back(&home, NOA);
        let sql = "SELECT content FROM private_block WHERE author='a' ORDER BY number";
        let mut statement = connection.prepare(sql).expect("reads");
        let rows = statement.query_map([], |row| row.get(0)).expect("reads");
        rows.map(|row| row.expect("a block")).collect()
    };
    let put = |blocks: &[Vec<u8>], numbers: std::ops::Range<usize>| {
        let connection = with_the_key(&home, NOA);
        for number in numbers {
            let sql = "UPDATE private_block SET content=? WHERE author='a' AND number=?";
            let values = rusqlite::params![blocks[number], number];
            connection.execute(sql, values).expect("put back");
        }
    };
    let older = blocks();
    let mut sam = unlocked(&home, SAM);
    sam.append(vec![told("t", "kept")], NOW, ZONE)
        .expect("writes");
    sam.close().expect("closes");
    let newer = blocks();
    let front = 0..vault::FRONT;
    for numbers in [front.clone(), front.end..older.len()] {
        put(&older, numbers.clone());
        let refused = store::OpenJournal::unlock(&home.journal, &phrase(SAM)).err();
        assert!(
            matches!(
                refused,
                Some(StoreError::Vault(vault::VaultError::BlockDamaged(
                    vault::FRONT
                )))
            ),
            "{numbers:?}: {refused:?}"
        );
        put(&newer, numbers);
        unlocked(&home, SAM);
    }
}
