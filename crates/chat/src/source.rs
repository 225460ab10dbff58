use std::cell::RefCell;
use std::fs::{self, File};
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use zip::ZipArchive;
use zip::result::ZipError;

use crate::{ChatError, Refusal};

/// A file, a folder or a zip that was chosen, and what stands in it.
#[derive(Debug)]
pub struct Source {
    root: PathBuf,
    /// Kept open: its list of files may be long, and is read once.
    zip: Option<RefCell<Archive>>,
    entries: Vec<Entry>,
}

type Archive = ZipArchive<BufReader<File>>;

/// A file in it.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// Its path within, with `/`.
    pub(crate) name: String,
    pub(crate) size: u64,
    place: Place,
}

#[derive(Clone, Debug)]
enum Place {
    Path(PathBuf),
    InZip(usize),
    Held(Arc<[u8]>),
}

/// No chat of two has more text.
const MOST_BYTES: u64 = 1 << 30;
const MOST_FILES: usize = 200_000;
/// Text packs to a tenth at best; what unpacks to more than this many times its size is no text.
const MOST_RATIO: u64 = 150;
/// Below this many bytes the ratio doesn't matter.
const ANY_RATIO: u64 = 16 << 20;
/// How deep a folder is looked through: `your_instagram_activity/messages/inbox/name/file`.
const DEEPEST: usize = 8;

impl Source {
    /// Opens a file, a folder or a zip. Nothing is unpacked to the disk.
    ///
    /// # Errors
    /// [`ChatError::Unreadable`] where the system refuses; [`ChatError::Refused`] for a zip that
    /// is damaged, locked, too large, or has paths that lead out of it.
    pub fn open(path: &Path) -> Result<Source, ChatError> {
        let found = fs::metadata(path).map_err(|source| unreadable(path, source))?;
        let zipped = found.is_file() && is_zip(path).map_err(|source| unreadable(path, source))?;
        let mut zip = zipped.then(|| archive(path)).transpose()?;
        let entries = match &mut zip {
            _ if found.is_dir() => in_folder(path)?,
            Some(zip) => in_zip(path, zip)?,
            None => vec![Entry {
                name: shown(path),
                size: found.len(),
                place: Place::Path(path.to_owned()),
            }],
        };
        Ok(Source {
            root: path.to_owned(),
            zip: zip.map(RefCell::new),
            entries,
        })
    }

    /// A file that is in memory already.
    pub fn held(name: &str, bytes: &[u8]) -> Source {
        Source {
            root: PathBuf::from(name),
            zip: None,
            entries: vec![Entry {
                name: name.to_owned(),
                size: bytes.len() as u64,
                place: Place::Held(Arc::from(bytes)),
            }],
        }
    }

    /// As it is called.
    pub fn name(&self) -> String {
        shown(&self.root)
    }

    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The whole of a file in it.
    pub(crate) fn bytes(&self, entry: &Entry) -> Result<Vec<u8>, ChatError> {
        if entry.size > MOST_BYTES {
            return Err(refused(&entry.name, Refusal::TooLarge));
        }
        self.first_bytes(entry, MOST_BYTES)
    }

    /// Up to so many bytes of it.
    pub(crate) fn first_bytes(&self, entry: &Entry, most: u64) -> Result<Vec<u8>, ChatError> {
        let mut bytes = Vec::new();
        match &entry.place {
            Place::Path(path) => {
                let file = File::open(path).map_err(|source| unreadable(path, source))?;
                bytes.reserve_exact(usize::try_from(entry.size.min(most)).unwrap_or(0));
                file.take(most)
                    .read_to_end(&mut bytes)
                    .map_err(|source| unreadable(path, source))?;
            }
            Place::Held(held) => {
                let most = usize::try_from(most).unwrap_or(usize::MAX);
                bytes.extend_from_slice(&held[..held.len().min(most)]);
            }
            Place::InZip(place) => {
                let zip = self.zip.as_ref().expect("what is in a zip was found in it");
                let mut zip = zip.borrow_mut();
                let file = zip
                    .by_index(*place)
                    .map_err(|error| zip_error(&self.root, error))?;
                // What a zip says of its sizes may be untrue: it is read up to that and no further.
                let promised = entry.size.min(most);
                bytes.reserve_exact(usize::try_from(promised.min(ANY_RATIO)).unwrap_or(0));
                file.take(promised + 1)
                    .read_to_end(&mut bytes)
                    .map_err(|_| refused(&entry.name, Refusal::DamagedZip))?;
                if bytes.len() as u64 > promised && promised == entry.size {
                    return Err(refused(&entry.name, Refusal::DamagedZip));
                }
                bytes.truncate(usize::try_from(promised).unwrap_or(usize::MAX));
            }
        }
        Ok(bytes)
    }

