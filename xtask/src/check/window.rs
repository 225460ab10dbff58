use std::fs;

use super::length::{collect, shown};
use super::none_found;
use crate::shell::{Outcome, root};

/// The one file that speaks to Rust.
const DOOR: &str = "ui/src/ipc/call.ts";

/// In the window one file alone calls Rust, and nothing writes HTML.
pub(super) fn only_one_door() -> Outcome {
    let mut sources = Vec::new();
    for extension in ["ts", "svelte"] {
        collect(&root().join("ui/src"), extension, &mut sources);
    }
    let mut found = Vec::new();
    for file in sources {
        let name = shown(&file);
        let text = fs::read_to_string(&file).map_err(|error| format!("{name}: {error}"))?;
        if name != DOOR && text.contains("@tauri-apps/") {
            found.push(format!("{name} calls Rust by itself"));
        }
        if text.contains("{@html") || text.contains("innerHTML") {
            found.push(format!("{name} writes HTML"));
        }
    }
    none_found("the window has one door and writes no HTML", &found)
}
