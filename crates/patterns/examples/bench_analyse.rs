//! How long the analysis takes at three sizes, up to 20,000 episodes with 200,000 moves, and each
//! of its methods. `cargo xtask bench patterns`

use std::time::Instant;

use chrono_tz::Europe::Berlin;
use domain::{
    Act, CheckIn, Episode, Id, Journal, Kind, Mark, MarkKind, Moment, Move, Reader, Role, Strength,
    Telling, When, Words,
};
use patterns::{
    Analysis, Draws, Finding, always_chasing_or_running, analyse, analyse_without_resampling,
    behind_finding, change, closeness_out_of_reach, conditions, counted, escalation, excitation,
    front, good_stretches, intense_but_unstable, load, loop_figure, observed, outcomes, phases,
    protest, repair_time, reversals, rhythm, roles, same_argument, security_signs,
    told_differently, transitions,
};

/// About 2,000, 20,000 and 200,000 moves: four months, three years, ten years and more than anyone
/// would tell in them.
const SIZES: [u64; 3] = [200, 2_000, 20_000];
/// What couples log in some years.
const USUAL: u64 = 500;
const MOVES: u64 = 10;
/// 1 January 2016.
const FROM: i64 = 1_451_606_400_000;
const DAY: i64 = 86_400_000;
/// From one episode to the next: ten years at the largest size.
const STEP: i64 = 3_650 * DAY / 20_000;
/// Promised at the largest size, and of a usual journal, in ms.
const WITHOUT_RESAMPLING: f64 = 150.0;
const EVERYTHING: f64 = 1_000.0;
const OF_USUAL: f64 = 20.0;

fn main() {
    let journals = SIZES.map(journal);
    let prepared = journals.each_ref().map(Prepared::of);
    print!("{:<42}", "ms, median");
    for journal in &journals {
        print!("{:>9} moves", moves(journal));
    }
    println!("   growth");
    let mut all = 0.0;
    let mut excited = 0.0;
    for (name, method) in METHODS {
        let times = prepared.each_ref().map(|one| median(|| method(one)));
        print_row(name, times);
        match name {
            WITHOUT => all = times[2],
            EXCITATION => excited = times[2],
            _ => {}
        }
    }
    let everything = median(|| analyse(&journals[2]));
    let usual = journal(USUAL);
    println!();
    judge(
        "without resampling and excitation",
        all - excited,
        WITHOUT_RESAMPLING,
    );
    judge("everything", everything, EVERYTHING);
    let usual = median(|| analyse(&usual));
    judge("everything, of 500 episodes", usual, OF_USUAL);
}

const WITHOUT: &str = "analyse, without resampling";
const EXCITATION: &str = "excitation";

