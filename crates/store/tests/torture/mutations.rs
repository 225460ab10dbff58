//! Tampering with shared rows by someone who holds the shared key: everything but a tag can be
//! made to fit. Found by the author, whose tags they are, and by the other, who remembers heads.

use std::path::Path;

use domain::{Role, Scope};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::Rng;
use rusqlite::Connection;
use store::StoreError;

use crate::chain::{Chain, Row, random};
use crate::couple::{
    Done, NOA, NOW, SAM, ZONE, begin_and_join, behind_the_back, id, keys, shared, told, unlock,
};
use crate::folder;
use crate::look::{Seen, blocks, look};
use crate::tally::{Tally, is_long};

/// Who tampers with Sam's rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    /// Noa, who has no key for Sam's tags. Sam finds it.
    TheOther,
    /// Sam, who tags anew what both have seen. Noa finds it.
    TheAuthor,
}

/// A kind of tampering: its name, what is done to the rows, and whether an author who does it
/// has done no more than say or erase something.
type Kind = (&'static str, Change, Author);
type Change = fn(&mut Chain, &mut ChaCha8Rng);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Author {
    Tampers,
    MaySo,
}

use Author::{MaySo, Tampers};

#[rustfmt::skip]
const KINDS: &[Kind] = &[
    ("another body, its old hash",        |c, d| { let n = c.with_body(d); c.say(n, d); }, Tampers),
    ("another body with its hash",        |c, d| { let n = c.with_body(d); c.say(n, d); c.hash(n); }, Tampers),
    ("a body of another row",             |c, d| { let (n, m) = (c.with_body(d), c.with_body(d)); c.copy_body(n, m); }, Tampers),
    ("bodies exchanged",                  |c, d| { let n = c.with_body(d); let m = c.another_with_body(n); c.exchange_bodies(n, m); }, Tampers),
    ("another salt",                      |c, d| { let n = c.with_body(d); c.rows[n].said.as_mut().expect("a body").0[3] ^= 1; }, Tampers),
    ("another hash",                      |c, d| { let n = c.any(d); c.rows[n].body_hash[5] ^= 1; }, Tampers),
    ("another subject",                   |c, d| { let n = c.any(d); c.rows[n].subject.push('x'); }, Tampers),
    ("another verb",                      |c, d| { let n = c.any(d); c.rows[n].verb = "restore".into(); }, Tampers),
    ("another zone",                      |c, d| { let n = c.any(d); c.rows[n].zone = "Asia/Tokyo".into(); }, Tampers),
    ("another time",                      |c, d| { let n = c.any(d); c.rows[n].recorded_ms -= 1 + i64::from(d.next_u32()); }, Tampers),
    ("another id",                        |c, d| { let n = c.any(d); c.rows[n].id = random(d); }, Tampers),
    ("another link",                      |c, d| { let n = c.any(d); c.rows[n].prev[0] ^= 1; c.relinked = false; }, Tampers),
    ("another tag",                       |c, d| { let n = c.any(d); c.rows[n].tag = random(d); c.retagged = false; }, Tampers),
    ("another row's tag",                 |c, d| { let (n, m) = (c.any(d), c.any(d)); c.rows[n].tag = c.rows[(m + usize::from(n == m)) % c.rows.len()].tag; c.retagged = false; }, Tampers),
    ("the last row gone",                 |c, _| { c.rows.pop(); }, Tampers),
    ("the last rows gone",                |c, d| { let n = c.any(d); c.rows.truncate(n); }, Tampers),
    ("all rows gone",                     |c, _| c.rows.clear(), Tampers),
    ("a row gone, the gap left",          |c, d| { let n = c.any_but_last(d); c.rows.remove(n); c.renumbered = false; }, Tampers),
    ("a row gone, the gap closed",        |c, d| { let n = c.any_but_last(d); c.rows.remove(n); }, Tampers),
    ("two rows exchanged",                |c, d| { let n = c.any_but_last(d); c.rows.swap(n, n + 1); }, Tampers),
    ("rows in another order",             |c, d| { let n = c.any_but_last(d); c.rows[n..].reverse(); }, Tampers),
    ("a row repeated in the middle",      |c, d| { let n = c.any_but_last(d); let again = c.again(n, d); c.rows.insert(n + 1, again); }, Tampers),
    ("a row repeated at the end",         |c, d| { let n = c.any(d); let again = c.again(n, d); c.rows.push(again); }, MaySo),
    ("a row forged at the end",           |c, d| { let n = c.with_body(d); let again = c.again(n, d); c.rows.push(again); let n = c.rows.len() - 1; c.say(n, d); c.hash(n); c.rows[n].tag = random(d); }, MaySo),
    ("a row forged in the middle",        |c, d| { let n = c.with_body(d); let again = c.again(n, d); c.rows.insert(n, again); c.say(n, d); c.hash(n); }, Tampers),
    ("words blanked",                     |c, d| { let n = c.with_body(d); c.rows[n].said = None; }, Tampers),
    ("words blanked, an erasing forged",  |c, d| { let n = c.with_body(d); c.rows[n].said = None; c.forge_erasing(n, d); }, MaySo),
    ("an erasing blanked",                |c, _| { let n = c.erasing(); c.rows[n].said = None; }, Tampers),
    ("an erasing made to name more",      |c, d| { let n = c.with_body(d); c.rows[n].said = None; let e = c.erasing(); c.name_also(e, n); }, Tampers),
    ("an erasing gone",                   |c, _| { let n = c.erasing(); c.rows.remove(n); }, Tampers),
    ("erased words brought back",         |c, _| c.bring_back(), Tampers),
    ("a row given to the other",          |c, _| { let n = c.rows.len() - 1; c.rows[n].author = "b"; }, Tampers),
];

/// The table by both, each with several seeds.
pub(crate) fn mutations() -> Tally {
    let mut tally = Tally::new("tampered rows");
    let (home, journal) = folder::holding(spoken);
    let noas = keys(&journal, NOA);
    let sams = keys(&journal, SAM);
    let before_erasing = Chain::read(&home.path().join("earlier"), &noas);
    let seeds = if is_long() { 18 } else { 3 };
    let mut tries = Vec::new();
    for (k, (.., author)) in KINDS.iter().enumerate() {
        for seed in 0..seeds {
            tries.push((k, seed, By::TheOther));
            if *author == Tampers {
                tries.push((k, seed, By::TheAuthor));
            }
        }
    }
    let whole = [SAM, NOA].map(|who| look(&journal, who).expect("opens"));
    assert!(
        whole.iter().all(|seen| matches!(seen, Seen::Pages(_))),
        "untouched, it opens for both"
    );
    tally.spread(&tries, |(k, seed, by)| {
        let place = home.path().join(format!("{k} {seed} {by:?}"));
        folder::copy(&journal, &place);
        let stood = Chain::read(&place, &noas);
        let chain = Chain::read(&place, &noas).tampered(KINDS[*k].1, *seed, &before_erasing);
        let history = (*by == By::TheAuthor).then(|| sams.history());
        let chain = chain.fit(history);
        chain.write(&place, &noas);
        let outcome = found(&place, *by, expected(*by, &stood, &chain));
        std::fs::remove_dir_all(&place).expect("removed");
        vec![outcome.map_err(|what| format!("{} by {by:?}: {what}", KINDS[*k].0))]
    });
    tally.note(format!("{} kinds", KINDS.len()));
    tally
}

/// Sam says much, takes one thing back, and both have seen all of it. What stood before the
/// erasing is kept beside it, as Noa may have kept it.
fn spoken(journal: &Path) -> Done {
    begin_and_join(journal)?;
    let mut sam = unlock(journal, SAM)?;
    for n in 0..6 {
        sam.append(
            vec![shared(&format!("s{n}"), "what Sam says")],
            NOW + n,
            ZONE,
        )?;
    }
    sam.close()?;
    folder::copy(journal, &journal.with_file_name("earlier"));
    let mut sam = unlock(journal, SAM)?;
    sam.erase(&[(Scope::Shared, id("gone"))], NOW, ZONE)?;
    sam.append(vec![shared("last", "what Sam says last")], NOW, ZONE)?;
    sam.close()?;
    unlock(journal, NOA)?.close()?;
    unlock(journal, SAM)?.close()
}

/// What the finder has to say.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Expected {
    Tampered,
    /// It verifies, but is not all that is remembered: so many are missing, or none where others
    /// stand in their place.
    Older(Option<u64>),
}

