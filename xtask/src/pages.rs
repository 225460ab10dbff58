use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::shell::{Outcome, must, npm, read, root, step};

/// What the window's pages are made of, beside the folder of their sources.
const ELSEWHERE: [&str; 2] = ["crates/timeline/locales", "crates/timeline/palette.json"];
/// Folders in `ui` that are no source of the pages.
const NO_SOURCE: [&str; 4] = ["node_modules", "dist", "tests", "pictures"];

/// Installs what the pages need, and builds them if anything changed.
pub(crate) fn build() -> Outcome {
    install()?;
    let ui = root().join("ui");
    let built = changed(&ui.join("dist/index.html"));
    let sources = ELSEWHERE.iter().map(|place| newest(&root().join(place)));
    let source = sources.chain([newest(&ui)]).max().flatten();
    if built.is_some() && built >= source {
        return Ok(());
    }
    step("Building the window's pages");
    must(&mut npm(["run", "build"]))
}

/// `npm ci`, when the lock file is newer than what is installed.
pub(crate) fn install() -> Outcome {
    let ui = root().join("ui");
    let installed = changed(&ui.join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= changed(&ui.join("package-lock.json")) {
        return Ok(());
    }
    let node = read(&mut npm(["--version"]));
    node.map_err(|_| "Node 20.19 or newer, with npm, is needed: https://nodejs.org".to_owned())?;
    step("Installing what the window's pages need (npm ci)");
    must(&mut npm(["ci", "--no-audit", "--no-fund"]))
}

fn changed(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).ok()?.modified().ok()
}

/// When the newest file under a path was changed.
fn newest(path: &Path) -> Option<SystemTime> {
    let Ok(folder) = fs::read_dir(path) else {
        return changed(path);
    };
    folder
        .flatten()
        .filter(|entry| !NO_SOURCE.iter().any(|name| entry.file_name() == *name))
        .filter_map(|entry| newest(&entry.path()))
        .max()
}
