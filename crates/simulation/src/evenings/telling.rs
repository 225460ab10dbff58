use domain::{Act, Meaning, Move, Role, Strength, Telling, When};

use super::acts;
use super::couple::Couple;
use super::evening::{Evening, Known, Step};
use crate::dice::Dice;
use crate::told;
use crate::weeks::{DAY_MS, MINUTE_MS};

/// How the two tell an evening: one of them, or both, the second a day later. Ids come after.
pub(super) fn tell(couple: &Couple, evening: &Evening, dice: &mut Dice) -> Vec<Telling> {
    let first = if dice.chance(couple.a_tells) {
        Role::A
    } else {
        Role::B
    };
    let last_ms = evening.steps.last().map_or(0, |step| step.at_ms);
    let recorded = last_ms + MINUTE_MS;
    let mut told = vec![telling(couple, evening, 0, first, recorded, dice)];
    if dice.chance(couple.both_tell) {
        let later = usize::from(dice.chance(couple.begins_later) && evening.steps.len() > 2);
        let recorded = recorded + DAY_MS;
        told.push(telling(
            couple,
            evening,
            later,
            first.other(),
            recorded,
            dice,
        ));
    }
    told
}

fn telling(
    couple: &Couple,
    evening: &Evening,
    from: usize,
    author: Role,
    recorded: i64,
    dice: &mut Dice,
) -> Telling {
    let mut moves = Vec::with_capacity(evening.steps.len() + 1);
    for (place, step) in evening.steps.iter().enumerate().skip(from) {
        if place > from && dice.chance(0.02) {
            moves.push(Move::new(None, Act::Quiet));
        }
        moves.push(told_move(couple, author, place, *step, evening.known, dice));
    }
    told::telling(author, recorded, moves)
}

fn told_move(
    couple: &Couple,
    author: Role,
    place: usize,
    step: Step,
    known: Known,
    dice: &mut Dice,
) -> Move {
    let own = step.actor == author;
    let act = acts::of_class(step.class, own, couple.class_alone, dice);
    let strength = dice
        .chance(0.7)
        .then(|| strength(couple, step, place, dice));
    let mut told = Move {
        at: at(step.at_ms, known),
        strength: strength.filter(|_| own),
        landed: strength.filter(|_| !own),
        meaning: meaning(dice),
        received: received(couple, dice),
        ..Move::new(Some(step.actor), act)
    };
    told.meaning = told.meaning.filter(|_| own && act.takes_meaning());
    told.received = told
        .received
        .filter(|_| !own && act.class() == domain::Class::Repair);
    told
}

fn at(at_ms: i64, known: Known) -> Option<When> {
    match known {
        Known::Minute => Some(When::Minute(told::moment(at_ms))),
        Known::Day => Some(When::Day(told::date(at_ms))),
        Known::Nothing => None,
    }
}

fn strength(couple: &Couple, step: Step, place: usize, dice: &mut Dice) -> Strength {
    let partner = couple.partner(step.actor);
    let around = partner.strength + partner.climb * place as f64 + dice.between(-1.5, 1.5);
    Strength::try_from(around.round().clamp(0.0, 10.0) as i64).expect("held between 0 and 10")
}

fn meaning(dice: &mut Dice) -> Option<Meaning> {
    match dice.below(10) {
        0 => Some(Meaning::Alarm),
        1 => Some(Meaning::Care),
        2 => Some(Meaning::Unsure),
        _ => None,
    }
}

/// Received, not received, or not said: half of what is left each.
fn received(couple: &Couple, dice: &mut Dice) -> Option<bool> {
    if dice.chance(couple.received) {
        Some(true)
    } else {
        dice.chance(0.5).then_some(false)
    }
}
