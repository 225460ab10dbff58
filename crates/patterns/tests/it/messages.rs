//! The loop in messages of which only time and sender are known.

use chrono_tz::Tz;
use domain::{MessagesBody, MessagesWeek, Role, SentInWeek};
use patterns::{Followed, Measured, Message, count_messages, in_messages};
use proptest::prelude::*;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
/// Monday 7 September 2026, 12:00 UTC.
const NOON: i64 = 1_788_782_400_000;
const LONG: i64 = HOUR;

/// "a0 b5 a7": who, and how many minutes after noon.
fn chat(text: &str) -> Vec<Message> {
    let messages = text.split_whitespace().map(|word| Message {
        by: match &word[..1] {
            "a" => Role::A,
            _ => Role::B,
        },
        at_ms: NOON + MINUTE * word[1..].parse::<i64>().expect("minutes"),
    });
    messages.collect()
}

fn counted(text: &str) -> MessagesBody {
    count_messages(&chat(text), LONG, Tz::UTC).expect("messages")
}

#[test]
fn a_message_again_a_long_quiet_and_who_comes_next_are_counted() {
    // a, a again, a long quiet of b, a again, b answers, a answers.
    let body = counted("a0 a10 a100 b105 a106");
    let [week] = body.weeks[..] else {
        panic!("one week");
    };
    let a = SentInWeek {
        sent: 3,
        again: 2,
        quiet: 1,
        again_quiet: 1,
        quiet_own_next: 1,
    };
    let b = SentInWeek {
        sent: 1,
        ..SentInWeek::default()
    };
    assert_eq!(week, MessagesWeek { a, b });
    assert_eq!((body.messages, body.long_quiet_minutes), (5, 60));
}

#[test]
fn what_is_sent_at_once_is_one_message() {
    let [week] = counted("a0 a1 a2 b8 b9").weeks[..] else {
        panic!("one week");
    };
    assert_eq!((week.a.sent, week.a.again), (1, 0));
    assert_eq!(
        (week.b.sent, week.b.again),
        (0, 0),
        "what came of the last is unknown"
    );
}

#[test]
fn a_quiet_over_night_is_none_and_what_follows_it_is_not_sent_again() {
    // 22:00, and 8:00 on the day after.
    let body = counted("a600 a1200 a1203");
    assert_eq!(body.nights, 1);
    let [week] = body.weeks[..] else {
        panic!("one week");
    };
    assert_eq!((week.a.sent, week.a.again, week.a.quiet), (1, 0, 0));
    // The night is that of the clock on the wall: in Auckland it is ten in the morning.
    let there = count_messages(&chat("a600 a1200 a1203"), LONG, Tz::Pacific__Auckland);
    assert_eq!(there.expect("messages").nights, 0);
}

#[test]
fn without_messages_there_is_nothing_and_one_says_nothing() {
    assert_eq!(count_messages(&[], LONG, Tz::UTC), None);
    let body = counted("a0");
    assert_eq!((body.weeks.len(), body.excitation), (0, None));
    let few = in_messages(&counted("a0 b5"));
    assert!(matches!(few.a_again_b_quiet, Measured::TooFew(_)));
}

fn week(sent: u32, again: u32, quiet: u32, again_quiet: u32) -> MessagesWeek {
    let a = SentInWeek {
        sent,
        again,
        quiet,
        again_quiet,
        quiet_own_next: again_quiet,
    };
    MessagesWeek {
        a,
        b: SentInWeek::default(),
    }
}

fn of_weeks(weeks: Vec<MessagesWeek>) -> Followed {
    let body = MessagesBody {
        weeks,
        ..counted("a0 b5")
    };
    match in_messages(&body).a_again_b_quiet {
        Measured::Found(found) => found,
        Measured::TooFew(few) => panic!("{few:?}"),
    }
}

/// Berkeley's admissions (Bickel, Hammel & O'Connell 1975) as R has them in `UCBAdmissions`:
/// admitted and rejected men, then women. `mantelhaen.test(UCBAdmissions, correct = FALSE)` says
/// X-squared = 1.5246, p = 0.2169.
#[test]
fn strata_are_compared_as_r_compares_them() {
    let departments = [
        (512, 313, 89, 19),
        (353, 207, 17, 8),
        (120, 205, 202, 391),
        (138, 279, 131, 244),
        (53, 138, 94, 299),
        (22, 351, 24, 317),
    ];
    let weeks = departments.map(|(in_m, out_m, in_f, out_f)| {
        let men = in_m + out_m;
        week(men + in_f + out_f, men, in_m + in_f, in_m)
    });
    let found = of_weeks(weeks.to_vec());
    assert_eq!((found.given, found.observed, found.weeks), (2691, 1198, 6));
    assert_eq!(found.rate_ci95, None, "six weeks say too little");
    let p = found.p.expect("strata");
    assert!((p - 0.2169).abs() < 5e-5, "{p}");
}

