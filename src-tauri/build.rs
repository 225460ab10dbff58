//! Tells Tauri which commands there are, from the one list, and that the window's pages exist.

use std::fs;
use std::path::Path;

use tauri_build::{AppManifest, Attributes};

const LIST: &str = "crates/api/src/list.rs";
const PAGES: &str = "ui/dist";

fn main() {
    println!("cargo::rerun-if-changed={LIST}");
    println!("cargo::rerun-if-changed={PAGES}");
    println!("cargo::rerun-if-changed=icons");
    if let Err(what) = declare_commands() {
        println!("cargo::error={what}");
    }
}

fn declare_commands() -> Result<(), String> {
    if !Path::new(PAGES).join("index.html").is_file() {
        return Err(format!(
            "the window's pages are missing ({PAGES}/index.html): run `npm ci && npm run build` \
             in ui, or `cargo xtask run`, which does it"
        ));
    }
    let list = fs::read_to_string(LIST).map_err(|error| format!("{LIST}: {error}"))?;
    let attributes = Attributes::new()
        .app_manifest(AppManifest::new().commands(leaked_names(&list)))
        .capabilities_path_pattern("./src-tauri/capabilities/**/*");
    tauri_build::try_build(attributes).map_err(|error| format!("{error:#}").replace('\n', " "))
}

/// The names in the lines `locked|open|shell name(…) -> …;`. Tauri wants them for ever.
fn leaked_names(list: &str) -> &'static [&'static str] {
    let names: Vec<&'static str> = list
        .lines()
        .filter_map(name_in)
        .map(|name| &*name.to_owned().leak())
        .collect();
    names.leak()
}

fn name_in(line: &str) -> Option<&str> {
    let line = line.trim();
    let call = ["locked ", "open ", "shell "]
        .iter()
        .find_map(|door| line.strip_prefix(door))?;
    call.split_once('(').map(|(name, _)| name)
}
