//! How long the analysis of 20,000 episodes with 200,000 moves takes, resampling included, and
//! its parts. `cargo run --release -p patterns --example bench_analyse`

use std::time::Instant;

use chrono_tz::Europe::Berlin;
use domain::{
    Act, CheckIn, Id, Journal, Kind, Mark, MarkKind, Moment, Move, Reader, Role, Strength, Telling,
    When, Words,
};
use patterns::{
    Direction, Draws, always_chasing_or_running, analyse, behind, behind_repair, change,
    closeness_out_of_reach, conditions, counted, escalation, excitation, good_stretches,
    intense_but_unstable, load, observed, outcomes, phases, protest, reversals, rhythm, roles,
    same_argument, security_signs, told_differently,
};

const EPISODES: u64 = 20_000;
const MOVES: u64 = 10;
/// 1 January 2016.
const FROM: i64 = 1_451_606_400_000;
const DAY: i64 = 86_400_000;

fn main() {
    let journal = journal();
    let moves: usize = journal.tellings.iter().map(|t| t.moves.len()).sum();
    let episodes = journal.episodes().len();
    println!("{episodes} episodes, {moves} moves");
    print("analyse", || analyse(&journal));
    print("behind", || {
        Direction::ALL.map(|direction| behind(&journal, direction))
    });
    print("behind_repair", || behind_repair(&journal));
    let episodes = counted(&journal);
    let observed = observed(&journal, &episodes);
    let draws = Draws::among(episodes.len());
    print("draws", || Draws::among(episodes.len()));
    print("escalation, resampling included", || {
        escalation(&episodes, &draws)
    });
    print("excitation", || excitation(&episodes));
    print("good_stretches", || good_stretches(&episodes, &observed));
    print("phases", || phases(&episodes, &observed));
    print("change, 500 marks", || {
        change(&episodes, &observed, &journal.marks)
    });
    print("rhythm", || rhythm(&episodes));
    print("protest", || protest(&episodes));
    print("told_differently", || told_differently(&episodes));
    print("roles, resampling included", || roles(&episodes, &draws));
    print("reversals, resampling included", || {
        reversals(&episodes, &draws)
    });
    print("outcomes, resampling included", || {
        outcomes(&episodes, &draws)
    });
    print("conditions", || {
        conditions(&episodes, &journal.marks, Reader::Ours)
    });
    print("security_signs, resampling included", || {
        security_signs(&episodes, &draws)
    });
    print("load", || load(&episodes, &[], Reader::A));
    print("always_chasing_or_running", || {
        always_chasing_or_running(&episodes)
    });
    print("intense_but_unstable, a check-in a day", || {
        intense_but_unstable(&episodes, &check_ins(), &observed)
    });
    print("closeness_out_of_reach", || {
        closeness_out_of_reach(&episodes)
    });
    print("same_argument, 30 words an episode", || {
        same_argument(&episodes, &[])
    });
}

fn print<T>(name: &str, work: impl Fn() -> T) {
    let mut times: Vec<f64> = (0..11)
        .map(|_| {
            let start = Instant::now();
            std::hint::black_box(work());
            start.elapsed().as_secs_f64() * 1_000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!("{name}: {:.1} ms (median of 11)", times[5]);
}

fn journal() -> Journal {
    let mut journal = Journal::empty(Berlin, Reader::Ours);
    journal.tellings = (0..EPISODES).map(telling).collect();
    journal.tellings[5_000].kind = Kind::Rupture;
    journal.marks = (0..500).map(mark).collect();
    journal
}

/// A session a week.
fn mark(week: u64) -> Mark {
    let at = Moment::new(FROM + 7 * DAY * week as i64, Berlin).expect("in range");
    Mark {
        id: Id::from_random(u128::from(spread(week)).to_be_bytes()),
        author: Role::A,
        at: When::Minute(at),
        kind: MarkKind::Session,
        label: String::new(),
    }
}

/// A check-in a day for ten years.
fn check_ins() -> Vec<CheckIn> {
    let one = |i: u64| CheckIn {
        id: Id::from_random(u128::from(spread(i)).to_be_bytes()),
        author: Role::A,
        at: When::Minute(Moment::new(FROM + DAY * i as i64, Berlin).expect("in range")),
        close: Strength::try_from((spread(i) % 11) as i64).ok(),
        at_ease: None,
        tank: None,
    };
    (0..3_650).map(one).collect()
}

fn telling(i: u64) -> Telling {
    let start = FROM + 3_650 * DAY / EPISODES as i64 * i as i64;
    let moves = (0..MOVES).map(|k| {
        let dice = spread(i * MOVES + k);
        let role = if dice % 10 < 8 {
            [Role::A, Role::B][(k % 2) as usize]
        } else {
            [Role::A, Role::B][(dice / 16 % 2) as usize]
        };
        let act = match dice / 64 % 20 {
            0..7 => Act::CalledAgain,
            7..13 => Act::NoReply,
            13..19 => Act::CameBack,
            _ => Act::NamedCycle,
        };
        let at = Moment::new(start + k as i64 * 300_000, Berlin).expect("in range");
        Move {
            at: Some(When::Minute(at)),
            received: (role == Role::B && act == Act::CameBack).then_some(true),
            strength: (role == Role::A)
                .then(|| Strength::try_from((dice / 4_096 % 11) as i64).expect("0 to 10")),
            ..Move::new(Some(role), act)
        }
    });
    Telling {
        id: Id::from_random(u128::from(spread(i)).to_be_bytes()),
        author: Some(Role::A),
        recorded: i as i64,
        at: None,
        kind: Kind::TextingFight,
        moves: moves.collect(),
        ending: None,
        words: words(i),
        in_figures: true,
    }
}

/// Thirty words, every other one small, the rest out of 5,000, the k-th with a chance that falls
/// like 1/k (Zipf 1949).
fn words(i: u64) -> Words {
    let word = |k: u64| {
        let dice = spread(1_000_000 + i * 30 + k);
        if k.is_multiple_of(2) {
            return ["the", "and", "was", "not"][(dice % 4) as usize].to_owned();
        }
        let rank = 5_000_f64.powf((dice >> 11) as f64 / (1_u64 << 53) as f64) as u64;
        let letter = |by: u64| char::from(b'a' + (spread(rank) / by % 26) as u8);
        [1, 26, 676, 17_576, 456_976, 11_881_376]
            .map(letter)
            .iter()
            .collect()
    };
    let said: Vec<String> = (0..30).map(word).collect();
    Words {
        trigger: said[..6].join(" "),
        text: said[6..].join(" "),
        ..Words::default()
    }
}

/// Scatters a number over 64 bits (Steele, Lea & Flood 2014, SplitMix64).
fn spread(n: u64) -> u64 {
    let mut z = n.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
