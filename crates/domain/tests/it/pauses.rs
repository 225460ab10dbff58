//! What becomes of pauses in the fold.

use domain::{
    Change, Kind, Moment, PauseBody, PauseOf, PublishedTelling, Role, Scope, ShareChoice, When,
};

use crate::{BOTH, MOVES, WORDS, ZONE, alone, body, book, id, kept, ms};

fn at(time: &str) -> When {
    let moment = Moment::new(ms(&format!("2026-06-18 {time}"), ZONE), ZONE);
    When::Minute(moment.expect("in range"))
}

fn pause(back_at: Option<&str>, ended: Option<&str>) -> Change {
    Change::PauseKept(PauseBody {
        at: at("19:40"),
        back_at: back_at.map(at),
        ended: ended.map(at),
    })
}

#[test]
fn what_its_asker_said_last_counts_and_nobody_elses_word() {
    let mut book = book();
    book.shares(Role::A, "p", pause(Some("20:30"), None));
    book.shares(Role::B, "p", pause(None, Some("19:41")));
    book.shares(Role::B, "p", Change::Removed);
    book.shares(Role::A, "p", pause(Some("21:00"), None));
    // Nor is it heard in the other part, whoever says it.
    book.keeps(Role::B, "p", Change::Removed);
    let [shown] = &book.state(Role::A).ours(ZONE).pauses[..] else {
        panic!("one pause");
    };
    assert_eq!(
        (shown.asked_by, shown.back_at, shown.ended),
        (Role::A, Some(at("21:00")), None)
    );
    assert_eq!(book.state(Role::A).my_pages(ZONE).pauses.len(), 1);
}

#[test]
fn one_asked_for_alone_is_its_askers_for_good() {
    let mut book = alone();
    assert_eq!(book.state(Role::A).scope_of_pauses(), Scope::Private);
    book.keeps(Role::A, "p", pause(None, None));
    book.introduce(Role::B, "Noa", domain::Colour::Rust);
    assert_eq!(book.settle(Role::A), []);
    let state = book.state(Role::A);
    assert_eq!(state.scope_of_pauses(), Scope::Shared);
    assert_eq!(
        (
            state.ours(ZONE).pauses.len(),
            state.my_pages(ZONE).pauses.len()
        ),
        (0, 1)
    );
    assert_eq!(book.state(Role::B).my_pages(ZONE).pauses, []);
}

#[test]
fn a_removed_pause_leaves_the_tellings_of_it_and_comes_back_to_them() {
    let mut book = book();
    book.shares(Role::B, "p", pause(None, None));
    let telling = domain::TellingBody {
        pause: Some(PauseOf {
            id: id("p"),
            scope: Scope::Shared,
        }),
        ..body(Role::B, "told")
    };
    book.keeps(Role::B, "t", Change::from(telling));
    let named = |book: &crate::Book| book.state(Role::B).my_pages(ZONE).tellings[0].pause.clone();
    assert_eq!(named(&book), Some(id("p")));
    book.shares(Role::B, "p", Change::Removed);
    assert_eq!(named(&book), None);
    book.shares(Role::B, "p", Change::Restored);
    assert_eq!(named(&book), Some(id("p")));
}

#[test]
fn a_pause_is_shared_with_the_moves_and_never_if_it_is_its_authors_alone() {
    let published = |scope, choice| {
        let telling = domain::TellingBody {
            pause: Some(PauseOf { id: id("p"), scope }),
            ..body(Role::A, "told")
        };
        assert_eq!(telling.kind(), Kind::SpaceRequest);
        PublishedTelling::of(&telling, choice)
            .expect("shared")
            .pause
    };
    let all = |scope| [MOVES, BOTH, WORDS].map(|choice: ShareChoice| published(scope, choice));
    assert_eq!(all(Scope::Shared), [Some(id("p")), Some(id("p")), None]);
    assert_eq!(all(Scope::Private), [None, None, None]);
}

#[test]
fn nobody_is_back_before_they_went() {
    let refused = |back_at: Option<When>, ended: Option<When>| {
        let body = PauseBody {
            at: at("19:40"),
            back_at,
            ended,
        };
        body.refused_field()
    };
    assert_eq!(refused(Some(at("19:41")), Some(at("19:40"))), None);
    assert_eq!(refused(Some(at("19:40")), None), Some("back_at"));
    assert_eq!(refused(None, Some(at("19:39"))), Some("ended"));
    // A day is not before a minute of it.
    let day = |text: &str| Some(text.parse::<When>().expect("a day"));
    assert_eq!(refused(day("2026-06-18"), day("2026-06-18")), None);
    assert_eq!(refused(day("2026-06-17"), None), Some("back_at"));
}

#[test]
fn a_journal_tells_of_no_pause_that_is_not_in_it() {
    let mut book = book();
    book.shares(Role::B, "p", pause(Some("20:30"), Some("20:35")));
    let mut telling = domain::TellingBody {
        at: Some(at("19:40")),
        pause: Some(PauseOf {
            id: id("p"),
            scope: Scope::Shared,
        }),
        ..body(Role::A, "told")
    };
    telling.moves[0].at = Some(at("19:40"));
    book.keeps(Role::A, "t", Change::from(telling));
    book.keeps(Role::A, "u", kept(Role::A, "untimed"));
    let journal = book.state(Role::A).my_pages(ZONE);
    assert!(domain::Journal::from_json(&journal.to_json()).is_ok());
    // Noa's pause does not leave with Sam's words.
    let own = journal.alone(Role::A);
    assert!(own.pauses.is_empty() && own.tellings.iter().all(|t| t.pause.is_none()));
    let mut lost = journal;
    lost.pauses.clear();
    let refused = domain::Journal::from_json(&lost.to_json());
    let said = refused.expect_err("a pause is missing").to_string();
    assert!(
        said.ends_with(".pause: not a pause of this journal"),
        "{said}"
    );
}

#[test]
fn a_pause_that_cannot_be_is_not_heard_and_both_can_read_their_journal() {
    let mut book = book();
    book.shares(Role::B, "p", pause(Some("19:40"), None));
    book.shares(Role::B, "q", pause(Some("20:30"), None));
    book.shares(Role::B, "q", pause(None, Some("19:39")));
    for reader in [Role::A, Role::B] {
        let journal = book.state(reader).ours(ZONE);
        assert!(domain::Journal::from_json(&journal.to_json()).is_ok());
        let [shown] = &journal.pauses[..] else {
            panic!("one pause");
        };
        assert_eq!((shown.back_at, shown.ended), (Some(at("20:30")), None));
    }
}

#[test]
fn a_journal_reaches_from_its_first_pause_to_its_last() {
    let mut book = book();
    assert_eq!(book.state(Role::A).ours(ZONE).span(), None);
    book.shares(Role::A, "p", pause(None, None));
    let span = book.state(Role::A).ours(ZONE).span().expect("a pause");
    assert_eq!([span.from, span.to], [at("19:40").date(); 2]);
}
