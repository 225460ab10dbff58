//! Lines for and from a session, and the weekly look back.

use chrono::NaiveDate;
use domain::{
    Change, Id, Journal, Line, LineBody, LineKind, LookBackBody, Role, Scope, ShareChoice, When,
};

use crate::{BOTH, Book, ZONE, book, id, kept};

const A: Role = Role::A;
const B: Role = Role::B;

fn day() -> When {
    "2026-06-18".parse().expect("a day")
}

fn body(kind: LineKind, text: &str) -> LineBody {
    LineBody {
        kind,
        at: day(),
        text: text.to_owned(),
        telling: None,
        agreed: None,
        brought: None,
    }
}

fn to_bring(text: &str, telling: Option<&str>) -> Change {
    Change::LineKept(Box::new(LineBody {
        telling: telling.map(id),
        ..body(LineKind::Bring, text)
    }))
}

fn agreed(text: &str) -> Change {
    Change::LinePublished(Box::new(body(LineKind::Agreed, text)))
}

fn ours(book: &Book, who: Role) -> Journal {
    book.state(who).ours(ZONE)
}

fn texts(lines: &[Line]) -> Vec<&str> {
    lines.iter().map(|line| line.text.as_str()).collect()
}

fn line_ids(journal: &Journal) -> Vec<Option<Id>> {
    journal.lines.iter().map(|line| line.id.clone()).collect()
}

#[test]
fn a_line_to_bring_is_its_authors_until_it_is_shared_and_settles() {
    let mut book = book();
    book.keeps(A, "own", to_bring("the door", None));
    book.settle(A);
    assert!(ours(&book, A).lines.is_empty());
    assert!(book.state(B).my_pages(ZONE).lines.is_empty());
    assert_eq!(texts(&book.state(A).my_pages(ZONE).lines), ["the door"]);

    book.keeps(A, "own", Change::ShareChosen(BOTH));
    book.settle(A);
    assert_eq!(texts(&ours(&book, B).lines), ["the door"]);
    // On its author's pages it stands once, under the id that both know.
    let shared = line_ids(&ours(&book, B));
    assert_eq!(line_ids(&book.state(A).my_pages(ZONE)), shared);
    assert_ne!(shared, [Some(id("own"))]);
}

#[test]
fn a_shared_line_names_a_telling_only_by_an_id_that_both_know() {
    let mut book = book();
    book.keeps(A, "evening", kept(A, "words"));
    book.keeps(A, "own", to_bring("this one", Some("evening")));
    book.keeps(A, "own", Change::ShareChosen(BOTH));
    book.settle(A);
    assert_eq!(ours(&book, B).lines[0].telling, None);
    let mine = book.state(A).my_pages(ZONE);
    assert_eq!(mine.lines[0].telling, Some(id("evening")));

    book.keeps(A, "evening", Change::ShareChosen(BOTH));
    book.settle(A);
    book.settle(A);
    let journal = ours(&book, B);
    assert_eq!(
        journal.lines[0].telling,
        Some(journal.tellings[0].id.clone())
    );

    // Withdrawn, it is named no longer.
    let shared = journal.tellings[0].id.clone();
    let taken = domain::Draft {
        scope: Scope::Shared,
        subject: shared,
        change: Change::Withdrawn,
    };
    book.keeps(A, "evening", Change::ShareChosen(ShareChoice::NOTHING));
    book.write(A, vec![taken]);
    assert_eq!(ours(&book, B).lines[0].telling, None);
}

#[test]
fn what_was_agreed_stands_at_once_and_is_its_writers_to_remove() {
    for writer in [A, B] {
        let mut book = book();
        book.set("2026-06-18 23:00");
        book.shares(writer, "line", agreed("a time on the clock"));
        for reader in [A, B] {
            assert_eq!(texts(&ours(&book, reader).lines), ["a time on the clock"]);
            let mine = book.state(reader).my_pages(ZONE);
            assert_eq!(texts(&mine.lines), ["a time on the clock"], "once");
        }
        book.shares(writer, "line", Change::Removed);
        assert!(ours(&book, writer.other()).lines.is_empty());
        book.shares(writer, "line", Change::Restored);
        assert_eq!(ours(&book, writer.other()).lines.len(), 1);
    }
}

