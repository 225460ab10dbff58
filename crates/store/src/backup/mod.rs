//! Backups: the files of a closed journal in one file.

mod bring;
mod container;
mod make;
mod name;
pub(crate) mod shelf;

pub use bring::take_in;
pub use container::Backup;
pub use make::{back_up, renew_backups};
pub use name::{BackupKind, BackupName};
pub use shelf::backups;
