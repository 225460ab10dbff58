//! A fictional couple, written in one line a telling.

use chrono::NaiveDate;
use chrono_tz::Europe::Berlin;
use domain::{
    Act, Id, Journal, Kind, Link, Mark, MarkKind, Meaning, Moment, Move, Reader, Role, Strength,
    Telling, When, Words,
};

/// 1 January 2024.
const FROM: i64 = 1_704_067_200_000;
const MS_PER_HOUR: f64 = 3_600_000.0;

pub fn id(text: &str) -> Id {
    Id::try_from(text).expect("an id")
}

/// So many hours after the beginning.
pub fn hour(hours: f64) -> When {
    let moment = Moment::new(FROM + (hours * MS_PER_HOUR).round() as i64, Berlin);
    When::Minute(moment.expect("in range"))
}

/// The date so many days after the beginning.
pub fn day(days: i32) -> NaiveDate {
    hour(24.0 * f64::from(days) + 11.0).date()
}

/// One move a word: who (`a`, `b`), what (`p`ursue, `w`ithdraw, `r`epair, `o`ther), and behind
/// it `!` for a repair received, `?` for one in care, `@3.5` for its hour, `@day` for a bare date.
/// `q` is quiet. `^7` is its strength, before any of these.
pub fn moves(line: &str) -> Vec<Move> {
    line.split_whitespace().map(one).collect()
}

fn one(word: &str) -> Move {
    let (what, at) = match word.split_once('@') {
        Some((what, "day")) => (what, Some(When::Day(hour(12.0).date()))),
        Some((what, hours)) => (what, Some(hour(hours.parse().expect("hours")))),
        None => (word, None),
    };
    let actor = match what.chars().next() {
        Some('a') => Some(Role::A),
        Some('b') => Some(Role::B),
        _ => None,
    };
    let act = match what.chars().nth(1) {
        Some('p') => Act::Pursue,
        Some('w') => Act::Withdraw,
        Some('r') => Act::Repair,
        Some('o') => Act::Other,
        _ => Act::Quiet,
    };
    let strength = what.split_once('^').map(|(_, digits)| {
        let digits = digits.trim_end_matches(['!', '?']);
        let number: i64 = digits.parse().expect("a strength");
        Strength::try_from(number).expect("0 to 10")
    });
    Move {
        at,
        strength,
        received: what.ends_with('!').then_some(true),
        meaning: what.ends_with('?').then_some(Meaning::Care),
        ..Move::new(actor, act)
    }
}

/// One move a word by the code of its act: `a:said_need b:left_room quiet`.
pub fn acts(line: &str) -> Vec<Move> {
    let one = |word: &str| {
        let (actor, code) = match word.split_once(':') {
            Some(("a", code)) => (Some(Role::A), code),
            Some((_, code)) => (Some(Role::B), code),
            None => (None, word),
        };
        Move::new(actor, Act::from_code(code).expect("an act"))
    };
    line.split_whitespace().map(one).collect()
}

/// A journal of one telling a line, as [`told`], by the codes of the acts.
pub fn acted(lines: &[&str]) -> Journal {
    let mut journal = told(lines);
    for (telling, line) in journal.tellings.iter_mut().zip(lines) {
        telling.moves = acts(line);
    }
    journal
}

/// Adds the other's telling of the same event, by the codes of the acts.
pub fn acted_by_b_too(journal: &mut Journal, a: &str, line: &str) {
    told_by_b_too(journal, a, "");
    journal.tellings.last_mut().expect("just told").moves = acts(line);
}

pub fn telling(name: &str, author: Role, line: &str) -> Telling {
    Telling {
        id: id(name),
        author: Some(author),
        recorded: 0,
        at: None,
        kind: Kind::Argument,
        moves: moves(line),
        ending: None,
        words: Words::default(),
        pause: None,
        received: None,
        in_figures: true,
    }
}

/// A journal of one telling a line, all by `a`, named `t00`, `t01` …
pub fn told(lines: &[&str]) -> Journal {
    let mut journal = Journal::empty(Berlin, Reader::Ours);
    journal.tellings = lines
        .iter()
        .enumerate()
        .map(|(i, line)| telling(&format!("t{i:04}"), Role::A, line))
        .collect();
    journal
}

/// The same line so many times.
pub fn repeated(line: &str, times: usize) -> Journal {
    told(&vec![line; times])
}

/// Forty episodes over two years with something of everything, and an entry every third day.
pub fn full() -> Journal {
    let lines: Vec<String> = (0..40)
        .map(|i| {
            let at = 24 * (16 * i + i % 3 * 5) + 20;
            format!(
                "ap^2@{at} bw^4 ap^4 bp^5 aw^7 bw?^6 br!@{at}.{} q",
                i % 9 + 1
            )
        })
        .collect();
    let mut journal = told(&lines.iter().map(String::as_str).collect::<Vec<_>>());
    for name in (0..40).step_by(3) {
        told_by_b_too(&mut journal, &format!("t{name:04}"), "bw^1 ap bw^3 bw^4");
    }
    journal.observed = (0..700).step_by(3).map(day).collect();
    let triggers = ["dishes in the sink", "late, no message", "his mother"];
    for (telling, trigger) in journal.tellings.iter_mut().zip(triggers.iter().cycle()) {
        telling.words.trigger = (*trigger).to_owned();
    }
    journal.tellings[20].kind = Kind::Rupture;
    journal.reader = Reader::A;
    journal.marks = vec![Mark {
        id: id("mark"),
        author: Role::A,
        at: hour(24.0 * 300.0),
        kind: MarkKind::Session,
        label: String::new(),
    }];
    journal
}

/// Adds the other's telling of the same event.
pub fn told_by_b_too(journal: &mut Journal, a: &str, line: &str) {
    let name = format!("{a}-b");
    journal.tellings.push(Telling {
        recorded: 1,
        ..telling(&name, Role::B, line)
    });
    journal.links.push(Link {
        a: id(a),
        b: id(&name),
    });
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
    for link in &mut other.links {
        std::mem::swap(&mut link.a, &mut link.b);
    }
    other
}

/// A small generator of its own, so that the crate's dice aren't tested with themselves
/// (Steele, Lea & Flood 2014, SplitMix64).
pub struct Coin(pub u64);

impl Coin {
    pub fn share(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64
    }
}

pub fn close(one: f64, other: f64, within: f64) {
    assert!((one - other).abs() <= within, "{one} is not {other}");
}
