use std::ops::RangeInclusive;
use std::time::Duration;

use api::ApiError;
use api::wire::{Preferences, Reminder, Theme};
use serde_json::Value;
use tauri::{AppHandle, Runtime};
use tauri_plugin_store::{Store, StoreExt};

const FILE: &str = "settings.json";
const KEY: &str = "preferences";
/// Minutes without anybody at the window.
const LOCK_AFTER: [u32; 4] = [1, 3, 5, 15];
/// 200 % is what text must bear without loss (WCAG 2.2, 1.4.4).
const TEXT_SIZES: RangeInclusive<u32> = 100..=200;
/// Minutes after midnight.
const TIMES_OF_DAY: RangeInclusive<u32> = 0..=24 * 60 - 1;

/// The settings of the window, or the plain ones where none can be read.
pub(crate) fn read<R: Runtime>(app: &AppHandle<R>) -> Result<Value, ApiError> {
    to_value(&kept(app))
}

/// When a reminder comes: on which days, and how many minutes after midnight.
pub(crate) fn reminder<R: Runtime>(app: &AppHandle<R>) -> (Reminder, u32) {
    let kept = kept(app);
    (kept.reminder, kept.reminder_at)
}

/// How long nobody has to be at the window until the journal locks.
pub(crate) fn lock_after<R: Runtime>(app: &AppHandle<R>) -> Duration {
    Duration::from_secs(60) * kept(app).lock_after
}

/// Keeps the settings, and answers them.
pub(crate) fn write<R: Runtime>(app: &AppHandle<R>, args: Value) -> Result<Value, ApiError> {
    let wish: Preferences = api::read(args)?;
    if let Some(field) = impossible(&wish) {
        return Err(ApiError::Refused {
            field: field.to_owned(),
            what: "not one that there is".to_owned(),
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
    language: None,
    clock: None,
    week_start: None,
    reminder: Reminder::Off,
    reminder_at: 20 * 60,
};

fn kept<R: Runtime>(app: &AppHandle<R>) -> Preferences {
    let store = store(app).ok();
    store
        .and_then(|store| store.get(KEY))
        .and_then(readable)
        .unwrap_or(PLAIN)
}

/// What an earlier version did not know of yet is as it was before anybody chose.
fn readable(value: Value) -> Option<Preferences> {
    let mut whole = serde_json::to_value(PLAIN).ok()?;
    let fields = whole.as_object_mut()?;
    fields.extend(value.as_object()?.clone());
    serde_json::from_value(whole)
        .ok()
        .filter(|kept| impossible(kept).is_none())
}

/// The first field that is set to what there is not.
fn impossible(wish: &Preferences) -> Option<&'static str> {
    [
        ("text_size", TEXT_SIZES.contains(&wish.text_size)),
        ("lock_after", LOCK_AFTER.contains(&wish.lock_after)),
        ("reminder_at", TIMES_OF_DAY.contains(&wish.reminder_at)),
    ]
    .into_iter()
    .find_map(|(field, is_there)| (!is_there).then_some(field))
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
    use api::wire::Language;
    use serde_json::{Value, json};

    use super::{PLAIN, readable};

    #[test]
    fn only_settings_that_exist_are_kept() {
        let with = |field: &str, value: Value| {
            let mut kept = serde_json::to_value(PLAIN).expect("JSON");
            kept[field] = value;
            readable(kept)
        };
        assert!(with("lock_after", json!(15)).is_some());
        assert!(with("language", json!("es")).is_some());
        assert!(with("reminder_at", json!(1439)).is_some());
        for (field, refused) in [
            ("theme", json!("sepia")),
            ("text_size", json!(99)),
            ("text_size", json!(201)),
            ("lock_after", json!(2)),
            ("lock_after", json!(0)),
            ("language", json!("tlh")),
            ("clock", json!("h25")),
            ("week_start", json!("wednesday")),
            ("reminder", json!("hourly")),
            ("reminder_at", json!(1440)),
        ] {
            assert!(with(field, refused.clone()).is_none(), "{field}: {refused}");
        }
        assert!(readable(json!(null)).is_none());
    }

    #[test]
    fn settings_of_an_earlier_version_are_still_read() {
        let kept = readable(json!({ "theme": "dark", "text_size": 150, "lock_after": 15 }));
        let kept = kept.expect("readable");
        assert_eq!((kept.text_size, kept.lock_after), (150, 15));
        assert_eq!(kept.language, None::<Language>);
        assert_eq!(
            (kept.reminder, kept.reminder_at),
            (PLAIN.reminder, PLAIN.reminder_at)
        );
    }
}
