use std::fmt;

use chrono::{DateTime, NaiveDateTime};

/// What a backup was made for. All but the automatic ones stay until they are deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BackupKind {
    /// At the lock, after every session.
    Automatic,
    /// What stood there before a backup was put in its place.
    SetAside,
    /// Before a newer version changed the file.
    Update,
    /// Brought in from elsewhere.
    Brought,
}

/// The file name of a backup, which tells when it was made and nothing of the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupName {
    made: NaiveDateTime,
    kind: BackupKind,
}

const ENDING: &str = ".tidemark";
/// UTC; without colons, which not every file system takes.
const FORMAT: &str = "%Y-%m-%dT%H-%M-%SZ";

impl BackupName {
    /// The name of a backup made then, to the second. None for a time beyond all calendars.
    pub fn new(made_ms: i64, kind: BackupKind) -> Option<BackupName> {
        let made = DateTime::from_timestamp(made_ms.div_euclid(1000), 0)?.naive_utc();
        let name = BackupName { made, kind };
        // A year of five digits would not stand in the order of names.
        BackupName::parse(&name.to_string())
    }

    /// Reads a file name; none if it is no backup's.
    pub fn parse(file_name: &str) -> Option<BackupName> {
        let (made, word) = file_name.strip_suffix(ENDING)?.split_at_checked(20)?;
        let name = BackupName {
            made: NaiveDateTime::parse_from_str(made, FORMAT).ok()?,
            kind: [
                BackupKind::Automatic,
                BackupKind::SetAside,
                BackupKind::Update,
                BackupKind::Brought,
            ]
            .into_iter()
            .find(|kind| word_of(*kind) == word)?,
        };
        (name.to_string() == file_name).then_some(name)
    }

    /// What it was made for.
    pub fn kind(&self) -> BackupKind {
        self.kind
    }

    /// When it was made, milliseconds since 1970, UTC, to the second.
    pub fn made_ms(&self) -> i64 {
        self.made.and_utc().timestamp_millis()
    }
}

/// The file name.
impl fmt::Display for BackupName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (made, word) = (self.made.format(FORMAT), word_of(self.kind));
        write!(f, "{made}{word}{ENDING}")
    }
}

fn word_of(kind: BackupKind) -> &'static str {
    match kind {
        BackupKind::Automatic => "",
        BackupKind::SetAside => ".set-aside",
        BackupKind::Update => ".update",
        BackupKind::Brought => ".brought",
    }
}
