use chrono::NaiveDate;
use domain::{Id, Mark, MarkKind, Role, When};
use serde::Serialize;

use crate::Plan;
use crate::dice::Dice;
use crate::logged::Logged;
use crate::told::{date, moment, short};
use crate::weeks::{DAY_MS, FIRST_MONDAY_MS, every_day, told_by_a};

/// Times that differ in how many episodes come, with a check-in on every day.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Segments {
    /// The first week of each, from 0.
    pub from_week: Vec<u32>,
    /// Mean number of episodes a week in each (Poisson).
    pub episodes_per_week: Vec<f64>,
}

impl Segments {
    /// Three parts of equal length; in the middle more often, or more seldom.
    pub(crate) fn phases(plan: &Plan, per_week: f64, dice: &mut Dice) -> Segments {
        let times = dice.between(2.5, 4.0);
        let middle = if dice.chance(0.5) { times } else { 1.0 / times };
        // A part shorter than a week is none.
        let third = (plan.weeks / 3).max(1);
        Segments {
            from_week: vec![0, third, 2 * third],
            episodes_per_week: vec![per_week, per_week * middle, per_week],
        }
    }

    /// Two halves, with a mark on the Monday between them.
    pub(crate) fn change(plan: &Plan, per_week: f64, dice: &mut Dice) -> Segments {
        Segments {
            from_week: vec![0, (plan.weeks / 2).max(1)],
            episodes_per_week: vec![per_week, per_week * dice.between(0.3, 1.0)],
        }
    }

    /// The first day of each but the first.
    pub fn changes(&self) -> Vec<NaiveDate> {
        let mondays = self.from_week.iter().skip(1).map(|week| monday(*week));
        mondays.map(date).collect()
    }

    fn per_week(&self, week: u32) -> f64 {
        let of = self.from_week.partition_point(|from| *from <= week);
        self.episodes_per_week[of - 1]
    }
}

fn monday(week: u32) -> i64 {
    FIRST_MONDAY_MS + 7 * DAY_MS * i64::from(week)
}

pub(crate) fn draw(plan: &Plan, segments: Segments) -> (Segments, Logged) {
    let told = told_by_a(
        plan,
        |week| segments.per_week(week),
        |start, _| short(start),
    );
    let logged = Logged {
        marks: segments
            .from_week
            .iter()
            .skip(1)
            .map(|w| mark(*w))
            .collect(),
        checked_in: every_day(plan.weeks),
        told,
    };
    (segments, logged)
}

fn mark(week: u32) -> Mark {
    Mark {
        id: Id::try_from(format!("mark{week}")).expect("letters and digits"),
        author: Role::A,
        at: When::Minute(moment(monday(week))),
        kind: MarkKind::Session,
        label: String::new(),
    }
}
