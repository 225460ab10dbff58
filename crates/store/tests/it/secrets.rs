use crate::{
    NOA, NOW, SAM, ZONE, behind_the_back, files, home, introduce, joined, told, unlocked,
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
        for needle in ["canary-in-the", SAM, "telling.keep", "SQLite format"] {
            let found = bytes.windows(needle.len()).any(|w| w == needle.as_bytes());
            assert!(!found, "{needle} in {}", path.display());
        }
    }
}

#[test]
fn every_session_rewrites_all_blocks_whether_or_not_something_was_kept() {
    let home = home();
    joined(&home).close().expect("closes");
    let blocks = || -> Vec<Vec<u8>> {
        let connection = with_the_key(&home, SAM);
        let mut statement = connection
            .prepare("SELECT content FROM private_block WHERE author='b' ORDER BY number")
            .expect("reads");
        let rows = statement.query_map([], |row| row.get(0)).expect("reads");
        rows.map(|row| row.expect("a block")).collect()
    };
    let before = blocks();
    unlocked(&home, NOA).close().expect("closes");
    let after = blocks();
    assert_eq!((before.len(), after.len()), (16, 16));
    assert!(before.iter().zip(&after).all(|(a, b)| a != b));
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
