use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Language, Pages};

/// Settings of the window; nothing about the journal. Where something is null, it is as the
/// system says.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, TS)]
pub struct Preferences {
    /// Light, dark, or as the system says.
    pub theme: Theme,
    /// Text size in per cent, 100 to 200.
    pub text_size: u32,
    /// After how many minutes without anybody at the window the journal locks: 1, 3, 5 or 15.
    pub lock_after: u32,
    /// What is spoken where nobody has unlocked, and to whoever chose no language of their own.
    pub language: Option<Language>,
    /// Twelve hours or twenty-four.
    pub clock: Option<ClockFace>,
    /// The day that weeks begin on.
    pub week_start: Option<WeekStart>,
    /// On which days a reminder comes.
    pub reminder: Reminder,
    /// When it comes, in minutes after midnight on the clock on the wall, 0 to 1439.
    pub reminder_at: u32,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the system says.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// How a time of day is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ClockFace {
    /// "8:15 pm".
    H12,
    /// "20:15".
    H24,
}

/// The day that a week begins on, where people write calendars.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum WeekStart {
    /// ISO 8601.
    #[default]
    Monday,
    /// As in North America.
    Sunday,
    /// As in much of the Arab world.
    Saturday,
}

/// On which days a reminder comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Reminder {
    /// None, as it is until somebody asks for one.
    Off,
    /// Every day.
    Daily,
    /// Every Sunday.
    Sundays,
}

/// The language that the reader wants to be spoken to in; null for the window's.
#[derive(Deserialize, TS)]
pub struct LanguageChoice {
    /// The language.
    pub language: Option<Language>,
}

/// Which pages the first screen is asked for, and how it counts the week.
#[derive(Deserialize, TS)]
pub struct TodayQuery {
    /// The pages.
    pub pages: Pages,
    /// The day that the week begins on.
    #[serde(default)]
    pub week_start: WeekStart,
}
