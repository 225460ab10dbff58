//! The main ways through the real window, under a screen nobody sees: what a person presses,
//! types and reads. `cargo xtask test` runs them; they need Linux.
#![cfg(target_os = "linux")]

#[path = "harness/mod.rs"]
mod harness;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;
use std::process::Command;
use std::thread::sleep;
use std::time::Duration;

use harness::{Household, Window};
use serde_json::{Value, json};
use simulation::{Form, TextingPlan, Written, texting, write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const SAM: &str = "lantern orbit velvet canyon thistle";
const NOA: &str = "marble kettle anchor winter saddle";

#[test]
fn one_begins_alone_and_logs_from_the_lock_screen() {
    let household = household();
    let window = household.open();
    window.see("See the loop you two get into.");
    begin(&window, "Sam");

    window.keys("Control+l");
    window.role("button", "Open");
    assert!(!window.text().contains("Lately"));
    window.press("Log a moment");
    press_keys(&window, &["a", "l", "a", "l", "Enter"]);
    window.fill("Keep it with your passphrase", SAM);
    window.keys("Enter");
    window.see("Kept, in your pages. Only you can see it.");

    window.see("Nothing is shared yet.");
    window.press("My pages");
    window.see("You reached out; the other went quiet; you reached out again");
}

#[test]
fn the_first_start_to_a_saved_document_takes_no_mouse() {
    let household = household();
    let window = household.open();
    window.see("See the loop you two get into.");
    go(&window, "Begin alone");
    window.see("It is the wrong tool");
    go(&window, "Go on");
    for (field, text) in [
        ("Your name", "Sam"),
        ("Your passphrase", SAM),
        ("Once more", SAM),
    ] {
        window.tab_to("textbox", field);
        window.type_text(text);
    }
    window.see("Hard to guess.");
    window.keys("Enter");
    window.see("Last time it happened, what came first?");
    press_keys(&window, &["a", "k", "a"]);
    go(&window, "Enough for today");
    window.see("Your recovery code");
    window.tab_to("checkbox", "I have written it down");
    window.keys("Space");
    go(&window, "Go on");
    window.see("Lately");

    go(&window, "My pages");
    window.see("You reached out; the other stepped back; you reached out again.");
    window.keys("4");
    go(&window, "For the therapist");
    window.see("One episode");
    go(&window, "Save as PDF …");
    window.see("Some couples therapists keep no secrets between partners.");
    go(&window, "Save it");
    window.see("Saved as Tidemark_");
    assert_eq!(names_in(&household.saved()).len(), 1);
    assert!(text_of_pdf(&household.saved()).contains("Sam"));
}

#[test]
fn two_moves_take_at_most_eight_presses_and_four_at_most_twelve() {
    let household = household();
    let window = household.open();
    begin(&window, "Sam");
    window.press("My pages");

    let two = ["Control+n", "a", "k", "Enter"];
    let four = ["Control+n", "a", "k", "s", "j", "Enter"];
    assert!(two.len() <= 8 && four.len() <= 12);
    press_keys(&window, &two);
    window.see("Kept, in your pages.");
    press_keys(&window, &four);
    window.see("You reached out; the other stepped back; you stepped back; the other reached out.");

    // The same by mouse: a click a move, and one to keep.
    window.press("I reached out");
    window.press("the other went quiet");
    window.press("Keep");
    window.see("You reached out; the other went quiet.");
}

#[test]
fn escape_leaves_nothing_behind() {
    let household = household();
    let window = household.open();
    begin(&window, "Sam");
    press_keys(&window, &["Control+n", "a", "k", "Escape"]);
    window.see("Nothing was kept.");
    window.press("My pages");
    // The telling of the first taps alone.
    see_entries(&window, 1);
}

#[test]
fn a_wrong_passphrase_says_so_and_changes_no_byte() {
    let household = household();
    let window = household.open();
    begin(&window, "Sam");
    window.keys("Control+l");
    // The first answer comes once the journal is closed.
    give_wrong_passphrase(&window);
    let before = bytes_of(&household.journal());
    window.press("Is this right for us?");
    window.keys("Escape");
    give_wrong_passphrase(&window);
    assert!(bytes_of(&household.journal()) == before, "a byte changed");
}

#[test]
fn two_partners_tell_one_event_and_only_what_is_shared_leaves() {
    let household = household();
    let window = household.open();
    begin(&window, "Sam");
    join(&window, "Noa");

    open(&window, SAM);
    log_with_words(&window, &["a", "k"], "mulberry, which both may read");
    window.press("My pages");
    window.click_text("You reached out; Noa stepped back.");
    window.choose("checkbox", "the moves");
    window.choose("checkbox", "the words");
    window.see("It takes effect when you next lock.");
    window.keys("Escape");
    log_with_words(&window, &["s", "j"], "periwinkle, which is mine alone");
    window.press("Ours");
    window.see("Nothing is shared yet.");
    window.keys("Control+l");

    // At the lock it was published; the other tells theirs beside it.
    open(&window, NOA);
    window.click_text("mulberry, which both may read");
    window.press("Tell yours in My pages");
    window.see("Sam shared this. You can tell yours beside it.");
    window.press("I saw it differently");
    window.see("How was it for you, in order?");
    press_keys(&window, &["j", "a"]);
    window.press("words …");
    window.fill("Anything else", "lighthouse, as I saw it");
    window.keys("Control+Enter");
    window.see("Kept, in your pages.");
    window.choose("checkbox", "the moves");
    window.choose("checkbox", "the words");
    window.see("It takes effect when you next lock.");
    window.keys("Control+l");

    open(&window, SAM);
    window.press("My pages");
    window.see("Noa takes these two for one event.");
    window.press("Yes, the same event");
    window.see("Linked. They stand side by side, and stay two.");
    window.press("Ours");
    // Two tellings, one event.
    see_entries(&window, 1);
    window.see("told by both");

    window.press("Timeline");
    for lane in ["a", "b"] {
        window.css(&format!("[data-stop] [data-role={lane}]"));
    }
    window.run("document.querySelector('[data-stop]').focus()", json!([]));
    window.keys("Enter");
    window.see("Told by both");
    window.see("Told differently: the order, what kind it was.");
    window.keys("Escape");

    window.press("Patterns");
    window.see("Too early to see a loop.");
    window
        .see("Sam reached out and Noa moved next: 1 so far, and it takes 5 to say what followed.");

    // The document of both takes both passphrases, and holds what both shared.
    window.press("Between sessions");
    window.press("For the therapist");
    window.see("One episode, 1 told by both");
    window.press("the entries");
    window.press("all with their words");
    window.choose(
        "checkbox",
        "the appendix: what the words mean, and what followed what",
    );
    window.press("Look at the pages");
    // The very pages, as they will be in the file, and nothing is saved by it.
    window.see("Page 1 of ");
    let pages = window.text();
    let pages = pages.split("Page 1 of ").nth(1).expect("their number");
    let pages: String = pages.chars().take_while(char::is_ascii_digit).collect();
    window.css("img[src^='blob:']");
    window.press("Next page");
    window.see(&format!("Page 2 of {pages}"));
    assert_eq!(names_in(&household.saved()), Vec::<String>::new());
    window.fill("Passphrase of Sam", SAM);
    window.fill("Passphrase of Noa", SAM);
    window.press("Save as PDF …");
    window.see("One of the two passphrases doesn’t fit. Nothing was written.");
    assert_eq!(names_in(&household.saved()), Vec::<String>::new());
    window.fill("Passphrase of Sam", SAM);
    window.fill("Passphrase of Noa", NOA);
    window.press("Save as PDF …");
    window.see("Saved as Tidemark_");
    let text = text_of_pdf(&household.saved());
    assert!(text.contains("mulberry, which both may read"), "{text}");
    assert!(text.contains("lighthouse, as I saw it"), "{text}");
    assert!(text.contains(&format!("page 1 of {pages}")), "{text}");
    assert!(!text.contains("What the words mean"), "{text}");
    assert!(!text.contains("periwinkle"), "{text}");
}

#[test]
fn own_data_leave_after_a_warning_without_words_and_a_calendar_says_what_it_is() {
    let household = household();
    let window = household.open();
    begin(&window, "Sam");
    window.press("My pages");
    log_with_words(&window, &["a", "k"], "periwinkle, for me");
    window.press("Between sessions");
    window.press("For the therapist");
    window.press("Save as data …");
    window.click_text("Journal (JSON)");
    window.press("Save …");
    window.see("Some couples therapists keep no secrets between partners.");
    assert_eq!(names_in(&household.saved()), Vec::<String>::new());
    window.press("Save it");
    window.see("Saved as Tidemark_");
    let names = names_in(&household.saved());
    let [name] = names.as_slice() else {
        panic!("one file: {names:?}")
    };
    let file = household.saved().join(name);
    let text = fs::read_to_string(file).expect("it was saved");
    assert!(text.contains("\"withdraw\""), "{text}");
    assert!(
        !text.contains("periwinkle") && !text.contains("Sam"),
        "{text}"
    );

    window.click_text("Calendar (ICS)");
    window.see("calendars are often shared");
}

#[test]
fn a_sunday_evening_in_one_go_ends_in_a_document_that_both_confirm() {
    let household = household();
    let window = household.open();
    begin(&window, "Sam");
    join(&window, "Noa");
    mark_a_session_a_week_ago(&window);
    tell_and_share(&window, SAM, "mulberry, after the session");
    tell_and_share(&window, NOA, "lighthouse, after the session");

    // What happened since: shared things on Ours, one's own beside them on My pages.
    open(&window, SAM);
    window.press("Between sessions");
    window.press("Since last session");
    window.see("2 episodes were logged");
    window.see("it takes 5 to say what followed");
    window.press("My pages");
    window.press("Since last session");
    window.see("3 episodes were logged");

    // Two lines: one that names an evening, one in own words.
    window.press("the 3 entries");
    window.click_text("mulberry, after the session");
    window.press("Bring to session");
    window.see("This moment is kept in your pages, to bring.");
    window.keys("Escape");
    window.press("Prepare");
    window.press("Add a word");
    window.fill("A line to bring", "quince, that evening");
    window.press("Keep it");
    window.see_no_more("Keep it");
    window.fill("A line to bring", "periwinkle, the door between us");
    window.press("Add the line");
    window.see_count("li article", 2);
    window.press("Share it");
    window.see("Share no longer");
    window.press("Share it");
    window.see_no_more("Share it");

    answer_four_questions_by_keyboard(&window);
    window.press("Ours");
    window.see("Nothing is shared here.");
    window.keys("Control+l");

    open(&window, NOA);
    window.keys("5");
    window.choose("radio", "Questionnaires");
    window.see("16 on a scale from 0 to 21.");
    assert!(!window.has("button", "Begin"));
    window.press("My pages");
    window.see("None of these has to be filled in.");
    window.see_no_more("16 on a scale from 0 to 21.");
    window.press("Ours");

    window.press("Between sessions");
    window.press("For the therapist");
    window.press("since the session on ");
    window.see("2 episodes");
    window.see("2 lines to bring.");
    window.fill("Passphrase of Sam", SAM);
    window.fill("Passphrase of Noa", NOA);
    window.press("Save as PDF …");
    window.see("Saved as Tidemark_");
    let text = text_of_pdf(&household.saved());
    for words in [
        "quince, that evening",
        "periwinkle, the door between us",
        "2 episodes: 0 told by both, 2 by one.",
        ": 16",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(
        !text.contains("mulberry"),
        "only where it is chosen: {text}"
    );
}

#[test]
fn a_range_with_nothing_in_it_makes_one_honest_page() {
    let household = household();
    let window = household.open();
    begin(&window, "Sam");
    window.press("My pages");
    window.press("Between sessions");
    window.press("For the therapist");
    window.see("One episode");
    set_dates(&window, &["2001-01-01", "2001-01-31"]);
    window.see("No episode in this range.");
    window.press("Look at the pages");
    window.see("Page 1 of 1");
    window.css("img[src^='blob:']");
    window.press("Save as PDF …");
    window.press("Save it");
    window.see("Saved as Tidemark_2001-01-01_to_2001-01-31.pdf");
    let text = text_of_pdf(&household.saved());
    for words in [
        "No episode was logged, which says nothing about the days.",
        "so there is nothing to be sure of: neither that it was quiet nor that it was not.",
        "page 1 of 1",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(!text.contains("You reached out"), "{text}");
}

#[test]
fn what_is_agreed_stands_there_for_both_at_once_and_how_it_went_is_ones_own() {
    let household = household();
    let window = household.open();
    begin(&window, "Sam");
    join(&window, "Noa");

    open(&window, SAM);
    window.press("Between sessions");
    window.press("Since last session");
    window.see("No session that both of you can see is marked yet");
    window.press("My pages");
    window.press("Prepare");
    window.fill(
        "What you agreed, in plain words",
        "A break has a time to be back.",
    );
    window.press("Write it down");
    window.see("Written down, for both of you.");
    window.fill("A line to bring", "periwinkle, the door between us");
    window.press("Add the line");
    window.see("Kept in your pages, to bring.");
    window.press("Plan a session");
    window.role("button", "Plan it");
    set_dates(&window, &["2091-01-04"]);
    window.press("Plan it");
    window.see("2091");
    window.press("Today");
    window.see("Session on");
    window.press("Ours");
    window.see_no_more("Session on");
    window.keys("Control+l");

    // Noa reads what was agreed at once, and nothing else; how it went is Noa's own.
    open(&window, NOA);
    assert!(!window.text().contains("Session on"));
    window.press("Between sessions");
    window.see("As Sam wrote it down");
    window.see("A break has a time to be back.");
    window.press("My pages");
    assert!(!window.text().contains("periwinkle"));
    window.press("I tried it");
    window.fill("How it went for you", "lighthouse, it went well");
    window.press("Keep it");
    window.see("How it went for Noa");
    window.press("Ours");
    window.see_no_more("lighthouse");
}

#[test]
fn two_sealed_tellings_open_together_once_both_have_pressed() {
    let household = household();
    let window = household.open();
    begin(&window, "Sam");
    join(&window, "Noa");

    open(&window, SAM);
    window.press("My pages");
    log_with_words(&window, &["a", "k"], "mulberry, unread till then");
    window.click_text("You reached out; Noa stepped back.");
    window.click_text("Sealed until both open");
    window.press("Seal it");
    window.see("It will be sealed when you next lock.");
    window.keys("Control+l");

    open(&window, NOA);
    window.see("A sealed telling by Sam, about");
    window.see("on pages of their own");
    assert!(!window.has("button", "Tell mine, sealed beside it"));
    window.press("My pages");
    window.press("Tell mine, sealed beside it");
    tap_with_words(&window, &["j", "a"], "lighthouse, unread till then");
    window.see("It is sealed when you next lock.");
    window.keys("Control+l");
    open(&window, NOA);
    window.press("My pages");
    assert!(!window.text().contains("mulberry"));
    window.press("Open when both have");
    window.see("Noted. Both open once Sam has pressed Open too.");
    window.press("Ours");
    window.see("on pages of their own");
    assert!(!window.text().contains("pressed Open too"));
    window.keys("Control+l");

    open(&window, SAM);
    window.press("My pages");
    assert!(!window.text().contains("lighthouse"));
    window.press("Open when both have");
    window.see("Both open when Noa next unlocks.");
    window.keys("Control+l");

    open(&window, NOA);
    see_entries(&window, 1);
    window.see("told by both");
    window.click_css("[data-entry]");
    window.see("mulberry, unread till then");
    window.see("lighthouse, unread till then");
}

#[test]
fn a_pause_goes_on_through_both_sessions_and_only_its_asker_ends_it() {
    let household = household();
    let window = household.open();
    begin(&window, "Sam");
    join(&window, "Noa");

    open(&window, NOA);
    window.keys("p");
    window.see("A body needs about twenty minutes to settle");
    window.choose("radio", "I don’t know yet");
    window.press("Ask for it");
    window.see("Sam can read it on Ours now.");
    window.see("I need a break. I don’t know yet when I’ll be back.");
    window.press("Another time");
    window.choose("radio", "in an hour");
    window.press("Set it");
    window.see("I need a break, back ");
    window.keys("Control+l");

    // It is there at once, and there is nothing to press.
    open(&window, SAM);
    window.css("section[aria-label=Noa]");
    window.see("I need a break, back ");
    for button in ["I’m back", "Another time", "Take it back"] {
        assert!(!window.has("button", button), "{button}");
    }
    window.keys("Control+l");

    open(&window, NOA);
    window.press("I’m back");
    window.see("You’re back.");
    window.see("Noa asked for a break at ");
    window.press("My pages");
    window.press("Tell about it");
    window.see("Begins with the pause. Change whatever you like.");
    window.press("Keep");
    window.see("Kept, in your pages.");
    window.see("asked for space and said until when");
    window.see("came back at ");
    assert!(!window.has("button", "Tell about it"));
}

#[test]
fn a_need_is_said_directly_and_the_other_says_that_it_was_received() {
    let household = household();
    let window = household.open();
    begin(&window, "Sam");
    join(&window, "Noa");

    open(&window, SAM);
    window.press("My pages");
    log_with_map(
        &window,
        &["a", "k"],
        ["no answer for an hour", "wrote four times"],
    );
    window.click_text("You reached out; Noa stepped back.");
    window.see("What went on underneath, as Sam tells it");
    window.press("Say it directly");
    window.fill("Said directly", "When it goes quiet, I get scared.");
    window.press("Keep the sentence");
    window.choose("checkbox", "I said this");
    window.see_count("section .choice .soft", 1);
    window.choose("checkbox", "the moves");
    window.choose("checkbox", "the words");
    window.see("It takes effect when you next lock.");
    window.keys("Control+l");

    open(&window, NOA);
    window.click_css("[data-entry]");
    window.see("When it goes quiet, I get scared.");
    window.see("Sam said this, ");
    assert!(!window.has("checkbox", "It reached me"));
    window.press("Tell yours in My pages");
    window.press("Open wide");
    window.choose("checkbox", "It reached me");
    window.choose("checkbox", "Let Sam know");
    window.see("will be shared when you next lock");
    window.press("I saw it differently");
    tap_with_map(
        &window,
        &["j", "a"],
        ["four messages", "put the phone away"],
    );
    window.press("Open wide");
    window.choose("checkbox", "the moves");
    window.choose("checkbox", "the words");
    window.see("It takes effect when you next lock.");
    window.press("Ours");
    window.click_css("[data-entry]");
    assert!(!window.text().contains("It reached Noa."));
    window.keys("Control+l");

    open(&window, SAM);
    window.press("My pages");
    window.press("Yes, the same event");
    window.see("Linked. They stand side by side, and stay two.");
    window.press("Ours");
    window.click_css("[data-entry]");
    window.see("It reached Noa.");
    window.keys("Enter");
    window.see("The loop, as both of you tell it");
    window.see("the loop, not either of you");
    window.css("[aria-label*='What Sam did is what Noa met']");
    window.press("as a table");
    window.see("put the phone away");
    window.keys("Escape");
    window.see_no_more("The loop, as both of you tell it");
    window.see("Told by both");
}

#[test]
fn what_drew_each_is_written_alone_and_reread_by_both() {
    let household = household();
    let window = household.open();
    begin(&window, "Sam");
    join(&window, "Noa");

    open(&window, SAM);
    window.press("Us");
    window.see("Nothing is shared here yet.");
    window.press("My pages");
    window.fill("What drew Sam", "the map, upside down");
    window.press("Today");
    window.see("Lately");
    window.keys("Control+l");
    // What was typed and not kept waits for its author.
    open(&window, SAM);
    window.press("My pages");
    window.press("Us");
    window.role("textbox", "What drew Sam");
    let typed = window.run("return document.querySelector('textarea').value", json!([]));
    assert_eq!(typed, "the map, upside down");
    window.fill("What drew Sam", "the map, upside down, and the laugh");
    window.press("Keep the page");
    window.see("Kept, in your pages.");
    window.choose("checkbox", "Share with Noa");
    window.see("will be shared when you next lock");
    window.press("Ours");
    window.see("Nothing is shared here yet.");
    window.keys("Control+l");

    open(&window, NOA);
    window.press("Us");
    window.see("the map, upside down, and the laugh");
    assert!(!window.has("textbox", "What drew"));
}

#[test]
fn a_damaged_journal_gives_what_it_can_and_a_backup_takes_its_place() {
    let household = household();
    let window = household.open();
    begin(&window, "Sam");
    join(&window, "Noa");
    tell_and_share(&window, SAM, "mulberry, in the backup");
    // The first answer comes once the journal is closed.
    give_wrong_passphrase(&window);
    let file = household.journal().join("journal.db");
    let mut bytes = fs::read(&file).expect("the journal");
    // Every page but the first, by which the others are found.
    for page in bytes.chunks_mut(4096).skip(1) {
        page[100] ^= 1;
    }
    fs::write(&file, &bytes).expect("written");

    window.fill("Passphrase", SAM);
    window.keys("Enter");
    window.see("The journal cannot be read");
    assert!(
        fs::read(&file).expect("the journal") == bytes,
        "a byte changed"
    );
    window.press("Save what can be read …");
    window.see("The file is not encrypted");
    window.fill("Passphrase", SAM);
    window.keys("Enter");
    window.see("Saved as Tidemark_a_");
    assert_eq!(names_in(&household.saved()).len(), 1);
    window.press("Not now");

    window.press("Put a backup back …");
    window.click_text("after the day’s last session");
    window.fill("A passphrase of that day", SAM);
    window.keys("Enter");
    window.see("is back. Open it with a passphrase of that day.");
    open(&window, NOA);
    window.see("with Sam’s passphrase.");
    window.see("mulberry, in the backup");
    window.keys("Control+l");
    open(&window, SAM);
    window.see("mulberry, in the backup");
}

#[test]
fn each_leaves_with_own_words_and_both_begin_anew_from_them() {
    let household = household();
    let window = household.open();
    begin(&window, "Sam");
    join(&window, "Noa");
    tell_and_share(&window, SAM, "mulberry, which both may read");
    tell_and_share(&window, NOA, "lighthouse, which both may read");

    // What both shared takes both passphrases; own words take nobody else.
    open(&window, SAM);
    log_with_words(&window, &["s", "j"], "periwinkle, which is Sam’s alone");
    window.press("Settings");
    window.press("As a file (JSON) …");
    window.fill("Passphrase of Sam", SAM);
    window.fill("Passphrase of Noa", NOA);
    window.press("Save as JSON …");
    window.see("You both took what you share, as a file, on");
    take_own_words(&window);
    leave(&window, SAM, "You have left");
    window.fill("Passphrase", SAM);
    window.keys("Enter");
    window.see("This passphrase opens nothing here.");

    open(&window, NOA);
    window.see("Sam left on");
    window.see("lighthouse, which both may read");
    window.press("My pages");
    log_with_words(&window, &["s"], "quincunx, which is Noa’s alone");
    see_entries(&window, 2);
    assert!(!window.text().contains("mulberry"));
    take_own_words(&window);
    leave(&window, NOA, "The journal is deleted");
    window.see("See the loop you two get into.");
    assert!(!household.journal().exists());

    let mut files = names_in(&household.saved());
    files.sort();
    let day = &files[0]["Tidemark_a_".len()..];
    let each = ["a", "b", "ours"].map(|whose| format!("Tidemark_{whose}_{day}"));
    assert_eq!(files, each);
    begin_from_exports(&window);
    open(&window, SAM);
    see_told(
        &window,
        &["mulberry", "lighthouse"],
        &["periwinkle", "quincunx"],
    );
    window.press("My pages");
    see_told(
        &window,
        &["mulberry", "lighthouse", "periwinkle"],
        &["quincunx"],
    );
    window.keys("Control+l");
    open(&window, NOA);
    window.press("My pages");
    see_told(
        &window,
        &["mulberry", "lighthouse", "quincunx"],
        &["periwinkle"],
    );
}

#[test]
fn the_sample_opens_shows_patterns_and_is_removed_with_one_click() {
    let household = household();
    let window = household.open();
    window.press("Look around in a sample journal");
    window.see("The sample journal of a fictional couple. Nothing in it is yours.");
    window.keys("3");
    window.see("has mostly stepped back");
    window.keys("2");
    window.css("[data-stop]");
    window.press("Remove the sample");
    window.see("See the loop you two get into.");
    assert!(!household.sample().exists());
}

#[test]
fn the_timeline_is_walked_by_keyboard_and_keeps_its_place() {
    let household = household();
    let window = household.open();
    window.press("Look around in a sample journal");
    window.see("The sample journal of a fictional couple.");
    window.keys("2");
    window.css("[data-stop]");
    // To an hour around a mark, and back.
    press_keys(&window, &["ArrowLeft", "Plus", "Plus", "Plus", "Plus"]);
    see_unit(&window, "hour");
    press_keys(&window, &["-", "-", "-", "-"]);
    see_unit(&window, "quarter");
    // Picked out, and all again.
    window.keys("f");
    window.choose("checkbox", "both of you");
    window.see("Showing ");
    window.keys("Escape");
    window.press("show all");
    window.see_no_more("Showing ");
    // The frame in the strip of the whole journal.
    let title = |window: &Window<'_>| window.text_of(&window.css("main h1"));
    let before = title(&window);
    focus(&window, "[data-part=whole]");
    press_keys(&window, &["ArrowLeft", "ArrowLeft", "ArrowLeft"]);
    window.see_no_more(&before);
    // A new scene comes once the view rests.
    sleep(Duration::from_millis(600));
    // Beside, and back to the same mark.
    focus(&window, "[data-episode][tabindex='0'], [data-episode]");
    let mark = "return document.activeElement?.dataset.stop";
    let stood = window.run(mark, json!([]));
    window.keys("Enter");
    window.css("aside");
    window.keys("Escape");
    window.see_count("aside[aria-label]", 0);
    assert_eq!(window.run(mark, json!([])), stood);
    // Day by day: a month, and from a day to its lanes.
    window.choose("radio", "days");
    window.css("[data-date]");
    window.choose("radio", "one month");
    window.css("[role=columnheader]");
    focus(&window, "[data-date][tabindex='0']");
    press_keys(&window, &["ArrowUp", "ArrowLeft", "PageUp"]);
    window.see("logged");
    window.choose("radio", "lanes");
    window.css("[data-lanes]");
}

/// Waits until the timeline shows about so much time.
fn see_unit(window: &Window<'_>, unit: &str) {
    let units = ["years", "year", "quarter", "month", "week", "day", "hour"];
    let nth = units.iter().position(|u| *u == unit).expect("a step") + 1;
    let zoom = "[aria-label='How much time is shown']";
    window.see_count(
        &format!("{zoom} span button:nth-of-type({nth})[aria-pressed=true]"),
        1,
    );
}

/// Puts the keyboard where Tab would lead.
fn focus(window: &Window<'_>, selector: &str) {
    window.css(selector);
    let script = "document.querySelector(arguments[0]).focus()";
    window.run(script, json!([selector]));
}

#[test]
fn three_patterns_stand_in_front_and_the_rest_opens_by_question() {
    let household = household();
    let window = household.open();
    window.press("Look around in a sample journal");
    window.see("The sample journal of a fictional couple.");
    window.keys("3");
    window.see_count("article[data-finding]", 3);
    window.press("how is this counted?");
    window.see("a thousand times, as many episodes as yours are drawn from yours");
    window.press("more: ");
    for question in ["The loop", "What helps", "Over time"] {
        window.role("heading", question);
    }
    window.press("always chasing or running");
    window.see_count("article[data-finding]", 4);
    window.click_css("#more-findings article .foot button");
    window.click_css("#more-findings [data-entry]");
    window.role("button", "Close");
    // The page grew longer beside the entry; the place is kept.
    let row = "const { top, bottom } = document.querySelector('#more-findings [data-entry]').getBoundingClientRect(); return top >= 0 && bottom <= innerHeight";
    assert_eq!(window.run(row, json!([])), json!(true));
    window.see_count("article[data-finding]", 4);
}

#[test]
fn a_year_of_whatsapp_suggests_and_what_is_kept_is_its_importers_alone() {
    let household = household();
    let chat = a_year_as("ios_de");
    let (name, text) = &chat.files[0];
    let file = File::create(household.saved().join("chat.zip")).expect("a fresh folder is empty");
    let mut zip = ZipWriter::new(file);
    zip.start_file(name, SimpleFileOptions::default())
        .expect("a name");
    zip.write_all(text).expect("a disk with room");
    zip.finish().expect("a disk with room");
    keep_two_of(&household, "WhatsApp: ");
}

#[test]
fn a_year_of_telegram_suggests_and_what_is_kept_is_its_importers_alone() {
    let household = household();
    let chat = a_year_as("telegram_chat");
    fs::write(household.saved().join("result.json"), &chat.files[0].1).expect("a disk with room");
    keep_two_of(&household, "Telegram: ");
}

#[test]
fn the_loop_is_counted_in_messages_where_both_agree_and_either_takes_it_out() {
    let household = household();
    let chat = a_year_as("telegram_chat");
    fs::write(household.saved().join("result.json"), &chat.files[0].1).expect("a disk with room");
    let window = household.open();
    begin(&window, "Sam");
    join(&window, "Noa");
    open(&window, SAM);
    window.press("My pages");
    suggestions(&window, "Telegram: ");
    window.click_text("Count the loop in these messages, together …");
    window.fill("Passphrase of Sam", SAM);
    window.fill("Passphrase of Noa", NOA);
    window.press("We both agree: count it");
    window.see("It stands on Patterns now");
    window.press("Patterns");
    assert!(!window.text().contains("In your messages"), "it is both's");
    window.keys("Control+l");

    open(&window, NOA);
    window.press("Patterns");
    window.see("In your messages");
    window.see("Sam messaged again, then a long quiet from Noa");
    window.press("take it out …");
    window.press("Take it out");
    window.see_no_more("In your messages");
    window.keys("Control+l");

    open(&window, SAM);
    window.press("Patterns");
    window.see("What keeps happening");
    window.see("more: ");
    assert!(!window.text().contains("In your messages"));
}

#[test]
fn closing_the_window_locks_and_publishes() {
    let household = household();
    let window = household.open();
    begin(&window, "Sam");
    join(&window, "Noa");
    open(&window, SAM);
    press_keys(&window, &["Control+n", "a", "k", "Enter"]);
    window.press("My pages");
    window.click_text("You reached out; Noa stepped back.");
    window.choose("checkbox", "the moves");
    window.see("It takes effect when you next lock.");
    window.close();

    let window = household.open();
    open(&window, NOA);
    window.see("Sam reached out; Noa stepped back.");
}

#[test]
fn what_was_acknowledged_is_there_after_a_power_cut_while_saving() {
    let household = household();
    let window = household.open();
    begin(&window, "Sam");
    let acknowledged = save_until_cut(window);
    let window = household.open();
    open(&window, SAM);
    window.press("My pages");
    let kept = ask(&window, "entries", json!({ "pages": "mine" }));
    let kept = usize::try_from(kept["count"].as_u64().expect("a number")).expect("few");
    // The telling of the first taps is there beside them, and what was saved between the asking
    // and the cut.
    assert!(kept > acknowledged, "{kept} of {acknowledged}");
}

#[test]
fn nothing_written_is_readable_in_any_file() {
    let household = household();
    let window = household.open();
    begin(&window, "Wilhelmina");
    join(&window, "Bartholomew");
    open(&window, SAM);
    log_with_words(&window, &["a", "k"], "quincunx, which is kept");
    press_keys(&window, &["Control+n", "s"]);
    window.press("words …");
    window.fill("Anything else", "zeugma, which is a draft");
    window.press("Timeline");
    window.press("Patterns");
    sleep(Duration::from_secs(1));
    let secrets = [SAM, NOA, "Wilhelmina", "Bartholomew", "quincunx", "zeugma"];
    assert_eq!(
        household.files_with(&secrets),
        Vec::<String>::new(),
        "while it is open"
    );
    window.keys("Control+l");
    window.role("button", "Open");
    window.close();
    assert_eq!(
        household.files_with(&secrets),
        Vec::<String>::new(),
        "once it is closed"
    );
}

/// A year of two, as a messenger exports it.
fn a_year_as(form: &str) -> Written {
    let year = texting(TextingPlan {
        seed: 4,
        days: 365,
        fights_per_week: 1.0,
    });
    let mut forms = Form::ALL.into_iter();
    let form = forms.find(|known| known.code() == form);
    write(
        &year.messages,
        form.expect("a known form"),
        chrono_tz::Tz::UTC,
        4,
    )
}

/// Sam keeps two of what the saved export suggests and drops one; nobody else sees a thing of it,
/// and importing it again makes nothing twice.
fn keep_two_of(household: &Household, recognised: &str) {
    let window = household.open();
    begin(&window, "Sam");
    join(&window, "Noa");
    open(&window, SAM);
    window.press("My pages");
    let suggested = suggestions(&window, recognised);
    assert!(suggested > 20, "{suggested} in a year of a fight a week");
    assert_eq!(told(&window, "mine"), 1, "nothing is made unasked");
    for (nth, does) in ["Keep as a telling", "Keep as a telling", "Not this one"]
        .into_iter()
        .enumerate()
    {
        window.press(does);
        window.see_count("article", suggested - nth - 1);
    }
    window.keys("Escape");
    see_entries(&window, 3);
    window.see("a fight by message");
    let times = times(&window, "mine");
    assert_eq!(
        drawn(&window, "mine", &times),
        2,
        "they stand on the timeline"
    );
    window.press("Ours");
    assert_eq!(told(&window, "ours"), 0);
    assert_eq!(drawn(&window, "ours", &times), 0);
    window.keys("Control+l");

    open(&window, NOA);
    for pages in ["ours", "mine"] {
        assert_eq!(told(&window, pages), 0, "{pages}");
        assert_eq!(drawn(&window, pages, &times), 0, "{pages}");
    }
    window.keys("Control+l");

    open(&window, SAM);
    window.press("My pages");
    assert_eq!(suggestions(&window, recognised), suggested - 3);
    window.see("3 more were decided at an earlier import.");
    assert_eq!(told(&window, "mine"), 3);
}

/// From My pages to what the timing of the saved export suggests, and how many there are.
fn suggestions(window: &Window<'_>, recognised: &str) -> usize {
    window.press("Entries");
    window.press("From your messages …");
    window.press("Choose a file …");
    window.see(recognised);
    window.tab_to("combobox", "I am");
    let choose = "
        const field = document.activeElement;
        field.value = '0';
        field.dispatchEvent(new Event('change', { bubbles: true }));";
    window.run(choose, json!([]));
    window.press("Look at the timing");
    window.css("article");
    let count = window.run(
        "return document.querySelectorAll('article').length",
        json!([]),
    );
    usize::try_from(count.as_u64().expect("a number")).expect("few")
}

/// How many entries these pages have.
fn told(window: &Window<'_>, pages: &str) -> u64 {
    let found = ask(window, "entries", json!({ "pages": pages }));
    found["all"].as_u64().expect("a number")
}

/// When the fights by message on these pages began.
fn times(window: &Window<'_>, pages: &str) -> Value {
    let found = ask(window, "entries", json!({ "pages": pages }));
    let lines = found["lines"].as_array().into_iter().flatten();
    lines
        .filter(|line| line["kind"] == "texting_fight")
        .map(|line| line["at"].clone())
        .collect()
}

/// How many episodes these pages' timeline draws around these times.
fn drawn(window: &Window<'_>, pages: &str, times: &Value) -> Value {
    let script = "
        const [pages, times] = arguments;
        const HALF_A_DAY_MS = 43_200_000;
        return (async () => {
            const seen = new Set();
            for (const time of times) {
                const at = Date.parse(time.replace(/\\[.*/, ''));
                const args = { pages, from_ms: at - HALF_A_DAY_MS, to_ms: at + HALF_A_DAY_MS, width: 800 };
                const { scene } = await window.__TAURI_INTERNALS__.invoke('timeline', { args });
                for (const { episode } of scene.marks) if (episode) seen.add(episode);
            }
            return seen.size;
        })();";
    window.run(script, json!([pages, times]))
}

/// To a button by Tab, and Enter.
fn go(window: &Window<'_>, button: &str) {
    window.tab_to("button", button);
    window.keys("Enter");
}

fn household() -> Household {
    Household::new(env!("CARGO_BIN_EXE_tidemark"))
}

/// From the first page to Today, with three taps for a first telling.
fn begin(window: &Window<'_>, name: &str) {
    window.press("Begin alone");
    window.see("It is the wrong tool");
    window.press("Go on");
    introduce(window, name, SAM);
    window.press("Begin");
    window.see("Last time it happened, what came first?");
    press_keys(window, &["a", "k", "a"]);
    window.see("You reached out; the other stepped back; you reached out again. One telling.");
    window.press("Enough for today");
    write_down_the_code(window);
    window.press("Go on");
    window.see("Lately");
}

/// The other joins, typing alone, and the journal is locked.
fn join(window: &Window<'_>, name: &str) {
    window.press("Hand over the laptop");
    window.press("I am the one who joins");
    introduce(window, name, NOA);
    window.press("Join");
    write_down_the_code(window);
    window.press("Go on");
    window.see("You have joined");
    window.press("Lock");
    window.role("button", "Open");
}

fn introduce(window: &Window<'_>, name: &str, passphrase: &str) {
    window.fill("Your name", name);
    window.fill("Your passphrase", passphrase);
    window.fill("Once more", passphrase);
    window.see("Hard to guess.");
}

fn write_down_the_code(window: &Window<'_>) {
    window.see("Your recovery code");
    window.choose("checkbox", "I have written it down");
}

fn open(window: &Window<'_>, passphrase: &str) {
    window.fill("Passphrase", passphrase);
    window.keys("Enter");
    window.see("Lately");
}

fn log_with_words(window: &Window<'_>, taps: &[&str], words: &str) {
    window.keys("Control+n");
    tap_with_words(window, taps, words);
    window.see("Kept, in your pages.");
}

/// In the log that is open.
fn tap_with_words(window: &Window<'_>, taps: &[&str], words: &str) {
    press_keys(window, taps);
    window.press("words …");
    window.fill("Anything else", words);
    window.keys("Control+Enter");
}

/// Taps, and the cycle map from what could be seen to the need.
fn log_with_map(window: &Window<'_>, taps: &[&str], seen: [&str; 2]) {
    window.keys("Control+n");
    tap_with_map(window, taps, seen);
}

/// In the log that is open.
fn tap_with_map(window: &Window<'_>, taps: &[&str], [trigger, did]: [&str; 2]) {
    press_keys(window, taps);
    window.press("words …");
    window.click_text("The rest of the cycle map");
    window.fill("What set it off", trigger);
    window.fill("What I did", did);
    window.fill("The softer feeling under it", "scared");
    window.fill("What I needed", "to know you are there");
    window.keys("Control+Enter");
    window.see("Kept, in your pages.");
}

/// In a session of its own.
fn tell_and_share(window: &Window<'_>, passphrase: &str, words: &str) {
    open(window, passphrase);
    window.press("My pages");
    log_with_words(window, &["a", "k"], words);
    window.click_text(words);
    window.choose("checkbox", "the moves");
    window.choose("checkbox", "the words");
    window.see("It takes effect when you next lock.");
    window.keys("Control+l");
}

/// In a session of its own: one that both can see from the next lock on.
fn mark_a_session_a_week_ago(window: &Window<'_>) {
    open(window, SAM);
    window.press("My pages");
    window.press("Between sessions");
    window.press("Since last session");
    window.see("No session is marked yet");
    window.press("Mark a session");
    window.role("button", "Mark");
    let day = "return new Date(Date.now() - 7 * 86_400_000).toISOString().slice(0, 10)";
    let day = window.run(day, json!([]));
    set_dates(window, &[day.as_str().expect("a date")]);
    window.choose("checkbox", "Share it");
    window.press("Mark");
    window.see("Marked, in your pages.");
    window.keys("Control+l");
}

/// CSI-4 from the place behind Us to its score, shared, without a mouse.
fn answer_four_questions_by_keyboard(window: &Window<'_>) {
    window.keys("5");
    window.tab_to("radio", "What drew us");
    window.keys("ArrowRight");
    window.see("None of these has to be filled in.");
    window.see("4 questions, about a minute.");
    window.tab_to("button", "Begin");
    window.keys("Enter");
    window.see("0 of 4 so far.");
    // A number answers and goes on; what is begun waits.
    window.tab_to("radio", "0 Extremely unhappy");
    press_keys(window, &["5", "4"]);
    window.see("2 of 4 so far.");
    window.tab_to("button", "Enough for today");
    window.keys("Enter");
    window.see("It waits in your pages, unseen.");
    window.tab_to("button", "Go on where you stopped");
    window.keys("Enter");
    window.see("2 of 4 so far.");
    window.tab_to("radio", "0 Not at all");
    press_keys(window, &["3", "4"]);
    window.see("4 of 4 so far.");
    window.tab_to("button", "Keep it");
    window.keys("Enter");
    window.see("16 on a scale from 0 to 21.");
    window.tab_to("checkbox", "Share with Noa");
    window.keys("Space");
    window.see("will be shared when you next lock");
}

/// Sets the page's fields for dates, the first first. Day, month and year stand in the order of the
/// computer's region, so each is set as a whole.
fn set_dates(window: &Window<'_>, dates: &[&str]) {
    let script = "
        const fields = document.querySelectorAll('input[type=date]');
        arguments[0].forEach((date, n) => {
            fields[n].value = date;
            fields[n].dispatchEvent(new Event('input', { bubbles: true }));
        });";
    window.run(script, json!([dates]));
}

fn take_own_words(window: &Window<'_>) {
    window.press("My pages");
    window.press("Settings");
    window.press("As a file (JSON) …");
    window.press("Save as JSON …");
    window.see("You took your words on");
}

fn leave(window: &Window<'_>, passphrase: &str, said: &str) {
    window.press("Leave this journal …");
    window.see("It can’t be undone.");
    window.fill("Your passphrase", passphrase);
    window.press("Leave");
    window.see(said);
    window.see("What a disk keeps until it is written over");
    window.press("Close this page");
}

/// Both are here, and each types alone.
fn begin_from_exports(window: &Window<'_>) {
    window.press("Begin from an export");
    window.press("Choose files …");
    window.see("own words of Sam");
    window.press("Go on");
    window.see("This part is only for Sam.");
    introduce(window, "Sam", SAM);
    window.press("That is me");
    window.press("I am Noa");
    introduce(window, "Noa", NOA);
    window.press("Make the journal");
    write_down_the_code(window);
    window.press("Go on");
    window.press("I am Sam");
    write_down_the_code(window);
    window.press("Go on");
    window.see("The journal is there");
    window.press("Go on");
}

/// Of the pages that are open, and of nothing else.
fn see_told(window: &Window<'_>, here: &[&str], not_here: &[&str]) {
    window.press("Entries");
    for words in here {
        window.see(words);
    }
    let text = window.text();
    for words in not_here {
        assert!(!text.contains(words), "{words}");
    }
}

fn press_keys(window: &Window<'_>, keys: &[&str]) {
    for key in keys {
        window.keys(key);
    }
}

/// Waits until the pages that are open have so many entries.
fn see_entries(window: &Window<'_>, count: usize) {
    window.press("Entries");
    window.css("[data-entry]");
    window.see_count("[data-entry]", count);
}

fn give_wrong_passphrase(window: &Window<'_>) {
    window.fill("Passphrase", "saddle winter anchor kettle marble");
    window.keys("Enter");
    window.see("This passphrase opens nothing here. Nothing was changed.");
}

/// Saves one telling after the other as fast as the window takes them, cuts the power in the
/// middle of it, and answers how many were acknowledged by then.
fn save_until_cut(window: Window<'_>) -> usize {
    let script = "
        const moves = [{ actor: 'a', act: 'pursue' }];
        window.acknowledged = 0;
        (async () => {
            for (;;) {
                await window.__TAURI_INTERNALS__.invoke('add_telling', { args: { moves } });
                window.acknowledged += 1;
            }
        })();";
    window.run(script, json!([]));
    sleep(Duration::from_millis(900));
    let acknowledged = window.run("return window.acknowledged", json!([]));
    window.kill();
    let acknowledged = usize::try_from(acknowledged.as_u64().expect("a number")).expect("few");
    assert!(acknowledged > 0, "nothing was saved in time");
    acknowledged
}

/// What a command answers the page.
fn ask(window: &Window<'_>, command: &str, args: Value) -> Value {
    let script = "return window.__TAURI_INTERNALS__.invoke(arguments[0], { args: arguments[1] })";
    window.run(script, json!([command, args]))
}

/// Every file of a folder, with its bytes.
fn bytes_of(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let read = |name: String| (name.clone(), fs::read(folder.join(name)).expect("a file"));
    names_in(folder)
        .into_iter()
        .filter(|name| folder.join(name).is_file())
        .map(read)
        .collect()
}

fn names_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder is there").flatten();
    entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect()
}

/// The text of the one document in the folder, its lines joined.
fn text_of_pdf(folder: &Path) -> String {
    let name = names_in(folder).pop().expect("a document was saved");
    let output = Command::new("pdftotext")
        .arg(folder.join(name))
        .arg("-")
        .output();
    let text = String::from_utf8(output.expect("pdftotext runs").stdout).expect("text");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
