use chrono::Datelike;
use domain::{Episode, Range};

use crate::words::Voice;

/// With more than these a table is cut, each part on pages of its own under its dates: to be found
/// by, and to be set side by side.
const ONE_TABLE: usize = 100;

/// Into months if that many are of one: they fill some pages.
const OF_A_MONTH: usize = 20;

/// What one table holds.
#[derive(Clone, Copy)]
pub enum Period {
    All,
    Quarter,
    Month,
}

impl Period {
    /// Into which these are cut.
    pub fn of(episodes: &[Episode<'_>]) -> Period {
        if episodes.len() <= ONE_TABLE {
            return Period::All;
        }
        let months = Period::Month.cut(episodes).count();
        match episodes.len() >= OF_A_MONTH * months {
            true => Period::Month,
            false => Period::Quarter,
        }
    }

    /// One after the other; those without a time are in the last.
    pub fn cut<'a, 'j>(
        self,
        episodes: &'a [Episode<'j>],
    ) -> impl Iterator<Item = &'a [Episode<'j>]> {
        episodes.chunk_by(move |a, b| b.start().is_none() || self.number(a) == self.number(b))
    }

    fn number(self, episode: &Episode<'_>) -> Option<(i32, u32)> {
        let date = episode.start()?.date();
        match self {
            Period::All => None,
            Period::Quarter => Some((date.year(), date.month0() / 3)),
            Period::Month => Some((date.year(), date.month0())),
        }
    }

    /// What stands over those of one; nothing where all are, or where none has a time.
    pub fn heading(self, voice: Voice, episodes: &[Episode<'_>]) -> Option<String> {
        let mut dates = episodes.iter().filter_map(|e| Some(e.start()?.date()));
        let from = dates.next()?;
        let to = dates.next_back().unwrap_or(from);
        match self {
            Period::All => None,
            Period::Quarter => Some(voice.range(Range { from, to })),
            Period::Month => Some(voice.month(from)),
        }
    }
}
