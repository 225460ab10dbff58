use api::ApiError;
use serde_json::{Value, json};
use tauri::plugin::TauriPlugin;
use tauri::{
    AppHandle, Manager, Runtime, Url, WebviewWindow, WebviewWindowBuilder, Window, WindowEvent,
};
use tauri_plugin_window_state::StateFlags;

use crate::desk;

/// Opens the one window of the configuration.
pub(crate) fn open<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    for config in &app.config().app.windows {
        let window = WebviewWindowBuilder::from_config(app, config)?
            .incognito(config.incognito && !driven_by_a_test())
            .on_navigation(stays_inside)
            .on_document_title_changed(|window, title| {
                let _ = window.set_title(&title);
            })
            .build()?;
        paint_by_the_processor(&window)?;
    }
    Ok(())
}

/// Text and a few hundred marks need no graphics card. With one, WebKitGTK compiles shaders before
/// the first frame, and a driver that does not suit it leaves the window blank.
#[cfg(target_os = "linux")]
fn paint_by_the_processor<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};
    window.with_webview(|webview| {
        if let Some(settings) = webview.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

/// Other systems' web views know best.
#[cfg(not(target_os = "linux"))]
fn paint_by_the_processor<R: Runtime>(_: &WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}

/// The window opens where it was, and as large.
pub(crate) fn remembered_place<R: Runtime>() -> TauriPlugin<R> {
    tauri_plugin_window_state::Builder::new()
        .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
        .build()
}

/// Puts the window out of sight. Its page is blank by then, and says so by its title.
pub(crate) fn hide<R: Runtime>(app: &AppHandle<R>) -> Result<Value, ApiError> {
    for window in app.webview_windows().values() {
        // A desktop that cannot put windows away shows a blank one.
        let _ = window.minimize();
    }
    Ok(json!({}))
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

/// The window shows the pages built into the program and goes nowhere else: nothing leaves the
/// machine, not even by a link. (`tauri:` on Linux and macOS, `http(s)://tauri.localhost` on
/// Windows.)
fn stays_inside(to: &Url) -> bool {
    let host = to.host_str();
    match to.scheme() {
        "tauri" => host == Some("localhost"),
        "http" | "https" => host == Some("tauri.localhost"),
        scheme => scheme == "about",
    }
}

#[cfg(test)]
mod tests {
    use super::stays_inside;

    #[test]
    fn the_window_goes_nowhere_else() {
        let goes = |to: &str| stays_inside(&to.parse().expect("an address"));
        assert!(goes("tauri://localhost/index.html") && goes("http://tauri.localhost/"));
        for elsewhere in [
            "https://example.org/",
            "http://localhost/",
            "tauri://example.org/",
            "file:///etc/passwd",
            "data:text/html,x",
        ] {
            assert!(!goes(elsewhere), "{elsewhere}");
        }
    }
}
