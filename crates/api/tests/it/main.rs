//! Tests of the use cases, by the names and values that the window sends.

mod begin;
mod bin;
mod chats;
mod close;
mod data;
mod direct;
mod document;
mod drew;
mod exports;
mod findings;
mod full_disk;
mod generated;
mod keys;
mod language;
mod leaving;
mod log;
mod lookback;
mod looking;
mod model;
mod newest_backup;
mod pauses;
mod questionnaires;
mod safekeeping;
mod sample;
mod sealed;
mod search;
mod sessions;
mod sharing;
mod taking;
mod taking_back;
mod versions;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use api::{ApiError, Clock, Desk, Kdf, Places};
use chrono::TimeZone;
use chrono_tz::Tz;
use serde_json::{Value, json};

pub(crate) const SAM: &str = "lantern orbit velvet canyon thistle";
pub(crate) const NOA: &str = "marble kettle anchor winter saddle";
const ZONE: Tz = Tz::Europe__Berlin;

/// A clock that the test sets.
pub(crate) struct Hands(AtomicI64);

impl Clock for Hands {
    fn now_ms(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }

    fn zone(&self) -> Tz {
        ZONE
    }
}

/// A window of a test: its desk, its clock, and the folder that goes with it.
pub(crate) struct Window {
    pub(crate) desk: Desk,
    pub(crate) data: PathBuf,
    clock: Arc<Hands>,
    _folder: tempfile::TempDir,
}

/// An empty desk on Thursday 18 June 2026 at noon.
pub(crate) fn window() -> Window {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let clock = Arc::new(Hands(AtomicI64::new(0)));
    let data = folder.path().to_owned();
    let places = Places { data: data.clone() };
    let window = Window {
        desk: Desk::new(places, clock.clone(), Kdf::FLOOR),
        data,
        clock,
        _folder: folder,
    };
    window.set("2026-06-18 12:00");
    window
}

impl Window {
    /// Sets the clock on the wall.
    pub(crate) fn set(&self, local: &str) {
        let local = chrono::NaiveDateTime::parse_from_str(local, "%Y-%m-%d %H:%M").expect("a time");
        let at = ZONE.from_local_datetime(&local).earliest().expect("exists");
        self.clock.0.store(at.timestamp_millis(), Ordering::Relaxed);
    }

    pub(crate) fn ask(&mut self, name: &str, args: Value) -> Result<Value, ApiError> {
        api::dispatch(&mut self.desk, name, args)
    }

    pub(crate) fn call(&mut self, name: &str, args: Value) -> Value {
        self.ask(name, args)
            .unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    pub(crate) fn begin(&mut self) {
        self.call(
            "begin_journal",
            json!({"name": "Sam", "colour": "teal", "passphrase": SAM, "name_on_lock_screen": false}),
        );
    }

    pub(crate) fn join(&mut self) {
        self.call(
            "join",
            json!({"name": "Noa", "colour": "rust", "passphrase": NOA, "name_on_lock_screen": false}),
        );
    }

    pub(crate) fn lock(&mut self) {
        self.call("lock", Value::Null);
    }

    /// Puts the clock forward, or back.
    pub(crate) fn pass(&self, minutes: i64) {
        self.clock.0.fetch_add(minutes * 60_000, Ordering::Relaxed);
    }

    pub(crate) fn now_ms(&self) -> i64 {
        self.clock.now_ms()
    }

    /// The program stops without locking; what comes next is a new start of it.
    pub(crate) fn crash(&mut self) {
        let places = Places {
            data: self.data.clone(),
        };
        self.desk = Desk::new(places, self.clock.clone(), Kdf::FLOOR);
    }

    pub(crate) fn unlock(&mut self, passphrase: &str) -> Value {
        self.call("unlock", json!({"passphrase": passphrase}))
    }

    /// Keeps a telling; answers its private id.
    pub(crate) fn tell(&mut self, moves: Value, more: Value) -> String {
        let mut telling = json!({ "moves": moves });
        for (field, value) in more.as_object().into_iter().flatten() {
            telling[field] = value.clone();
        }
        text(&self.call("add_telling", telling)["id"])
    }

    pub(crate) fn entries(&mut self, pages: &str) -> Vec<Value> {
        let found = self.call("entries", json!({ "pages": pages }));
        found["lines"].as_array().expect("a list").clone()
    }
}

pub(crate) fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

pub(crate) fn two_moves() -> Value {
    json!([{"actor": "a", "act": "pursue"}, {"actor": "b", "act": "no_reply"}])
}
