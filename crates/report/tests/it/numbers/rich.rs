//! A journal with something in every part of the document.

use domain::{Act, Answer, Journal, Kind, Link, Mark, MarkKind, Moment, Pause, Range, Role, When};

use crate::couple::{answered, at, day, empty, evenings, id, observe, step, strong, thursday};

use Role::{A, B};

/// The episode that page 1 draws: the one with both sides of it.
pub const CLEAREST: &str = "sam-thursday";

/// Half a year and a month, with marks, pauses, ruptures and questionnaires.
pub fn rich() -> Journal {
    let mut journal = empty();
    let [sam, noa] = thursday();
    let (a, b) = (sam.id.clone(), noa.id.clone());
    journal.links.push(Link { a, b });
    journal.tellings.extend([sam, noa]);
    evenings(&mut journal, day("2026-01-05"), 205, 4);
    told_further(&mut journal);
    marks(&mut journal);
    pauses(&mut journal);
    answered(&mut journal);
    questionnaires(&mut journal);
    observe(&mut journal);
    let (from, to) = (day("2026-01-05"), day("2026-07-31"));
    journal.within(Range { from, to })
}

/// Space asked for with a time and without, the cycle named, protest, own parts, and two ruptures.
fn told_further(journal: &mut Journal) {
    for i in 0..52 {
        let named = id(&format!("e{i}"));
        let mut tellings = journal.tellings.iter_mut();
        let Some(telling) = tellings.find(|t| t.id == named) else {
            continue;
        };
        let began = telling
            .at
            .expect("timed")
            .placed_ms(chrono_tz::Europe::Berlin);
        let minutes = |n: i64| {
            let moment = Moment::new(began + 60_000 * n, chrono_tz::Europe::Berlin);
            Some(When::Minute(moment.expect("in range")))
        };
        let (one, other) = if i % 4 == 3 { (B, A) } else { (A, B) };
        let act = match i % 5 {
            0 => Act::AskedSpaceWithTime,
            1 => Act::AskedSpace,
            2 => Act::NamedCycle,
            3 => Act::Criticised,
            _ => Act::SaidNeed,
        };
        let mut asked = step(other, act);
        asked.at = minutes(25);
        telling.moves.push(asked);
        telling.moves.push(strong(one, Act::Stayed, 2 + i % 7));
        let mut mended = step(
            other,
            if i % 3 == 0 {
                Act::OwnedPart
            } else {
                Act::Reassured
            },
        );
        mended.at = minutes(31 + 53 * (i % 11));
        mended.received = (i % 2 == 0).then_some(true);
        telling.moves.push(mended);
        if i == 17 || i == 38 {
            telling.kind = Kind::Rupture;
        }
    }
}

fn marks(journal: &mut Journal) {
    for (name, date, kind) in [
        ("s1", "2026-03-06", MarkKind::Session),
        ("s2", "2026-04-17", MarkKind::Stressor),
        ("s3", "2026-06-12", MarkKind::Session),
        ("s4", "2026-07-20", MarkKind::Milestone),
    ] {
        journal.marks.push(Mark {
            id: id(name),
            author: A,
            at: When::Day(day(date)),
            kind,
            label: String::new(),
        });
    }
}

fn pauses(journal: &mut Journal) {
    for (name, date, named, ended) in [
        ("p1", "2026-02-03", true, true),
        ("p2", "2026-05-11", true, false),
        ("p3", "2026-06-20", true, true),
        ("p4", "2026-07-02", false, false),
    ] {
        let time = |clock: &str| at(&format!("{date}T{clock}:00+02:00"));
        journal.pauses.push(Pause {
            id: id(name),
            asked_by: B,
            at: time("21:00"),
            back_at: named.then(|| time("22:00")),
            ended: ended.then(|| time("22:05")),
        });
    }
}

/// Two that are scored from items, by both, each more than once.
fn questionnaires(journal: &mut Journal) {
    let rounds = [
        ("2026-01-20", 0.0),
        ("2026-04-02", 2.0),
        ("2026-07-12", 1.0),
    ];
    for (i, (date, more)) in rounds.into_iter().enumerate() {
        for author in [A, B] {
            let own = if author == A { 1.0 } else { 2.0 };
            let mut given = |instrument: &str, items: &[&str], value: f64| {
                journal.answers.push(Answer {
                    id: id(&format!("{instrument}-{i}-{}", author.code())),
                    author,
                    at: When::Day(day(date)),
                    instrument: instrument.to_owned(),
                    items: items.iter().map(|i| ((*i).to_owned(), value)).collect(),
                });
            };
            given("csi-4", &["1", "12", "19", "22"], own + more);
            let items = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];
            given("ecr-rs", &items, own + more + 1.0);
        }
    }
}
