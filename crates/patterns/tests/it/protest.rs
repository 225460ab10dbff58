//! Protest, and what came next.

use domain::{Act, Journal, Move, Role};
use patterns::{ByClass, FollowedBy, Protest, counted, protest};

use crate::couple::{swapped, told, told_by_b_too};

fn made(moves: &[(Option<Role>, Act)]) -> Journal {
    let mut journal = told(&[""]);
    let all = moves.iter().map(|(actor, act)| Move::new(*actor, *act));
    journal.tellings[0].moves = all.collect();
    journal
}

fn found(journal: &Journal) -> Protest {
    protest(&counted(journal))
}

const A: Option<Role> = Some(Role::A);
const B: Option<Role> = Some(Role::B);

#[test]
fn what_came_next_is_counted_by_hand() {
    let journal = made(&[
        (A, Act::RaisedVoice),
        (None, Act::Quiet),
        (B, Act::LeftRoom),
        (A, Act::CalledRepeatedly),
        (A, Act::Ultimatum),
        (B, Act::CameBack),
        (B, Act::Criticised),
        (A, Act::NamedCycle),
        (A, Act::MessagedAgain),
        (B, Act::SpokeOfEnding),
    ]);
    let followed_by = FollowedBy {
        other: ByClass {
            withdraw: 1,
            repair: 1,
            other: 1,
            ..ByClass::default()
        },
        same: ByClass {
            pursue: 1,
            ..ByClass::default()
        },
        nothing: 1,
    };
    let count = 5;
    assert_eq!(found(&journal), Protest { count, followed_by });
    assert_eq!(found(&swapped(&journal)), found(&journal));
}

#[test]
fn a_class_alone_is_no_protest_and_the_second_telling_is_not_read() {
    let mut journal = told(&["ap bw ap"]);
    told_by_b_too(&mut journal, "t0000", "");
    let second = journal.tellings.last_mut().expect("just told");
    second.moves = vec![Move::new(A, Act::RaisedVoice)];
    assert_eq!(found(&journal), Protest::default());
    assert_eq!(found(&told(&[])), Protest::default());
}
