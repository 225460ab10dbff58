use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use tempfile::TempDir;

use super::driver::Driver;
use super::screen::Screen;
use super::window::Window;

/// Windows are driven one at a time.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// A laptop with nothing on it: a screen, and folders that the window may write to.
pub struct Household {
    program: PathBuf,
    folder: TempDir,
    screen: Screen,
    _turn: MutexGuard<'static, ()>,
}

impl Household {
    /// A new one for the program, `env!("CARGO_BIN_EXE_tidemark")` in a test.
    pub fn new(program: impl Into<PathBuf>) -> Household {
        let turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
        let folder = TempDir::new().expect("a temporary folder");
        for place in ["data", "config", "cache", "saved", "home"] {
            fs::create_dir(folder.path().join(place)).expect("a fresh folder is empty");
        }
        Household {
            program: program.into(),
            folder,
            screen: Screen::start(),
            _turn: turn,
        }
    }

    /// Opens the window, on what an earlier one left.
    pub fn open(&self) -> Window<'_> {
        self.open_with(&[])
    }

    /// Opens the window on the sample journal.
    pub fn open_on_sample(&self) -> Window<'_> {
        self.open_with(&["--sample"])
    }

    fn open_with(&self, args: &[&str]) -> Window<'_> {
        let driver = Driver::start(&self.program, args, &self.environment());
        Window::new(self, driver)
    }

    /// Everything that the window can write to: journal, settings, web view, saved documents.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Where a saved document goes.
    pub fn saved(&self) -> PathBuf {
        self.folder.path().join("saved")
    }

    /// The journal folder.
    pub fn journal(&self) -> PathBuf {
        self.data().join("app.tidemark.Tidemark/journal")
    }

    /// Every file that the window has written, wherever it could.
    pub fn files(&self) -> Vec<PathBuf> {
        let mut found = Vec::new();
        collect(self.folder.path(), &mut found);
        found
    }

    pub(super) fn program(&self) -> &Path {
        &self.program
    }

    pub(super) fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    pub(super) fn display(&self) -> &str {
        &self.screen.display
    }

    fn environment(&self) -> Vec<(&'static str, String)> {
        let place = |name: &str| self.folder.path().join(name).display().to_string();
        vec![
            ("DISPLAY", self.screen.display.clone()),
            ("DBUS_SESSION_BUS_ADDRESS", self.screen.bus.clone()),
            ("NO_AT_BRIDGE", "1".to_owned()),
            ("GTK_A11Y", "none".to_owned()),
            ("HOME", place("home")),
            ("XDG_DATA_HOME", place("data")),
            ("XDG_CONFIG_HOME", place("config")),
            ("XDG_CACHE_HOME", place("cache")),
            ("TIDEMARK_SAVE_FOLDER", place("saved")),
            ("TIDEMARK_FAST_KEYS", "1".to_owned()),
            ("TAURI_WEBVIEW_AUTOMATION", "true".to_owned()),
            ("LANG", "C.UTF-8".to_owned()),
            ("TZ", zone_where_it_is_noon()),
        ]
    }
}

/// Sharing settles by the hour of the day, so the window lives where it is noon. IANA's
/// `Etc/GMT-3` is three hours ahead of Greenwich.
fn zone_where_it_is_noon() -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let hour = now.expect("it is after 1970").as_secs() / 3600 % 24;
    match 12 - i64::try_from(hour).expect("an hour is below 24") {
        0 => "Etc/UTC".to_owned(),
        ahead @ 1.. => format!("Etc/GMT-{ahead}"),
        behind => format!("Etc/GMT+{}", -behind),
    }
}

fn collect(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, into);
        } else {
            into.push(path);
        }
    }
}
