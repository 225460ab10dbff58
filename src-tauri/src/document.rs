use std::path::PathBuf;

use api::wire::{SaveReport, SavedReport};
use api::{ApiError, RenderedReport};
use serde_json::Value;
use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_dialog::DialogExt;

use crate::SharedDesk;

/// Makes the document, asks where it is to go, and writes it there; null when nowhere.
pub(crate) fn save<R: Runtime>(app: &AppHandle<R>, args: Value) -> Result<Value, ApiError> {
    let wish: SaveReport = api::read(args)?;
    // The desk is free again before the dialog opens: the lock key works while it stands there.
    let document = api::render_report(&mut app.state::<SharedDesk>().take(), wish)?;
    let saved = match place(app, &document.file_name)? {
        Some(path) => Some(write(&document, path)?),
        None => None,
    };
    serde_json::to_value(saved).map_err(|_| ApiError::internal("an answer that is no JSON"))
}

fn write(document: &RenderedReport, path: PathBuf) -> Result<SavedReport, ApiError> {
    api::write_aside(&path, &document.pdf)?;
    let file_name = path.file_name().unwrap_or_default();
    Ok(SavedReport {
        file_name: file_name.to_string_lossy().into_owned(),
    })
}

/// Where the person wants it.
fn place<R: Runtime>(app: &AppHandle<R>, file_name: &str) -> Result<Option<PathBuf>, ApiError> {
    if let Some(folder) = folder_of_the_tests() {
        return Ok(Some(folder.join(file_name)));
    }
    app.dialog()
        .file()
        .set_file_name(file_name)
        .add_filter("PDF", &["pdf"])
        .blocking_save_file()
        .map(|chosen| chosen.into_path().map_err(|_| ApiError::CannotWrite))
        .transpose()
}

/// A native dialog cannot be driven by the tests of the window, so they name a folder instead.
pub(crate) fn folder_of_the_tests() -> Option<PathBuf> {
    if !cfg!(debug_assertions) {
        return None;
    }
    std::env::var_os("TIDEMARK_SAVE_FOLDER").map(PathBuf::from)
}
