use std::collections::HashMap;

use chrono::NaiveDate;
use chrono_tz::Tz;
use domain::{Act, Class, Episode, EpisodeAt, Journal, Kind, Role, Strength, Telling, When};

use crate::scene::ToldBy;
use crate::view::HOUR_MS;

/// One episode as it is seen from afar: where it stands and what each partner mainly did.
pub(crate) struct Sight<'a> {
    /// The episode.
    pub episode: Episode<'a>,
    /// Where it stands, milliseconds since 1970, UTC.
    pub ms: i64,
    /// What stands on each lane.
    pub sides: [Option<Side>; 2],
}

/// What one partner mainly did in an episode.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Side {
    /// The class of most of the partner's moves (the earlier class where equal); repair only
    /// where there is nothing else.
    pub class: Class,
    /// All moves of that class are some kind of going quiet.
    pub quiet: bool,
    /// There is a mend as well, or nothing but mends.
    pub mended: bool,
    /// The strongest of the partner's own strengths in these moves.
    pub strength: Option<Strength>,
}

/// Where every episode of a journal stands and what each partner mainly did in it: read once, for
/// as many scenes as are drawn of that journal. It is good for that very journal alone.
pub struct Sights {
    /// In order of time.
    placed: Vec<Placed>,
    pub(crate) untimed: u32,
}

/// A [`Sight`] without the journal.
struct Placed {
    at: EpisodeAt,
    ms: i64,
    sides: [Option<Side>; 2],
}

impl Sights {
    /// Reads every episode that has a time; counts those that have none.
    pub fn of(journal: &Journal) -> Sights {
        Sights::at(journal, &journal.episode_places())
    }

    /// The same where its [`Journal::episode_places`] are known.
    ///
    /// # Panics
    /// Places in another journal.
    pub fn at(journal: &Journal, places: &[EpisodeAt]) -> Sights {
        let id = |placed: &Placed| journal.episode_at(placed.at).id();
        let mut times = Places::new(journal.zone);
        let mut untimed = 0;
        let mut placed = Vec::with_capacity(journal.tellings.len());
        for &at in places {
            let episode = journal.episode_at(at);
            match episode.start() {
                Some(start) => placed.push(Placed {
                    at,
                    ms: times.ms(start),
                    sides: sides(&episode),
                }),
                None => untimed += 1,
            }
        }
        placed.sort_unstable_by(|one, other| {
            let by_time = one.ms.cmp(&other.ms);
            by_time.then_with(|| id(one).cmp(id(other)))
        });
        Sights { placed, untimed }
    }

    /// The same, with the journal that they were read of.
    pub(crate) fn with<'a>(&self, journal: &'a Journal) -> Vec<Sight<'a>> {
        let sight = |placed: &Placed| Sight {
            episode: journal.episode_at(placed.at),
            ms: placed.ms,
            sides: placed.sides,
        };
        self.placed.iter().map(sight).collect()
    }
}

impl Sight<'_> {
    /// Whose tellings there are.
    pub fn told_by(&self) -> ToldBy {
        match (self.episode.second(), self.episode.first().author) {
            (Some(_), _) => ToldBy::Both,
            (None, Some(Role::A)) => ToldBy::A,
            (None, Some(Role::B)) => ToldBy::B,
            (None, None) => ToldBy::Nobody,
        }
    }

    /// How many tellings.
    pub fn tellings(&self) -> u32 {
        1 + u32::from(self.episode.second().is_some())
    }

    /// True if a teller marks it as a rupture.
    pub fn ruptured(&self) -> bool {
        self.episode.tellings().any(|t| t.kind == Kind::Rupture)
    }

    /// True if nothing else is told than mending.
    pub fn only_mends(&self) -> bool {
        let mut sides = self.sides.iter().flatten();
        sides.all(|side| side.class == Class::Repair)
    }

    /// True if someone mended.
    pub fn mended(&self) -> bool {
        self.sides.iter().flatten().any(|side| side.mended)
    }
}

/// The telling that a lane is drawn from: the partner's own, else the one recorded first.
pub(crate) fn telling_for<'a>(episode: &Episode<'a>, role: Role) -> &'a Telling {
    episode.told_by(role).unwrap_or(episode.first())
}

/// Where times stand. A time known only to the day stands at the noon of its day in the
/// journal's zone: in the middle of the day that it belongs to, whichever way one zooms.
pub(crate) struct Places {
    zone: Tz,
    days: HashMap<NaiveDate, i64>,
}

impl Places {
    pub fn new(zone: Tz) -> Places {
        Places {
            zone,
            days: HashMap::new(),
        }
    }

    /// Milliseconds since 1970, UTC.
    pub fn ms(&mut self, when: When) -> i64 {
        match when {
            When::Minute(moment) => moment.utc_ms(),
            When::Day(date) => *self.days.entry(date).or_insert_with(|| {
                // Twelve hours of the clock on the wall after the day's first instant; on the
                // two days a year that change the clock this is off by the hour that is shifted.
                When::Day(date).placed_ms(self.zone) + 12 * HOUR_MS
            }),
        }
    }
}

fn sides(episode: &Episode<'_>) -> [Option<Side>; 2] {
    let mut sides = [Role::A, Role::B].map(|role| side(telling_for(episode, role), role));
    if sides == [None, None] {
        // Nothing that anyone did: a diamond on the lane of whoever tells.
        let bare = Side {
            class: Class::Other,
            quiet: false,
            mended: false,
            strength: None,
        };
        for telling in episode.tellings() {
            sides[telling.author.unwrap_or(Role::A).index()] = Some(bare);
        }
    }
    sides
}

fn side(telling: &Telling, role: Role) -> Option<Side> {
    const ORDER: [Class; 4] = [Class::Pursue, Class::Withdraw, Class::Other, Class::Repair];
    let mut tally = [Tally::default(); 4];
    for (i, m) in telling.moves.iter().enumerate() {
        if m.actor == Some(role) {
            let slot = match m.class() {
                Class::Pursue => 0,
                Class::Withdraw => 1,
                Class::Other => 2,
                Class::Repair => 3,
            };
            let t = &mut tally[slot];
            if t.count == 0 {
                t.first = i;
            }
            t.count += 1;
            t.quiet += usize::from(m.act == Act::NoReply);
            t.strength = t.strength.max(m.strength);
        }
    }
    let main = (0..3)
        .filter(|&slot| tally[slot].count > 0)
        .max_by_key(|&slot| (tally[slot].count, std::cmp::Reverse(tally[slot].first)));
    let mended = tally[3].count > 0;
    let slot = main.or(mended.then_some(3))?;
    Some(Side {
        class: ORDER[slot],
        quiet: tally[slot].quiet == tally[slot].count,
        mended,
        strength: tally[slot].strength,
    })
}

#[derive(Clone, Copy, Default)]
struct Tally {
    count: usize,
    first: usize,
    quiet: usize,
    strength: Option<Strength>,
}
