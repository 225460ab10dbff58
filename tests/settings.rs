//! Settings in the real window: languages, what stands on the lock screen, reminders, and the
//! page that comes before the first passphrase. `cargo xtask test` runs this; it needs Linux.
#![cfg(target_os = "linux")]

#[path = "harness/mod.rs"]
mod harness;

use std::fs;
use std::path::Path;
use std::time::Duration;

use harness::{Household, Window};
use serde_json::json;

const SAM: &str = "lantern orbit velvet canyon thistle";
/// A reminder comes at a full minute; it is looked for three times in each.
const TWO_MINUTES: Duration = Duration::from_secs(150);

#[test]
fn what_this_is_the_wrong_tool_for_stands_before_the_first_passphrase() {
    let household = household();
    let window = household.open();
    window.see("See the loop you two get into.");
    window.see("No score, no fault.");
    assert!(window.has("button", "Look around in a sample journal"));
    window.press("Is this right for us?");
    window.see("Use a device they have never touched");
    window.keys("Escape");
    window.press("Begin alone");
    window.see("It is the wrong tool");
    window.see("If you think of ending your life");
    assert!(!window.text().contains("Your passphrase"));
    // One step back, and nothing was begun.
    window.keys("Escape");
    window.see("See the loop you two get into.");
    assert!(!household.journal().exists());
    begin(&window, "Sam");
    // One click from the lock screen, and from anywhere.
    window.press("Is this right for us?");
    window.see("It is the wrong tool");
    window.keys("Escape");
    window.keys("Control+l");
    window.role("button", "Log a moment");
    window.press("Is this right for us?");
    window.see("It is the wrong tool");
}

#[test]
fn the_window_has_a_language_and_each_partner_their_own() {
    let household = household();
    let window = household.open();
    begin(&window, "Sam");
    window.press("Settings");
    choose_language(&window, 1, "de");
    window.see(&word("de", "settings-title", "Settings"));
    // Written by the computer in German, whoever has translated what.
    window.see("Montag");
    assert_eq!(spoken(&window), "de-DE");
    choose_language(&window, 2, "es");
    window.see("lunes");
    window.keys("Control+l");
    window.see(&word("de", "lock-open", "Open"));
    assert_eq!(spoken(&window), "de-DE");
    // Nothing of it stands in a file that is not encrypted, but for the window's own.
    let settings = settings_of(&household);
    assert!(
        settings.contains("\"de\"") && !settings.contains("\"es\""),
        "{settings}"
    );
    window.run(
        "document.querySelector('input[type=password]').focus()",
        json!([]),
    );
    window.type_text(SAM);
    window.keys("Enter");
    window.css("nav");
    window.see(&word("es", "shell-settings", "Settings"));
    assert_eq!(spoken(&window), "es-ES");
    window.close();

    let window = household.open();
    window.see(&word("de", "lock-open", "Open"));
}

#[test]
fn a_name_stands_on_the_lock_screen_only_while_its_owner_wants_it() {
    let household = household();
    let window = household.open();
    begin(&window, "Wilhelmina");
    window.keys("Control+l");
    window.role("button", "Open");
    assert!(!window.text().contains("Wilhelmina"));

    show_name(&window);
    window.see("Your name stands on the lock screen");
    window.keys("Control+l");
    window.see("Wilhelmina");
    assert_eq!(named_in(&household, "Wilhelmina"), 2);

    show_name(&window);
    window.see("Your name doesn’t stand on the lock screen.");
    window.keys("Control+l");
    window.role("button", "Open");
    window.see_no_more("Wilhelmina");
    assert_eq!(named_in(&household, "Wilhelmina"), 0);
}

#[test]
fn a_reminder_says_the_title_of_the_window_and_no_other_word() {
    let household = household();
    let desktop = household.on_the_session_bus("org.freedesktop.Notifications");
    let shown = desktop.notifications();
    let window = household.open();
    begin(&window, "Wilhelmina");
    window.press("Settings");
    window.choose("radio", "every day");
    let soon = window.run(
        "const now = new Date(Date.now() + 75000);
         return `${now.getHours()}:${String(now.getMinutes()).padStart(2, '0')}`;",
        json!([]),
    );
    window.fill("At", soon.as_str().expect("a time"));
    window.keys("Tab");
    window.keys("Control+l");
    window.role("button", "Open");
    let notification = shown.recv_timeout(TWO_MINUTES).expect("a reminder");
    assert_eq!(notification.program, "Tidemark");
    assert_eq!(notification.title, "Tidemark");
    assert_eq!(notification.text, "");
    assert_eq!(notification.buttons, 0);
    let kept = settings_of(&household);
    assert!(!kept.contains("Wilhelmina"), "{kept}");
}

fn household() -> Household {
    Household::new(env!("CARGO_BIN_EXE_tidemark"))
}

/// From the first page to Today, without a first telling.
fn begin(window: &Window<'_>, name: &str) {
    window.press("Begin alone");
    window.see("It is the wrong tool");
    window.press("Go on");
    window.fill("Your name", name);
    window.fill("Your passphrase", SAM);
    window.fill("Once more", SAM);
    window.see("Hard to guess.");
    window.press("Begin");
    window.see("Last time it happened, what came first?");
    window.press("Not now");
    window.see("Your recovery code");
    window.choose("checkbox", "I have written it down");
    window.press("Go on");
    window.see("Lately");
}

/// From the lock screen: the box that shows the name is pressed.
fn show_name(window: &Window<'_>) {
    window.fill("Passphrase", SAM);
    window.keys("Enter");
    window.see("Lately");
    window.press("Settings");
    window.choose("checkbox", "Show my name on the lock screen");
}

/// Of the window (1) or of one's own (2), whatever language the page is in.
fn choose_language(window: &Window<'_>, group: usize, language: &str) {
    let groups = "section[aria-labelledby=settings-language] [role=radiogroup]";
    let script = "document.querySelectorAll(arguments[0])[arguments[1]]
        .querySelector(`input[value=${arguments[2]}]`).click()";
    window.run(script, json!([groups, group - 1, language]));
}

/// The language that the page says it is in.
fn spoken(window: &Window<'_>) -> String {
    let said = window.run("return document.documentElement.lang", json!([]));
    said.as_str().unwrap_or_default().to_owned()
}

/// A message without arguments, as this language says it; English where it is not translated.
fn word(language: &str, id: &str, english: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("ui/locales/{language}"));
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    let start = format!("{id} = ");
    files
        .filter_map(|file| fs::read_to_string(file.path()).ok())
        .find_map(|text| {
            let line = text.lines().find_map(|line| line.strip_prefix(&start));
            line.map(|line| line.trim().to_owned())
        })
        .unwrap_or_else(|| english.to_owned())
}

fn settings_of(household: &Household) -> String {
    let file = household.journal().with_file_name("settings.json");
    let elsewhere = household
        .folder()
        .join("data/app.tidemark.Tidemark/settings.json");
    fs::read_to_string(file)
        .or_else(|_| fs::read_to_string(elsewhere))
        .expect("settings are kept")
}

/// In how many of the two headers a name stands readable.
fn named_in(household: &Household, name: &str) -> usize {
    let headers = ["header.json", "header.bak"].map(|file| household.journal().join(file));
    let texts = headers.map(|file| fs::read_to_string(file).expect("a header"));
    texts.iter().filter(|text| text.contains(name)).count()
}
