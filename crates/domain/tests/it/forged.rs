//! What a program that writes of the other's things in its own chain changes of them: nothing,
//! in the session of the one whose they are. Both ways round: the chains are read `a` first.

use domain::{
    AnswersBody, Change, CloseBody, DrewBody, LineBody, LineKind, MarkBody, MarkKind, PauseBody,
    PublishedTelling, Role, Strength, When,
};

use crate::{BOTH, ZONE, body, book, id};

fn day() -> When {
    "2026-06-18".parse().expect("a day")
}

fn said(who: Role, text: &str) -> [(&'static str, Change); 7] {
    let pause = PauseBody {
        at: day(),
        back_at: None,
        ended: None,
    };
    let mark = MarkBody {
        at: day(),
        kind: MarkKind::Milestone,
        label: text.to_owned(),
    };
    let close = CloseBody {
        at: day(),
        close: Strength::try_from(7_i64).expect("0 to 10"),
    };
    let drew = DrewBody {
        text: text.to_owned(),
    };
    let answers = AnswersBody {
        at: day(),
        instrument: text.to_owned(),
        items: [(text.to_owned(), 3)].into(),
    };
    let line = LineBody {
        kind: LineKind::Agreed,
        at: day(),
        text: text.to_owned(),
        telling: None,
        agreed: None,
        brought: None,
    };
    let telling = PublishedTelling::of(&body(who, text), BOTH).expect("shared");
    [
        ("telling", Change::from(telling)),
        ("mark", Change::MarkPublished(mark)),
        ("pause", Change::PauseKept(pause)),
        ("close", Change::ClosePublished(close)),
        ("drew", Change::DrewPublished(drew)),
        ("answers", Change::AnswersPublished(answers)),
        ("line", Change::LinePublished(Box::new(line))),
    ]
}

#[test]
fn what_is_ones_own_stays_so_whoever_writes_of_it_in_the_other_chain() {
    for owner in [Role::A, Role::B] {
        let mut book = book();
        for (subject, change) in said(owner, "mine") {
            book.shares(owner, subject, change);
        }
        let untouched = book.state(owner).ours(ZONE);
        for (subject, change) in said(owner.other(), "forged") {
            book.shares(owner.other(), subject, change);
            for change in [Change::Withdrawn, Change::Removed] {
                book.shares(owner.other(), subject, change);
            }
        }
        let state = book.state(owner);
        assert_eq!(state.ours(ZONE), untouched, "{owner:?}");
        assert!(state.visible_telling(&id("telling")).is_some());
        assert_eq!(state.pauses()[&id("pause")].author, owner);
    }
}