    /// Whether it came as a zip.
    pub(crate) fn is_zipped(&self) -> bool {
        self.zip.is_some()
    }
}

fn in_folder(root: &Path) -> Result<Vec<Entry>, ChatError> {
    let mut entries = Vec::new();
    let mut open = vec![(root.to_owned(), String::new(), 0)];
    while let Some((folder, prefix, depth)) = open.pop() {
        let listed = fs::read_dir(&folder).map_err(|source| unreadable(&folder, source))?;
        for found in listed {
            let found = found.map_err(|source| unreadable(&folder, source))?;
            let name = format!("{prefix}{}", found.file_name().to_string_lossy());
            // A link is not followed: it may lead anywhere.
            let kind = found.file_type();
            let kind = kind.map_err(|source| unreadable(&found.path(), source))?;
            if kind.is_dir() && depth < DEEPEST {
                open.push((found.path(), format!("{name}/"), depth + 1));
            } else if kind.is_file() && is_worth_a_look(&name) {
                let size = found.metadata().map_or(0, |found| found.len());
                entries.push(Entry {
                    name,
                    size,
                    place: Place::Path(found.path()),
                });
            }
            if entries.len() > MOST_FILES {
                return Err(refused(&shown(root), Refusal::TooLarge));
            }
        }
    }
    entries.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(entries)
}

fn in_zip(path: &Path, zip: &mut Archive) -> Result<Vec<Entry>, ChatError> {
    if zip.len() > MOST_FILES {
        return Err(refused(&shown(path), Refusal::TooLarge));
    }
    let mut entries = Vec::new();
    for place in 0..zip.len() {
        let file = zip.by_index_raw(place);
        let file = file.map_err(|error| zip_error(path, error))?;
        let name = file
            .name()
            .map_err(|error| zip_error(path, error))?
            .into_owned();
        if leads_out(&name) {
            return Err(refused(&shown(path), Refusal::Path));
        }
        if !file.is_file() || !is_worth_a_look(&name) {
            continue;
        }
        if file.encrypted() {
            return Err(refused(&shown(path), Refusal::Locked));
        }
        let (size, packed) = (file.size(), file.compressed_size());
        let bursts = size > ANY_RATIO && size / packed.max(1) > MOST_RATIO;
        if size > MOST_BYTES || bursts {
            return Err(refused(&shown(path), Refusal::TooLarge));
        }
        entries.push(Entry {
            name,
            size,
            place: Place::InZip(place),
        });
    }
    entries.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(entries)
}

/// Nothing is unpacked, and still: whoever names a file so means harm.
fn leads_out(name: &str) -> bool {
    let mut parts = name.split(['/', '\\']);
    let drive = name.as_bytes().get(1) == Some(&b':');
    drive || name.starts_with(['/', '\\']) || name.contains('\0') || parts.any(|part| part == "..")
}

/// Pictures and the like are not opened, nor what systems leave in folders.
fn is_worth_a_look(name: &str) -> bool {
    let file = name.rsplit('/').next().unwrap_or(name);
    let ending = file.rsplit_once('.').map_or("", |(_, ending)| ending);
    let known = ["txt", "json", "jsonl", "html", "htm", "md", "csv", "tsv"];
    let known = known.iter().any(|known| ending.eq_ignore_ascii_case(known));
    known && !file.starts_with("._") && !name.starts_with("__MACOSX/")
}

fn archive(path: &Path) -> Result<Archive, ChatError> {
    let file = File::open(path).map_err(|source| unreadable(path, source))?;
    ZipArchive::new(BufReader::new(file)).map_err(|error| zip_error(path, error))
}

fn is_zip(path: &Path) -> io::Result<bool> {
    let mut magic = Vec::new();
    File::open(path)?.take(4).read_to_end(&mut magic)?;
    Ok(magic == *b"PK\x03\x04" || magic == *b"PK\x05\x06")
}

fn zip_error(path: &Path, error: ZipError) -> ChatError {
    match error {
        ZipError::Io(source) if source.kind() != io::ErrorKind::UnexpectedEof => {
            unreadable(path, source)
        }
        ZipError::UnsupportedArchive(what) if what == ZipError::PASSWORD_REQUIRED => {
            refused(&shown(path), Refusal::Locked)
        }
        _ => refused(&shown(path), Refusal::DamagedZip),
    }
}

fn unreadable(path: &Path, source: io::Error) -> ChatError {
    ChatError::Unreadable {
        file: shown(path),
        source,
    }
}

pub(crate) fn refused(file: &str, refusal: Refusal) -> ChatError {
    ChatError::Refused {
        file: file.to_owned(),
        refusal,
    }
}

fn shown(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}
