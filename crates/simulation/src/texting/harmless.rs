use super::tape::{DAY, HOUR, MINUTE, Tape};
use super::{Texters, talk};
use crate::dice::Dice;

/// Both quick and short, on and on: as many messages as a fight, and fun.
pub(super) fn banter(texters: &Texters, tape: &mut Tape, dice: &mut Dice) {
    let mut who = texters.one(dice);
    let (gap, length) = (dice.between(4.0, 12.0), dice.between(8.0, 20.0));
    for _ in 0..10 + dice.below(35) {
        let count = 1 + talk::more(1.4, dice);
        tape.row(who, count, gap, length, dice);
        who = who.other();
    }
}

/// Links, pictures or short lines of one in a row, in even gaps; the other sees them later, and
/// answers as always.
pub(super) fn links(texters: &Texters, tape: &mut Tape, dice: &mut Dice) {
    let who = texters.one(dice);
    let (gap, length) = if dice.chance(0.6) {
        (dice.between(20.0, 150.0), dice.between(50.0, 110.0))
    } else {
        (dice.between(5.0, 20.0), dice.between(6.0, 25.0))
    };
    tape.row(who, 4 + dice.below(8), gap, length, dice);
    let later = dice.log_normal(60.0 * MINUTE, 0.5);
    talk::turn(texters, who.other(), later, tape, dice);
    talk::play(texters, tape, dice);
}

/// One tells what happens while it happens, to one who is busy: many messages without an answer,
/// but in gaps that grow, and nothing is asked. The answer is as long as it was awaited.
pub(super) fn telling(texters: &Texters, tape: &mut Tape, dice: &mut Dice) {
    let who = texters.one(dice);
    let mut gap = dice.between(1.0, 6.0) * MINUTE;
    for _ in 0..4 + dice.below(6) {
        let wait = dice.log_normal(gap, 0.7);
        let length = 1.5 * texters.of(who).length(dice);
        tape.say(who, wait, length);
        gap *= dice.between(0.95, 1.6);
    }
    let later = dice.log_normal(45.0 * MINUTE, 0.6);
    let other = texters.of(who.other());
    tape.row(who.other(), 1, later, 2.0 * other.length, dice);
    talk::play(texters, tape, dice);
}

/// Where are you; five minutes; which milk: short and quick, and then both are together.
pub(super) fn errand(texters: &Texters, tape: &mut Tape, dice: &mut Dice) {
    let mut who = texters.one(dice);
    let gap = dice.between(10.0, 60.0);
    for _ in 0..3 + dice.below(7) {
        let count = 1 + talk::more(1.3, dice);
        tape.row(who, count, gap, 12.0, dice);
        who = who.other();
    }
    tape.now += dice.between(1.0, 4.0) * HOUR;
}

/// A few messages to one who sleeps already; the answer comes in the morning.
pub(super) fn good_night(texters: &Texters, tape: &mut Tape, dice: &mut Dice) {
    let sleeper = if texters.a.sleeps < texters.b.sleeps {
        domain::Role::A
    } else {
        domain::Role::B
    };
    let who = sleeper.other();
    let length = texters.of(who).length;
    tape.row(who, 1 + dice.below(5), 40.0, length, dice);
    let midnight = ((tape.now - 3.0 * HOUR) / DAY).ceil() * DAY;
    let rises = midnight + texters.of(sleeper).rises * HOUR;
    let wait = rises + dice.exponential(30.0 * MINUTE) - tape.now;
    talk::turn(texters, sleeper, wait, tape, dice);
}

/// No answer, and more and more messages, as in a fight; then the phone was only empty, the
/// answer is long, and both go on talking. Nothing but the words tells it from a mild fight until
/// the answer comes.
pub(super) fn worry(texters: &Texters, tape: &mut Tape, dice: &mut Dice) {
    let who = texters.one(dice);
    let mut gap = dice.between(10.0, 25.0) * MINUTE;
    for _ in 0..3 + dice.below(4) {
        let wait = dice.log_normal(gap, 0.4);
        tape.say(who, wait, 0.8 * texters.of(who).length(dice));
        gap *= dice.between(0.6, 0.9);
    }
    let later = dice.log_normal(20.0 * MINUTE, 0.6);
    let length = 2.0 * texters.of(who.other()).length;
    tape.row(who.other(), 1, later, length, dice);
    let count = 1 + dice.below(3);
    tape.row(who.other(), count, 15.0, length, dice);
    talk::play(texters, tape, dice);
}
