//! What the journal folder has to bear: crashes, full and broken disks, damage, tampering.
//!
//! A test binary of its own, with a `main` of its own, because it is also the program that is
//! killed, and because it says how much it has run. `cargo xtask torture` runs it at length.

mod actions;
mod bench;
mod bytes;
mod canaries;
mod chain;
mod couple;
mod crash;
mod disk;
mod drive;
mod flips;
mod folder;
mod found;
mod kill;
mod look;
mod mutations;
mod sealing;
mod shelf;
mod tally;
mod untouched;

#[path = "../../../../fuzz/src/lib.rs"]
mod fuzz_targets;

use std::path::Path;

use libtest_mimic::{Arguments, Trial};

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
    let others: [Test; 11] = [
        ("kill: at random times", kill::kill),
        ("damage: flipped bits", flips::flips),
        ("damage: headers", flips::headers),
        ("damage: not logged", flips::without_a_word),
        ("bytes: of all kinds", bytes::bytes),
        ("tampering: rows", mutations::mutations),
        ("tampering: unreadable rows", mutations::unreadable),
        ("tampering: an older private part", mutations::older_blocks),
        ("tampering: an older copy", mutations::older_copy),
        ("canaries: hidden from the other", canaries::hidden),
        ("canaries: private saves leave no trace", canaries::unseen),
    ];
    for (name, run) in others {
        trials.push(Trial::test(name, move || Ok(run().close()?)));
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}
