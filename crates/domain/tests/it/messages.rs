//! What was counted in the two's messages stands there for both until either takes it out.

use chrono::NaiveDate;
use domain::{Change, MessagesBody, Role};

use crate::{Book, alone, book, id};

fn counted(messages: u32) -> Change {
    let day = |day| NaiveDate::from_ymd_opt(2026, 6, day).expect("a day");
    Change::MessagesCounted(Box::new(MessagesBody {
        from: day(1),
        to: day(17),
        messages,
        long_quiet_minutes: 45,
        nights: 0,
        weeks: Vec::new(),
        excitation: None,
    }))
}

fn standing(book: &Book) -> [Option<u32>; 2] {
    [Role::A, Role::B].map(|who| {
        let state = book.state(who);
        state.messages().map(|(_, counted)| counted.body.messages)
    })
}

#[test]
fn it_stands_there_for_both_until_either_takes_it_out() {
    for leaver in [Role::A, Role::B] {
        let mut book = book();
        assert_eq!(standing(&book), [None, None]);
        book.shares(Role::A, "m", counted(7));
        assert_eq!(standing(&book), [Some(7), Some(7)]);
        book.shares(leaver, "out", Change::MessagesTakenOut(id("m")));
        assert_eq!(standing(&book), [None, None]);
        // Counted once more, it is another.
        book.shares(Role::B, "n", counted(9));
        assert_eq!(standing(&book), [Some(9), Some(9)]);
    }
}

#[test]
fn what_was_taken_out_is_its_importers_to_erase() {
    let mut book = book();
    book.shares(Role::A, "m", counted(7));
    book.shares(Role::B, "out", Change::MessagesTakenOut(id("m")));
    let past = |who| {
        let state = book.state(who);
        state
            .past_messages()
            .map(|(id, _)| id.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(past(Role::A), [id("m")]);
    assert_eq!(past(Role::B), []);
}

#[test]
fn it_needs_both() {
    let mut left = book();
    left.shares(Role::A, "m", counted(7));
    left.shares(Role::B, "left", Change::PartnerLeft);
    assert_eq!(standing(&left)[0], None);
    let mut private = alone();
    private.keeps(Role::A, "m", counted(7));
    assert_eq!(standing(&private)[0], None, "it is both's or nobody's");
}
