//! A fictional couple: one evening by hand, and others by the dozen.

use chrono::{DateTime, Days, NaiveDate};
use chrono_tz::Europe::Berlin;
use domain::{
    Act, Answer, CheckIn, Colour, Ending, Id, Journal, Line, LineKind, Link, Mark, MarkKind,
    Meaning, Moment, Move, Partner, Pause, Range, Reader, Role, Strength, Telling, When, Words,
    infer_kind,
};

use Role::{A, B};

pub fn ms(text: &str) -> i64 {
    DateTime::parse_from_rfc3339(text)
        .expect("a time")
        .timestamp_millis()
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

pub fn at(text: &str) -> When {
    When::Minute(Moment::new(ms(text), Berlin).expect("in range"))
}

pub fn id(text: &str) -> Id {
    Id::try_from(text).expect("an id")
}

pub fn step(actor: Role, act: Act) -> Move {
    Move::new(Some(actor), act)
}

pub fn strong(actor: Role, act: Act, strength: i64) -> Move {
    Move {
        strength: Some(Strength::try_from(strength).expect("0 to 10")),
        ..step(actor, act)
    }
}

pub fn telling(name: &str, author: Role, when: &str, moves: Vec<Move>) -> Telling {
    Telling {
        id: id(name),
        author: Some(author),
        recorded: ms(when) + 1,
        at: Some(at(when)),
        kind: infer_kind(&moves),
        moves,
        ending: None,
        words: Words::default(),
        pause: None,
        received: None,
        in_figures: true,
    }
}

pub fn empty() -> Journal {
    let partner = |role, name: &str, colour| Partner {
        role,
        name: name.to_owned(),
        colour,
    };
    Journal {
        partners: vec![
            partner(A, "Sam", Colour::Teal),
            partner(B, "Noa", Colour::Rust),
        ],
        ..Journal::empty(Berlin, Reader::Ours)
    }
}

/// The Thursday of the flat keys, told by both, differently.
pub fn thursday() -> [Telling; 2] {
    let when = "2026-06-18T20:15:00+02:00";
    let mut moves = vec![
        strong(A, Act::MessagedAgain, 5),
        step(B, Act::NoReply),
        strong(A, Act::CalledAgain, 8),
        step(B, Act::ShutDown),
        step(B, Act::CameBack),
        strong(A, Act::SaidFear, 3),
    ];
    moves[0].at = Some(at(when));
    moves[0].meaning = Some(Meaning::Alarm);
    moves[3].landed = Some(Strength::try_from(9).expect("0 to 10"));
    moves[4].at = Some(at("2026-06-18T22:40:00+02:00"));
    moves[4].received = Some(true);
    let mut sam = telling("sam-thursday", A, when, moves);
    sam.ending = Some(Ending::TalkedThrough);
    sam.words = Words {
        trigger: "The keys to the flat were not there, and the phone was off.".to_owned(),
        told_myself: "I am on my own with this.".to_owned(),
        surface: "Anger".to_owned(),
        softer: "I got scared.".to_owned(),
        need: "To know you were still here.".to_owned(),
        bring: "How to ask without it sounding like a test.".to_owned(),
        ..Words::default()
    };
    let moves = vec![
        step(A, Act::Pursue),
        strong(B, Act::ShutDown, 9),
        strong(B, Act::CameBack, 4),
    ];
    let mut noa = telling("noa-thursday", B, when, moves);
    noa.recorded += 1;
    noa.words = Words {
        trigger: "Eleven calls in a row.".to_owned(),
        softer: "I was flooded.".to_owned(),
        need: "An hour, not a way out.".to_owned(),
        flooded: Some(true),
        ..Words::default()
    };
    [sam, noa]
}

/// Three months of 2026, cut to their dates.
pub fn summer() -> Journal {
    let mut journal = empty();
    let [sam, noa] = thursday();
    journal.links.push(Link {
        a: sam.id.clone(),
        b: noa.id.clone(),
    });
    journal.tellings.extend([sam, noa]);
    evenings(&mut journal, day("2026-05-04"), 86, 5);
    for (name, date) in [("s1", "2026-05-29"), ("s2", "2026-06-12")] {
        journal.marks.push(Mark {
            id: id(name),
            author: A,
            at: When::Day(day(date)),
            kind: MarkKind::Session,
            label: String::new(),
        });
    }
    for (author, text) in [
        (A, "The Thursday of the flat keys."),
        (
            B,
            "Coming back when I said I would. What happens when I don't know how long I need.",
        ),
    ] {
        journal.lines.push(Line {
            id: None,
            agreed: None,
            brought: None,
            author,
            at: When::Day(day("2026-07-20")),
            kind: LineKind::Bring,
            text: text.to_owned(),
            telling: None,
        });
    }
    journal.pauses.push(Pause {
        id: id("p1"),
        asked_by: B,
        at: at("2026-07-02T21:00:00+02:00"),
        back_at: Some(at("2026-07-02T22:00:00+02:00")),
        ended: Some(at("2026-07-02T22:05:00+02:00")),
    });
    answered(&mut journal);
    observe(&mut journal);
    journal.within(Range {
        from: day("2026-05-04"),
        to: day("2026-07-31"),
    })
}

/// An episode every so many days, a third of them told by both.
pub fn evenings(journal: &mut Journal, from: NaiveDate, days: u64, every: u64) {
    for (i, offset) in (0..days)
        .step_by(usize::try_from(every).expect("few"))
        .enumerate()
    {
        let when = format!(
            "{}T{}:{:02}:00+02:00",
            from + Days::new(offset),
            19 + i % 4,
            i * 7 % 60
        );
        let (one, two) = if i % 4 == 3 { (B, A) } else { (A, B) };
        let mut moves = Vec::new();
        for round in 0..=i % 3 {
            moves.push(strong(
                one,
                Act::MessagedAgain,
                3 + (i as i64 + round as i64) % 7,
            ));
            moves.push(step(
                two,
                if i % 5 == 0 {
                    Act::ShortAnswers
                } else {
                    Act::NoReply
                },
            ));
        }
        if i % 2 == 0 {
            let mut back = step(two, Act::CameBack);
            back.received = (i % 4 == 0).then_some(true);
            let later = ms(&when) + 60_000 * (40 + 97 * (i as i64 % 9));
            back.at = Some(When::Minute(Moment::new(later, Berlin).expect("in range")));
            moves.push(back);
        }
        moves[0].at = Some(at(&when));
        let mut first = telling(&format!("e{i}"), one, &when, moves);
        first.words.text = format!("Evening {i}, and the usual silence after it.");
        if i % 3 == 0 {
            let moves = vec![step(one, Act::Pursue), strong(two, Act::ShutDown, 6)];
            let mut second = telling(&format!("e{i}-beside"), two, &when, moves);
            second.recorded += 5;
            second.words.needed = format!("An hour on evening {i}.");
            let (a, b) = if one == A {
                (&first, &second)
            } else {
                (&second, &first)
            };
            journal.links.push(Link {
                a: a.id.clone(),
                b: b.id.clone(),
            });
            journal.tellings.push(second);
        }
        journal.tellings.push(first);
    }
}

/// Questionnaires that both shared, one of them twice.
pub fn answered(journal: &mut Journal) {
    let mut given = |name: &str, author, date: &str, instrument: &str, items: &[(&str, f64)]| {
        journal.answers.push(Answer {
            id: id(name),
            author,
            at: When::Day(day(date)),
            instrument: instrument.to_owned(),
            items: items.iter().map(|(id, x)| ((*id).to_owned(), *x)).collect(),
        });
    };
    given("q1", A, "2026-05-10", "rdas", &[("total", 40.0)]);
    given("q2", A, "2026-07-12", "rdas", &[("total", 53.0)]);
    given("q3", B, "2026-07-12", "rdas", &[("total", 44.0)]);
    given("q4", B, "2026-07-13", "nobody-knows", &[("total", 1.0)]);
}

/// Every day with an entry or a check-in, and a check-in on every fourth.
pub fn observe(journal: &mut Journal) {
    let first = journal.tellings.iter().flat_map(Telling::dates).min();
    let first = first.expect("a telling with a date");
    for i in (0..80).step_by(4) {
        journal.check_ins.push(CheckIn {
            id: id(&format!("c{i}")),
            author: if i % 8 == 0 { A } else { B },
            at: When::Day(first + Days::new(i)),
            close: Some(Strength::try_from(6).expect("0 to 10")),
            at_ease: None,
            tank: None,
        });
    }
    let told = journal.tellings.iter().flat_map(Telling::dates);
    let mut dates: Vec<NaiveDate> = told
        .chain(journal.check_ins.iter().map(|c| c.at.date()))
        .collect();
    dates.sort_unstable();
    dates.dedup();
    journal.observed = dates;
}
