use std::fs;
use std::path::PathBuf;

use super::length::collect;
use super::none_found;
use crate::shell::{Outcome, root};

/// Pages that promise something in a table, and name the tests that hold it.
const PAGES: [&str; 2] = ["SECURITY.md", "docs/misuse.md"];
/// How the column of tests is headed.
const COLUMN: &str = "tested by";

/// A test that a page names is there.
pub(super) fn there() -> Outcome {
    let tests = all_tests();
    let mut missing = Vec::new();
    for page in PAGES {
        let text = fs::read_to_string(root().join(page)).map_err(|e| format!("{page}: {e}"))?;
        let named = named(&text);
        if named.is_empty() {
            missing.push(format!("{page} names no test"));
        }
        let gone = named.iter().filter(|name| !stands_in(name, &tests));
        missing.extend(gone.map(|name| format!("{page} names {name}")));
    }
    none_found("every test that a page names is there", &missing)
}

fn all_tests() -> String {
    let mut files: Vec<PathBuf> = Vec::new();
    let crates = fs::read_dir(root().join("crates")).into_iter().flatten();
    for folder in crates.flatten().map(|entry| entry.path()) {
        collect(&folder.join("tests"), "rs", &mut files);
        collect(&folder.join("src"), "rs", &mut files);
    }
    for (place, extension) in [("tests", "rs"), ("src-tauri", "rs"), ("ui/tests", "ts")] {
        collect(&root().join(place), extension, &mut files);
    }
    files
        .iter()
        .filter_map(|file| fs::read_to_string(file).ok())
        .collect()
}

/// What stands between backticks in the column of tests, wherever a table has one.
fn named(page: &str) -> Vec<String> {
    let mut column = None;
    let mut names = Vec::new();
    for line in page.lines() {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        if cells.len() < 3 {
            column = None;
        } else if let Some(found) = cells.iter().position(|cell| *cell == COLUMN) {
            column = Some(found);
        } else if let Some(cell) = column.and_then(|at| cells.get(at)) {
            names.extend(cell.split('`').skip(1).step_by(2).map(str::to_owned));
        }
    }
    names
}

/// As a function in Rust; as a title there and in the window's tests.
fn stands_in(name: &str, tests: &str) -> bool {
    tests.contains(&format!("fn {name}(")) || tests.contains(&format!("\"{name}\""))
}

#[cfg(test)]
mod tests {
    use super::{named, stands_in};

    #[test]
    fn tests_are_named_in_their_column_alone() {
        let page = "| promise | tested by |\n|---|---|\n| `not this` | api: `a_b`, `c d` |\n\n| a | b |\n| `x` | `y` |\n";
        assert_eq!(named(page), ["a_b", "c d"]);
    }

    #[test]
    fn part_of_a_name_is_not_the_name() {
        assert!(stands_in("a_b", "fn a_b() {"));
        assert!(stands_in("a b", "test(\"a b\","));
        assert!(!stands_in("a_b", "fn a_b_c() {"));
    }
}
