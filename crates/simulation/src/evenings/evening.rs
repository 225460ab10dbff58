use domain::{Class, Role};

use super::couple::Couple;
use crate::dice::Dice;
use crate::weeks::{DAY_MS, MINUTE_MS};

/// What happened: nobody's telling yet.
pub(super) struct Evening {
    pub(super) steps: Vec<Step>,
    pub(super) known: Known,
}

/// One move as it happened.
#[derive(Clone, Copy)]
pub(super) struct Step {
    pub(super) at_ms: i64,
    pub(super) actor: Role,
    pub(super) class: Class,
}

/// How well its times are known.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Known {
    Minute,
    Day,
    Nothing,
}

/// A minute of the week, in the hours before midnight more often than at five in the afternoon.
pub(super) fn start(dice: &mut Dice) -> i64 {
    let day = dice.below(7) as i64;
    let late = dice.unit().max(dice.unit());
    let minute = (late * 7.0 * 60.0) as i64;
    day * DAY_MS + (17 * 60 + minute) * MINUTE_MS
}

impl Evening {
    pub(super) fn draw(couple: &Couple, start_ms: i64, dice: &mut Dice) -> Evening {
        let length = 2 + dice.poisson(couple.moves_per_episode - 2.0);
        let mut steps = vec![first(couple, start_ms, dice)];
        while steps.len() < length {
            let before = steps[steps.len() - 1];
            let late = 5 * steps.len() >= 3 * length;
            steps.push(after(couple, before, late, dice));
        }
        Evening {
            steps,
            known: known(couple, dice),
        }
    }
}

fn first(couple: &Couple, at_ms: i64, dice: &mut Dice) -> Step {
    let actor = if dice.chance(couple.a_begins) {
        Role::A
    } else {
        Role::B
    };
    Step {
        at_ms,
        actor,
        class: leaning(couple, actor, dice),
    }
}

fn after(couple: &Couple, before: Step, late: bool, dice: &mut Dice) -> Step {
    let answers = dice.chance(couple.turn_taking);
    let actor = if answers {
        before.actor.other()
    } else {
        before.actor
    };
    let mends = if late {
        couple.repair_late
    } else {
        couple.repair_early
    };
    let class = match fed_by(couple, before).filter(|_| answers) {
        Some((class, rate)) if dice.chance(rate) => class,
        Some(_) if dice.chance(mends) => Class::Repair,
        Some((class, _)) => leaning_without(couple, actor, class, dice),
        None if dice.chance(mends) => Class::Repair,
        None => leaning(couple, actor, dice),
    };
    let sleeps = class == Class::Repair && late && dice.chance(couple.sleeps_on_it);
    let hours = if sleeps { dice.exponential(8.0) } else { 0.0 };
    let minutes = dice.exponential(couple.minutes_between) + 60.0 * hours;
    Step {
        at_ms: before.at_ms + minutes as i64 * MINUTE_MS,
        actor,
        class,
    }
}

/// The answer that feeds the loop, and how often it comes.
fn fed_by(couple: &Couple, before: Step) -> Option<(Class, f64)> {
    match before.class {
        Class::Pursue => Some((Class::Withdraw, couple.rates.to_pursuit_of(before.actor))),
        Class::Withdraw => Some((Class::Pursue, couple.rates.to_withdrawal_of(before.actor))),
        Class::Repair | Class::Other => None,
    }
}

fn leaning(couple: &Couple, actor: Role, dice: &mut Dice) -> Class {
    let partner = couple.partner(actor);
    let at = dice.unit();
    if at < partner.pursue {
        Class::Pursue
    } else if at < partner.pursue + partner.withdraw {
        Class::Withdraw
    } else {
        Class::Other
    }
}

/// The leaning among the classes that are not `class`, so that a rate stays exactly what it says.
fn leaning_without(couple: &Couple, actor: Role, class: Class, dice: &mut Dice) -> Class {
    loop {
        let drawn = leaning(couple, actor, dice);
        if drawn != class {
            return drawn;
        }
    }
}

fn known(couple: &Couple, dice: &mut Dice) -> Known {
    let at = dice.unit();
    if at < couple.untimed {
        Known::Nothing
    } else if at < couple.untimed + couple.day_only {
        Known::Day
    } else {
        Known::Minute
    }
}
