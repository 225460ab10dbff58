//! Use cases, wire types, and the one list of commands. No Tauri, no SQL, no statistics.
//!
//! The window calls [`dispatch_text`] by the names in `list.rs`; the command line and the window read
//! the same [`domain::Journal`].

mod around;
mod beside;
mod bin;
mod chat_import;
mod clock;
mod commands;
mod data_desk;
mod desk;
mod dispatch;
mod error;
mod exports;
mod idle;
mod ids;
mod list;
mod report_desk;
mod sample;
mod search;
mod session;
mod shown;
mod typescript;
pub mod wire;

pub use clock::{Clock, SystemClock};
pub use commands::{BackupLook, check_newest_backup, verify};
pub use commands::{ChatRead, ChatReading, begin_chat, take_chat};
pub use commands::{DataSaving, begin_data};
pub use commands::{Export, read_exports, render_journal, save_export};
pub use commands::{
    ReportMade, ReportMaking, ReportSaving, begin_preview, begin_report, take_preview,
};
pub use commands::{RestFile, render_rest, save_rest};
pub use commands::{back_up_to, backup_file_name, bring_backup};
pub use desk::{Desk, Places};
pub use dispatch::{CommandInfo, Door, read};
pub use domain::Id;
pub use error::{ApiError, BackupTrouble};
pub use idle::is_idle;
pub use list::{commands, dispatch, dispatch_text};
pub use sample::sample_journal;
pub use typescript::typescript;
pub use vault::{Kdf, Passphrase};
