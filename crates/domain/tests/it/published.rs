use domain::{Act, Ending, Kind, Move, PublishedTelling, Role, ShareChoice, TellingBody, Words};

use crate::{BOTH, MOVES, WORDS};

/// Tellings that each differ from the first in one thing.
fn tellings() -> Vec<TellingBody> {
    let noted = |note: &str| Move {
        note: Some(note.to_owned()),
        ..Move::new(Some(Role::A), Act::Other)
    };
    let first = TellingBody {
        at: None,
        kind: None,
        moves: vec![noted("one")],
        ending: None,
        words: Words::default(),
        afraid: false,
        beside: None,
        pause: None,
    };
    let with = |change: &dyn Fn(&mut TellingBody)| {
        let mut body = first.clone();
        change(&mut body);
        body
    };
    vec![
        first.clone(),
        with(&|body| body.moves[0] = noted("other")),
        with(&|body| body.moves.push(noted("one"))),
        with(&|body| body.kind = Some(Kind::Rupture)),
        with(&|body| body.ending = Some(Ending::Open)),
        with(&|body| body.words.text = "words".to_owned()),
        with(&|body| body.afraid = true),
    ]
}

#[test]
fn what_stands_is_what_is_wanted_exactly_where_publishing_anew_would_change_nothing() {
    let choices = [ShareChoice::NOTHING, MOVES, WORDS, BOTH];
    for standing in tellings() {
        for shared in choices {
            let Some(published) = PublishedTelling::of(&standing, shared) else {
                continue;
            };
            for body in tellings() {
                for choice in choices {
                    let anew = PublishedTelling::of(&body, choice);
                    assert_eq!(
                        published.is_of(&body, choice),
                        anew.as_ref() == Some(&published),
                        "{standing:?} {shared:?} {body:?} {choice:?}"
                    );
                }
            }
        }
    }
}