/// Sam knows his tags: nothing but a whole piece from the beginning verifies. Noa, who cannot
/// check them, remembers where the chain stood: whatever else verifies is not it.
fn expected(by: By, stood: &Chain, now: &Chain) -> Expected {
    let is_piece = stood.rows.starts_with(&now.rows);
    if !now.is_chain() || (by == By::TheOther && !is_piece) {
        return Expected::Tampered;
    }
    let missing = stood.rows.len().saturating_sub(now.rows.len()) as u64;
    Expected::Older((missing > 0).then_some(missing))
}

fn found(journal: &Path, by: By, expected: Expected) -> Result<(), String> {
    let finder = match by {
        By::TheOther => SAM,
        By::TheAuthor => NOA,
    };
    let said = match unlock(journal, finder).err() {
        Some(StoreError::Tampered(_)) => Expected::Tampered,
        Some(StoreError::Older(older)) => Expected::Older(older.missing),
        Some(other) => return Err(format!("answered by {other}")),
        None => return Err("not found".to_owned()),
    };
    if said == expected {
        Ok(())
    } else {
        Err(format!("said to be {said:?}, not {expected:?}"))
    }
}

/// Its name, what is done to the row, and whether a newer version may have written it.
type Unreadable = (&'static str, fn(&mut Row), bool);

/// What the other has not seen yet has to be readable at least: a verb of a newer version is said
/// to be one, and everything else that cannot be read is tampering.
pub(crate) fn unreadable() -> Tally {
    let mut tally = Tally::new("unreadable rows");
    let (home, journal) = folder::holding(spoken);
    let mut sam = unlock(&journal, SAM).expect("unlocks");
    sam.append(vec![shared("unseen", "what Noa has not seen")], NOW, ZONE)
        .expect("writes");
    sam.close().expect("closes");
    let noas = keys(&journal, NOA);
    let kinds: [Unreadable; 4] = [
        (
            "a verb to come",
            |row| row.verb = "telling.sing".into(),
            true,
        ),
        (
            "a body of another verb",
            |row| row.verb = "mark.publish".into(),
            false,
        ),
        (
            "a subject that is no id",
            |row| row.subject = String::new(),
            false,
        ),
        (
            "no such zone",
            |row| row.zone = "Europe/Atlantis".into(),
            false,
        ),
    ];
    for (name, change, is_newer) in kinds {
        let place = home.path().join(name);
        folder::copy(&journal, &place);
        let mut chain = Chain::read(&place, &noas);
        change(chain.rows.last_mut().expect("a row"));
        chain.fit(None).write(&place, &noas);
        tally.count(match unlock(&place, NOA).err() {
            Some(StoreError::Newer) if is_newer => Ok(()),
            Some(StoreError::Tampered(_)) if !is_newer => Ok(()),
            other => Err(format!("{name}: {other:?}")),
        });
    }
    tally
}

/// What nobody can find: the whole folder put back as it was.
pub(crate) fn older_copy() -> Tally {
    let mut tally = Tally::new("an older copy of everything is not found");
    let (home, journal) = folder::holding(spoken);
    for who in [SAM, NOA] {
        tally.count(match look(&home.path().join("earlier"), who) {
            Ok(Seen::Pages(_)) => Ok(()),
            other => Err(format!("{other:?}")),
        });
    }
    // Nor Sam's own part alone, put back to where nothing was said since.
    let mut sam = unlock(&journal, SAM).expect("unlocks");
    let before = blocks(&journal_file(&journal), Role::A).expect("reads");
    sam.append(vec![told("kept", "since then")], NOW, ZONE)
        .expect("writes");
    sam.close().expect("closes");
    put_blocks(&journal_file(&journal), "a", &before);
    tally.count(match look(&journal, SAM) {
        Ok(Seen::Pages(seen)) if seen.revisions.iter().all(|r| r.subject != id("kept")) => Ok(()),
        _ => Err("Sam's blocks alone".to_owned()),
    });
    tally
}

/// Sam's own part put back to before something that Sam has said since.
pub(crate) fn older_blocks() -> Tally {
    let mut tally = Tally::new("an older private part is found");
    let (_home, journal) = folder::holding(spoken);
    for n in 0..4 {
        let before = blocks(&journal_file(&journal), Role::A).expect("reads");
        let mut sam = unlock(&journal, SAM).expect("unlocks");
        sam.append(vec![shared(&format!("m{n}"), "said since")], NOW, ZONE)
            .expect("writes");
        sam.close().expect("closes");
        let now = blocks(&journal_file(&journal), Role::A).expect("reads");
        put_blocks(&journal_file(&journal), "a", &before);
        tally.count(match look(&journal, SAM) {
            Err(StoreError::Tampered(found)) if found.author == Role::A => Ok(()),
            Err(other) => Err(other.to_string()),
            Ok(_) => Err("not found".to_owned()),
        });
        put_blocks(&journal_file(&journal), "a", &now);
    }
    tally
}

fn journal_file(journal: &Path) -> Connection {
    behind_the_back(journal, &keys(journal, NOA))
}

fn put_blocks(connection: &Connection, author: &str, blocks: &[Vec<u8>]) {
    let sql = "UPDATE private_block SET content = ? WHERE author = ? AND number = ?";
    for (number, content) in blocks.iter().enumerate() {
        let put = rusqlite::params![content, author, number];
        connection.execute(sql, put).expect("written");
    }
}
