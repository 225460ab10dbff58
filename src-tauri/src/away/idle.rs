use std::thread;
use std::time::Duration;

use tauri::{AppHandle, Manager, Runtime};

use super::{LAST_WORDS, tell_the_page};
use crate::{SharedDesk, desk, preferences};

/// How often it is looked.
const EVERY: Duration = Duration::from_secs(1);

/// Counts here and not in the page.
pub(super) fn watch<R: Runtime>(app: AppHandle<R>) {
    thread::spawn(move || {
        loop {
            thread::sleep(EVERY);
            let limit = preferences::lock_after(&app);
            if app.state::<SharedDesk>().take().is_left(limit) {
                tell_the_page(&app);
                let sitting = desk::sitting(&app);
                thread::sleep(LAST_WORDS);
                desk::lock_sitting(&app, sitting);
            }
        }
    });
}
