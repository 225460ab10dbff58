//! Nobody is at the computer: the journal locks without being asked.

mod idle;
#[cfg(target_os = "linux")]
mod system;

use std::time::Duration;

use tauri::{AppHandle, Manager, Runtime};

/// How long the page has to keep the last words of a log before the journal locks under it.
const LAST_WORDS: Duration = Duration::from_millis(500);
/// What the page hears.
const NOBODY_HERE: &str = "dispatchEvent(new Event('tidemark:away'))";

/// Locks the journal when nobody has been at the window for long enough, and when the computer
/// goes to sleep or its screen is locked, where the system tells.
pub(crate) fn lock_when_away<R: Runtime>(app: &AppHandle<R>) {
    idle::watch(app.clone());
    #[cfg(target_os = "linux")]
    system::watch(app);
}

/// The page blanks at once and locks by itself. A page that hangs cannot keep the journal open:
/// whoever says this locks the same sitting after [`LAST_WORDS`], whatever the page did. Whoever
/// unlocked in between stays.
fn tell_the_page<R: Runtime>(app: &AppHandle<R>) {
    for window in app.webview_windows().values() {
        let _ = window.eval(NOBODY_HERE);
    }
}
