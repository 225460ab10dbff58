use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Manager, Runtime, WebviewWindowBuilder, Window, WindowEvent};
use tauri_plugin_window_state::StateFlags;

use crate::desk;

/// Opens the one window of the configuration.
pub(crate) fn open<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    for config in &app.config().app.windows {
        WebviewWindowBuilder::from_config(app, config)?
            .incognito(config.incognito && !driven_by_a_test())
            .build()?;
    }
    Ok(())
}

/// The window opens where it was, and as large.
pub(crate) fn remembered_place<R: Runtime>() -> TauriPlugin<R> {
    tauri_plugin_window_state::Builder::new()
        .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
        .build()
}

/// Closing locks first.
pub(crate) fn lock_when_closing<R: Runtime>(window: &Window<R>, event: &WindowEvent) {
    if let WindowEvent::CloseRequested { .. } = event {
        desk::lock(window.app_handle());
    }
}

/// WebKitGTK lets itself be driven only in a session that keeps its data, so the tests of the
/// window see what would reach the disk; a program that is given away cannot be driven.
fn driven_by_a_test() -> bool {
    cfg!(debug_assertions) && std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some()
}
