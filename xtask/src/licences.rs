use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::{Value, json};

use crate::shell::{Outcome, cargo, read, root};

/// What the window shows under "What it is made of".
pub(crate) const SHOWN: &str = "ui/licences.json";
/// Tools that leave a part of themselves in the window's pages.
const BUNDLED_TOOLS: [&str; 3] = ["clsx", "esm-env", "svelte"];

/// Writes the list anew.
pub(crate) fn write() -> Outcome {
    let list = made_of()?;
    fs::write(root().join(SHOWN), list).map_err(|error| format!("{SHOWN}: {error}"))?;
    println!("{SHOWN}: written");
    Ok(())
}

/// Everything that is given away with Tidemark, each with version and licence, as it stands in
/// the two lock files: one package a line.
pub(crate) fn made_of() -> Outcome<String> {
    let mut text = String::from("{\n");
    for (title, parts, end) in [("npm", npm()?, ","), ("rust", rust()?, "")] {
        let lines: Vec<String> = parts.iter().map(|part| format!("    {part}")).collect();
        text.push_str(&format!(
            "  \"{title}\": [\n{}\n  ]{end}\n",
            lines.join(",\n")
        ));
    }
    text.push_str("}\n");
    Ok(text)
}

/// What the program is linked from, on any system: neither tests nor what only builds it.
fn rust() -> Outcome<BTreeSet<String>> {
    let text = read(&mut cargo([
        "metadata",
        "--format-version",
        "1",
        "--locked",
    ]))?;
    let all: Value =
        serde_json::from_str(&text).map_err(|error| format!("cargo metadata: {error}"))?;
    let packages = by_id(&all["packages"]);
    let nodes = by_id(&all["resolve"]["nodes"]);
    let program = packages
        .iter()
        .find(|(_, package)| package["name"] == "tidemark")
        .map(|(id, _)| *id)
        .ok_or("cargo metadata knows no tidemark")?;
    let linked = linked_from(program, &nodes);
    let foreign = linked.iter().filter_map(|id| packages.get(id));
    Ok(foreign
        .filter(|package| !package["source"].is_null())
        .map(|package| line(&package["name"], &package["version"], &package["license"]))
        .collect())
}

fn by_id(list: &Value) -> BTreeMap<&str, &Value> {
    let list = list.as_array().into_iter().flatten();
    list.filter_map(|one| Some((one["id"].as_str()?, one)))
        .collect()
}

fn linked_from<'a>(program: &'a str, nodes: &BTreeMap<&'a str, &'a Value>) -> BTreeSet<&'a str> {
    let mut linked = BTreeSet::new();
    let mut open = vec![program];
    while let Some(id) = open.pop() {
        if !linked.insert(id) {
            continue;
        }
        let deps = nodes.get(id).and_then(|node| node["deps"].as_array());
        let ordinary = deps.into_iter().flatten().filter(|dep| {
            let kinds = dep["dep_kinds"].as_array();
            kinds
                .into_iter()
                .flatten()
                .any(|kind| kind["kind"].is_null())
        });
        open.extend(ordinary.filter_map(|dep| dep["pkg"].as_str()));
    }
    linked
}

/// What is bundled into the window's pages.
fn npm() -> Outcome<BTreeSet<String>> {
    let name = "ui/package-lock.json";
    let text = fs::read_to_string(root().join(name)).map_err(|error| format!("{name}: {error}"))?;
    let lock: Value = serde_json::from_str(&text).map_err(|error| format!("{name}: {error}"))?;
    let packages = lock["packages"].as_object().cloned().unwrap_or_default();
    Ok(packages
        .iter()
        .filter_map(|(place, package)| Some((place.strip_prefix("node_modules/")?, package)))
        .filter(|(name, package)| package["dev"] != true || BUNDLED_TOOLS.contains(name))
        .map(|(name, package)| line(&json!(name), &package["version"], &package["license"]))
        .collect())
}

fn line(name: &Value, version: &Value, licence: &Value) -> String {
    let licence = licence.as_str().unwrap_or("none named");
    json!([name, version, licence]).to_string()
}
