use std::fmt::Write as _;
use std::io::{self, Write};

use sha2::{Digest, Sha256};

use crate::StoreError;
use crate::files::{NAMES, Named};
use crate::stop::Stop;

const MAGIC: &str = "tidemark backup ";
const VERSION: u32 = 1;
/// No line of the head is longer.
const LINE: usize = 128;

/// A backup file, read: the files of a journal as they stood, byte for byte.
///
/// The head is lines of text: the magic with the version; `made` and milliseconds since 1970, UTC;
/// for each file, in a fixed order, its SHA-256, length and name; `head` and the SHA-256 of the
/// lines above. Then come the files, one after the other, and nothing after them. The same files
/// are written in one way only, and nothing else is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup<'a> {
    made_ms: i64,
    parts: Vec<Named<'a>>,
}

impl<'a> Backup<'a> {
    /// Reads the bytes of a backup file, and every sum in it.
    ///
    /// # Errors
    /// [`StoreError::Newer`] for a later version, [`StoreError::BackupDamaged`] for everything
    /// else that is not as it was written.
    pub fn parse(bytes: &'a [u8]) -> Result<Backup<'a>, StoreError> {
        Backup::parse_until(bytes, &Stop::default())
    }

    /// The same, as long as it is not told to stop.
    pub(crate) fn parse_until(bytes: &'a [u8], stop: &Stop) -> Result<Backup<'a>, StoreError> {
        read(bytes, stop)?.ok_or(StoreError::BackupDamaged)
    }

    /// When it was made, milliseconds since 1970, UTC.
    pub fn made_ms(&self) -> i64 {
        self.made_ms
    }

    pub(crate) fn parts(&self) -> &[Named<'a>] {
        &self.parts
    }
}

/// Writes these files as a backup.
pub(super) fn write(parts: &[Named<'_>], made_ms: i64, out: &mut impl Write) -> io::Result<()> {
    out.write_all(head(parts, made_ms, &Stop::default()).as_bytes())?;
    parts.iter().try_for_each(|(_, bytes)| out.write_all(bytes))
}

/// None: damaged.
fn read<'a>(bytes: &'a [u8], stop: &Stop) -> Result<Option<Backup<'a>>, StoreError> {
    let mut rest = bytes;
    match line(&mut rest).and_then(|line| line.strip_prefix(MAGIC)?.parse::<u32>().ok()) {
        Some(VERSION) => {}
        Some(later) if later > VERSION => return Err(StoreError::Newer),
        _ => return Ok(None),
    }
    Ok(read_parts(&mut rest).filter(|backup| {
        // What was taken lightly above shows here: the head that was written is the one that
        // these files have.
        let head = head(&backup.parts, backup.made_ms, stop);
        bytes.starts_with(head.as_bytes()) && rest.is_empty()
    }))
}

fn read_parts<'a>(rest: &mut &'a [u8]) -> Option<Backup<'a>> {
    let made_ms = line(rest)?.strip_prefix("made ")?.parse().ok()?;
    let mut sized = Vec::new();
    let mut names = NAMES.into_iter();
    loop {
        let line = line(rest)?;
        if line.starts_with("head ") {
            break;
        }
        let (length, name) = line.split_once(' ')?.1.split_once(' ')?;
        let name = names.find(|known| *known == name)?;
        sized.push((name, length.parse().ok()?));
    }
    let mut parts = Vec::with_capacity(sized.len());
    for (name, length) in sized {
        let (part, after) = rest.split_at_checked(length)?;
        parts.push((name, part));
        *rest = after;
    }
    Some(Backup { made_ms, parts })
}

fn line<'a>(rest: &mut &'a [u8]) -> Option<&'a str> {
    let end = rest.iter().take(LINE).position(|byte| *byte == b'\n')?;
    let line = std::str::from_utf8(&rest[..end]).ok()?;
    *rest = &rest[end + 1..];
    Some(line)
}

fn head(parts: &[Named<'_>], made_ms: i64, stop: &Stop) -> String {
    let mut head = format!("{MAGIC}{VERSION}\nmade {made_ms}\n");
    for (name, bytes) in parts {
        writeln!(head, "{} {} {name}", sum(bytes, stop), bytes.len()).expect("a string takes all");
    }
    let above = sum(head.as_bytes(), stop);
    writeln!(head, "head {above}").expect("a string takes all");
    head
}

/// SHA-256 in hexadecimal.
fn sum(bytes: &[u8], stop: &Stop) -> String {
    let mut hash = Sha256::new();
    stop.pieces(bytes).for_each(|piece| hash.update(piece));
    let mut text = String::with_capacity(64);
    for byte in hash.finalize() {
        write!(text, "{byte:02x}").expect("a string takes all");
    }
    text
}
