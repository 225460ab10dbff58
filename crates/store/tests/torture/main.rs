//! What the journal folder has to bear: crashes, full and broken disks.
//!
//! A test binary of its own, with a `main` of its own, because it is also the program that is
//! killed, and because it says how much it has run. `cargo xtask torture` runs it at length.

mod actions;
mod couple;
mod crash;
mod disk;
mod drive;
mod folder;
mod kill;
mod look;
mod migration;
mod tally;

#[path = "../../src/connection.rs"]
mod connection;
#[path = "../../src/migrate.rs"]
#[allow(unused_imports, reason = "its own unit tests are not built here")]
mod steps;

use std::path::Path;

use libtest_mimic::{Arguments, Trial};
use store::StoreError;

type Test = (&'static str, fn() -> tally::Tally);

fn main() {
    let words: Vec<String> = std::env::args().collect();
    if let [_, verb, action, home] = &words[..]
        && verb == "drive"
    {
        return drive::drive(action, Path::new(home));
    }
    let mut trials = Vec::new();
    // The bad disk is preloaded in the way of Linux.
    if cfg!(target_os = "linux") {
        for action in actions::ACTIONS {
            trials.push(Trial::test(format!("crash: {}", action.name), || {
                Ok(crash::crash(action).close()?)
            }));
        }
        let forgetful = || Ok(crash::forgetful().close()?);
        trials.push(Trial::test("crash: the disk is forgetful", forgetful));
    }
    let others: [Test; 1] = [("kill: at random times", kill::kill)];
    for (name, run) in others {
        trials.push(Trial::test(name, move || Ok(run().close()?)));
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}
