//! Tampering with shared rows by someone who holds the shared key: everything but a tag can be
//! made to fit. Found by the author, whose tags they are, and by the other, who remembers heads.

use std::path::Path;

use domain::{Role, Scope};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use rusqlite::{Connection, named_params};
use sha2::{Digest, Sha256};
use store::StoreError;
use vault::{Key, Keyring, VaultId};

use crate::couple::{
    Done, NOA, NOW, SAM, ZONE, begin_and_join, behind_the_back, id, keys, shared, told, unlock,
};
use crate::folder;
use crate::look::{Seen, look};
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
        let outcome = Chain::read(&place, &noas).tampered(KINDS[*k].1, *seed, &before_erasing);
        let history = (*by == By::TheAuthor).then(|| sams.history());
        outcome.fit(history).write(&place, &noas);
        let outcome = found(&place, *by);
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

fn found(journal: &Path, by: By) -> Result<(), String> {
    let finder = match by {
        By::TheOther => SAM,
        By::TheAuthor => NOA,
    };
    match unlock(journal, finder).err() {
        Some(StoreError::Tampered(_) | StoreError::Older(_)) => Ok(()),
        Some(other) => Err(format!("answered by {other}")),
        None => Err("not found".to_owned()),
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
    let blocks = blocks_of(&journal_file(&journal), "a");
    sam.append(vec![told("kept", "since then")], NOW, ZONE)
        .expect("writes");
    sam.close().expect("closes");
    put_blocks(&journal_file(&journal), "a", &blocks);
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
        let blocks = blocks_of(&journal_file(&journal), "a");
        let mut sam = unlock(&journal, SAM).expect("unlocks");
        sam.append(vec![shared(&format!("m{n}"), "said since")], NOW, ZONE)
            .expect("writes");
        sam.close().expect("closes");
        let now = blocks_of(&journal_file(&journal), "a");
        put_blocks(&journal_file(&journal), "a", &blocks);
        tally.count(match look(&journal, SAM) {
            Ok(Seen::Older) | Err(StoreError::Tampered(_)) => Ok(()),
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

fn blocks_of(connection: &Connection, author: &str) -> Vec<Vec<u8>> {
    let sql = "SELECT content FROM private_block WHERE author = ? ORDER BY number";
    let mut statement = connection.prepare(sql).expect("reads");
    let rows = statement
        .query_map([author], |row| row.get(0))
        .expect("reads");
    rows.map(|row| row.expect("a block")).collect()
}

fn put_blocks(connection: &Connection, author: &str, blocks: &[Vec<u8>]) {
    let sql = "UPDATE private_block SET content = ? WHERE author = ? AND number = ?";
    for (number, content) in blocks.iter().enumerate() {
        let put = rusqlite::params![content, author, number];
        connection.execute(sql, put).expect("written");
    }
}

/// Sam's shared rows in somebody else's hands.
struct Chain {
    vault: VaultId,
    rows: Vec<Row>,
    /// As they stood before the erasing.
    earlier: Vec<Row>,
    /// Whether numbers, links and tags are made to fit.
    renumbered: bool,
    relinked: bool,
    retagged: bool,
}

#[derive(Clone)]
struct Row {
    author: &'static str,
    seq: u64,
    id: [u8; 16],
    prev: [u8; 32],
    subject: String,
    verb: String,
    zone: String,
    recorded_ms: i64,
    body_hash: [u8; 32],
    tag: [u8; 32],
    said: Option<([u8; 32], Vec<u8>)>,
}

impl Chain {
    fn tampered(mut self, change: Change, seed: u64, earlier: &Chain) -> Chain {
        self.earlier.clone_from(&earlier.rows);
        change(&mut self, &mut ChaCha8Rng::seed_from_u64(seed));
        self
    }

    fn any(&self, dice: &mut ChaCha8Rng) -> usize {
        dice.next_u32() as usize % self.rows.len()
    }

    fn any_but_last(&self, dice: &mut ChaCha8Rng) -> usize {
        dice.next_u32() as usize % (self.rows.len() - 1)
    }

    fn with_body(&self, dice: &mut ChaCha8Rng) -> usize {
        self.another_with_body(self.any(dice))
    }

    /// The next row round the chain that says something in words.
    fn another_with_body(&self, n: usize) -> usize {
        let round = (1..=self.rows.len()).map(|i| (n + i) % self.rows.len());
        let mut telling = round.filter(|m| {
            let row = &self.rows[*m];
            row.said.is_some() && row.verb == "telling.publish"
        });
        telling.next().expect("Sam has said something")
    }

    fn erasing(&self) -> usize {
        let place = self.rows.iter().position(|row| row.verb == "erase");
        place.expect("Sam has taken something back")
    }

    fn say(&mut self, n: usize, dice: &mut ChaCha8Rng) {
        let body = &mut self.rows[n].said.as_mut().expect("a body").1;
        let text = String::from_utf8_lossy(body).replace("what", &format!("{}", dice.next_u32()));
        *body = text.into_bytes();
    }

    fn hash(&mut self, n: usize) {
        let (salt, body) = self.rows[n].said.as_ref().expect("a body");
        self.rows[n].body_hash = sha256(&[salt, body]);
    }

    fn copy_body(&mut self, n: usize, m: usize) {
        let m = if n == m { self.another_with_body(n) } else { m };
        self.rows[n].said = self.rows[m].said.clone();
        self.hash(n);
    }

    fn exchange_bodies(&mut self, n: usize, m: usize) {
        let (one, two) = (self.rows[n].said.clone(), self.rows[m].said.clone());
        (self.rows[n].said, self.rows[m].said) = (two, one);
        self.hash(n);
        self.hash(m);
    }

    fn again(&self, n: usize, dice: &mut ChaCha8Rng) -> Row {
        Row {
            id: random(dice),
            ..self.rows[n].clone()
        }
    }

    fn forge_erasing(&mut self, n: usize, dice: &mut ChaCha8Rng) {
        let mut row = self.again(self.erasing(), dice);
        let body = format!("[{}]", n + 1).into_bytes();
        row.said = Some((random(dice), body));
        self.rows.push(row);
        self.hash(self.rows.len() - 1);
    }

    fn name_also(&mut self, erasing: usize, n: usize) {
        let body = &mut self.rows[erasing].said.as_mut().expect("a body").1;
        let text = String::from_utf8_lossy(body).replace('[', &format!("[{},", n + 1));
        *body = text.into_bytes();
        self.hash(erasing);
    }

    fn bring_back(&mut self) {
        for row in &mut self.rows {
            if row.said.is_none() {
                let earlier = self.earlier.iter().find(|earlier| earlier.id == row.id);
                row.said = earlier.expect("it was there").said.clone();
            }
        }
    }

    /// Makes everything fit that can be made to fit.
    fn fit(mut self, history: Option<&Key>) -> Chain {
        let mut prev = [0; 32];
        for (n, row) in self.rows.iter_mut().enumerate() {
            if self.renumbered {
                row.seq = n as u64 + 1;
            }
            if self.relinked {
                row.prev = prev;
            }
            let bytes = row.bytes(self.vault);
            if let Some(key) = history.filter(|_| self.retagged) {
                row.tag = vault::tag(key, &bytes);
            }
            prev = sha256(&[&bytes, &row.tag]);
        }
        self
    }

    fn read(journal: &Path, keys: &Keyring) -> Chain {
        let connection = behind_the_back(journal, keys);
        let sql = "SELECT * FROM revision WHERE author = 'a' ORDER BY seq";
        let mut statement = connection.prepare(sql).expect("reads");
        let rows = statement.query_map([], |row| {
            let (salt, body): (Option<_>, Option<_>) = (row.get("salt")?, row.get("body")?);
            Ok(Row {
                author: "a",
                seq: row.get("seq")?,
                id: row.get("id")?,
                prev: row.get("prev")?,
                subject: row.get("subject")?,
                verb: row.get("verb")?,
                zone: row.get("zone")?,
                recorded_ms: row.get("recorded_ms")?,
                body_hash: row.get("body_hash")?,
                tag: row.get("tag")?,
                said: salt.zip(body),
            })
        });
        Chain {
            vault: vault::read_header(journal).expect("a header").vault(),
            rows: rows
                .expect("reads")
                .map(|row| row.expect("a row"))
                .collect(),
            earlier: Vec::new(),
            renumbered: true,
            relinked: true,
            retagged: true,
        }
    }

    fn write(&self, journal: &Path, keys: &Keyring) {
        let connection = behind_the_back(journal, keys);
        let clear = "DROP TRIGGER revision_is_final; DROP TRIGGER revision_stays;
                     DELETE FROM revision WHERE author = 'a';";
        connection
            .execute_batch(clear)
            .expect("triggers only guard against mistakes");
        let theirs = "SELECT coalesce(max(seq), 0) FROM revision WHERE author = 'b'";
        let theirs: u64 = connection
            .query_row(theirs, [], |row| row.get(0))
            .expect("counted");
        let sql = include_str!("../../src/sql/insert_record.sql");
        for row in &self.rows {
            let seq = if row.author == "a" {
                row.seq
            } else {
                theirs + 1
            };
            let values = named_params! {
                ":author": row.author, ":seq": seq, ":id": row.id, ":prev": row.prev,
                ":subject": row.subject, ":verb": row.verb, ":zone": row.zone,
                ":recorded_ms": row.recorded_ms, ":body_hash": row.body_hash, ":tag": row.tag,
                ":salt": row.said.as_ref().map(|said| said.0),
                ":body": row.said.as_ref().map(|said| &said.1),
            };
            connection.execute(sql, values).expect("written");
        }
    }
}

impl Row {
    /// What is tagged and linked: each field behind its length in four bytes.
    fn bytes(&self, vault: VaultId) -> Vec<u8> {
        let fields: [&[u8]; 12] = [
            b"tidemark revision 1",
            vault.bytes(),
            &self.id,
            Role::A.code().as_bytes(),
            b"shared",
            &self.seq.to_le_bytes(),
            &self.prev,
            self.subject.as_bytes(),
            self.verb.as_bytes(),
            self.zone.as_bytes(),
            &self.recorded_ms.to_le_bytes(),
            &self.body_hash,
        ];
        let length = |field: &[u8]| u32::try_from(field.len()).expect("small").to_le_bytes();
        let each = fields
            .iter()
            .flat_map(|field| [length(field).to_vec(), field.to_vec()]);
        each.flatten().collect()
    }
}

pub(crate) fn sha256(parts: &[&[u8]]) -> [u8; 32] {
    let mut hash = Sha256::new();
    parts.iter().for_each(|part| hash.update(part));
    hash.finalize().into()
}

fn random<const N: usize>(dice: &mut ChaCha8Rng) -> [u8; N] {
    let mut bytes = [0; N];
    dice.fill_bytes(&mut bytes);
    bytes
}
