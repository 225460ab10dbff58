//! What Sam and Noa wrote for their sessions, and in them.

use domain::{Change, Draft, Id, LineBody, LineKind, Role, When};

use super::between::whole;
use super::{Days, Script, id};
use crate::session::{privately, shared};

/// What they agreed in a session: who wrote it down, days ago, the words.
const AGREED: [(Role, i64, &str); 2] = [
    (Role::B, 56, "A break has a time to be back, said aloud."),
    (
        Role::A,
        28,
        "Ten minutes on Sunday, before the week: what is coming, and who needs what.",
    ),
];

/// Which of these each tried, days ago, and how it went.
const TRIED: [(usize, Role, i64, &str); 3] = [
    (
        0,
        Role::A,
        30,
        "With the hour on the clock I could wait. Without it I couldn't.",
    ),
    (
        0,
        Role::B,
        29,
        "I forgot to say it once, and said it by message from the stairs.",
    ),
    (1, Role::B, 12, "Twice. It is easier with tea."),
];

/// What they would like to bring next: days ago, the words.
const BRING: [(Role, i64, &str); 2] = [
    (
        Role::A,
        16,
        "The call from the hospital: what I would have wanted to hear.",
    ),
    (Role::B, 9, "How to say that I am tired before I am gone."),
];

/// Writes all of them: what was agreed at once, the rest as it was shared.
pub(super) fn lines(script: &mut Script, days: &Days) {
    for (n, (author, ago, text)) in AGREED.into_iter().enumerate() {
        let (at, ms) = days.at(ago, (19, 0));
        let body = body(LineKind::Agreed, at, text);
        put(script, author, vec![shared(agreed(n), published(body))], ms);
    }
    for (n, (of, author, ago, text)) in TRIED.into_iter().enumerate() {
        let (at, ms) = days.at(ago, (20, 0));
        let body = LineBody {
            agreed: Some(agreed(of)),
            ..body(LineKind::Tried, at, text)
        };
        put(script, author, own(&format!("sample-tried-{n}"), body), ms);
    }
    for (n, (author, ago, text)) in BRING.into_iter().enumerate() {
        let (at, ms) = days.at(ago, (21, 0));
        let body = body(LineKind::Bring, at, text);
        put(script, author, own(&format!("sample-bring-{n}"), body), ms);
    }
    let (at, ms) = days.at(40, (21, 0));
    let brought = LineBody {
        brought: Some(days.at(28, (18, 0)).0),
        ..body(LineKind::Bring, at, "Whose turn it is to come back.")
    };
    let kept = Change::LineKept(Box::new(brought));
    let drafts = vec![privately(id("sample-brought-own"), kept)];
    put(script, Role::A, drafts, ms);
}

fn agreed(n: usize) -> Id {
    id(&format!("sample-line-{n}"))
}

fn own(name: &str, body: LineBody) -> Vec<Draft> {
    let kept = Change::LineKept(Box::new(body.clone()));
    whole(name, kept, published(body)).into()
}

fn published(body: LineBody) -> Change {
    Change::LinePublished(Box::new(body))
}

fn body(kind: LineKind, at: When, text: &str) -> LineBody {
    LineBody {
        kind,
        at,
        text: text.to_owned(),
        telling: None,
        agreed: None,
        brought: None,
    }
}

fn put(script: &mut Script, author: Role, drafts: Vec<Draft>, ms: i64) {
    let list = match author {
        Role::A => &mut script.sam,
        Role::B => &mut script.noa,
    };
    list.extend(drafts.into_iter().map(|draft| (draft, ms)));
}
