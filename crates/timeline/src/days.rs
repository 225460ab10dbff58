use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{Id, Journal};
use serde::Serialize;
use ts_rs::TS;

use crate::calendar::with_date;
use crate::message::Message;
use crate::sight::{Sight, Sights};

/// A day counts as close from this answer on, of 0 to 10: the upper third.
const CLOSE: u8 = 7;

/// What is known of each day of the journal: what a year in pixels shows.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct DayGrid {
    /// The first day of which something is known.
    pub first: NaiveDate,
    /// The last one, or today.
    pub last: NaiveDate,
    /// The days of which something is known, in order. Of all others nothing is.
    pub days: Vec<Day>,
}

/// What is known of one day, of the two together: nothing here says of whom.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Day {
    /// The local date.
    pub date: NaiveDate,
    /// How it is drawn.
    pub sign: DaySign,
    /// Episodes that began on it.
    pub episodes: u32,
    /// The strongest that anyone said of their own moves, 0 to 10; none where nobody says.
    pub strength: Option<u8>,
    /// Someone mended, beside something else.
    pub mended: bool,
    /// A rupture is marked.
    pub rupture: bool,
    /// Its one episode, where there is just one.
    pub episode: Option<Id>,
}

/// How a day is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum DaySign {
    /// A filled square, larger where it was stronger: an episode began.
    Episode,
    /// A small round mark: nothing but mending.
    Mend,
    /// A ring: whoever checked in was close, and no episode began.
    Close,
    /// A dot: something else is logged.
    Logged,
}

/// Lays a journal out day by day, up to `today` where that is known. None for an empty journal.
///
/// An episode stands on the day of its start; a day of which only later moves are told is logged.
pub fn days(journal: &Journal, today: Option<NaiveDate>) -> Option<DayGrid> {
    let mut known: BTreeMap<NaiveDate, Tally> = BTreeMap::new();
    for date in &journal.observed {
        known.entry(*date).or_default();
    }
    for sight in &Sights::of(journal).with(journal) {
        let start = sight.episode.start().expect("a sight has a time");
        known.entry(start.date()).or_default().add(sight);
    }
    for check_in in &journal.check_ins {
        if let Some(close) = check_in.close {
            let tally = known.entry(check_in.at.date()).or_default();
            // The lowest answer: a day that one of two calls far was no close one.
            tally.close = Some(tally.close.map_or(close.get(), |c| c.min(close.get())));
        }
    }
    let first = *known.keys().next()?;
    let end = *known.keys().next_back()?;
    let last = today.map_or(end, |day| day.max(end));
    let days = known.into_iter().map(|(date, tally)| tally.day(date));
    Some(DayGrid {
        first,
        last,
        days: days.collect(),
    })
}

impl Day {
    /// Its sentence.
    pub(crate) fn message(&self) -> Message {
        let sign = match self.sign {
            DaySign::Episode => "episode",
            DaySign::Mend => "mend",
            DaySign::Close => "close",
            DaySign::Logged => "logged",
        };
        let said = |yes| if yes { "yes" } else { "no" };
        with_date(Message::new("day"), self.date)
            .with("sign", sign)
            .with("episodes", self.episodes)
            .with("said", said(self.strength.is_some()))
            .with("strength", u32::from(self.strength.unwrap_or(0)))
            .with("mended", said(self.mended))
            .with("rupture", said(self.rupture))
    }
}

#[derive(Default)]
struct Tally {
    episodes: u32,
    /// Of these, how many are nothing but mending.
    mends: u32,
    strength: Option<u8>,
    mended: bool,
    rupture: bool,
    episode: Option<Id>,
    close: Option<u8>,
}

impl Tally {
    fn add(&mut self, sight: &Sight<'_>) {
        self.episodes += 1;
        self.mends += u32::from(sight.only_mends());
        self.mended |= sight.mended();
        self.rupture |= sight.ruptured();
        self.episode = (self.episodes == 1).then(|| sight.episode.id().clone());
        for telling in sight.episode.tellings() {
            // Only what people say of themselves; how hard it landed is another measure.
            let own = telling.moves.iter().filter(|m| m.actor == telling.author);
            let strongest = own.filter_map(|m| m.strength).max();
            self.strength = self.strength.max(strongest.map(domain::Strength::get));
        }
    }

    fn day(self, date: NaiveDate) -> Day {
        let sign = if self.episodes > self.mends {
            DaySign::Episode
        } else if self.mends > 0 {
            DaySign::Mend
        } else if self.close.is_some_and(|close| close >= CLOSE) {
            DaySign::Close
        } else {
            DaySign::Logged
        };
        Day {
            date,
            sign,
            episodes: self.episodes,
            strength: self.strength,
            mended: self.mended && sign == DaySign::Episode,
            rupture: self.rupture,
            episode: self.episode,
        }
    }
}
