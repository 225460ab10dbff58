use chrono::{Datelike, Timelike};
use domain::{Episode, When};
use serde::Serialize;
use ts_rs::TS;

const DAYS: usize = 7;
const HOURS: usize = 24;

/// When episodes began, by the clock on the wall.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Rhythm {
    /// Episodes by the weekday on which they began, Monday first, and the hour, from 0 to 23.
    pub weekday_hour: Vec<Vec<usize>>,
    /// Episodes of which only the day is known: they are in no hour.
    pub days_only: usize,
}

/// The rhythm of these episodes. Untimed ones have none.
pub fn rhythm(episodes: &[Episode<'_>]) -> Rhythm {
    let mut weekday_hour = vec![vec![0; HOURS]; DAYS];
    let mut days_only = 0;
    for start in episodes.iter().filter_map(Episode::start) {
        match start {
            When::Minute(moment) => {
                let local = moment.local();
                let day = local.weekday().num_days_from_monday() as usize;
                weekday_hour[day][local.hour() as usize] += 1;
            }
            When::Day(_) => days_only += 1,
        }
    }
    Rhythm {
        weekday_hour,
        days_only,
    }
}
