use chrono::{Days, NaiveDate};
use domain::Role;
use serde::Serialize;

use crate::dice::Dice;

/// The parameters of two who text.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Texters {
    /// The first day, a Monday.
    pub first_day: NaiveDate,
    /// One partner.
    pub a: Texter,
    /// The other.
    pub b: Texter,
    /// Mean number of conversations a day (Poisson).
    pub talks_per_day: f64,
    /// Mean number of turns in one: two, and a geometric number more.
    pub turns_per_talk: f64,
    /// Standard deviation of the logarithm of the gaps inside a conversation.
    pub gap_spread: f64,
    /// How many times slower both answer in working hours.
    pub slower_at_work: f64,
    /// Chance that an answer waits for life to happen first.
    pub wanders: f64,
    /// Chance of a day together, in which next to nothing is texted.
    pub together: f64,
    /// What looks like a fight and is none.
    pub harmless: Harmless,
    /// What their fights are like.
    pub chase: Chase,
}

/// How one of them texts.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Texter {
    /// Chance of beginning a conversation, against the other's.
    pub talks: f64,
    /// Median seconds to an answer inside a conversation.
    pub answers_s: f64,
    /// Mean number of messages in a turn: one, and a geometric number more.
    pub messages_per_turn: f64,
    /// Median length of a message.
    pub length: f64,
    /// Standard deviation of the logarithm of the lengths.
    pub length_spread: f64,
    /// Hour of rising.
    pub rises: f64,
    /// Hour of sleep; above 24 after midnight.
    pub sleeps: f64,
}

/// Mean numbers a week (Poisson) of what a naive reader would take for a fight.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Harmless {
    /// Quick and short from both, on and on.
    pub banters: f64,
    /// Links and pictures in a row from one, answered an hour later as always.
    pub links: f64,
    /// One tells the day in many lines while the other is busy.
    pub tellings: f64,
    /// Where are you, at the door, which milk.
    pub errands: f64,
    /// A few messages to one who sleeps already, answered in the morning.
    pub good_nights: f64,
    /// No answer, more and more messages, and then the phone was only empty.
    pub worries: f64,
}

/// What their fights are like.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Chase {
    /// Chance that `a` is the one who pursues.
    pub a_pursues: f64,
    /// Chance that both are hot first.
    pub both_hot: f64,
    /// Chance that a fight begins in the evening.
    pub in_the_evening: f64,
    /// Chance that the one who pursued breaks the quiet.
    pub pursuer_breaks: f64,
    /// The mildest of them, 0 to 1; the strongest is 1, and all between are as likely.
    pub mildest: f64,
}

impl Texters {
    pub(super) fn draw(dice: &mut Dice) -> Texters {
        Texters {
            first_day: first_day(dice),
            a: Texter::draw(dice),
            b: Texter::draw(dice),
            talks_per_day: dice.between(2.0, 6.0),
            turns_per_talk: dice.between(5.0, 14.0),
            gap_spread: dice.between(0.8, 1.3),
            slower_at_work: dice.between(2.0, 8.0),
            wanders: dice.between(0.03, 0.1),
            together: dice.between(0.05, 0.25),
            harmless: Harmless {
                banters: dice.between(0.5, 2.5),
                links: dice.between(0.5, 3.0),
                tellings: dice.between(0.3, 1.5),
                errands: dice.between(1.0, 3.0),
                good_nights: dice.between(0.3, 1.5),
                worries: dice.between(0.0, 0.1),
            },
            chase: Chase {
                a_pursues: dice.between(0.1, 0.9),
                both_hot: dice.between(0.2, 0.6),
                in_the_evening: dice.between(0.6, 0.9),
                pursuer_breaks: dice.between(0.3, 0.7),
                mildest: dice.between(0.0, 0.4),
            },
        }
    }

    pub(super) fn of(&self, role: Role) -> &Texter {
        match role {
            Role::A => &self.a,
            Role::B => &self.b,
        }
    }

    /// One of the two, each as often as they begin conversations.
    pub(super) fn one(&self, dice: &mut Dice) -> Role {
        if dice.chance(self.a.talks / (self.a.talks + self.b.talks)) {
            Role::A
        } else {
            Role::B
        }
    }

    /// The hour at which the first of them sleeps.
    pub(super) fn bedtime(&self) -> f64 {
        self.a.sleeps.min(self.b.sleeps)
    }

    /// The hour at which both are up.
    pub(super) fn morning(&self) -> f64 {
        self.a.rises.max(self.b.rises)
    }
}

impl Texter {
    fn draw(dice: &mut Dice) -> Texter {
        Texter {
            talks: dice.between(0.4, 1.6),
            answers_s: dice.between(20.0, 110.0),
            messages_per_turn: dice.between(1.15, 2.4),
            length: dice.between(14.0, 45.0),
            length_spread: dice.between(0.55, 0.9),
            rises: dice.between(6.0, 8.5),
            sleeps: dice.between(22.0, 25.0),
        }
    }

    /// The length of one message.
    pub(super) fn length(&self, dice: &mut Dice) -> f64 {
        dice.log_normal(self.length, self.length_spread)
    }
}

/// A Monday of the years 2019 to 2024.
fn first_day(dice: &mut Dice) -> NaiveDate {
    let monday = NaiveDate::from_ymd_opt(2019, 1, 7).expect("a date of the calendar");
    monday + Days::new(7 * dice.below(6 * 52) as u64)
}
