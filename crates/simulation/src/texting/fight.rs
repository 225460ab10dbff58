use domain::Role;

use super::tape::{DAY, HOUR, MINUTE, Tape};
use super::{Fight, Texters, talk};
use crate::dice::Dice;

/// The hour at which a fight begins: mostly after work.
pub(super) fn hour(texters: &Texters, dice: &mut Dice) -> f64 {
    if dice.chance(texters.chase.in_the_evening) {
        dice.between(17.5, texters.bedtime())
    } else {
        dice.between(texters.morning(), 17.5)
    }
}

/// One fight, from its first message to the one that breaks the quiet, and what comes after it.
pub(super) fn play(texters: &Texters, midnight: f64, tape: &mut Tape, dice: &mut Dice) -> Fight {
    let course = Course::draw(texters, dice);
    let both_hot = dice.chance(texters.chase.both_hot);
    complaint(texters, &course, tape, dice);
    let from_ms = tape.now_ms();
    if both_hot {
        hot(texters, &course, tape, dice);
    }
    rounds(texters, &course, tape, dice);
    alone(texters, &course, tape, dice);
    let to_ms = tape.now_ms();
    quiet(texters, &course, midnight, tape, dice);
    let broken_ms = tape.now_ms();
    after(texters, tape, dice);
    Fight {
        from_ms,
        to_ms,
        broken_ms,
        pursuer: course.pursuer,
        intensity: course.intensity,
        both_hot,
    }
}

/// How one fight goes.
struct Course {
    pursuer: Role,
    intensity: f64,
    /// Rounds of a volley and an answer.
    rounds: usize,
    /// Messages in the first volley, and how many more each is.
    volley: f64,
    grows: f64,
    /// Seconds between the messages of a volley, and by how much each volley is quicker.
    gap: f64,
    shortens: f64,
    /// Seconds to the first answer, and how many times longer each takes.
    answer: f64,
    slows: f64,
    /// By how much each answer is shorter.
    shrinks: f64,
}

impl Course {
    fn draw(texters: &Texters, dice: &mut Dice) -> Course {
        let a_pursues = dice.chance(texters.chase.a_pursues);
        let pursuer = if a_pursues { Role::A } else { Role::B };
        let intensity = dice.between(texters.chase.mildest, 1.0);
        let answers = texters.of(pursuer.other()).answers_s;
        Course {
            pursuer,
            intensity,
            rounds: 2 + dice.below(3),
            volley: dice.between(1.5, 2.5) + intensity,
            grows: dice.between(0.3, 0.8) + intensity,
            gap: dice.between(25.0, 60.0) * (1.3 - 0.6 * intensity),
            shortens: dice.between(0.7, 0.95),
            answer: answers * dice.between(1.2, 3.0),
            slows: dice.between(1.3, 1.8) + intensity * 0.6,
            shrinks: dice.between(0.45, 0.8),
        }
    }
}

/// It begins with something longer than usual.
fn complaint(texters: &Texters, course: &Course, tape: &mut Tape, dice: &mut Dice) {
    let length = texters.of(course.pursuer).length * dice.between(1.3, 3.0);
    tape.row(course.pursuer, 1, 1.0, length, dice);
}

/// Both quick and wordy, until one has enough.
fn hot(texters: &Texters, course: &Course, tape: &mut Tape, dice: &mut Dice) {
    let gap = dice.between(12.0, 35.0);
    let longer = dice.between(1.4, 2.5);
    let mut who = course.pursuer.other();
    for _ in 0..4 + dice.below(6 + (12.0 * course.intensity) as usize) {
        let length = longer * texters.of(who).length;
        let count = 1 + talk::more(1.5, dice);
        tape.row(who, count, gap, length, dice);
        who = who.other();
    }
}

/// Growing and quickening volleys of one; slower and shorter answers of the other.
fn rounds(texters: &Texters, course: &Course, tape: &mut Tape, dice: &mut Dice) {
    let withdrawer = course.pursuer.other();
    let length = texters.of(course.pursuer).length * dice.between(0.8, 1.8);
    for round in 0..course.rounds as i32 {
        let count = course.volley + course.grows * f64::from(round);
        let gap = course.gap * course.shortens.powi(round);
        let count = (count + dice.between(-0.5, 0.5)).round().max(1.0) as usize;
        tape.row(course.pursuer, count, gap, length, dice);
        let wait = course.answer * course.slows.powi(round);
        let wait = dice.log_normal(wait, 0.4).min(40.0 * MINUTE);
        let shorter = course.shrinks.powi(round + 1);
        let answer = texters.of(withdrawer).length(dice) * shorter;
        tape.say(withdrawer, wait, answer);
    }
}

/// Messages that nobody answers: a volley, and after a while maybe another, with the gaps inside
/// it shortening.
fn alone(texters: &Texters, course: &Course, tape: &mut Tape, dice: &mut Dice) {
    let length = texters.of(course.pursuer).length * dice.between(0.6, 1.6);
    let volleys = 1 + dice.below(1 + (2.5 * course.intensity) as usize);
    for volley in 0..volleys {
        let mut gap = if volley == 0 {
            course.gap * dice.between(1.0, 3.0)
        } else {
            dice.between(6.0, 25.0) * MINUTE
        };
        for _ in 0..3 + dice.below(2 + (8.0 * course.intensity) as usize) {
            tape.row(course.pursuer, 1, gap, length, dice);
            gap = (gap * dice.between(0.55, 0.9)).clamp(6.0, 4.0 * MINUTE);
        }
    }
}

/// Hours without a word, through the night where it is late; then one of them breaks it.
fn quiet(texters: &Texters, course: &Course, midnight: f64, tape: &mut Tape, dice: &mut Dice) {
    let hours = dice.log_normal(2.5 + 2.0 * course.intensity, 0.4).max(1.5);
    let pursuer_breaks = dice.chance(texters.chase.pursuer_breaks);
    let breaker = if pursuer_breaks {
        course.pursuer
    } else {
        course.pursuer.other()
    };
    let until = tape.now + hours * HOUR;
    let bedtime = midnight + texters.bedtime() * HOUR;
    let until = if until > bedtime {
        let rises = midnight + DAY + texters.of(breaker).rises * HOUR;
        rises + dice.exponential(1.5 * HOUR)
    } else {
        until
    };
    let until = until.max(tape.now + 1.5 * HOUR);
    let length = texters.of(breaker).length * dice.between(0.5, 2.5);
    tape.say(breaker, until - tape.now, length);
}

/// The first words after it: an answer in its time, and maybe a conversation.
fn after(texters: &Texters, tape: &mut Tape, dice: &mut Dice) {
    let Some(broke) = tape.messages.last().map(|message| message.sender) else {
        return;
    };
    let wait = dice.log_normal(8.0 * MINUTE, 1.0);
    talk::turn(texters, broke.other(), wait, tape, dice);
    if dice.chance(0.5) {
        talk::play(texters, tape, dice);
    }
}