#[test]
fn how_it_went_is_each_partners_own_and_names_what_was_agreed() {
    let mut book = book();
    book.shares(B, "line", agreed("a time on the clock"));
    let tried = LineBody {
        agreed: Some(id("line")),
        ..body(LineKind::Tried, "it was all right")
    };
    book.keeps(A, "own", Change::LineKept(Box::new(tried)));
    book.settle(A);
    assert_eq!(ours(&book, B).lines.len(), 1);
    book.keeps(A, "own", Change::ShareChosen(BOTH));
    book.settle(A);
    let journal = ours(&book, B);
    let tried = journal.lines.iter().find(|l| l.kind == LineKind::Tried);
    assert_eq!(tried.expect("shared").agreed, Some(id("line")));

    // Its author's words stay when what they were about is gone.
    book.shares(B, "line", Change::Removed);
    let journal = ours(&book, A);
    assert_eq!(texts(&journal.lines), ["it was all right"]);
    assert_eq!(journal.lines[0].agreed, None);
}

#[test]
fn a_line_removed_is_out_of_sight_in_both_parts_and_comes_back() {
    let mut book = book();
    book.keeps(A, "own", to_bring("the door", None));
    book.keeps(A, "own", Change::ShareChosen(BOTH));
    book.settle(A);
    let shared = line_ids(&ours(&book, A))[0].clone().expect("shared");
    for (change, left) in [(Change::Removed, 0), (Change::Restored, 1)] {
        book.keeps(A, "own", change.clone());
        let draft = domain::Draft {
            scope: Scope::Shared,
            subject: shared.clone(),
            change,
        };
        book.write(A, vec![draft]);
        assert!(book.settle(A).is_empty());
        assert_eq!(ours(&book, B).lines.len(), left);
        assert_eq!(book.state(A).my_pages(ZONE).lines.len(), left);
    }
}

#[test]
fn a_look_back_is_in_its_authors_journal_and_in_no_other() {
    let mut book = book();
    let body = LookBackBody {
        week: NaiveDate::from_ymd_opt(2026, 6, 15).expect("a day"),
        at: day(),
        good: "the market".to_owned(),
        hard: String::new(),
        next: String::new(),
    };
    let kept = Change::LookBackKept(Box::new(body));
    book.keeps(A, "week", kept.clone());
    // There is no way to share one, whatever is chosen.
    book.keeps(A, "week", Change::ShareChosen(BOTH));
    assert!(book.settle(A).is_empty());
    assert_eq!(book.state(A).my_pages(ZONE).look_backs.len(), 1);
    assert!(ours(&book, A).look_backs.is_empty());
    // Nor is one heard in the shared part.
    book.shares(B, "week-2", kept);
    assert!(book.state(A).my_pages(ZONE).look_backs.len() == 1);
    assert!(ours(&book, A).look_backs.is_empty());
    book.keeps(A, "week", Change::Removed);
    assert!(book.state(A).my_pages(ZONE).look_backs.is_empty());
}

#[test]
fn verbs_of_lines_are_read_as_they_were_written() {
    let line = LineBody {
        agreed: Some(id("line")),
        brought: Some(day()),
        ..body(LineKind::Tried, "words")
    };
    for change in [
        Change::LineKept(Box::new(line.clone())),
        Change::LinePublished(Box::new(line)),
    ] {
        assert_eq!(Change::read(change.verb(), &change.body()), Ok(change));
    }
    let least = br#"{"kind":"bring","at":"2026-06-18"}"#;
    let read = Change::read("line.keep", least).expect("the least of a line");
    assert_eq!(read, to_bring("", None));
}
