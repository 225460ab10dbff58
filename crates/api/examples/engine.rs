//! The engine behind the window's pages, over lines of text: the tests in Chromium ask it, so that
//! what they look at is what the engine answers.
//!
//! `engine <folder> <now>` keeps its journal in the folder and lives at that time, in milliseconds
//! since 1970. A line is `{"name": …, "args": …}`, and its answer `{"answer": …}` or
//! `{"refused": …}`, in the order of the asking.

use std::io::{self, BufRead, Write};
use std::path::PathBuf;
use std::sync::Arc;

use api::wire::ChatChoices;
use api::{ApiError, BackupLook, Clock, Desk, Kdf, Places};
use chrono_tz::Tz;
use serde_json::{Value, json};
use simulation::{Form, TextingPlan, texting, write};

/// Time stands still, so that the same pages come every time.
struct Still(i64);

impl Clock for Still {
    fn now_ms(&self) -> i64 {
        self.0
    }

    fn zone(&self) -> Tz {
        Tz::Europe__Berlin
    }
}

fn main() -> io::Result<()> {
    let mut given = std::env::args().skip(1);
    let data = PathBuf::from(given.next().expect("the folder is named"));
    let now = given.next().and_then(|now| now.parse().ok());
    let clock = Arc::new(Still(now.expect("the time is a number of milliseconds")));
    let mut desk = Desk::new(Places { data }, clock, Kdf::FLOOR);
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let said = match answer(&mut desk, &line?) {
            Ok(answer) => json!({ "answer": answer }),
            Err(refused) => json!({ "refused": refused }),
        };
        writeln!(out, "{said}")?;
        out.flush()?;
    }
    Ok(())
}

fn answer(desk: &mut Desk, line: &str) -> Result<Value, ApiError> {
    let mut asked: Value = serde_json::from_str(line).expect("a line is JSON");
    let args = asked["args"].take();
    let name = asked["name"].as_str().expect("a line names a command");
    match name {
        "check_newest_backup" => newest_backup(desk),
        "choose_chat" => chat(desk, Some(three_months()), ChatChoices::default()),
        "look_at_chat" => chat(desk, None, api::read(args)?),
        "preview_report" => pages(desk, args),
        _ => api::dispatch(desk, name, args),
    }
}

/// As the shell answers it.
fn newest_backup(desk: &mut Desk) -> Result<Value, ApiError> {
    let look = api::check_newest_backup(desk)?;
    let found = look.map(BackupLook::wait).transpose()?.flatten();
    Ok(serde_json::to_value(found).expect("an answer is JSON"))
}

/// The same for the pages of a document.
fn pages(desk: &mut Desk, wish: Value) -> Result<Value, ApiError> {
    let made = api::begin_preview(desk, api::read(wish)?)?.make();
    let preview = api::take_preview(desk, made)?;
    Ok(serde_json::to_value(preview).expect("an answer is JSON"))
}

/// The same for a chat export.
fn chat(desk: &mut Desk, path: Option<PathBuf>, choices: ChatChoices) -> Result<Value, ApiError> {
    let reading = api::begin_chat(desk, path, choices)?;
    let look = api::take_chat(desk, reading.read())?;
    Ok(serde_json::to_value(look).expect("an answer is JSON"))
}

/// Three months of an invented couple, as WhatsApp exports them.
fn three_months() -> PathBuf {
    let texted = texting(TextingPlan {
        seed: 4,
        days: 90,
        fights_per_week: 0.5,
    });
    let mut forms = Form::ALL.into_iter();
    let form = forms.find(|form| form.code() == "ios_de").expect("a form");
    let written = write(&texted.messages, form, Tz::Europe__Berlin, 4);
    let path = std::env::temp_dir().join(format!("_chat-{}.txt", std::process::id()));
    std::fs::write(&path, &written.files[0].1).expect("written");
    path
}
