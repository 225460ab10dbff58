//! Everything that writes, one line each.

use std::path::Path;

use domain::Scope;
use store::OpenJournal;
use vault::RecoveryCode;

use crate::couple::{
    CHEAP, Done, LATER, NEW, NOA, NOW, SAM, ZONE, begin, begin_and_join, id, join, phrase, shared,
    told, unlock,
};
use crate::found;
use crate::look::{BOTH, Door, KEYS};
use crate::sealing::{open_sealed, publish_due};

/// Something that writes.
pub(crate) struct Action {
    pub(crate) name: &'static str,
    /// Makes the journal folder that it finds.
    pub(crate) found: fn(&Path) -> Done,
    /// Whose session it is.
    pub(crate) by: &'static str,
    pub(crate) act: Act,
    /// By which ways the folder is opened afterwards.
    pub(crate) doors: &'static [Door],
}

/// When the disk turns bad.
#[derive(Clone, Copy)]
pub(crate) enum Act {
    /// In an unlocked session.
    Within(fn(&mut OpenJournal) -> Done),
    /// In an unlocked session that has written before.
    Again(fn(&mut OpenJournal) -> Done),
    /// In an unlocked session; an error may come when it is done.
    Doubtful(fn(&mut OpenJournal, &Path) -> Done),
    /// In an unlocked session, which it ends.
    Leaving(fn(OpenJournal, &Path) -> Done),
    /// From the folder alone.
    Whole(fn(&Path) -> Done),
    /// From the folder alone; an error may come when it is done.
    Opening(fn(&Path) -> Done),
}

use Act::{Again, Doubtful, Leaving, Opening, Whole, Within};

/// A new thing that writes gets a line here and is tortured like the others.
#[rustfmt::skip]
pub(crate) const ACTIONS: &[Action] = &[
    Action { name: "create",            found: found::nothing,         by: SAM, doors: BOTH, act: Whole(create) },
    Action { name: "join",              found: begin,                  by: SAM, doors: BOTH, act: Within(join) },
    Action { name: "join again",        found: found::joined_by_half,  by: SAM, doors: BOTH, act: Within(join) },
    Action { name: "append",            found: begin_and_join,         by: NOA, doors: BOTH, act: Within(|j| append(j, &[told("new", "kept"), shared("new", "said")])) },
    Action { name: "append at length",  found: begin_and_join,         by: NOA, doors: BOTH, act: Within(|j| append(j, &[told("new", &"at length ".repeat(15_000)), shared("new", "said")])) },
    Action { name: "append several",    found: begin_and_join,         by: SAM, doors: BOTH, act: Again(|j| append(j, &several())) },
    Action { name: "set draft",         found: begin_and_join,         by: NOA, doors: BOTH, act: Within(|j| j.set_draft(Some(b"a thought".to_vec()))) },
    Action { name: "publish and lock",  found: found::given,           by: SAM, doors: BOTH, act: Leaving(publish_and_lock) },
    Action { name: "seal",              found: found::to_be_sealed,    by: SAM, doors: BOTH, act: Within(publish_due) },
    Action { name: "open second",       found: found::opened_by_noa,   by: SAM, doors: BOTH, act: Within(|j| open_sealed(j, "secret")) },
    Action { name: "give the key",      found: found::opened_by_both,  by: NOA, doors: BOTH, act: Within(publish_due) },
    Action { name: "erase",             found: begin_and_join,         by: SAM, doors: BOTH, act: Within(|j| erase(j, &[Scope::Private, Scope::Shared])) },
    Action { name: "close",             found: begin_and_join,         by: SAM, doors: BOTH, act: Leaving(|j, _| j.close()) },
    Action { name: "leave",             found: begin_and_join,         by: SAM, doors: BOTH, act: Doubtful(|j, _| j.leave(&phrase(SAM), NOW, ZONE)) },
    Action { name: "leave as the last", found: found::left_by_noa,     by: SAM, doors: BOTH, act: Opening(leave_and_remove) },
    Action { name: "put in place",      found: found::made_aside,      by: SAM, doors: BOTH, act: Whole(|home| store::put_in_place(&home.with_file_name("aside"), home)) },
    Action { name: "mend",              found: found::cut_off,         by: NOA, doors: BOTH, act: Opening(|home| unlock(home, NOA)?.close()) },
    Action { name: "go on with older",  found: found::older,           by: SAM, doors: BOTH, act: Opening(go_on) },
    Action { name: "change passphrase", found: found::with_code,       by: SAM, doors: KEYS, act: Within(|j| j.change_passphrase(&phrase(SAM), &phrase(NEW), CHEAP)) },
    Action { name: "recover",           found: found::with_code,       by: SAM, doors: KEYS, act: Whole(recover) },
    Action { name: "renew keys",        found: found::with_code,       by: SAM, doors: KEYS, act: Doubtful(|j, _| renew(j)) },
    Action { name: "finish renewing",   found: found::renewed_by_half, by: NEW, doors: KEYS, act: Opening(|home| unlock(home, NEW).map(drop)) },
    Action { name: "back up",           found: found::full_shelf,      by: SAM, doors: BOTH, act: Opening(|home| store::back_up(home, LATER).map(drop)) },
    Action { name: "back up elsewhere", found: begin_and_join,         by: NOA, doors: BOTH, act: Doubtful(|j, home| j.back_up_to(&home.join("mine.tidemark"), NOW)) },
    Action { name: "renew backups",     found: found::full_shelf,      by: SAM, doors: BOTH, act: Opening(|home| store::renew_backups(home, LATER).map(drop)) },
    Action { name: "look at a backup",  found: found::with_backup,     by: SAM, doors: BOTH, act: Within(look_at_backup) },
    Action { name: "take in a backup",  found: found::backup_beside,   by: SAM, doors: BOTH, act: Opening(|home| store::take_in(home, &home.with_file_name("mine.tidemark")).map(drop)) },
    Action { name: "restore",           found: found::with_older_keys, by: SAM, doors: KEYS, act: Opening(restore) },
    Action { name: "finish restoring",  found: found::restored_by_half, by: SAM, doors: KEYS, act: Opening(|home| unlock(home, SAM).map(drop)) },
    // There is one version of the file so far: the next one is made up.
    Action { name: "migrate version 1", found: found::frozen,          by: SAM, doors: BOTH, act: Opening(migrate) },
];

