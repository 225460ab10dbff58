//! The journal folder: one encrypted file of revisions and private blocks, a header with the
//! keys, a lock. The only crate that speaks SQL.
//!
//! [`OpenJournal`] is an unlocked journal. Every change goes through [`OpenJournal::append`],
//! which writes revisions in one transaction and returns when they are durable.

mod append;
mod backup;
mod bytes;
mod chain;
mod change_passphrase;
mod check;
mod connection;
mod create;
mod erase;
mod error;
mod files;
mod folder;
mod join;
mod kept;
mod leave;
mod lock_name;
mod migrate;
mod open;
mod private;
mod record;
mod recover;
mod renew;
mod rest;
mod restore;
mod rows;
mod stop;
mod unlock;
mod write;

pub use backup::{Backup, BackupKind, BackupName, back_up, backups, renew_backups, take_in};
pub use check::{BackupCheck, Checked, Ending, Found, Part, check, check_with};
pub use error::{Older, StoreError, Tampering};
pub use folder::{exists, put_in_place};
pub use kept::Kept;
pub use leave::remove_abandoned;
pub use migrate::migrate;
pub use open::{AsRead, OpenJournal};
pub use rest::{Rest, read_rest};
pub use restore::restore;
pub use unlock::read_private;
