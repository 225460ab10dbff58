//! A fictional couple, made by hand and by the thousand.

use chrono::{DateTime, Days, NaiveDate};
use chrono_tz::Europe::Berlin;
use domain::{
    Act, CheckIn, Class, Colour, Id, Journal, Link, Mark, MarkKind, Moment, Move, Partner, Pause,
    Reader, Role, Strength, Telling, When, Words, infer_kind,
};
use timeline::{Scene, Sights, View, Wish};

pub const ZONE: chrono_tz::Tz = Berlin;

pub fn ms(text: &str) -> i64 {
    DateTime::parse_from_rfc3339(text)
        .expect("a time")
        .timestamp_millis()
}

pub fn scene_of(journal: &Journal, view: View, wish: &Wish<'_>) -> Scene {
    timeline::scene_of(journal, &Sights::of(journal), view, wish)
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

pub fn at(text: &str) -> When {
    When::Minute(Moment::new(ms(text), ZONE).expect("in range"))
}

pub fn id(text: &str) -> Id {
    Id::try_from(text).expect("an id")
}

pub fn step(actor: Role, act: Act, strength: Option<i64>) -> Move {
    Move {
        strength: strength.map(|s| Strength::try_from(s).expect("0 to 10")),
        ..Move::new(Some(actor), act)
    }
}

pub fn telling(name: &str, author: Role, when: Option<When>, moves: Vec<Move>) -> Telling {
    Telling {
        id: id(name),
        author: Some(author),
        recorded: 0,
        at: when,
        kind: infer_kind(&moves),
        moves,
        ending: None,
        words: Words::default(),
        pause: None,
        received: None,
        in_figures: true,
    }
}

pub fn partners(a: &str, b: &str) -> Vec<Partner> {
    let partner = |role, name: &str, colour| Partner {
        role,
        name: name.to_owned(),
        colour,
    };
    vec![
        partner(Role::A, a, Colour::Teal),
        partner(Role::B, b, Colour::Rust),
    ]
}

pub fn empty() -> Journal {
    Journal {
        partners: partners("Sam", "Noa"),
        ..Journal::empty(ZONE, Reader::Ours)
    }
}

/// The evening of 18 June, told by both.
pub fn evening() -> [Telling; 2] {
    use Role::{A, B};
    let start = Some(at("2026-06-18T20:15:00+02:00"));
    let mut moves = Vec::new();
    for strength in [4, 5, 7, 8] {
        moves.push(step(A, Act::MessagedAgain, Some(strength)));
        moves.push(step(B, Act::ShortAnswers, None));
    }
    moves.push(step(B, Act::CameBack, None));
    moves.push(step(A, Act::SaidFear, Some(3)));
    let a = telling("a-evening", A, start, moves);
    let moves = vec![
        step(A, Act::Pursue, None),
        step(B, Act::ShutDown, Some(9)),
        step(B, Act::CameBack, Some(4)),
    ];
    let mut b = telling("b-evening", B, start, moves);
    b.recorded = 1;
    [a, b]
}

/// May to July 2026: a strained June, a fortnight away, two sessions and a move of house.
pub fn summer() -> Journal {
    use Role::{A, B};
    let mut journal = empty();
    let [a, b] = evening();
    journal.links.push(Link {
        a: a.id.clone(),
        b: b.id.clone(),
    });
    journal.tellings.extend([a, b]);
    let days = [3, 9, 17, 22, 32, 34, 37, 45, 50, 52, 55, 61, 75, 88];
    for (i, offset) in days.into_iter().enumerate() {
        let date = day("2026-05-01") + Days::new(offset);
        let (one, two) = if i % 3 == 0 { (B, A) } else { (A, B) };
        let mut moves = vec![
            step(one, Act::Pursue, Some(3 + i as i64 % 7)),
            step(two, Act::NoReply, None),
        ];
        if i % 2 == 0 {
            moves.push(step(two, Act::Apologised, None));
        }
        let when = if i == 4 {
            When::Day(date)
        } else {
            at(&format!("{date}T21:{:02}:00+02:00", i * 3))
        };
        let name = format!("t{i}");
        journal
            .tellings
            .push(telling(&name, one, Some(when), moves));
    }
    let bare = Some(at("2026-07-20T09:00:00+02:00"));
    journal.tellings.push(telling("bare", B, bare, Vec::new()));
    journal
        .tellings
        .push(telling("untimed", A, None, Vec::new()));
    moments(&mut journal);
    check_ins(&mut journal);
    journal.pauses.extend(pauses());
    observe(&mut journal);
    journal
}

fn moments(journal: &mut Journal) {
    let marks = [
        ("m1", "2026-05-29", MarkKind::Session, ""),
        ("m2", "2026-05-31", MarkKind::Stressor, "move to a new flat"),
        ("m3", "2026-06-30", MarkKind::Session, ""),
    ];
    for (name, date, kind, label) in marks {
        journal.marks.push(Mark {
            id: id(name),
            author: Role::A,
            at: When::Day(day(date)),
            kind,
            label: label.to_owned(),
        });
    }
}

/// On the evening of 18 June: one of which nobody said when it ended, and one that was extended.
pub fn pauses() -> [Pause; 2] {
    let pause = |name: &str, asked_by, from: &str, back: &str, ended: Option<&str>| Pause {
        id: id(name),
        asked_by,
        at: at(&format!("2026-06-18T{from}:00+02:00")),
        back_at: Some(at(&format!("2026-06-18T{back}:00+02:00"))),
        ended: ended.map(|time| at(&format!("2026-06-18T{time}:00+02:00"))),
    };
    [
        pause("p1", Role::A, "19:00", "19:40", None),
        pause("p2", Role::B, "21:00", "22:00", Some("22:05")),
    ]
}

fn check_ins(journal: &mut Journal) {
    for offset in (0..90u64).filter(|d| !(40..48).contains(d) && !(66..74).contains(d)) {
        let close = 8 - (offset as i64 - 45).abs() % 7;
        journal.check_ins.push(CheckIn {
            id: id(&format!("c{offset}")),
            author: if offset % 4 == 1 { Role::B } else { Role::A },
            at: When::Day(day("2026-05-01") + Days::new(offset)),
            close: Some(Strength::try_from(close.clamp(0, 10)).expect("0 to 10")),
            at_ease: None,
            tank: None,
        });
    }
}

/// Observed: every date with a telling or a check-in.
pub fn observe(journal: &mut Journal) {
    let tellings = journal.tellings.iter().flat_map(Telling::dates);
    let mut dates: Vec<NaiveDate> = tellings
        .chain(journal.check_ins.iter().map(|c| c.at.date()))
        .collect();
    dates.sort_unstable();
    dates.dedup();
    journal.observed = dates;
}

pub fn summer_view() -> View {
    View {
        now_ms: Some(ms("2026-08-01T12:00:00+02:00")),
        ..View::new(
            ms("2026-05-01T00:00:00+02:00"),
            ms("2026-08-01T00:00:00+02:00"),
            670.0,
        )
    }
}

/// The same journal with the partners in each other's place.
pub fn swapped(journal: &Journal) -> Journal {
    let mut other = journal.clone();
    for telling in &mut other.tellings {
        telling.author = telling.author.map(Role::other);
        for m in &mut telling.moves {
            m.actor = m.actor.map(Role::other);
        }
    }
    for pause in &mut other.pauses {
        pause.asked_by = pause.asked_by.other();
    }
    for link in &mut other.links {
        std::mem::swap(&mut link.a, &mut link.b);
    }
    for check_in in &mut other.check_ins {
        check_in.author = check_in.author.other();
    }
    for mark in &mut other.marks {
        mark.author = mark.author.other();
    }
    for partner in &mut other.partners {
        partner.role = partner.role.other();
    }
    other
}

/// `n` episodes told twice with ten moves each, evenly over ten years from 2016.
pub fn long(n: i64) -> Journal {
    let mut journal = empty();
    let (from, to) = (ms("2016-01-01T00:00:00Z"), ms("2025-12-30T00:00:00Z"));
    for i in 0..n {
        let start = from + (to - from) / n * i;
        let moves: Vec<Move> = (0..10)
            .map(|k| {
                let actor = if (i + k) % 2 == 0 { Role::A } else { Role::B };
                let class = [Class::Pursue, Class::Withdraw][usize::from(k % 2 == 1)];
                let act = match (class, k) {
                    (_, 9) => Act::CameBack,
                    (Class::Pursue, _) => Act::CalledAgain,
                    _ => Act::NoReply,
                };
                let moment = Moment::new(start + k * 120_000, ZONE).expect("in range");
                Move {
                    at: Some(When::Minute(moment)),
                    ..Move::new(Some(actor), act)
                }
            })
            .collect();
        let hex = |side: &str| format!("{:031x}{side}", i.wrapping_mul(0x9e37_79b9_7f4a));
        let a = telling(&hex("a"), Role::A, None, moves.clone());
        let b = telling(&hex("b"), Role::B, None, moves);
        journal.links.push(Link {
            a: a.id.clone(),
            b: b.id.clone(),
        });
        journal.tellings.extend([a, b]);
    }
    observe(&mut journal);
    journal
}
