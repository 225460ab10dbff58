use std::path::PathBuf;

use api::wire::SavedBackup;
use api::{ApiError, BackupLook};
use serde_json::Value;
use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

use crate::SharedDesk;
use crate::files::{answer, folder_of_the_tests};

/// Asks where a backup is to go and writes it there; null when nowhere.
pub(crate) fn save<R: Runtime>(app: &AppHandle<R>) -> Result<Value, ApiError> {
    let desk = app.state::<SharedDesk>();
    let file_name = api::backup_file_name(&mut desk.take())?;
    // The desk is free while the dialog stands there: the lock key works, and then there is
    // nothing to save.
    let place = match folder_of_the_tests() {
        Some(folder) => Some(folder.join(&file_name)),
        None => path(dialog(app).set_file_name(&file_name).blocking_save_file())?,
    };
    let saved = match place {
        Some(path) => Some(write(&desk, path)?),
        None => None,
    };
    answer(saved)
}

/// Asks for a backup from elsewhere and puts a copy of it beside the others; null for none.
pub(crate) fn bring<R: Runtime>(app: &AppHandle<R>) -> Result<Value, ApiError> {
    let place = match folder_of_the_tests() {
        Some(folder) => a_backup_in(folder),
        None => path(dialog(app).blocking_pick_file())?,
    };
    let brought = match place {
        Some(path) => {
            let desk = app.state::<SharedDesk>();
            Some(api::bring_backup(&mut desk.take(), &path)?)
        }
        None => None,
    };
    answer(brought)
}

/// Looks at the newest backup; null where there is none, or the session ended meanwhile.
pub(crate) fn check_newest<R: Runtime>(app: &AppHandle<R>) -> Result<Value, ApiError> {
    let desk = app.state::<SharedDesk>();
    // Reading a large one takes a second: whatever is pressed meanwhile finds the desk free.
    let look = api::check_newest_backup(&mut desk.take())?;
    answer(look.map(BackupLook::wait).transpose()?.flatten())
}

fn write(desk: &SharedDesk, to: PathBuf) -> Result<SavedBackup, ApiError> {
    api::back_up_to(&mut desk.take(), &to)?;
    let file_name = to.file_name().unwrap_or_default();
    Ok(SavedBackup {
        file_name: file_name.to_string_lossy().into_owned(),
    })
}

fn dialog<R: Runtime>(app: &AppHandle<R>) -> FileDialogBuilder<R> {
    app.dialog().file().add_filter("Tidemark", &["tidemark"])
}

fn path(chosen: Option<FilePath>) -> Result<Option<PathBuf>, ApiError> {
    chosen
        .map(|chosen| chosen.into_path().map_err(|_| ApiError::CannotWrite))
        .transpose()
}

fn a_backup_in(folder: PathBuf) -> Option<PathBuf> {
    let entries = std::fs::read_dir(folder).ok()?;
    let mut paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    paths.find(|path| path.extension().is_some_and(|ending| ending == "tidemark"))
}