type Method = fn(&Prepared<'_>);

/// Each with what it resamples.
const METHODS: [(&str, Method); 26] = [
    ("analyse", |p| seen(analyse(p.journal))),
    (WITHOUT, |p| seen(analyse_without_resampling(p.journal))),
    ("  draws of all rounds", |p| {
        seen(Draws::among(p.episodes.len()));
    }),
    ("  loop", |p| seen(loop_figure(&p.episodes, &p.draws))),
    ("  transitions", |p| {
        seen(transitions(&p.episodes, &p.draws))
    }),
    (EXCITATION, |p| seen(excitation(&p.episodes))),
    ("  repair_time", |p| seen(repair_time(&p.episodes))),
    ("  escalation", |p| seen(escalation(&p.episodes, &p.draws))),
    ("  good_stretches", |p| {
        seen(good_stretches(&p.episodes, &p.observed));
    }),
    ("  phases", |p| seen(phases(&p.episodes, &p.observed))),
    ("  change, five marks", |p| {
        seen(change(&p.episodes, &p.observed, &p.journal.marks[..5]));
    }),
    ("  rhythm", |p| seen(rhythm(&p.episodes))),
    ("  protest", |p| seen(protest(&p.episodes, &p.draws))),
    ("  told_differently", |p| {
        seen(told_differently(&p.episodes))
    }),
    ("  roles", |p| seen(roles(&p.episodes, &p.draws))),
    ("  reversals", |p| seen(reversals(&p.episodes, &p.draws))),
    ("  outcomes", |p| seen(outcomes(&p.episodes, &p.draws))),
    ("  conditions", |p| {
        seen(conditions(&p.episodes, p.journal));
    }),
    ("  security_signs", |p| {
        seen(security_signs(&p.episodes, &p.draws));
    }),
    ("  load", |p| seen(load(&p.episodes, &[], Reader::A))),
    ("  signs: same_argument, 30 words an episode", |p| {
        seen(same_argument(&p.episodes, &[]));
    }),
    ("  signs: the other three", |p| {
        seen((
            always_chasing_or_running(&p.episodes),
            intense_but_unstable(&p.episodes, &p.journal.check_ins, &p.observed),
            closeness_out_of_reach(&p.episodes),
        ));
    }),
    ("front", |p| seen(front(&p.analysis))),
    ("entries behind the loop", |p| {
        seen(behind_finding(p.journal, &p.analysis, Finding::Loop));
    }),
    ("entries behind the repair time", |p| {
        seen(behind_finding(p.journal, &p.analysis, Finding::RepairTime));
    }),
    ("entries behind a share", |p| {
        seen(behind_finding(
            p.journal,
            &p.analysis,
            Finding::AlwaysChasingOrRunning,
        ));
    }),
];

fn seen<T>(value: T) {
    std::hint::black_box(value);
}

/// A journal, and what the methods are given of it.
struct Prepared<'a> {
    journal: &'a Journal,
    episodes: Vec<Episode<'a>>,
    observed: Vec<chrono::NaiveDate>,
    draws: Draws,
    analysis: Analysis,
}

impl Prepared<'_> {
    fn of(journal: &Journal) -> Prepared<'_> {
        let episodes = counted(journal);
        Prepared {
            journal,
            observed: observed(journal, &episodes),
            draws: Draws::among(episodes.len()),
            analysis: analyse(journal),
            episodes,
        }
    }
}

fn moves(journal: &Journal) -> usize {
    journal.tellings.iter().map(|t| t.moves.len()).sum()
}

/// In milliseconds.
fn median<T>(work: impl Fn() -> T) -> f64 {
    let mut times: Vec<f64> = (0..7)
        .map(|_| {
            let start = Instant::now();
            std::hint::black_box(work());
            start.elapsed().as_secs_f64() * 1_000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[3]
}

/// A hundred times the moves may take a hundred times as long, and as the logarithm grows. What
/// takes less than this is read from the processor's own memory at the smaller sizes alone, which
/// says nothing of growth.
const TELLS: f64 = 5.0;

fn print_row(name: &str, times: [f64; 3]) {
    let most = 100.0 * (200_000_f64).ln() / (2_000_f64).ln();
    let growth = times[2] / times[0];
    let verdict = if growth <= most || times[2] < TELLS {
        ""
    } else {
        "  OVER n log n"
    };
    print!("{name:<42}");
    times.iter().for_each(|time| print!("{time:>15.3}"));
    println!("{growth:>8.0}x{verdict}");
}

fn judge(what: &str, ms: f64, bar: f64) {
    let verdict = if ms <= bar { "within" } else { "OVER" };
    println!("{what}: {ms:.1} ms; {verdict} {bar:.0} ms");
}

/// A telling each day or two, a session and some check-ins a week.
fn journal(episodes: u64) -> Journal {
    let mut journal = Journal::empty(Berlin, Reader::Ours);
    journal.tellings = (0..episodes).map(telling).collect();
    journal.tellings[episodes as usize / 4].kind = Kind::Rupture;
    journal.marks = (0..episodes / 40).map(mark).collect();
    journal.check_ins = (0..episodes / 6).map(check_in).collect();
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

fn check_in(day: u64) -> CheckIn {
    CheckIn {
        id: Id::from_random(u128::from(spread(day)).to_be_bytes()),
        author: Role::A,
        at: When::Minute(Moment::new(FROM + DAY * day as i64, Berlin).expect("in range")),
        close: Strength::try_from((spread(day) % 11) as i64).ok(),
        at_ease: None,
        tank: None,
    }
}

fn telling(i: u64) -> Telling {
    let start = FROM + STEP * i as i64;
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
        pause: None,
        received: None,
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
