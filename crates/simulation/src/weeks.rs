use chrono::NaiveDate;
use domain::{Move, Role, Telling};

use crate::Plan;
use crate::dice::Dice;
use crate::told::{date, telling};

/// Monday, 4 January 2016, 00:00 UTC: every simulated journal begins here.
pub(crate) const FIRST_MONDAY_MS: i64 = 1_451_865_600_000;
pub(crate) const MINUTE_MS: i64 = 60_000;
pub(crate) const DAY_MS: i64 = 24 * 60 * MINUTE_MS;
pub(crate) const HOUR_MS: f64 = 3_600_000.0;

/// A Poisson number of episodes in each week, `per_week` of the week on average, each told of its
/// start; `start` draws the milliseconds from the beginning of the week.
pub(crate) fn week_by_week(
    plan: &Plan,
    per_week: impl Fn(u32) -> f64,
    start: impl Fn(&mut Dice) -> i64,
    mut tell: impl FnMut(i64, &mut Dice) -> Vec<Telling>,
) -> Vec<Vec<Telling>> {
    let mut told = Vec::new();
    for week in 0..plan.weeks {
        let mut dice = Dice::new(plan.seed, u64::from(week) + 1);
        let begins = FIRST_MONDAY_MS + 7 * DAY_MS * i64::from(week);
        let mut starts: Vec<i64> = (0..dice.poisson(per_week(week)))
            .map(|_| begins + start(&mut dice))
            .collect();
        starts.sort_unstable();
        for start in starts {
            told.push(tell(start, &mut dice));
        }
    }
    told
}

/// The same at any minute of the week, each told by `a` alone in these moves.
pub(crate) fn told_by_a(
    plan: &Plan,
    per_week: impl Fn(u32) -> f64,
    mut moves: impl FnMut(i64, &mut Dice) -> Vec<Move>,
) -> Vec<Vec<Telling>> {
    week_by_week(plan, per_week, any_minute, |start, dice| {
        vec![telling(Role::A, start, moves(start, dice))]
    })
}

fn any_minute(dice: &mut Dice) -> i64 {
    dice.below(7 * 24 * 60) as i64 * MINUTE_MS
}

/// Every date of these weeks.
pub(crate) fn every_day(weeks: u32) -> Vec<NaiveDate> {
    let days = 0..7 * i64::from(weeks);
    days.map(|day| date(FIRST_MONDAY_MS + day * DAY_MS))
        .collect()
}
