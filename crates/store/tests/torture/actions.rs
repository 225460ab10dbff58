//! Everything that writes, one line each.

use std::path::Path;

use domain::{Change, Scope, ShareChoice};
use store::OpenJournal;

use crate::couple::{
    CHEAP, Done, NOA, NOW, SAM, ZONE, begin, begin_and_join, draft, id, join, phrase, shared, told,
    unlock,
};

/// Something that writes.
pub(crate) struct Action {
    pub(crate) name: &'static str,
    /// Makes the journal folder that it finds.
    pub(crate) found: fn(&Path) -> Done,
    /// Whose session it is.
    pub(crate) by: &'static str,
    pub(crate) act: Act,
}

/// When the disk turns bad.
#[derive(Clone, Copy)]
pub(crate) enum Act {
    /// In an unlocked session.
    Within(fn(&mut OpenJournal) -> Done),
    /// In an unlocked session that has written before.
    Again(fn(&mut OpenJournal) -> Done),
    /// In an unlocked session, which it ends.
    Closing,
    /// From the folder alone.
    Whole(fn(&Path) -> Done),
    /// From the folder alone, saying nothing: an error may come when it is done.
    Opening(fn(&Path) -> Done),
}

use Act::{Again, Closing, Opening, Whole, Within};

/// A new thing that writes gets a line here and is tortured like the others.
#[rustfmt::skip]
pub(crate) const ACTIONS: &[Action] = &[
    Action { name: "create",          found: nothing,        by: SAM, act: Whole(create) },
    Action { name: "join",            found: begin,          by: SAM, act: Within(join) },
    Action { name: "append private",  found: begin_and_join, by: SAM, act: Within(|j| append(j, &[told("new", "kept")])) },
    Action { name: "append shared",   found: begin_and_join, by: NOA, act: Within(|j| append(j, &[shared("new", "said")])) },
    Action { name: "append several",  found: begin_and_join, by: SAM, act: Again(|j| append(j, &several())) },
    Action { name: "publish",         found: begin_and_join, by: SAM, act: Within(|j| append(j, &published())) },
    Action { name: "publish again",   found: begin_and_join, by: NOA, act: Again(|j| append(j, &published())) },
    Action { name: "set draft",       found: begin_and_join, by: NOA, act: Within(|j| j.set_draft(Some(b"a thought".to_vec()))) },
    Action { name: "erase private",   found: begin_and_join, by: SAM, act: Within(|j| erase(j, &[Scope::Private])) },
    Action { name: "erase shared",    found: begin_and_join, by: SAM, act: Within(|j| erase(j, &[Scope::Shared])) },
    Action { name: "erase both",      found: begin_and_join, by: SAM, act: Again(|j| erase(j, &[Scope::Private, Scope::Shared])) },
    Action { name: "close",           found: begin_and_join, by: SAM, act: Closing },
    Action { name: "leave",           found: begin_and_join, by: SAM, act: Opening(leave) },
    Action { name: "mend",            found: cut_off,        by: NOA, act: Opening(|home| open_and_close(home, NOA)) },
    Action { name: "open version 1",  found: frozen,         by: SAM, act: Opening(|home| open_and_close(home, SAM)) },
];

fn append(journal: &mut OpenJournal, drafts: &[domain::Draft]) -> Done {
    journal.append(drafts.to_vec(), NOW, ZONE).map(drop)
}

fn several() -> Vec<domain::Draft> {
    let nth = |n| told(&format!("new{n}"), "one of several");
    (0..40).map(nth).collect()
}

/// What publishing writes: the shared revision, and privately under which id it was.
fn published() -> Vec<domain::Draft> {
    let shown = Change::PublishedAs(id("shown"));
    let nothing = Change::ShareChosen(ShareChoice::NOTHING);
    vec![
        shared("shown", "what was kept"),
        draft(Scope::Private, "secret", shown),
        draft(Scope::Private, "gone", nothing),
    ]
}

fn erase(journal: &mut OpenJournal, scopes: &[Scope]) -> Done {
    let gone: Vec<_> = scopes.iter().map(|scope| (*scope, id("gone"))).collect();
    journal.erase(&gone, NOW, ZONE)
}

fn create(journal: &Path) -> Done {
    OpenJournal::create(journal, &phrase(SAM), CHEAP, None).map(drop)
}

/// An error may come when the words are gone and the keys are not: the next unlock ends it.
fn leave(journal: &Path) -> Done {
    unlock(journal, SAM)?.leave(&phrase(SAM), NOW, ZONE)
}

fn open_and_close(journal: &Path, passphrase: &str) -> Done {
    unlock(journal, passphrase)?.close()
}

fn nothing(_: &Path) -> Done {
    Ok(())
}

/// A journal of file version 1, as it was frozen.
fn frozen(journal: &Path) -> Done {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/v1");
    crate::folder::copy(&fixture, journal);
    Ok(())
}

/// A journal whose last session was killed while the file was being written.
fn cut_off(journal: &Path) -> Done {
    begin_and_join(journal)?;
    crate::crash::cut_off(journal, "append several");
    Ok(())
}
