use domain::Role;

use super::Texters;
use super::tape::{DAY, HOUR, MINUTE, Tape};
use crate::dice::Dice;

/// Median seconds between the messages of one turn: as long as one types.
const TYPING_S: f64 = 12.0;

/// An ordinary conversation: turns of one or more messages, until nobody has more to say or one
/// goes to sleep.
pub(super) fn play(texters: &Texters, tape: &mut Tape, dice: &mut Dice) {
    let mut who = texters.one(dice);
    let mut first = true;
    let turns = 2 + more(texters.turns_per_talk - 1.0, dice);
    for _ in 0..turns {
        let wait = if first {
            1.0
        } else {
            answer(texters, who, tape, dice)
        };
        first = false;
        if asleep(texters, tape.now + wait) {
            return;
        }
        turn(texters, who, wait, tape, dice);
        who = who.other();
    }
}

/// One or more messages of one, the first after `wait` seconds.
pub(super) fn turn(texters: &Texters, who: Role, wait: f64, tape: &mut Tape, dice: &mut Dice) {
    let texter = texters.of(who);
    let mut wait = wait;
    for _ in 0..1 + more(texter.messages_per_turn, dice) {
        tape.say(who, wait, texter.length(dice));
        wait = dice.log_normal(TYPING_S, texters.gap_spread);
    }
}

/// How long an answer takes now.
pub(super) fn answer(texters: &Texters, who: Role, tape: &Tape, dice: &mut Dice) -> f64 {
    if dice.chance(texters.wanders) {
        return dice.log_normal(25.0 * MINUTE, 0.8);
    }
    let slower = if at_work(tape) {
        texters.slower_at_work
    } else {
        1.0
    };
    dice.log_normal(texters.of(who).answers_s * slower, texters.gap_spread)
}

/// A geometric number whose mean is one less than `mean`.
pub(super) fn more(mean: f64, dice: &mut Dice) -> usize {
    let goes_on = 1.0 - 1.0 / mean;
    let mut count = 0;
    while dice.chance(goes_on) {
        count += 1;
    }
    count
}

/// The night, in which nobody begins or answers: from the later of midnight and bedtime on.
fn asleep(texters: &Texters, at: f64) -> bool {
    let hour = at % DAY / HOUR;
    let latest = texters.a.sleeps.max(texters.b.sleeps);
    let earliest = texters.a.rises.min(texters.b.rises) - 1.0;
    hour < earliest && hour > latest - 24.0 || hour > latest
}

/// Nine to five from Monday to Friday; day 0 is a Monday.
fn at_work(tape: &Tape) -> bool {
    let weekday = (tape.now / DAY) as u64 % 7;
    weekday < 5 && (9.0..17.0).contains(&tape.hour())
}
