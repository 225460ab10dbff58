use std::ops::RangeInclusive;
use std::time::Duration;

use api::ApiError;
use api::wire::{Preferences, Theme};
use serde_json::Value;
use tauri::{AppHandle, Runtime};
use tauri_plugin_store::{Store, StoreExt};

const FILE: &str = "settings.json";
const KEY: &str = "preferences";
/// Minutes without anybody at the window.
const LOCK_AFTER: [u32; 4] = [1, 3, 5, 15];
/// 200 % is what text must bear without loss (WCAG 2.2, 1.4.4).
const TEXT_SIZES: RangeInclusive<u32> = 100..=200;

/// The settings of the window, or the plain ones where none can be read.
pub(crate) fn read<R: Runtime>(app: &AppHandle<R>) -> Result<Value, ApiError> {
    to_value(&kept(app))
}

/// How long nobody has to be at the window until the journal locks.
pub(crate) fn lock_after<R: Runtime>(app: &AppHandle<R>) -> Duration {
    Duration::from_secs(60) * kept(app).lock_after
}

/// Keeps the settings, and answers them.
pub(crate) fn write<R: Runtime>(app: &AppHandle<R>, args: Value) -> Result<Value, ApiError> {
    let wish: Preferences = api::read(args)?;
    if !TEXT_SIZES.contains(&wish.text_size) {
        return Err(ApiError::Refused {
            field: "text_size".to_owned(),
            what: "not a size that there is".to_owned(),
        });
    }
    let value = to_value(&wish)?;
    let store = store(app)?;
    store.set(KEY, value.clone());
    store.save().map_err(|_| ApiError::CannotWrite)?;
    Ok(value)
}

const PLAIN: Preferences = Preferences {
    theme: Theme::System,
    text_size: 100,
    lock_after: 3,
};

fn kept<R: Runtime>(app: &AppHandle<R>) -> Preferences {
    let store = store(app).ok();
    store
        .and_then(|store| store.get(KEY))
        .and_then(readable)
        .unwrap_or(PLAIN)
}

fn readable(value: Value) -> Option<Preferences> {
    serde_json::from_value(value)
        .ok()
        .filter(|kept: &Preferences| TEXT_SIZES.contains(&kept.text_size))
        .filter(|kept| LOCK_AFTER.contains(&kept.lock_after))
}

fn store<R: Runtime>(app: &AppHandle<R>) -> Result<std::sync::Arc<Store<R>>, ApiError> {
    app.store(FILE)
        .map_err(|_| ApiError::internal("the settings cannot be opened"))
}

fn to_value(preferences: &Preferences) -> Result<Value, ApiError> {
    serde_json::to_value(preferences).map_err(|_| ApiError::internal("an answer that is no JSON"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::readable;

    #[test]
    fn only_settings_that_exist_are_kept() {
        assert!(readable(json!({ "theme": "dark", "text_size": 150, "lock_after": 15 })).is_some());
        for refused in [
            json!({ "theme": "sepia", "text_size": 100, "lock_after": 3 }),
            json!({ "theme": "dark", "text_size": 99, "lock_after": 3 }),
            json!({ "theme": "dark", "text_size": 201, "lock_after": 3 }),
            json!({ "theme": "dark", "text_size": 150, "lock_after": 2 }),
            json!({ "theme": "dark", "text_size": 150, "lock_after": 0 }),
            json!(null),
        ] {
            assert!(readable(refused.clone()).is_none(), "{refused}");
        }
    }
}
