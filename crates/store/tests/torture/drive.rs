//! The process that is tortured: one action of the table on one journal folder.

use std::fs::File;
use std::path::Path;

use store::OpenJournal;

use crate::actions::{self, Act};
use crate::couple::{Done, SAM, unlock};
use crate::{crash, flips, kill, sealing};

/// Does the action at each turn. Says `acknowledged` once it has returned, `refused` if it was an
/// error. After an error the journal is closed as at a lock, unless told to be `gone`; told `again`,
/// it tries again before.
pub(crate) fn drive(name: &str, home: &Path) {
    if name == kill::ON_AND_ON {
        return kill::on_and_on(&home.join("journal"));
    }
    if [crash::CARELESS, crash::CAREFUL].contains(&name) {
        turn(home);
        return crash::write_note(home, name).expect("writes");
    }
    if name == flips::OPEN {
        return say(unlock(&home.join("journal"), SAM).map(drop));
    }
    let action = actions::named(name);
    let place = home.join("journal");
    if let Act::Whole(act) | Act::Opening(act) = action.act {
        turn(home);
        return say(act(&place));
    }
    let mut journal = unlock(&place, action.by).expect("unlocks");
    if let Act::Again(_) = action.act {
        journal
            .set_draft(Some(b"a first save".to_vec()))
            .expect("saves");
    }
    // What is sealed is sealed before the first turn, so that all turns write the same.
    let _ = sealing::due(&journal);
    turn(home);
    match action.act {
        Act::Whole(_) | Act::Opening(_) => unreachable!("done above"),
        Act::Leaving(act) => say(act(journal, home)),
        Act::Within(act) | Act::Again(act) => stay(journal, act),
        Act::Doubtful(act) => stay(journal, |journal| act(journal, home)),
    }
}

/// The session goes on after what it does.
fn stay(mut journal: OpenJournal, act: impl Fn(&mut OpenJournal) -> Done) {
    let done = act(&mut journal);
    let failed = done.is_err();
    say(done);
    if !failed {
        return;
    }
    let word = std::env::var("TIDEMARK_SHIM_TURN").unwrap_or_default();
    if word == "again" {
        say(act(&mut journal));
    }
    if word != "gone" {
        let _ = journal.close();
    }
}

/// The shim answers in a fork of its own for each turn, and that there is no such file.
fn turn(home: &Path) {
    let asked = File::open(home.join("turn"));
    assert!(asked.is_err(), "the shim takes the turns");
}

fn say(done: Done) {
    match done {
        Ok(()) => println!("acknowledged"),
        Err(error) => println!("refused: {error}"),
    }
}
