//! Tellings in few bytes: what is written is read again, what was written before is too, and
//! bytes that are none are refused.

use domain::{
    Act, Change, ChangeError, Ending, Id, Kind, Meaning, Moment, Move, PauseOf, PublishedTelling,
    Role, Scope, Strength, TellingBody, When, Words,
};
use proptest::option;
use proptest::prelude::*;

use crate::id;

fn whens() -> impl Strategy<Value = When> {
    let zones = prop_oneof![
        Just(chrono_tz::Tz::Europe__Berlin),
        Just(chrono_tz::Tz::Asia__Kathmandu),
        Just(chrono_tz::Tz::UTC),
    ];
    // 1990 to 2199 (before, some clocks were off by seconds, which RFC 3339 has no place for), to
    // the millisecond or to the minute.
    let ms = (631_152_000_000_i64..7_200_000_000_000, any::<bool>());
    let exact = (ms, zones).prop_map(|((ms, whole), zone)| {
        let ms = if whole {
            ms - ms.rem_euclid(60_000)
        } else {
            ms
        };
        When::Minute(Moment::new(ms, zone).expect("in range"))
    });
    let offset = prop_oneof![
        Just("2026-06-18T20:15:00+02:00"),
        Just("2026-06-18T20:15:30.250-03:30"),
        Just("1999-12-31T23:59:59Z"),
        Just("1900-01-01"),
        Just("9999-12-31"),
        Just("2026-02-28"),
    ];
    prop_oneof![exact, offset.prop_map(|text| text.parse().expect("a time"))]
}

fn strengths() -> impl Strategy<Value = Option<Strength>> {
    option::of((0_i64..=10).prop_map(|n| Strength::try_from(n).expect("in range")))
}

fn roles() -> impl Strategy<Value = Option<Role>> {
    option::of(prop_oneof![Just(Role::A), Just(Role::B)])
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let meanings = prop_oneof![
        Just(Meaning::Alarm),
        Just(Meaning::Care),
        Just(Meaning::Unsure)
    ];
    let one = (
        (roles(), prop::sample::select(Act::ALL), option::of(whens())),
        (strengths(), strengths(), option::of(meanings)),
        (option::of(any::<bool>()), option::of(".{0,12}")),
    );
    let one = one.prop_map(
        |((actor, act, at), (strength, landed, meaning), (received, note))| Move {
            at,
            strength,
            landed,
            meaning,
            received,
            note,
            ..Move::new(actor, act)
        },
    );
    prop::collection::vec(one, 0..8)
}

fn words() -> impl Strategy<Value = Words> {
    (".{0,20}", ".{0,20}", any::<bool>()).prop_map(|(text, need, some)| match some {
        true => Words {
            text,
            need,
            ..Words::default()
        },
        false => Words::default(),
    })
}

fn kinds() -> impl Strategy<Value = Kind> {
    prop_oneof![
        Just(Kind::Rupture),
        Just(Kind::SpaceRequest),
        Just(Kind::TextingFight),
        Just(Kind::Silence),
        Just(Kind::Argument),
        Just(Kind::Other),
    ]
}

fn endings() -> impl Strategy<Value = Option<Ending>> {
    option::of(prop_oneof![
        Just(Ending::TalkedThrough),
        Just(Ending::Drifted),
        Just(Ending::Open)
    ])
}

fn ids() -> impl Strategy<Value = Option<Id>> {
    option::of("[a-z0-9]{1,20}").prop_map(|text| text.as_deref().map(id))
}

fn kept() -> impl Strategy<Value = TellingBody> {
    let times = (option::of(whens()), option::of(kinds()), endings());
    let rest = (any::<bool>(), ids(), option::of(any::<bool>()));
    (times, moves(), words(), rest).prop_map(
        |((at, kind, ending), moves, words, (afraid, beside, pause))| TellingBody {
            at,
            kind,
            moves,
            ending,
            words,
            afraid,
            beside,
            pause: pause.map(|shared| PauseOf {
                id: id("pause"),
                scope: if shared {
                    Scope::Shared
                } else {
                    Scope::Private
                },
            }),
        },
    )
}

fn published() -> impl Strategy<Value = PublishedTelling> {
    let times = (option::of(whens()), kinds(), endings());
    (times, option::of(moves()), option::of(words()), ids()).prop_map(
        |((at, kind, ending), moves, words, pause)| PublishedTelling {
            at,
            kind,
            moves,
            ending,
            words,
            pause,
        },
    )
}

fn changes() -> impl Strategy<Value = Change> {
    prop_oneof![
        kept().prop_map(Change::from),
        published().prop_map(Change::from)
    ]
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(change in changes()) {
        prop_assert_eq!(Change::read(change.verb(), &change.body()), Ok(change));
    }

    #[test]
    fn what_was_written_as_json_still_is_read(kept in kept(), published in published()) {
        let json = serde_json::to_vec(&kept).expect("plain data");
        prop_assert_eq!(Change::read("telling.keep", &json), Ok(Change::from(kept)));
        let json = serde_json::to_vec(&published).expect("plain data");
        let read = Change::read("telling.publish", &json);
        prop_assert_eq!(read, Ok(Change::from(published)));
    }

    #[test]
    fn a_part_of_it_and_more_than_it_are_refused(change in changes()) {
        let body = change.body();
        for end in 0..body.len() {
            let cut = Change::read(change.verb(), &body[..end]);
            prop_assert_eq!(cut, Err(ChangeError::UnreadableBody), "cut at {}", end);
        }
        let longer = [&body[..], &[0]].concat();
        let more = Change::read(change.verb(), &longer);
        prop_assert_eq!(more, Err(ChangeError::UnreadableBody));
    }

    #[test]
    fn other_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
        for verb in ["telling.keep.2", "telling.publish.2"] {
            // Whatever is read is a telling, and is written so that it is read again.
            if let Ok(change) = Change::read(verb, &bytes) {
                prop_assert_eq!(Change::read(verb, &change.body()), Ok(change));
            }
        }
    }
}

/// Layout and codes never change: each act has its place.
#[test]
fn the_bytes_of_every_act_stay_as_they_are() {
    let at: When = "2026-06-18T20:15:00+02:00[Europe/Berlin]"
        .parse()
        .expect("a time");
    let moves = Act::ALL.iter().map(|act| Move::new(Some(Role::B), *act));
    let mut body = TellingBody {
        at: Some(at),
        kind: Some(Kind::Argument),
        moves: moves.collect(),
        ending: Some(Ending::Open),
        words: Words::default(),
        afraid: false,
        beside: None,
        pause: None,
    };
    body.moves[0].at = Some(at);
    let mut bytes = vec![0, 4, 0x8e, 0x8c, 0xa9, 0x1c, 0xc0, 0x70, 13];
    bytes.extend_from_slice(b"Europe/Berlin");
    bytes.extend([5, 3, 46, 1, 2, 2, 0]);
    bytes.extend((2..=46).flat_map(|act| [act, 2, 0]));
    bytes.extend([0, 0, 0]);
    assert_eq!(Change::from(body).body(), bytes);
    let codes: Vec<&str> = Act::ALL.iter().map(|act| act.code()).collect();
    assert_eq!((codes[0], codes[45]), ("pursue", "other"));
}
