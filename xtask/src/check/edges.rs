use serde_json::Value;

use super::none_found;
use crate::shell::{Outcome, workspace};

/// Who may lean on whom (ARCHITECTURE.md). A package that is not here leans on nothing of ours.
const ARROWS: [(&str, &[&str]); 12] = [
    ("vault", &["domain"]),
    ("store", &["domain", "vault"]),
    ("patterns", &["domain"]),
    ("simulation", &["domain"]),
    ("validation", &["domain", "patterns", "simulation", "chat"]),
    ("timeline", &["domain"]),
    ("chat", &["domain"]),
    ("instruments", &["domain"]),
    ("report", &["domain", "patterns", "timeline", "instruments"]),
    (
        "api",
        &[
            "domain",
            "vault",
            "store",
            "patterns",
            "timeline",
            "chat",
            "instruments",
            "report",
        ],
    ),
    (
        "tidemark-cli",
        &[
            "api",
            "domain",
            "patterns",
            "simulation",
            "timeline",
            "chat",
            "instruments",
            "report",
        ],
    ),
    ("tidemark", &["api"]),
];

/// Of other people's code, what one package alone may know.
const ALONE: [(&str, &str); 3] = [
    ("tauri", "tidemark"),
    ("rusqlite", "store"),
    ("typst", "report"),
];

/// Refuses every edge that is no arrow. Tests may lean where they like.
pub(super) fn only_arrows() -> Outcome {
    let workspace = workspace()?;
    let packages = list(&workspace["packages"]);
    let ours: Vec<&str> = packages.iter().map(name).collect();
    let found: Vec<String> = packages
        .iter()
        .flat_map(|package| {
            let edges = list(&package["dependencies"]).iter();
            edges
                .filter(|edge| edge["kind"] != "dev")
                .map(|edge| (name(package), name(edge)))
        })
        .filter(|(from, to)| !is_allowed(from, to, &ours))
        .map(|(from, to)| format!("{from} leans on {to}"))
        .collect();
    none_found("dependencies follow the arrows", &found)
}

fn is_allowed(from: &str, to: &str, ours: &[&str]) -> bool {
    if ours.contains(&to) {
        return ARROWS
            .iter()
            .any(|(package, allowed)| *package == from && allowed.contains(&to));
    }
    ALONE
        .iter()
        .filter(|(family, _)| is_of_family(to, family))
        .all(|(_, owner)| *owner == from)
}

fn is_of_family(package: &str, family: &str) -> bool {
    let rest = package.strip_prefix(family);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn name(value: &Value) -> &str {
    value["name"].as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::is_allowed;

    #[test]
    fn an_edge_against_the_arrows_is_refused() {
        let ours = ["domain", "patterns", "store", "api", "tidemark"];
        assert!(is_allowed("api", "store", &ours));
        assert!(is_allowed("patterns", "chrono", &ours));
        assert!(is_allowed("tidemark", "tauri-plugin-store", &ours));
        for (from, to) in [
            ("domain", "patterns"),
            ("patterns", "store"),
            ("tidemark", "store"),
            ("api", "tauri"),
            ("api", "tauri-plugin-store"),
            ("patterns", "typst-pdf"),
            ("api", "rusqlite"),
        ] {
            assert!(!is_allowed(from, to, &ours), "{from} -> {to}");
        }
    }
}
