use std::sync::{Arc, Mutex, MutexGuard};

use api::{ApiError, Desk, Kdf, Places, SystemClock};
use serde_json::Value;
use tauri::{AppHandle, Manager, Runtime};

/// The desk that all commands work at, one at a time.
pub struct SharedDesk(Mutex<Desk>);

impl SharedDesk {
    /// Shares a desk.
    pub fn new(desk: Desk) -> SharedDesk {
        SharedDesk(Mutex::new(desk))
    }

    /// The desk over the program's own data folder.
    pub(crate) fn of_this_computer<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<SharedDesk> {
        let data = app.path().app_local_data_dir()?;
        let mut desk = Desk::new(Places { data }, Arc::new(SystemClock), cost_of_keys());
        if std::env::args_os().any(|argument| argument == "--sample") {
            desk.start_on_sample();
        }
        Ok(SharedDesk::new(desk))
    }

    /// Waits for the desk.
    ///
    /// # Errors
    /// An internal error once a command has stopped half-way: what it left is not trusted.
    pub(crate) fn take(&self) -> Result<MutexGuard<'_, Desk>, ApiError> {
        self.0
            .lock()
            .map_err(|_| ApiError::internal("an earlier command stopped half-way"))
    }
}

/// Locks the journal. If that fails the session ends all the same, as in a crash: what was due
/// to be published waits for the next session.
pub(crate) fn lock<R: Runtime>(app: &AppHandle<R>) {
    let Some(desk) = app.try_state::<SharedDesk>() else {
        return;
    };
    if let Ok(mut desk) = desk.take() {
        let _ = api::dispatch(&mut desk, "lock", Value::Null);
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