#[test]
fn a_loop_that_is_there_is_found_and_weeks_that_differ_make_none() {
    let loops = of_weeks((0..20).map(|_| week(40, 10, 12, 8)).collect());
    assert!((loops.ratio.expect("weeks") - 8.0 / 3.0).abs() < 1e-9);
    assert!(loops.p.expect("weeks") < 1e-6);
    // Some weeks have much of both, others little: within each, one says nothing of the other.
    let weeks = (0..20).map(|n| {
        if n % 2 == 0 {
            week(40, 20, 20, 10)
        } else {
            week(40, 4, 10, 1)
        }
    });
    let none = of_weeks(weeks.collect());
    assert!((none.ratio.expect("weeks") - 1.0).abs() < 1e-9);
    assert!(none.p.expect("weeks") > 0.99);
    let [low, high] = none.ratio_ci95.expect("twenty weeks");
    assert!(low.expect("a bound") <= 1.0 && high.expect("a bound") >= 1.0);
}

/// Half a year of two who write by dice: after each message the other answers, the same one writes
/// again, or it is quiet for long and either goes on. `after_again` is how likely a long quiet is
/// after a message sent again; after another it is one of ten.
fn diced(seed: u64, after_again: f64) -> Vec<Message> {
    let mut dice = ChaCha8Rng::seed_from_u64(seed);
    let mut draw = move || f64::from(dice.next_u32()) / f64::from(u32::MAX);
    let mut messages = Vec::new();
    for day in 0..182 {
        let (mut at_ms, mut by, mut again) = (NOON + (24 * day - 3) * HOUR, Role::A, false);
        if draw() < 0.5 {
            by = by.other();
        }
        while at_ms < NOON + (24 * day + 9) * HOUR {
            messages.push(Message { at_ms, by });
            let quiet = if again { after_again } else { 0.1 };
            let minutes = |least: f64, most: f64, draw: f64| {
                ((least + (most - least) * draw) * MINUTE as f64) as i64
            };
            if draw() < quiet {
                again = draw() < 0.5;
                at_ms += minutes(61.0, 200.0, draw());
            } else {
                again = draw() < 0.3;
                at_ms += minutes(3.0, 40.0, draw());
            }
            by = if again { by } else { by.other() };
        }
    }
    messages
}

#[test]
fn dice_make_a_loop_about_as_often_as_they_should() {
    let mut all = Vec::new();
    for seed in 0..150 {
        let body = count_messages(&diced(seed, 0.1), LONG, Tz::UTC).expect("messages");
        let found = in_messages(&body);
        for way in [
            found.a_again_b_quiet,
            found.b_again_a_quiet,
            found.a_quiet_b_again,
        ] {
            all.push(way.found().expect("enough").p.expect("weeks"));
        }
    }
    let few = all.iter().filter(|p| **p < 0.05).count() as f64 / all.len() as f64;
    assert!((0.025..0.085).contains(&few), "{few}");
    let half = all.iter().filter(|p| **p < 0.5).count() as f64 / all.len() as f64;
    assert!((0.42..0.58).contains(&half), "{half}");
}

#[test]
fn what_brings_a_long_quiet_is_said_to_bring_it() {
    let of = |after_again| {
        let body = count_messages(&diced(7, after_again), LONG, Tz::UTC).expect("messages");
        let ratio = in_messages(&body)
            .a_again_b_quiet
            .found()
            .expect("enough")
            .ratio;
        let brought = body.excitation.expect("enough").branching[0][3];
        (ratio.expect("weeks"), brought.expect("some follow"))
    };
    let (none, much) = (of(0.1), of(0.5));
    assert!(
        (0.7..1.4).contains(&none.0) && much.0 > 1.8,
        "{none:?} {much:?}"
    );
    assert!(much.1 > none.1 + 0.2, "{none:?} {much:?}");
}

fn some_chat() -> impl Strategy<Value = Vec<Message>> {
    let one = (0..600_i64, any::<bool>());
    prop::collection::vec(one, 0..400).prop_map(|steps| {
        let mut at_ms = NOON;
        let steps = steps.into_iter().map(|(minutes, a)| {
            at_ms += minutes * minutes * MINUTE / 600;
            let by = if a { Role::A } else { Role::B };
            Message { at_ms, by }
        });
        steps.collect()
    })
}

proptest! {
    #[test]
    fn swapped_partners_swap_the_directions_and_nothing_else(messages in some_chat()) {
        let swapped: Vec<Message> = messages
            .iter()
            .map(|message| Message { by: message.by.other(), ..*message })
            .collect();
        let [one, other] = [messages, swapped].map(|m| count_messages(&m, LONG, Tz::Europe__Berlin));
        prop_assert_eq!(one.is_some(), other.is_some());
        if let (Some(one), Some(other)) = (one, other) {
            let weeks: Vec<MessagesWeek> = other
                .weeks
                .iter()
                .map(|week| MessagesWeek { a: week.b, b: week.a })
                .collect();
            prop_assert_eq!(&one.weeks, &weeks);
            let [one, other] = [one, other].map(|body| in_messages(&body));
            prop_assert_eq!(one.a_again_b_quiet, other.b_again_a_quiet);
            prop_assert_eq!(one.a_quiet_b_again, other.b_quiet_a_again);
        }
    }

    #[test]
    fn no_number_is_more_than_its_whole(messages in some_chat()) {
        let Some(body) = count_messages(&messages, LONG, Tz::UTC) else {
            return Ok(());
        };
        for week in body.weeks {
            for own in [week.a, week.b] {
                prop_assert!(own.again_quiet <= own.again.min(own.quiet));
                prop_assert!(own.quiet_own_next <= own.quiet);
                prop_assert!(own.again.max(own.quiet) <= own.sent);
            }
        }
    }
}
