use chrono::{NaiveDate, NaiveTime};
use domain::Role;

use super::Texted;
use crate::dice::Dice;

pub(super) const MINUTE: f64 = 60.0;
pub(super) const HOUR: f64 = 3_600.0;
pub(super) const DAY: f64 = 24.0 * HOUR;

/// The longest message.
const LONGEST: f64 = 400.0;

/// The messages so far, and the time reached.
pub(super) struct Tape {
    pub(super) messages: Vec<Texted>,
    /// Seconds since the first midnight.
    pub(super) now: f64,
    /// The first midnight, in seconds since 1970.
    began: i64,
}

impl Tape {
    pub(super) fn new(first_day: NaiveDate) -> Tape {
        Tape {
            messages: Vec::new(),
            now: 0.0,
            began: first_day.and_time(NaiveTime::MIN).and_utc().timestamp(),
        }
    }

    /// A message of about `length`, `wait` seconds from now; nobody types in no time.
    pub(super) fn say(&mut self, sender: Role, wait: f64, length: f64) {
        self.now += wait.max(1.0);
        self.messages.push(Texted {
            at_ms: self.now_ms(),
            sender,
            length: length.round().clamp(1.0, LONGEST) as u32,
        });
    }

    /// Several messages in a row, with gaps around `gap` and lengths around `length`.
    pub(super) fn row(&mut self, sender: Role, count: usize, gap: f64, length: f64, d: &mut Dice) {
        for _ in 0..count {
            let wait = d.log_normal(gap, 0.6);
            let length = d.log_normal(length, 0.6);
            self.say(sender, wait, length);
        }
    }

    pub(super) fn now_ms(&self) -> i64 {
        (self.began + self.now as i64) * 1_000
    }

    /// Hour of the day.
    pub(super) fn hour(&self) -> f64 {
        self.now % DAY / HOUR
    }
}
