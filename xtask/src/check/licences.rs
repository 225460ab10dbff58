use std::fs;

use serde_json::Value;

use super::none_found;
use super::spdx::leaves_a_choice;
use crate::licences::{SHOWN, made_of};
use crate::shell::{Outcome, cargo, read, root};

/// Licences that let Tidemark be given away under its own.
const ALLOWED: [&str; 19] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "BlueOak-1.0.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "OFL-1.1",
    "Python-2.0",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "Unlicense",
    "WTFPL",
    "Zlib",
    "blessing",
];

/// Every dependency of both worlds leaves us an allowed licence.
pub(super) fn all_permissive() -> Outcome {
    let mut found = refused(&crates()?);
    found.extend(refused(&npm_packages()?));
    none_found("every dependency has a licence that fits", &found)
}

/// The window shows those of today.
pub(super) fn shown() -> Outcome {
    let kept = fs::read_to_string(root().join(SHOWN)).unwrap_or_default();
    let stale: Vec<String> = (kept != made_of()?)
        .then(|| format!("{SHOWN}: `cargo xtask licences` writes it anew"))
        .into_iter()
        .collect();
    none_found("the licences that the window shows are today's", &stale)
}

struct Package {
    name: String,
    licence: Option<String>,
}

fn refused(packages: &[Package]) -> Vec<String> {
    let fits = |licence: &str| ALLOWED.contains(&licence);
    packages
        .iter()
        .filter(|package| {
            let licence = package.licence.as_deref().unwrap_or_default();
            !leaves_a_choice(licence, fits)
        })
        .map(|package| {
            let licence = package.licence.as_deref().unwrap_or("none named");
            format!("{}: {licence}", package.name)
        })
        .collect()
}

fn crates() -> Outcome<Vec<Package>> {
    let text = read(&mut cargo([
        "metadata",
        "--format-version",
        "1",
        "--locked",
    ]))?;
    let all: Value =
        serde_json::from_str(&text).map_err(|error| format!("cargo metadata: {error}"))?;
    let packages = all["packages"].as_array().cloned().unwrap_or_default();
    Ok(packages
        .iter()
        .map(|package| named(&package["name"], package))
        .collect())
}

fn npm_packages() -> Outcome<Vec<Package>> {
    let file = root().join("ui/package-lock.json");
    let text =
        fs::read_to_string(file).map_err(|error| format!("ui/package-lock.json: {error}"))?;
    let lock: Value =
        serde_json::from_str(&text).map_err(|error| format!("ui/package-lock.json: {error}"))?;
    let packages = lock["packages"].as_object().cloned().unwrap_or_default();
    Ok(packages
        .iter()
        .map(|(name, package)| named(&Value::from(name.as_str()), package))
        .collect())
}

fn named(name: &Value, package: &Value) -> Package {
    Package {
        name: name.as_str().unwrap_or_default().to_owned(),
        licence: package["license"].as_str().map(str::to_owned),
    }
}
