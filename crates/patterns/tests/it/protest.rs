//! Protest, and what came next.

use domain::{Act, Journal, Move, Role};
use patterns::{ByClass, Draws, FollowedBy, Protest, counted, protest};

use crate::couple::{swapped, told, told_by_b_too};

fn made(moves: &[(Option<Role>, Act)]) -> Journal {
    let mut journal = told(&[""]);
    let all = moves.iter().map(|(actor, act)| Move::new(*actor, *act));
    journal.tellings[0].moves = all.collect();
    journal
}

fn found(journal: &Journal) -> Protest {
    let episodes = counted(journal);
    protest(&episodes, &Draws::among(episodes.len()))
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
    let Protest {
        count,
        followed_by: followed,
        other_withdrew,
    } = found(&journal);
    assert_eq!((count, followed), (5, followed_by));
    assert_eq!((other_withdrew.count, other_withdrew.of), (1, 3));
    assert_eq!(other_withdrew.share, None);
    assert_eq!(found(&swapped(&journal)), found(&journal));
}

#[test]
fn a_class_alone_is_no_protest_and_the_second_telling_is_not_read() {
    let mut journal = told(&["ap bw ap"]);
    told_by_b_too(&mut journal, "t0000", "");
    let second = journal.tellings.last_mut().expect("just told");
    second.moves = vec![Move::new(A, Act::RaisedVoice)];
    for journal in [journal, told(&[])] {
        let found = found(&journal);
        assert_eq!((found.count, found.followed_by), (0, FollowedBy::default()));
        assert_eq!(
            (found.other_withdrew.count, found.other_withdrew.of),
            (0, 0)
        );
    }
}

#[test]
fn how_often_the_other_stepped_back_has_an_interval_over_episodes() {
    let evening = |answer| [(A, Act::Criticised), (B, answer), (A, Act::NamedCycle)];
    let mut journal = told(&["", "", "", "", "", "", "", "", "", ""]);
    for (i, telling) in journal.tellings.iter_mut().enumerate() {
        let answer = if i < 7 { Act::LeftRoom } else { Act::Listened };
        let all = evening(answer).map(|(actor, act)| Move::new(actor, act));
        telling.moves = all.into();
    }
    let Protest { other_withdrew, .. } = found(&journal);
    assert_eq!((other_withdrew.count, other_withdrew.of), (7, 10));
    let [low, high] = other_withdrew.ci95.expect("ten episodes are enough");
    assert!(low < Some(0.7) && Some(0.7) < high, "{low:?} {high:?}");
    assert_eq!(other_withdrew.entries.len(), 7);
    assert_eq!(found(&swapped(&journal)).other_withdrew.count, 7);
}
