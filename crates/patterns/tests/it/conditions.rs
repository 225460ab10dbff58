//! The conditions of change, counted for the couple.

use domain::{Id, Journal, Line, LineKind, Mark, MarkKind, Range, Reader, Role, When};
use patterns::{Conditions, Proportion, analyse};

use crate::couple::{acted, acted_by_b_too, close, day, hour, id, swapped, told};

fn found(journal: &Journal) -> Conditions {
    analyse(journal).conditions.expect("on Ours")
}

fn counts(of: &Proportion) -> (usize, usize) {
    (of.count, of.of)
}

fn ids(names: &[&str]) -> Vec<Id> {
    names.iter().map(|name| id(name)).collect()
}

#[test]
fn each_has_to_tell_their_own_part_in_their_own_telling() {
    let mut journal = acted(&[
        "a:criticised a:owned_part",
        "a:criticised a:owned_part b:owned_part",
        "a:pursue b:withdraw",
        "a:owned_part b:owned_part", // told once
        "a:owned_part",
    ]);
    acted_by_b_too(&mut journal, "t0000", "a:criticised b:owned_part");
    acted_by_b_too(&mut journal, "t0001", "a:owned_part"); // only of the other
    acted_by_b_too(&mut journal, "t0002", "b:owned_part");
    acted_by_b_too(&mut journal, "t0004", "b:owned_part");
    let owned_parts = found(&journal).owned_parts;
    assert_eq!(counts(&owned_parts), (2, 4));
    assert_eq!(owned_parts.entries, ids(&["t0000", "t0004"]));
    assert_eq!((owned_parts.share, owned_parts.ci95), (None, None));
    let few = owned_parts.too_few.expect("four are too few");
    assert_eq!((few.have, few.need), (4, 5));
}

#[test]
fn staying_and_waiting_are_one_count_from_either_telling() {
    let mut journal = acted(&[
        "a:pursue a:waited b:stayed",
        "a:pursue b:withdraw",
        "a:withdraw",
        "",
        "quiet",
        "a:stayed",
        "b:pursue",
    ]);
    acted_by_b_too(&mut journal, "t0001", "b:stayed");
    let held = found(&journal).stayed_or_waited;
    assert_eq!(counts(&held), (3, 5));
    assert_eq!(held.entries, ids(&["t0000", "t0001", "t0005"]));
    close(held.share.expect("five"), 0.6, 1e-12);
}

#[test]
fn everyone_who_stepped_back_has_to_be_back_after_the_last_time() {
    let lines = [
        ("a:pursue b:withdraw b:came_back", true),
        ("a:pursue b:withdraw a:apologised", false), // the other's repair
        ("b:withdraw b:reassured b:left_room", false), // and gone again
        ("b:left_room b:asked_space_with_time b:agreed_pause", false), // still away
        ("b:left_room quiet b:humour", true),
        ("a:withdraw b:withdraw b:repair", false), // one is still away
        ("a:withdraw b:withdraw b:repair a:repair", true),
        ("b:repair b:withdraw", false),
        ("b:asked_space a:waited b:came_back", true), // whatever the words for it
    ];
    let none = ["a:pursue b:repair", "b:asked_space_with_time", "quiet", ""];
    let all: Vec<&str> = lines.iter().map(|(line, _)| *line).chain(none).collect();
    let journal = acted(&all);
    let came_back = found(&journal).came_back;
    assert_eq!(counts(&came_back), (4, 9));
    let so = (0..).zip(lines).filter(|(_, (_, so))| *so);
    let so: Vec<Id> = so.map(|(i, _)| id(&format!("t{i:04}"))).collect();
    assert_eq!(came_back.entries, so);
    assert_eq!(found(&swapped(&journal)), found(&journal));
}

fn session(name: &str, author: Role, at: When) -> Mark {
    Mark {
        id: id(name),
        author,
        at,
        kind: MarkKind::Session,
        label: String::new(),
    }
}

#[test]
fn a_session_that_both_marked_is_one() {
    let mut journal = told(&[]);
    journal.marks = vec![
        session("later", Role::A, hour(24.0 * 7.0 + 10.0)),
        session("one", Role::A, hour(10.0)),
        session("its-other", Role::B, When::Day(day(0))),
        Mark {
            kind: MarkKind::Stressor,
            ..session("move", Role::A, hour(50.0))
        },
    ];
    journal.observed = vec![day(0), day(8)];
    let support = found(&journal).support;
    assert_eq!(support.sessions, 2);
    assert_eq!(support.entries, ids(&["its-other", "one", "later"]));
}

#[test]
fn a_session_still_to_come_supports_nobody_yet() {
    let mut journal = told(&[]);
    journal.marks = vec![
        session("held", Role::A, When::Day(day(0))),
        session("planned", Role::B, When::Day(day(9))),
    ];
    journal.range = Some(Range {
        from: day(0),
        to: day(30),
    });
    assert_eq!(
        found(&journal).support.sessions,
        0,
        "nothing is known of any day"
    );
    journal.observed = vec![day(0), day(8)];
    let support = found(&journal).support;
    assert_eq!((support.sessions, support.entries), (1, ids(&["held"])));
    // What is agreed in a session is written in it.
    journal.lines.push(agreed(When::Day(day(9))));
    assert_eq!(found(&journal).support.sessions, 2);
}

fn agreed(at: When) -> Line {
    Line {
        id: None,
        author: Role::A,
        at,
        kind: LineKind::Agreed,
        text: "A break has a time to be back.".to_owned(),
        telling: None,
        agreed: None,
        brought: None,
    }
}

#[test]
fn nobody_gets_them_as_a_list_of_their_own() {
    let mut journal = acted(&["a:owned_part b:stayed"]);
    assert!(analyse(&journal).conditions.is_some());
    for reader in [Reader::A, Reader::B] {
        journal.reader = reader;
        assert_eq!(analyse(&journal).conditions, None);
    }
}

/// Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3 (the score interval).
#[test]
fn the_interval_is_the_published_one() {
    for (count, of, low, high) in [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ] {
        let lines: Vec<&str> = (0..of)
            .map(|i| ["a:pursue", "a:waited"][usize::from(i < count)])
            .collect();
        let held = found(&acted(&lines)).stayed_or_waited;
        assert_eq!(counts(&held), (count, of));
        let [Some(lower), Some(upper)] = held.ci95.expect("enough") else {
            panic!("two bounds");
        };
        close(lower, low, 5.01e-5);
        close(upper, high, 5.01e-5);
        assert!(lower >= 0.0 && upper <= 1.0);
    }
    let all = found(&acted(&["a:waited"; 9])).stayed_or_waited;
    let upper = all.ci95.and_then(|ci| ci[1]);
    assert_eq!((all.share, upper), (Some(1.0), Some(1.0)));
}

#[test]
fn an_empty_journal_has_counts_of_nothing() {
    let none = found(&told(&[]));
    for of in [&none.owned_parts, &none.stayed_or_waited, &none.came_back] {
        assert_eq!((of.count, of.of, of.share), (0, 0, None));
        assert_eq!(of.too_few.map(|few| few.have), Some(0));
        assert_eq!(of.entries, []);
    }
    assert_eq!(none.support.sessions, 0);
}

#[test]
fn what_is_left_out_of_figures_is_left_out_here() {
    let mut journal = acted(&["b:withdraw b:came_back"; 6]);
    journal.tellings[2].in_figures = false;
    let came_back = found(&journal).came_back;
    assert_eq!(counts(&came_back), (5, 5));
    assert!(!came_back.entries.contains(&id("t0002")));
}
