use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use api::{Desk, Kdf, Places, SystemClock};
use serde_json::{Value, json};

/// Opens what was made as the first partner.
pub(super) const SAM: &str = "lantern orbit velvet canyon thistle";
const NOA: &str = "marble kettle anchor winter saddle";

/// An encrypted journal of everything in this export, as both would begin one from it. It takes
/// its time, so it is kept beside the export and made anew only for another.
pub(super) fn journal(export: &Path) -> PathBuf {
    let data = export.with_extension("begun");
    let journal = data.join("journal");
    let made_from = data.join("made-from.json");
    let bytes = fs::read(export).expect("the export can be read");
    if fs::read(&made_from).is_ok_and(|before| before == bytes) {
        return journal;
    }
    let _ = fs::remove_dir_all(&data);
    fs::create_dir_all(&data).expect("the folder can be made");
    let places = Places { data };
    let mut desk = Desk::new(places, Arc::new(SystemClock), Kdf::FLOOR);
    let read = api::read_exports(&mut desk, &[export.to_owned()]).expect("there is no journal yet");
    let read = serde_json::to_value(read).expect("an answer is JSON");
    assert_eq!(read["state"], "ready", "{read}");
    let person = |name, colour, passphrase| json!({"name": name, "colour": colour, "passphrase": passphrase, "name_on_lock_screen": false});
    let both = json!({"first": person("Sam", "teal", SAM), "second": person("Noa", "rust", NOA)});
    api::dispatch(&mut desk, "begin_from_exports", both).expect("a journal begins");
    // What settles at the first unlock of each has settled.
    for passphrase in [SAM, NOA] {
        api::dispatch(&mut desk, "unlock", json!({ "passphrase": passphrase })).expect("it opens");
        api::dispatch(&mut desk, "lock", Value::Null).expect("it closes");
    }
    fs::write(made_from, bytes).expect("the disk has room");
    journal
}

/// Puts a copy where the window looks for its journal.
pub(super) fn put_into(made: &Path, place: &Path) {
    fs::create_dir_all(place).expect("the folder can be made");
    for file in fs::read_dir(made).expect("the journal is there").flatten() {
        if file.path().is_file() {
            fs::copy(file.path(), place.join(file.file_name())).expect("the disk has room");
        }
    }
    close_to_others(place);
}

/// A journal is opened only in a folder that nobody else can enter.
#[cfg(unix)]
fn close_to_others(place: &Path) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(place, fs::Permissions::from_mode(0o700)).expect("the folder is ours");
}

#[cfg(not(unix))]
fn close_to_others(_: &Path) {}
