//! What a couple texts: when, who and how long, with fights in it whose times are known, and with
//! much that only looks like one.
//!
//! The fights go as texting in demand and withdraw is told: one sends again and again, in
//! shortening gaps and growing numbers; the other answers slower and shorter, then not at all;
//! hours of quiet, and one of them breaks it (Christensen & Heavey 1990 for the pattern; Scissors
//! & Gergle 2013 and Frisby & Westerman 2010 for what of it goes over the phone).

mod day;
mod fight;
mod harmless;
mod talk;
mod tape;
mod texters;

pub use texters::{Chase, Harmless, Texter, Texters};

use domain::Role;
use serde::Serialize;

use crate::dice::Dice;
use tape::Tape;

/// What to draw.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TextingPlan {
    /// The same seed gives the same two and the same days.
    pub seed: u64,
    /// How many days.
    pub days: u32,
    /// Mean number of fights a week (Poisson; one that would fall into another is left out).
    pub fights_per_week: f64,
}

/// What two texted, and what is known of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Texting {
    /// The parameters.
    pub texters: Texters,
    /// By time; two may share a second.
    pub messages: Vec<Texted>,
    /// By time; they don't touch.
    pub fights: Vec<Fight>,
}

/// A message without its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Texted {
    /// When, in milliseconds since 1970 in UTC, a whole second. The two live by UTC.
    pub at_ms: i64,
    /// Who sent it.
    pub sender: Role,
    /// How many characters (Unicode scalars), 1 to 400.
    pub length: u32,
}

/// A fight that was planted.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Fight {
    /// Its first message.
    pub from_ms: i64,
    /// Its last message before the quiet.
    pub to_ms: i64,
    /// The message that breaks the quiet.
    pub broken_ms: i64,
    /// Who asks for more of the other.
    pub pursuer: Role,
    /// How much of it there is, 0 (mild) to 1.
    pub intensity: f64,
    /// Whether both were quick and wordy before one withdrew.
    pub both_hot: bool,
}

/// Draws the two from stream 0 of the seed and day k from stream k + 1, so that a longer text
/// begins with the shorter one.
pub fn texting(plan: TextingPlan) -> Texting {
    let texters = Texters::draw(&mut Dice::new(plan.seed, 0));
    let mut tape = Tape::new(texters.first_day);
    let mut fights = Vec::new();
    for day in 0..plan.days {
        let mut dice = Dice::new(plan.seed, u64::from(day) + 1);
        let per_day = plan.fights_per_week / 7.0;
        day::play(&texters, day, per_day, &mut tape, &mut fights, &mut dice);
    }
    Texting {
        texters,
        messages: tape.messages,
        fights,
    }
}
