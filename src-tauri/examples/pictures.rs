//! Pictures of the real window on the sample journal, for the README: `cargo xtask pictures`.

#[path = "../../tests/harness/mod.rs"]
mod harness;

use std::fs;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

use harness::{Household, Window};
use serde_json::json;

const FOLDER: &str = "docs/pictures";

/// Name of the picture, and the key that leads to what it shows.
const PLACES: [(&str, &str); 3] = [("today", "1"), ("timeline", "2"), ("patterns", "3")];

/// An empty window makes a picture of less than 1 kB, a painted one a hundred times that.
const PAINTED: u64 = 15_000;

fn main() {
    fs::create_dir_all(FOLDER).expect("the folder can be made");
    let household = Household::new(program());
    let window = household.open_on_sample();
    window.see("sample journal");
    for (name, key) in PLACES {
        window.keys(key);
        take(&window, name);
    }
    window.keys("2");
    window.choose("radio", "days");
    take(&window, "days");
    window.choose("radio", "lanes");
    // One that both told, with a cycle map each.
    window.keys("/");
    window.css("[data-entry]");
    let both = "[...document.querySelectorAll('[data-entry]')].find((row) => row.textContent.includes('this is our loop')).click()";
    window.run(both, json!([]));
    window.press("Open wide");
    window.css(".loop");
    let loop_card = "document.querySelector('.loop').scrollIntoView({ block: 'center' })";
    window.run(loop_card, json!([]));
    take(&window, "episode");
    window.keys("Escape");
    window.keys("Escape");
    window.keys("1");
    for key in ["Control+n", "a", "k", "a", "l", "j"] {
        window.keys(key);
    }
    take(&window, "log");
    window.keys("Escape");
    window.press("Close");
    window.press("My pages");
    window.keys("4");
    window.press("For the therapist");
    take(&window, "for-the-therapist");
    window.press("Ours");
    window.run("document.documentElement.dataset.theme = 'dark'", json!([]));
    window.keys("2");
    take(&window, "timeline-dark");
}

fn take(window: &Window<'_>, name: &str) {
    let file = Path::new(FOLDER).join(format!("{name}.png"));
    for _ in 0..20 {
        // Fonts, figures and the 120 ms of motion have come to rest by then.
        sleep(Duration::from_millis(1_200));
        window.picture(&file);
        if fs::metadata(&file).is_ok_and(|picture| picture.len() > PAINTED) {
            return println!("{}", file.display());
        }
    }
    panic!("{name} stayed empty");
}

/// The window's program, built beside this one.
fn program() -> PathBuf {
    let own = std::env::current_exe().expect("a program knows where it lies");
    let built = own
        .ancestors()
        .nth(2)
        .expect("examples lie in the target folder");
    built.join(format!("tidemark{}", std::env::consts::EXE_SUFFIX))
}
