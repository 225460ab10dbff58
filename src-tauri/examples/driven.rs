//! The window as `cargo xtask bench window` drives it: built as for giving away, and yet to be
//! driven. The program that is given away has no such door, so this opens the same shell itself:
//! on a session of the web view that keeps its data, with the cheapest keys allowed, and from
//! `TIDEMARK_BENCH_NOW` on (milliseconds since 1970), since a simulated journal ends when it ends.

use std::sync::Arc;
use std::time::Instant;

use api::{Clock, Desk, Kdf, Places, SystemClock};
use chrono_tz::Tz;
use tauri::{AppHandle, Manager, WebviewWindowBuilder};
use tidemark_app::SharedDesk;

/// Begins at a time, and goes on.
struct From {
    start_ms: i64,
    began: Instant,
}

impl Clock for From {
    fn now_ms(&self) -> i64 {
        let since = i64::try_from(self.began.elapsed().as_millis());
        self.start_ms + since.unwrap_or_default()
    }

    fn zone(&self) -> Tz {
        SystemClock.zone()
    }
}

fn main() -> tauri::Result<()> {
    let now = std::env::var("TIDEMARK_BENCH_NOW").ok();
    let start_ms = now.and_then(|now| now.parse().ok());
    let clock: Arc<dyn Clock> = Arc::new(From {
        start_ms: start_ms.unwrap_or_else(|| SystemClock.now_ms()),
        began: Instant::now(),
    });
    tidemark_app::shell(tauri::Builder::default())
        .setup(|app| {
            let data = app.path().app_local_data_dir()?;
            app.manage(SharedDesk::new(move || {
                let places = Places { data: data.clone() };
                Desk::new(places, Arc::clone(&clock), Kdf::FLOOR)
            }));
            Ok(open(app.handle())?)
        })
        .run(tidemark_app::context())
}

fn open(app: &AppHandle) -> tauri::Result<()> {
    for config in &app.config().app.windows {
        let window = WebviewWindowBuilder::from_config(app, config)?
            .incognito(false)
            .build()?;
        paint_by_the_processor(&window)?;
    }
    Ok(())
}

/// As the window does.
#[cfg(target_os = "linux")]
fn paint_by_the_processor(window: &tauri::WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};
    window.with_webview(|webview| {
        if let Some(settings) = webview.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

#[cfg(not(target_os = "linux"))]
fn paint_by_the_processor(_: &tauri::WebviewWindow) -> tauri::Result<()> {
    Ok(())
}
