use std::sync::{Arc, Mutex, MutexGuard};

use api::{Desk, Id, Kdf, Places, SystemClock};
use serde_json::Value;
use tauri::{AppHandle, Manager, Runtime};

/// The desk that all commands work at, one at a time.
pub struct SharedDesk {
    fresh: Box<dyn Fn() -> Desk + Send + Sync>,
    desk: Mutex<Desk>,
}

impl SharedDesk {
    /// Shares a desk; `fresh` makes it, and makes it again should a command stop half-way.
    pub fn new(fresh: impl Fn() -> Desk + Send + Sync + 'static) -> SharedDesk {
        let desk = Mutex::new(fresh());
        SharedDesk {
            fresh: Box::new(fresh),
            desk,
        }
    }

    /// The desk over the program's own data folder.
    pub(crate) fn of_this_computer<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<SharedDesk> {
        let data = app.path().app_local_data_dir()?;
        let desk = SharedDesk::new(move || {
            let places = Places { data: data.clone() };
            Desk::new(places, Arc::new(SystemClock), cost_of_keys())
        });
        if std::env::args_os().any(|argument| argument == "--sample") {
            desk.take().start_on_sample();
        }
        Ok(desk)
    }

    /// Waits for the desk. What a command that stopped half-way left on it is not trusted: its
    /// session ends as in a crash, and the journal is locked.
    pub(crate) fn take(&self) -> MutexGuard<'_, Desk> {
        self.desk.lock().unwrap_or_else(|poisoned| {
            let mut desk = poisoned.into_inner();
            *desk = (self.fresh)();
            self.desk.clear_poison();
            desk
        })
    }
}

/// Locks the journal. If that fails the session ends all the same, as in a crash: what was due
/// to be published waits for the next session.
pub(crate) fn lock<R: Runtime>(app: &AppHandle<R>) {
    if let Some(desk) = app.try_state::<SharedDesk>() {
        let _ = api::dispatch(&mut desk.take(), "lock", Value::Null);
    }
}

/// Which session is open, if one is.
pub(crate) fn sitting<R: Runtime>(app: &AppHandle<R>) -> Option<Id> {
    app.try_state::<SharedDesk>()?.take().sitting()
}

/// Locks the journal if this session is still the one that is open.
pub(crate) fn lock_sitting<R: Runtime>(app: &AppHandle<R>, known: Option<Id>) {
    if known.is_some() && sitting(app) == known {
        lock(app);
    }
}

/// Tests of the window ask for the cheapest keys allowed; a program that is given away has no
/// such door.
fn cost_of_keys() -> Kdf {
    if cfg!(debug_assertions) && std::env::var_os("TIDEMARK_FAST_KEYS").is_some_and(|v| v == "1") {
        return Kdf::FLOOR;
    }
    Kdf::FULL
}
