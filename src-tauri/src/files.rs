use std::path::{Path, PathBuf};

use api::wire::{ChatChoices, ChooseChat};
use api::{ApiError, Export};
use serde::Serialize;
use serde_json::Value;
use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_dialog::DialogExt;

use crate::SharedDesk;

/// Makes the document to look at; null where that is waited for no more.
pub(crate) fn preview_report<R: Runtime>(
    app: &AppHandle<R>,
    args: Value,
) -> Result<Value, ApiError> {
    let desk = app.state::<SharedDesk>();
    let making = api::begin_preview(&mut desk.take(), api::read(args)?)?;
    // The desk is free while it is made, so that it can be stopped.
    let made = making.make();
    answer(api::take_preview(&mut desk.take(), made)?)
}

/// Makes the document, asks where it is to go, and writes it there; null when nowhere.
pub(crate) fn save_report<R: Runtime>(app: &AppHandle<R>, args: Value) -> Result<Value, ApiError> {
    let desk = app.state::<SharedDesk>();
    let saving = api::begin_report(&mut desk.take(), api::read(args)?)?;
    match saving.make()? {
        Some(export) => put(app, &export),
        None => Ok(Value::Null),
    }
}

/// Makes tables, sequences or a calendar, asks where they are to go, and writes them there; null
/// when nowhere.
pub(crate) fn save_data<R: Runtime>(app: &AppHandle<R>, args: Value) -> Result<Value, ApiError> {
    let desk = app.state::<SharedDesk>();
    let saving = api::begin_data(&mut desk.take(), api::read(args)?)?;
    // The desk is free while they are made, so that they can be given up.
    match saving.make()? {
        Some(export) => put(app, &export),
        None => Ok(Value::Null),
    }
}

/// The same with a journal.json.
pub(crate) fn save_journal<R: Runtime>(app: &AppHandle<R>, args: Value) -> Result<Value, ApiError> {
    let desk = app.state::<SharedDesk>();
    let export = api::render_journal(&mut desk.take(), api::read(args)?)?;
    put(app, &export)
}

/// The same with what can be read of a journal that does not open.
pub(crate) fn save_rest<R: Runtime>(app: &AppHandle<R>, args: Value) -> Result<Value, ApiError> {
    let desk = app.state::<SharedDesk>();
    let rest = api::render_rest(&mut desk.take(), api::read(args)?)?;
    answer(match place(app, &rest.file_name)? {
        Some(path) => Some(api::save_rest(&rest, &path)?),
        None => None,
    })
}

/// Asks for the files that a journal is to begin from, and reads them; null when none is chosen.
pub(crate) fn choose_exports<R: Runtime>(app: &AppHandle<R>) -> Result<Value, ApiError> {
    let files = exports(app)?;
    if files.is_empty() {
        return Ok(Value::Null);
    }
    let desk = app.state::<SharedDesk>();
    answer(api::read_exports(&mut desk.take(), &files)?)
}

/// Asks for a chat export, and reads it; null when none is chosen.
pub(crate) fn choose_chat<R: Runtime>(app: &AppHandle<R>, args: Value) -> Result<Value, ApiError> {
    let wish: ChooseChat = api::read(args)?;
    match chat_export(app, wish.folder)? {
        Some(path) => read_chat(app, Some(path), ChatChoices::default()),
        None => Ok(Value::Null),
    }
}

/// Reads the one that was chosen once more, now that something is said of it.
pub(crate) fn look_at_chat<R: Runtime>(app: &AppHandle<R>, args: Value) -> Result<Value, ApiError> {
    read_chat(app, None, api::read(args)?)
}

/// The desk is free while it is read: it may take a second, and can be stopped.
fn read_chat<R: Runtime>(
    app: &AppHandle<R>,
    path: Option<PathBuf>,
    choices: ChatChoices,
) -> Result<Value, ApiError> {
    let desk = app.state::<SharedDesk>();
    let reading = api::begin_chat(&mut desk.take(), path, choices)?;
    let read = reading.read();
    answer(api::take_chat(&mut desk.take(), read)?)
}

/// The file or folder that the person chooses.
fn chat_export<R: Runtime>(app: &AppHandle<R>, folder: bool) -> Result<Option<PathBuf>, ApiError> {
    if let Some(folder) = folder_of_the_tests() {
        let exports = saved_in(&folder, &["zip", "json", "txt"]);
        return Ok(exports.into_iter().next());
    }
    let dialog = app.dialog().file();
    let chosen = if folder {
        dialog.blocking_pick_folder()
    } else {
        dialog
            .add_filter("", &["zip", "txt", "json", "jsonl", "html", "md", "csv"])
            .blocking_pick_file()
    };
    chosen
        .map(|file| file.into_path())
        .transpose()
        .map_err(|_| ApiError::internal("a chosen file without a path"))
}

/// The desk is free while the dialog stands there: the lock key works.
fn put<R: Runtime>(app: &AppHandle<R>, export: &Export) -> Result<Value, ApiError> {
    let desk = app.state::<SharedDesk>();
    answer(match place(app, &export.file_name)? {
        Some(path) => Some(api::save_export(&mut desk.take(), export, &path)?),
        None => None,
    })
}

/// Where the person wants it.
fn place<R: Runtime>(app: &AppHandle<R>, file_name: &str) -> Result<Option<PathBuf>, ApiError> {
    if let Some(folder) = folder_of_the_tests() {
        return Ok(Some(folder.join(file_name)));
    }
    let ending = Path::new(file_name).extension().unwrap_or_default();
    let ending = ending.to_string_lossy();
    app.dialog()
        .file()
        .set_file_name(file_name)
        .add_filter(ending.to_uppercase(), &[&*ending])
        .blocking_save_file()
        .map(|chosen| chosen.into_path().map_err(|_| ApiError::CannotWrite))
        .transpose()
}

/// The files that the person chooses.
fn exports<R: Runtime>(app: &AppHandle<R>) -> Result<Vec<PathBuf>, ApiError> {
    if let Some(folder) = folder_of_the_tests() {
        return Ok(saved_in(&folder, &["json"]));
    }
    let chosen = app
        .dialog()
        .file()
        .add_filter("JSON", &["json"])
        .blocking_pick_files()
        .unwrap_or_default();
    let paths = chosen.into_iter().map(|file| file.into_path());
    paths
        .collect::<Result<_, _>>()
        .map_err(|_| ApiError::internal("a chosen file without a path"))
}

/// A native dialog cannot be driven by the tests of the window, so they name a folder instead.
pub(crate) fn folder_of_the_tests() -> Option<PathBuf> {
    if !cfg!(debug_assertions) {
        return None;
    }
    std::env::var_os("TIDEMARK_SAVE_FOLDER").map(PathBuf::from)
}

/// Every file of these endings that was saved there.
fn saved_in(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    files.retain(|path| {
        let ending = path.extension().unwrap_or_default();
        endings.iter().any(|known| ending == *known)
    });
    files.sort();
    files
}

/// What a command answers, as it crosses to the window.
pub(crate) fn answer<T: Serialize>(value: T) -> Result<Value, ApiError> {
    serde_json::to_value(value).map_err(|_| ApiError::internal("an answer that is no JSON"))
}
