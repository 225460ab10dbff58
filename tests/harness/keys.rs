use serde_json::{Value, json};

/// A chord such as `Control+l` or `Enter` as WebDriver's actions: all down, then all up.
pub fn chord(keys: &str) -> Value {
    let codes: Vec<String> = keys.split('+').map(code).collect();
    let down = codes
        .iter()
        .map(|key| json!({ "type": "keyDown", "value": key }));
    let up = codes
        .iter()
        .rev()
        .map(|key| json!({ "type": "keyUp", "value": key }));
    json!({
        "actions": [{ "type": "key", "id": "keyboard", "actions": down.chain(up).collect::<Vec<_>>() }]
    })
}

/// WebDriver's code points of the keys that have a name (W3C WebDriver 17.4.2).
fn code(key: &str) -> String {
    let code = match key {
        "Backspace" => '\u{E003}',
        "Tab" => '\u{E004}',
        "Enter" => '\u{E007}',
        "Shift" => '\u{E008}',
        "Control" => '\u{E009}',
        "Alt" => '\u{E00A}',
        "F9" => '\u{E039}',
        "Escape" => '\u{E00C}',
        "Space" => ' ',
        "PageUp" => '\u{E00E}',
        "PageDown" => '\u{E00F}',
        "End" => '\u{E010}',
        "Home" => '\u{E011}',
        "ArrowLeft" => '\u{E012}',
        "ArrowUp" => '\u{E013}',
        "ArrowRight" => '\u{E014}',
        "ArrowDown" => '\u{E015}',
        "Delete" => '\u{E017}',
        "Plus" => '+',
        letter => return letter.to_owned(),
    };
    code.to_string()
}
