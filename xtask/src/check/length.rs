use std::fs;
use std::path::{Path, PathBuf};

use super::none_found;
use crate::shell::{Outcome, root};

/// Beyond this no file is read in one sitting; 250 lines are the aim.
const LINES: usize = 400;
/// Tables may be longer: they are looked up, not read.
const TABLES: [&str; 1] = ["crates/api/src/sample/evenings.rs"];

/// Refuses Rust files that are too long; tests and tables of tests may be.
pub(super) fn readable_in_one_sitting() -> Outcome {
    let mut sources = Vec::new();
    for place in ["crates", "src-tauri", "xtask"] {
        collect(&root().join(place), "rs", &mut sources);
    }
    let found: Vec<String> = sources
        .iter()
        .filter_map(|file| {
            let lines = fs::read_to_string(file).ok()?.lines().count();
            let is_table = TABLES.contains(&shown(file).as_str());
            (lines > LINES && !is_table).then(|| format!("{}: {lines} lines", shown(file)))
        })
        .collect();
    none_found("every file is read in one sitting", &found)
}

/// The files with this extension under a folder, without tests and what is built.
pub(super) fn collect(folder: &Path, extension: &str, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            let name = entry.file_name();
            if !["tests", "target", "node_modules", "dist"]
                .iter()
                .any(|not| name == *not)
            {
                collect(&path, extension, into);
            }
        } else if path.extension().is_some_and(|e| e == extension) {
            into.push(path);
        }
    }
}

/// The path as it is spoken of in the repository.
pub(super) fn shown(file: &Path) -> String {
    file.strip_prefix(root())
        .unwrap_or(file)
        .display()
        .to_string()
}
