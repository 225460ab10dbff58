//! What the window's web view may do: little, and this says how little.

use serde_json::{Value, json};

#[test]
fn pages_load_from_the_program_alone_and_speak_to_the_program_alone() {
    let policy = json!({
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "font-src": "'self'",
        "img-src": "'self' blob:",
        "connect-src": "ipc: http://ipc.localhost",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": "'none'",
    });
    let config = config();
    let security = &config["app"]["security"];
    assert_eq!(security["csp"], policy);
    assert_eq!(security["assetProtocol"], json!({ "enable": false }));
    let weaker = ["devCsp", "dangerousDisableAssetCspModification"];
    assert!(weaker.iter().all(|key| security.get(key).is_none()));
    assert!(
        config["build"].get("devUrl").is_none(),
        "the pages are built in"
    );
}

#[test]
fn scripts_find_nothing_of_tauri_and_cannot_change_what_they_share() {
    let config = config();
    assert_eq!(config["app"]["withGlobalTauri"], false);
    assert_eq!(config["app"]["security"]["freezePrototype"], true);
}

#[test]
fn the_one_window_keeps_nothing_and_has_no_doors_of_its_own() {
    let config = config();
    let windows = config["app"]["windows"].as_array().expect("a list");
    assert_eq!(windows.len(), 1);
    assert_eq!(windows[0]["incognito"], true);
    for door in [
        "devtools",
        "dragDropEnabled",
        "zoomHotkeysEnabled",
        "browserExtensionsEnabled",
        "allowLinkPreview",
    ] {
        assert_eq!(windows[0][door], false, "{door}");
    }
}

#[test]
fn the_one_capability_is_for_the_one_window_and_holds_nothing_of_tauris() {
    assert_eq!(config()["app"]["security"]["capabilities"], json!(["main"]));
    let capability: Value = serde_json::from_str(include_str!("../capabilities/main.json"))
        .expect("the capability is JSON");
    assert_eq!(capability["identifier"], "main");
    assert_eq!(capability["windows"], json!(["main"]));
    assert!(capability.get("remote").is_none() && capability.get("webviews").is_none());
    let permissions = capability["permissions"].as_array().expect("a list");
    for permission in permissions.iter().map(|p| p.as_str().expect("by name")) {
        let ours = permission.starts_with("allow-") && !permission.contains(':');
        assert!(ours, "{permission}");
    }
}

fn config() -> Value {
    serde_json::from_str(include_str!("../../tauri.conf.json")).expect("the configuration is JSON")
}
