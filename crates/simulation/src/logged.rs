use std::collections::BTreeSet;

use chrono::NaiveDate;
use chrono_tz::Tz;
use domain::{Colour, Id, Journal, Link, Mark, Reader, Role, Telling};

/// What a mechanism drew. Ids come with the journal.
#[derive(Default)]
pub(crate) struct Logged {
    /// The tellings of each episode: one, or one of each partner.
    pub(crate) told: Vec<Vec<Telling>>,
    /// What was marked.
    pub(crate) marks: Vec<Mark>,
    /// Dates with a check-in, beside those with an entry.
    pub(crate) checked_in: Vec<NaiveDate>,
}

impl From<Vec<Vec<Telling>>> for Logged {
    fn from(told: Vec<Vec<Telling>>) -> Logged {
        Logged {
            told,
            ..Logged::default()
        }
    }
}

/// Names the tellings as moves.csv would and puts them into a journal.
pub(crate) fn journal(logged: Logged) -> Journal {
    let mut journal = Journal::empty(Tz::UTC, Reader::Ours);
    journal.partners = vec![
        partner(Role::A, "Ada", Colour::Teal),
        partner(Role::B, "Bo", Colour::Rust),
    ];
    let digits = logged.told.len().to_string().len().max(4);
    for (place, mut tellings) in logged.told.into_iter().enumerate() {
        let name = format!("e{:0digits$}", place + 1);
        if let [first, second] = &mut tellings[..] {
            let teller = second.author.map_or("", Role::code);
            second.id = named(format!("{name}/{teller}"));
            first.id = named(name);
            journal.links.push(link(first, second));
        } else {
            tellings[0].id = named(name);
        }
        journal.tellings.append(&mut tellings);
    }
    let mut dates: BTreeSet<NaiveDate> = journal.tellings.iter().flat_map(Telling::dates).collect();
    dates.extend(logged.checked_in);
    journal.observed = dates.into_iter().collect();
    journal.marks = logged.marks;
    journal
}

fn named(name: String) -> Id {
    Id::try_from(name).expect("letters, digits and a stroke")
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
