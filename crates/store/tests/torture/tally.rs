//! What was run and what was found.

use std::fmt::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// How much is run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Length {
    /// A sample, among the other tests.
    Short,
    /// Everything, but where one write follows another each call fails in two of the ways.
    Turns,
    /// Every call in every way.
    Whole,
}

pub(crate) fn length() -> Length {
    match std::env::var("TIDEMARK_TORTURE").as_deref() {
        Err(_) => Length::Short,
        Ok("turns") => Length::Turns,
        Ok(_) => Length::Whole,
    }
}

/// The long run of `cargo xtask torture`.
pub(crate) fn is_long() -> bool {
    length() != Length::Short
}

/// Counts of one test.
pub(crate) struct Tally {
    name: String,
    run: usize,
    failures: Vec<String>,
    notes: Vec<String>,
    /// Unlocks by which it was looked at.
    pub(crate) unlocks: usize,
}

impl Tally {
    pub(crate) fn new(name: &str) -> Tally {
        Tally {
            name: name.to_owned(),
            run: 0,
            failures: Vec::new(),
            notes: Vec::new(),
            unlocks: 0,
        }
    }

    pub(crate) fn count(&mut self, outcome: Result<(), String>) {
        self.run += 1;
        self.failures.extend(outcome.err());
    }

    /// Does it for each of the items, as many at a time as the machine has cores; a panic is a
    /// failure like any other.
    pub(crate) fn spread<T: Sync>(
        &mut self,
        items: &[T],
        one: impl Fn(&T) -> Vec<Result<(), String>> + Sync,
    ) {
        let (next, outcomes) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
        let work = || {
            while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
                let panicked = |_| vec![Err("panicked".to_owned())];
                let done = catch_unwind(AssertUnwindSafe(|| one(item))).unwrap_or_else(panicked);
                outcomes.lock().expect("nobody panics here").extend(done);
            }
        };
        thread::scope(|scope| {
            for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
                scope.spawn(work);
            }
        });
        for outcome in outcomes.into_inner().expect("nobody panics here") {
            self.count(outcome);
        }
    }

    pub(crate) fn note(&mut self, what: String) {
        self.notes.push(what);
    }

    /// Prints one line, which `cargo xtask torture` reads, and what failed.
    ///
    /// # Errors
    /// The first failures.
    pub(crate) fn close(mut self) -> Result<(), String> {
        if self.unlocks > 0 {
            self.notes.push(format!("{} unlocks", self.unlocks));
        }
        let (name, run, failed) = (&self.name, self.run, self.failures.len());
        println!(
            "tally | {name} | {run} | {failed} | {}",
            self.notes.join(", ")
        );
        let mut shown = String::new();
        for failure in self.failures.iter().take(20) {
            writeln!(shown, "{failure}").expect("a string takes all");
        }
        if self.failures.is_empty() {
            Ok(())
        } else {
            Err(format!("{failed} of {run} failed\n{shown}"))
        }
    }
}
