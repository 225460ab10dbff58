//! How long a scene of 20,000 episodes told twice (400,000 moves) takes, from ten years to an
//! evening, with filters, phases and lines, and how long all its days take. `cargo run --release -p timeline --example bench_scene`

use std::time::Instant;

use chrono::NaiveDate;
use chrono_tz::Europe::Berlin;
use domain::{
    Act, CheckIn, Class, Id, Journal, Kind, Link, Moment, Move, Reader, Role, Strength, Telling,
    When, Words,
};
use timeline::{Filter, Often, Phase, Sights, TraceKind, View, Wish, days, scene_of};

const EPISODES: i64 = 20_000;
/// 1 January 2016.
const FROM: i64 = 1_451_606_400_000;
const DAY: i64 = 86_400_000;

fn main() {
    let journal = journal();
    say("places of all episodes, once a journal", || {
        Sights::of(&journal)
    });
    let sights = Sights::of(&journal);
    let middle = FROM + 1_800 * DAY;
    for (name, days) in [
        ("ten years", 3_653),
        ("year", 366),
        ("quarter", 92),
        ("month", 31),
        ("day", 1),
    ] {
        let from = if days == 3_653 { FROM } else { middle };
        let view = View::new(from, from + days * DAY, 900.0);
        say(&format!("scene, {name}"), || {
            scene_of(&journal, &sights, view, &Wish::plain())
        });
    }
    let all = View::new(FROM, FROM + 3_653 * DAY, 900.0);
    let classes = Filter {
        classes: vec![Class::Repair],
        ..Filter::default()
    };
    let found = journal.tellings.iter().map(|telling| telling.id.clone());
    let every = Filter {
        among: Some(found.collect()),
        ..Filter::default()
    };
    for (name, filter) in [("classes", &classes), ("what was found", &every)] {
        let wish = Wish {
            filter,
            ..Wish::plain()
        };
        say(&format!("scene, ten years, filtered by {name}"), || {
            scene_of(&journal, &sights, all, &wish)
        });
    }
    let (phases, load) = around();
    let wish = Wish {
        phases: &phases,
        lines: &[
            TraceKind::Close,
            TraceKind::AtEase,
            TraceKind::Tank,
            TraceKind::Load,
        ],
        load: &load,
        ..Wish::plain()
    };
    say("scene, ten years, forty phases and all lines", || {
        scene_of(&journal, &sights, all, &wish)
    });
    say("days, ten years", || days(&journal, None));
}

fn say<T>(what: &str, made: impl Fn() -> T) {
    let time = |_| {
        let start = Instant::now();
        std::hint::black_box(made());
        start.elapsed().as_secs_f64() * 1_000.0
    };
    let mut times: Vec<f64> = (0..21).map(time).collect();
    times.sort_by(f64::total_cmp);
    println!("{what}: {:.2} ms (median of 21)", times[10]);
}

fn around() -> (Vec<Phase>, Vec<(NaiveDate, f64)>) {
    let date = |day: i64| When::Minute(moment(FROM + day * DAY)).date();
    let phase = |n: i64| Phase {
        from: date(n * 90),
        to: date(n * 90 + 89),
        days: 90,
        episodes: 400,
        often: Often::More,
    };
    let load = (0..3_650).map(|day| (date(day), (day % 30) as f64));
    ((0..40).map(phase).collect(), load.collect())
}

fn journal() -> Journal {
    let mut journal = Journal::empty(Berlin, Reader::A);
    for i in 0..EPISODES {
        let start = FROM + 3_650 * DAY / EPISODES * i;
        let sides = [Role::A, Role::B].map(|role| telling(i, role, start));
        journal.links.push(Link {
            a: sides[0].id.clone(),
            b: sides[1].id.clone(),
        });
        journal.observed.push(When::Minute(moment(start)).date());
        journal.tellings.extend(sides);
    }
    journal.observed.dedup();
    journal.check_ins = (0..3_650).map(check_in).collect();
    journal
}

fn check_in(day: i64) -> CheckIn {
    let said = Strength::try_from(day % 11).ok();
    CheckIn {
        id: Id::from_random((day as u128).to_be_bytes()),
        author: Role::A,
        at: When::Minute(moment(FROM + day * DAY)),
        close: said,
        at_ease: said,
        tank: said,
    }
}

fn telling(i: i64, author: Role, start: i64) -> Telling {
    // Spread over all 128 bits as random ids are.
    let high = (i as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let bits = (u128::from(high) << 64) | u128::from(high.rotate_left(17)) ^ author.index() as u128;
    let moves = (0..10i64).map(|k| Move {
        at: Some(When::Minute(moment(start + k * 60_000))),
        ..Move::new(
            Some(if k % 2 == 0 { Role::A } else { Role::B }),
            if k % 2 == 0 {
                Act::CalledAgain
            } else {
                Act::NoReply
            },
        )
    });
    Telling {
        id: Id::from_random(bits.to_be_bytes()),
        author: Some(author),
        recorded: i,
        at: None,
        kind: Kind::TextingFight,
        moves: moves.collect(),
        ending: None,
        words: Words {
            text:
                "It was about the kitchen again, and then about who had said what the week before."
                    .to_owned(),
            ..Words::default()
        },
        pause: None,
        received: None,
        in_figures: true,
    }
}

fn moment(ms: i64) -> Moment {
    Moment::new(ms, Berlin).expect("in range")
}
