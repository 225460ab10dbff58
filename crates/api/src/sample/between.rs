//! What passed between Sam and Noa beside their tellings.

use domain::{Change, CloseBody, Draft, DrewBody, Id, ReceivedBody, Role, ShareChoice, When};

use super::{Days, Script, id};
use crate::session::{privately, shared};

const WHOLE: ShareChoice = ShareChoice {
    moves: true,
    words: true,
};

/// What drew each to the other, shared.
pub(super) const DREW: [(Role, &str); 2] = [
    (
        Role::A,
        "She read the map upside down and was sure of it for an hour, and then laughed so hard that \
         the whole tram looked. I had not laughed like that in a year. She asks the second question, \
         the one after the polite one.",
    ),
    (
        Role::B,
        "Sam writes things down for people: where the good bread is, which platform. On the third \
         evening there was a list on my door with everything I had said I missed here. I felt known, \
         and not in a hurry.",
    ),
];

/// Writes both pages.
pub(super) fn drew(script: &mut Script, days: &Days) {
    for (author, text) in DREW {
        let ms = days.at(100, (11, 0)).1;
        let name = format!("sample-drew-{}", author.code());
        let body = DrewBody {
            text: text.to_owned(),
        };
        let drafts = whole(
            &name,
            Change::DrewKept(body.clone()),
            Change::DrewPublished(body),
        );
        let list = match author {
            Role::A => &mut script.sam,
            Role::B => &mut script.noa,
        };
        list.extend(drafts.map(|draft| (draft, ms)));
    }
}

/// The other says that the sentence in this telling, published then, reached them.
pub(super) fn received(
    script: &mut Script,
    (author, n): (Role, usize),
    (telling, published_ms): (&Id, i64),
    (at, ms): (When, i64),
) {
    let body = ReceivedBody {
        telling: telling.clone(),
        sentence_ms: Some(published_ms),
        at: Some(at),
    };
    let drafts = whole(
        &format!("sample-{n}-received"),
        Change::ReceivedKept(body.clone()),
        Change::ReceivedPublished(body),
    );
    let list = match author.other() {
        Role::A => &mut script.sam_again,
        Role::B => &mut script.noa,
    };
    list.extend(drafts.map(|draft| (draft, ms)));
}

/// How close it was, as both can see it, of the check-in kept under this id.
pub(super) fn close(private: &Id, body: CloseBody) -> [Draft; 3] {
    let standing = id(&format!("{private}-close"));
    [
        privately(private.clone(), Change::ShareChosen(WHOLE)),
        shared(standing.clone(), Change::ClosePublished(body)),
        privately(private.clone(), Change::PublishedAs(standing)),
    ]
}

/// Something kept and shared as a whole.
pub(super) fn whole(name: &str, kept: Change, published: Change) -> [Draft; 4] {
    let (private, standing) = (id(&format!("{name}-own")), id(name));
    [
        privately(private.clone(), kept),
        privately(private.clone(), Change::ShareChosen(WHOLE)),
        shared(standing.clone(), published),
        privately(private, Change::PublishedAs(standing)),
    ]
}
