//! Invents a couple and what they would have logged, to check the numbers against the parameters
//! that they were drawn from. Nothing here describes people; it is a die with known sides.

mod acts;
mod couple;
mod dice;
mod evening;
mod telling;
mod truth;

pub use couple::{Couple, Partner, Rates};
pub use truth::{Drawn, Truth};

use std::collections::{BTreeSet, HashSet};

use chrono::NaiveDate;
use chrono_tz::Tz;
use domain::{Colour, Id, Journal, Link, Reader, Role, Telling};

use dice::Dice;
use evening::Evening;

/// Monday, 4 January 2016, 00:00 UTC: every simulated journal begins here.
pub(crate) const FIRST_MONDAY_MS: i64 = 1_451_865_600_000;
pub(crate) const MINUTE_MS: i64 = 60_000;
pub(crate) const DAY_MS: i64 = 24 * 60 * MINUTE_MS;

/// What to simulate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plan {
    /// The same seed gives the same couple and the same weeks.
    pub seed: u64,
    /// How many weeks.
    pub weeks: u32,
    /// Mean number of episodes a week; none: drawn with the couple.
    pub episodes_per_week: Option<f64>,
}

/// A simulated journal and what it was drawn from.
pub struct Simulated {
    /// The journal.
    pub journal: Journal,
    /// The parameters.
    pub truth: Truth,
}

/// Draws a couple from stream 0 of the seed and week k from stream k + 1, so that a longer
/// simulation begins with the shorter one.
pub fn simulate(plan: Plan) -> Simulated {
    let mut couple = Couple::draw(&mut Dice::new(plan.seed, 0));
    if let Some(per_week) = plan.episodes_per_week {
        couple.episodes_per_week = per_week;
    }
    let mut told: Vec<Vec<Telling>> = Vec::new();
    for week in 0..plan.weeks {
        let mut dice = Dice::new(plan.seed, u64::from(week) + 1);
        let start = FIRST_MONDAY_MS + 7 * DAY_MS * i64::from(week);
        let mut starts: Vec<i64> = (0..dice.poisson(couple.episodes_per_week))
            .map(|_| start + evening::start(&mut dice))
            .collect();
        starts.sort_unstable();
        for start in starts {
            let evening = Evening::draw(&couple, start, &mut dice);
            told.push(telling::tell(&couple, &evening, &mut dice));
        }
    }
    let journal = journal(told);
    let truth = Truth::of(plan, couple, &journal);
    Simulated { journal, truth }
}

/// Names the tellings as moves.csv would and puts them into a journal.
fn journal(told: Vec<Vec<Telling>>) -> Journal {
    let mut journal = Journal::empty(Tz::UTC, Reader::Ours);
    journal.partners = vec![
        partner(Role::A, "Ada", Colour::Teal),
        partner(Role::B, "Bo", Colour::Rust),
    ];
    let digits = told.len().to_string().len().max(4);
    for (place, mut tellings) in told.into_iter().enumerate() {
        let name = format!("e{:0digits$}", place + 1);
        let episode = Id::try_from(name).expect("a letter and digits");
        tellings[0].id = episode.clone();
        if let [first, second] = &mut tellings[..] {
            second.id = crate::moves_csv::second_id(&episode, second.author, &HashSet::new());
            journal.links.push(link(first, second));
        }
        journal.tellings.append(&mut tellings);
    }
    let dates: BTreeSet<NaiveDate> = journal.tellings.iter().flat_map(Telling::dates).collect();
    journal.observed = dates.into_iter().collect();
    journal
}

fn partner(role: Role, name: &str, colour: Colour) -> domain::Partner {
    domain::Partner {
        role,
        name: name.to_owned(),
        colour,
    }
}

fn link(first: &Telling, second: &Telling) -> Link {
    let (a, b) = match first.author {
        Some(Role::B) => (second, first),
        Some(Role::A) | None => (first, second),
    };
    Link {
        a: a.id.clone(),
        b: b.id.clone(),
    }
}
