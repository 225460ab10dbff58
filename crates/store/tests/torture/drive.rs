//! The process that is tortured: one action of the table on one journal folder.

use std::fs::File;
use std::path::Path;

use crate::actions::{ACTIONS, Act};
use crate::couple::{Done, SAM, unlock};
use crate::{crash, flips, kill};

/// Does the action at each turn. Says `acknowledged` once it has returned, `refused` if it was an
/// error. After an error the journal is closed as at a lock; told `again`, it tries again before.
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
    let action = ACTIONS.iter().find(|action| action.name == name);
    let action = action.expect("an action of the table");
    let place = home.join("journal");
    if let Act::Whole(act) | Act::Opening(act) = action.act {
        turn(home);
        say(act(&place));
        return;
    }
    let mut journal = unlock(&place, action.by).expect("unlocks");
    if let Act::Again(_) = action.act {
        journal
            .set_draft(Some(b"a first save".to_vec()))
            .expect("saves");
    }
    turn(home);
    match action.act {
        Act::Whole(_) | Act::Opening(_) | Act::Closing => say(journal.close()),
        Act::Within(act) | Act::Again(act) => {
            let done = act(&mut journal);
            let failed = done.is_err();
            say(done);
            if failed {
                if std::env::var("TIDEMARK_SHIM_TURN").is_ok_and(|word| word == "again") {
                    say(act(&mut journal));
                }
                let _ = journal.close();
            }
        }
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
