//! A reminder at a time of day, if somebody asked for one. It knows the clock on the wall and
//! nothing of the journal, so it says nothing of it either.

#[cfg(target_os = "linux")]
mod desktop;

use std::thread;
use std::time::Duration;

use api::wire::Reminder;
use chrono::{Datelike, Days, Local, NaiveDateTime, NaiveTime, TimeDelta, Weekday};
use tauri::{AppHandle, Manager, Runtime, UserAttentionType};

use crate::preferences;

/// How often it is looked.
const EVERY: Duration = Duration::from_secs(20);
/// A reminder that a sleeping computer missed by more is let go: nobody is reminded late.
const LATEST: TimeDelta = TimeDelta::minutes(5);

/// Reminds for as long as the program runs.
pub(crate) fn watch<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    thread::spawn(move || {
        let mut seen = now();
        loop {
            thread::sleep(EVERY);
            let now = now();
            let (days, at) = preferences::reminder(&app);
            if is_due(seen, now, days, at) {
                remind(&app);
            }
            seen = now;
        }
    });
}

/// The next reminder after `now`, on the clock on the wall; none where nobody asked for one. `at`
/// is in minutes after midnight, below 1440.
fn next_after(now: NaiveDateTime, days: Reminder, at: u32) -> Option<NaiveDateTime> {
    let time = NaiveTime::from_hms_opt(at / 60, at % 60, 0)?;
    let mut coming = (0..=7)
        .filter_map(|later| now.date().checked_add_days(Days::new(later)))
        .filter(|date| match days {
            Reminder::Off => false,
            Reminder::Daily => true,
            Reminder::Sundays => date.weekday() == Weekday::Sun,
        })
        .map(|date| date.and_time(time));
    coming.find(|moment| *moment > now)
}

/// Whether a reminder fell between two looks at the clock, and not long ago.
fn is_due(seen: NaiveDateTime, now: NaiveDateTime, days: Reminder, at: u32) -> bool {
    let since = seen.max(now - LATEST);
    next_after(since, days, at).is_some_and(|moment| moment <= now)
}

/// With the title that the window shows at this moment, and no other word.
fn remind<R: Runtime>(app: &AppHandle<R>) {
    let Some(window) = app.webview_windows().into_values().next() else {
        return;
    };
    let title = window.title().unwrap_or_default();
    if !notified(&title) {
        // Its place in the task bar asks to be looked at.
        let _ = window.request_user_attention(Some(UserAttentionType::Informational));
    }
}

#[cfg(target_os = "linux")]
fn notified(title: &str) -> bool {
    desktop::notify(title)
}

/// Other systems want a program to be registered before it may notify.
#[cfg(not(target_os = "linux"))]
fn notified(_: &str) -> bool {
    false
}

fn now() -> NaiveDateTime {
    Local::now().naive_local()
}

#[cfg(test)]
mod tests {
    use api::wire::Reminder::{Daily, Off, Sundays};
    use chrono::NaiveDateTime;

    use super::{is_due, next_after};

    const HALF_PAST_EIGHT: u32 = 20 * 60 + 30;

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S").expect("a moment")
    }

    #[test]
    fn the_next_reminder_is_today_or_tomorrow_or_on_sunday() {
        let thursday = at("2026-06-18 12:00:00");
        let next = |days| next_after(thursday, days, HALF_PAST_EIGHT);
        assert_eq!(next(Off), None);
        assert_eq!(next(Daily), Some(at("2026-06-18 20:30:00")));
        assert_eq!(next(Sundays), Some(at("2026-06-21 20:30:00")));
        let later = at("2026-06-18 20:30:00");
        let tomorrow = next_after(later, Daily, HALF_PAST_EIGHT);
        assert_eq!(tomorrow, Some(at("2026-06-19 20:30:00")));
        let sunday = at("2026-06-21 20:30:00");
        let in_a_week = next_after(sunday, Sundays, HALF_PAST_EIGHT);
        assert_eq!(in_a_week, Some(at("2026-06-28 20:30:00")));
        assert_eq!(next_after(thursday, Daily, 24 * 60), None);
    }

    #[test]
    fn it_comes_once_and_only_at_its_time() {
        let (before, after) = (at("2026-06-18 20:29:50"), at("2026-06-18 20:30:10"));
        assert!(is_due(before, after, Daily, HALF_PAST_EIGHT));
        assert!(!is_due(
            after,
            at("2026-06-18 20:30:30"),
            Daily,
            HALF_PAST_EIGHT
        ));
        assert!(!is_due(before, after, Off, HALF_PAST_EIGHT));
        assert!(!is_due(before, after, Sundays, HALF_PAST_EIGHT));
    }

    #[test]
    fn nobody_is_reminded_late_by_a_computer_that_slept() {
        let asleep = at("2026-06-18 19:00:00");
        let woken = |time| is_due(asleep, at(time), Daily, HALF_PAST_EIGHT);
        assert!(woken("2026-06-18 20:33:00"));
        assert!(!woken("2026-06-18 20:36:00"));
        assert!(!woken("2026-06-19 08:00:00"));
    }
}
