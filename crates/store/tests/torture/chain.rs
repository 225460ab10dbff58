//! Sam's shared rows in somebody else's hands, and what a reader has to say of them.

use std::collections::BTreeSet;
use std::path::Path;

use domain::Role;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use rusqlite::named_params;
use sha2::{Digest, Sha256};
use vault::{Key, Keyring, VaultId};

use crate::couple::behind_the_back;

/// Sam's shared rows in somebody else's hands.
pub(crate) struct Chain {
    pub(crate) vault: VaultId,
    pub(crate) rows: Vec<Row>,
    /// As they stood before the erasing.
    pub(crate) earlier: Vec<Row>,
    /// Whether numbers, links and tags are made to fit.
    pub(crate) renumbered: bool,
    pub(crate) relinked: bool,
    pub(crate) retagged: bool,
}

#[derive(Clone, PartialEq)]
pub(crate) struct Row {
    pub(crate) author: &'static str,
    pub(crate) seq: u64,
    pub(crate) id: [u8; 16],
    pub(crate) prev: [u8; 32],
    pub(crate) subject: String,
    pub(crate) verb: String,
    pub(crate) zone: String,
    pub(crate) recorded_ms: i64,
    pub(crate) body_hash: [u8; 32],
    pub(crate) tag: [u8; 32],
    pub(crate) said: Option<([u8; 32], Vec<u8>)>,
}

impl Chain {
    pub(crate) fn tampered(
        mut self,
        change: fn(&mut Chain, &mut ChaCha8Rng),
        seed: u64,
        earlier: &Chain,
    ) -> Chain {
        self.earlier.clone_from(&earlier.rows);
        change(&mut self, &mut ChaCha8Rng::seed_from_u64(seed));
        self
    }

    pub(crate) fn any(&self, dice: &mut ChaCha8Rng) -> usize {
        dice.next_u32() as usize % self.rows.len()
    }

    pub(crate) fn any_but_last(&self, dice: &mut ChaCha8Rng) -> usize {
        dice.next_u32() as usize % (self.rows.len() - 1)
    }

    pub(crate) fn with_body(&self, dice: &mut ChaCha8Rng) -> usize {
        self.another_with_body(self.any(dice))
    }

    /// The next row round the chain that says something in words.
    pub(crate) fn another_with_body(&self, n: usize) -> usize {
        let round = (1..=self.rows.len()).map(|i| (n + i) % self.rows.len());
        let mut telling = round.filter(|m| {
            let row = &self.rows[*m];
            row.said.is_some() && row.verb.starts_with("telling.publish")
        });
        telling.next().expect("Sam has said something")
    }

    pub(crate) fn erasing(&self) -> usize {
        let place = self.rows.iter().position(|row| row.verb == "erase");
        place.expect("Sam has taken something back")
    }

    pub(crate) fn say(&mut self, n: usize, dice: &mut ChaCha8Rng) {
        let body = &mut self.rows[n].said.as_mut().expect("a body").1;
        let text = String::from_utf8_lossy(body).replace("what", &format!("{}", dice.next_u32()));
        *body = text.into_bytes();
    }

    pub(crate) fn hash(&mut self, n: usize) {
        let (salt, body) = self.rows[n].said.as_ref().expect("a body");
        self.rows[n].body_hash = sha256(&[salt, body]);
    }

    pub(crate) fn copy_body(&mut self, n: usize, m: usize) {
        let m = if n == m { self.another_with_body(n) } else { m };
        self.rows[n].said = self.rows[m].said.clone();
        self.hash(n);
    }

    pub(crate) fn exchange_bodies(&mut self, n: usize, m: usize) {
        let (one, two) = (self.rows[n].said.clone(), self.rows[m].said.clone());
        (self.rows[n].said, self.rows[m].said) = (two, one);
        self.hash(n);
        self.hash(m);
    }

    pub(crate) fn again(&self, n: usize, dice: &mut ChaCha8Rng) -> Row {
        Row {
            id: random(dice),
            ..self.rows[n].clone()
        }
    }

    pub(crate) fn forge_erasing(&mut self, n: usize, dice: &mut ChaCha8Rng) {
        let mut row = self.again(self.erasing(), dice);
        let body = format!("[{}]", n + 1).into_bytes();
        row.said = Some((random(dice), body));
        self.rows.push(row);
        self.hash(self.rows.len() - 1);
    }

    pub(crate) fn name_also(&mut self, erasing: usize, n: usize) {
        let body = &mut self.rows[erasing].said.as_mut().expect("a body").1;
        let text = String::from_utf8_lossy(body).replace('[', &format!("[{},", n + 1));
        *body = text.into_bytes();
        self.hash(erasing);
    }

    pub(crate) fn bring_back(&mut self) {
        for row in &mut self.rows {
            if row.said.is_none() {
                let earlier = self.earlier.iter().find(|earlier| earlier.id == row.id);
                row.said = earlier.expect("it was there").said.clone();
            }
        }
    }

    /// Told once more, and plainly: without tags, are these rows a chain?
    pub(crate) fn is_chain(&self) -> bool {
        let erasings = self.rows.iter().filter(|row| row.verb == "erase");
        let named: BTreeSet<u64> = erasings
            .flat_map(|row| {
                let body = row.said.as_ref().map_or(&[][..], |said| &said.1);
                let named: Vec<u64> = serde_json::from_slice(body).unwrap_or_default();
                named.into_iter().filter(|seq| *seq < row.seq)
            })
            .collect();
        let mut prev = [0; 32];
        self.rows.iter().enumerate().all(|(n, row)| {
            let is_linked = row.author == "a" && row.seq == n as u64 + 1 && row.prev == prev;
            prev = sha256(&[&row.bytes(self.vault), &row.tag]);
            let is_said = match &row.said {
                None => named.contains(&row.seq),
                Some((salt, body)) => {
                    row.body_hash == sha256(&[salt, body])
                        && !named.contains(&row.seq)
                        && (row.verb == "erase" || domain::Change::read(&row.verb, body).is_ok())
                }
            };
            is_linked && is_said
        })
    }

    /// Makes everything fit that can be made to fit.
    pub(crate) fn fit(mut self, history: Option<&Key>) -> Chain {
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

    pub(crate) fn read(journal: &Path, keys: &Keyring) -> Chain {
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

    pub(crate) fn write(&self, journal: &Path, keys: &Keyring) {
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
    pub(crate) fn bytes(&self, vault: VaultId) -> Vec<u8> {
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

pub(crate) fn random<const N: usize>(dice: &mut ChaCha8Rng) -> [u8; N] {
    let mut bytes = [0; N];
    dice.fill_bytes(&mut bytes);
    bytes
}
