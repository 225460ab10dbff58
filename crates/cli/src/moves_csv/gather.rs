use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::NaiveDate;
use chrono_tz::Tz;
use domain::{Id, Journal, Kind, Link, Reader, Role, Telling, Words, infer_kind};

use super::row::Row;
use crate::table::{CsvError, Wrong};

/// The rows so far, one telling for each episode and teller. An episode's rows need not adjoin.
#[derive(Default)]
pub(super) struct Gathered {
    tellings: Vec<Telling>,
    /// Which tellings an episode has; its first row's first.
    by_episode: HashMap<Id, Vec<usize>>,
}

impl Gathered {
    /// Takes in the next row.
    pub(super) fn add(&mut self, row: Row, line: u64) -> Result<(), CsvError> {
        if let Some(known) = self.by_episode.get(&row.episode) {
            for place in known.iter().copied() {
                let telling = &mut self.tellings[place];
                if telling.author.is_some() != row.teller.is_some() {
                    return Err(Wrong::HalfTold.at(line, "teller"));
                }
                if telling.author == row.teller {
                    telling.moves.push(row.told);
                    telling.in_figures &= row.in_figures;
                    return Ok(());
                }
            }
        }
        let place = self.tellings.len();
        self.tellings.push(begun(&row, line));
        self.tellings[place].moves.push(row.told);
        self.by_episode.entry(row.episode).or_default().push(place);
        Ok(())
    }

    /// Two tellers on one episode are linked. The telling whose row came first keeps the
    /// episode's name as its id.
    pub(super) fn into_journal(mut self) -> Journal {
        let mut journal = Journal::empty(Tz::UTC, Reader::Ours);
        let mut taken: HashSet<Id> = self.by_episode.keys().cloned().collect();
        let mut pairs: Vec<&Vec<usize>> =
            self.by_episode.values().filter(|p| p.len() == 2).collect();
        pairs.sort_unstable();
        for pair in pairs {
            let second = &self.tellings[pair[1]];
            let id = second_id(&second.id, second.author, &taken);
            taken.insert(id.clone());
            self.tellings[pair[1]].id = id;
            journal.links.push(link(pair, &self.tellings));
        }
        for telling in &mut self.tellings {
            telling.kind = infer_kind(&telling.moves);
        }
        let observed: BTreeSet<NaiveDate> = self.tellings.iter().flat_map(Telling::dates).collect();
        journal.observed = observed.into_iter().collect();
        journal.tellings = self.tellings;
        journal
    }
}

fn begun(row: &Row, line: u64) -> Telling {
    Telling {
        id: row.episode.clone(),
        author: row.teller,
        recorded: i64::try_from(line).unwrap_or(i64::MAX),
        at: None,
        kind: Kind::Other,
        moves: Vec::new(),
        ending: None,
        words: Words::default(),
        pause: None,
        received: None,
        in_figures: row.in_figures,
    }
}

fn link(pair: &[usize], tellings: &[Telling]) -> Link {
    let of = |role: Role| {
        let mine = pair.iter().map(|place| &tellings[*place]);
        let mut mine = mine.filter(|t| t.author == Some(role));
        mine.next()
            .expect("two tellers on one episode are a and b: a row without one is refused")
            .id
            .clone()
    };
    Link {
        a: of(Role::A),
        b: of(Role::B),
    }
}

/// `episode/b`, and a number behind it where an episode has that very name.
fn second_id(episode: &Id, author: Option<Role>, taken: &HashSet<Id>) -> Id {
    let stem: String = episode.to_string().chars().take(170).collect();
    let code = author.map_or("", Role::code);
    (1_u64..)
        .map(|n| match n {
            1 => format!("{stem}/{code}"),
            n => format!("{stem}/{code}{n}"),
        })
        .filter_map(|name| Id::try_from(name).ok())
        .find(|id| !taken.contains(id))
        .expect("fewer episodes than numbers")
}
