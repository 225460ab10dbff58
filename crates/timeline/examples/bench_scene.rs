//! How long a scene of 20,000 episodes told twice (400,000 moves) takes, from ten years to an
//! evening. `cargo run --release -p timeline --example bench_scene`

use std::time::Instant;

use chrono_tz::Europe::Berlin;
use domain::{Act, Id, Journal, Kind, Link, Moment, Move, Reader, Role, Telling, When, Words};
use timeline::{View, scene};

const EPISODES: i64 = 20_000;
/// 1 January 2016.
const FROM: i64 = 1_451_606_400_000;
const DAY: i64 = 86_400_000;

fn main() {
    let journal = journal();
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
        let mut times: Vec<f64> = (0..21).map(|_| time(&journal, view)).collect();
        times.sort_by(f64::total_cmp);
        println!("scene, {name}: {:.2} ms (median of 21)", times[10]);
    }
}

fn time(journal: &Journal, view: View) -> f64 {
    let start = Instant::now();
    std::hint::black_box(scene(journal, view));
    start.elapsed().as_secs_f64() * 1_000.0
}

fn journal() -> Journal {
    let mut journal = Journal::empty(Berlin, Reader::Ours);
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
    journal
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
        words: Words::default(),
        pause: None,
        received: None,
        in_figures: true,
    }
}

fn moment(ms: i64) -> Moment {
    Moment::new(ms, Berlin).expect("in range")
}
