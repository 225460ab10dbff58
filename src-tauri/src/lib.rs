//! The shell: Tauri is known to this package alone. It owns the window, the dialogs, the settings
//! and the folders; everything else is answered by [`api`].

mod away;
mod backup;
mod commands;
mod desk;
mod files;
mod first_frame;
#[cfg(test)]
mod hardened;
mod preferences;
mod quiet;
mod reminder;
mod window;

pub use desk::SharedDesk;

use tauri::{Context, Manager, RunEvent, Runtime};

/// Opens the window and answers it until it is closed.
///
/// # Errors
/// What keeps the window from opening.
pub fn run() -> tauri::Result<()> {
    first_frame::start_counting();
    quiet::no_core_dumps();
    let app = shell(tauri::Builder::default())
        .plugin(window::remembered_place())
        .setup(|app| {
            app.manage(SharedDesk::of_this_computer(app.handle())?);
            window::open(app.handle())?;
            away::lock_when_away(app.handle());
            reminder::watch(app.handle());
            Ok(())
        })
        .build(context())?;
    app.run(|app, event| {
        if let RunEvent::Exit = event {
            desk::lock(app);
        }
    });
    Ok(())
}

/// The commands, the plugins behind them, and the lock when the window closes. The tests put
/// this on a window without a screen.
pub fn shell<R: Runtime>(builder: tauri::Builder<R>) -> tauri::Builder<R> {
    builder
        .plugin(tauri_plugin_store::Builder::new().build())
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(commands::answer)
        .on_window_event(window::lock_when_closing)
}

/// The configuration, capabilities and pages built into the program.
pub fn context<R: Runtime>() -> Context<R> {
    tauri::generate_context!()
}