/// The action of this name.
pub(crate) fn named(name: &str) -> &'static Action {
    let action = ACTIONS.iter().find(|action| action.name == name);
    action.expect("an action of the table")
}

fn append(journal: &mut OpenJournal, drafts: &[domain::Draft]) -> Done {
    journal.append(drafts.to_vec(), NOW, ZONE).map(drop)
}

fn several() -> Vec<domain::Draft> {
    let nth = |n| told(&format!("new{n}"), "one of several");
    (0..40).map(nth).collect()
}

/// What a lock does: publishes what is due, looks at every page, closes, backs up.
fn publish_and_lock(mut journal: OpenJournal, home: &Path) -> Done {
    let published = publish_due(&mut journal);
    if published.is_ok() {
        println!("acknowledged");
    }
    let whole = journal.check_pages();
    let closed = journal.close();
    published.and(closed).and(whole)?;
    store::back_up(&home.join("journal"), LATER).map(drop)
}

fn erase(journal: &mut OpenJournal, scopes: &[Scope]) -> Done {
    let gone: Vec<_> = scopes.iter().map(|scope| (*scope, id("gone"))).collect();
    journal.erase(&gone, NOW, ZONE)
}

fn create(journal: &Path) -> Done {
    OpenJournal::create(journal, &phrase(SAM), CHEAP, None).map(drop)
}

fn leave_and_remove(journal: &Path) -> Done {
    unlock(journal, SAM)?.leave(&phrase(SAM), NOW, ZONE)?;
    store::remove_abandoned(journal).map(drop)
}

fn go_on(journal: &Path) -> Done {
    OpenJournal::unlock_older(journal, &phrase(SAM), NOW, ZONE).map(drop)
}

fn recover(journal: &Path) -> Done {
    let code = found::code_beside(journal);
    let mut journal = OpenJournal::recover(journal, &code)?;
    show(journal.replace_slots(&phrase(NEW), CHEAP)?)
}

fn renew(journal: &mut OpenJournal) -> Done {
    show(journal.renew_keys(&phrase(SAM), &phrase(NEW), CHEAP)?)
}

fn show(code: RecoveryCode) -> Done {
    println!("code {code}");
    Ok(())
}

fn look_at_backup(journal: &mut OpenJournal) -> Done {
    let backups = journal.backups()?;
    journal.backup_check(&backups[0]).run().map(drop)
}

fn restore(journal: &Path) -> Done {
    let backups = store::backups(journal)?;
    store::restore(journal, &backups[0], &phrase(SAM), LATER, ZONE)
}

fn migrate(journal: &Path) -> Done {
    let next = "ALTER TABLE revision ADD COLUMN more TEXT; CREATE TABLE more (x INTEGER) STRICT;";
    let header = vault::read_header(journal)?;
    let (_, keyring) = header.unlock(&phrase(SAM))?;
    store::migrate(journal, &keyring, &["", next])
}
