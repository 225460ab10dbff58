use std::ffi::OsStr;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use memchr::memmem;
use tempfile::TempDir;

use super::bus::Speaker;
use super::close::{close_windows, titles};
use super::driver::Driver;
use super::put_away::PutAway;
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
        for place in ["data", "config", "cache", "saved", "home", "tmp"] {
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
        let log = self.folder.path().join("log");
        let driver = Driver::start(&self.program, args, &self.environment(), &log);
        Window::new(self, driver)
    }

    /// The program as a person starts it, not driven, through these other programs.
    pub fn command(&self, through: &[&str]) -> Command {
        let mut words = through
            .iter()
            .map(OsStr::new)
            .chain([self.program.as_os_str()]);
        let mut command = Command::new(words.next().expect("the program is named"));
        command
            .args(words)
            .envs(self.environment())
            .env_remove("TAURI_WEBVIEW_AUTOMATION")
            .env_remove("WAYLAND_DISPLAY");
        command
    }

    /// Closes every window as its cross does.
    pub fn close_windows(&self) {
        close_windows(self.display());
    }

    /// What the windows on the screen are called.
    pub fn titles(&self) -> Vec<String> {
        titles(self.display())
    }

    /// Hears from now on whether a window is to be put away.
    pub fn put_away(&self) -> PutAway {
        PutAway::listen(self.display())
    }

    /// Somebody who speaks on the message bus of the session.
    pub fn on_the_session_bus(&self, name: &str) -> Speaker {
        Speaker::on(&self.screen.bus, name)
    }

    /// Somebody who speaks on the message bus of the system.
    pub fn on_the_system_bus(&self, name: &str) -> Speaker {
        Speaker::on(&self.screen.system_bus, name)
    }

    /// Whether no program has the journal open.
    pub fn is_closed(&self) -> bool {
        let lock = File::open(self.journal().join("lock")).expect("there is a journal");
        lock.try_lock().is_ok()
    }

    /// Everything that the window can write to: journal, settings, web view, saved documents,
    /// temporary files, and the log of what it prints.
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

    /// The sample journal's folder.
    pub fn sample(&self) -> PathBuf {
        self.data().join("app.tidemark.Tidemark/sample")
    }

    /// The files, of all that the window has written wherever it could, in which one of these
    /// texts stands readable, as UTF-8 or UTF-16.
    pub fn files_with(&self, secrets: &[&str]) -> Vec<String> {
        let spelled: Vec<Vec<u8>> = secrets.iter().flat_map(|text| spellings(text)).collect();
        let mut files = Vec::new();
        collect(self.folder.path(), &mut files);
        assert!(files.len() > 3, "the window has written its files");
        let holds_one = |file: &PathBuf| {
            let bytes = fs::read(file).unwrap_or_default();
            spelled
                .iter()
                .any(|text| memmem::find(&bytes, text).is_some())
        };
        let names = files.into_iter().filter(holds_one);
        names.map(|file| file.display().to_string()).collect()
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
            ("DBUS_SYSTEM_BUS_ADDRESS", self.screen.system_bus.clone()),
            ("NO_AT_BRIDGE", "1".to_owned()),
            ("GTK_A11Y", "none".to_owned()),
            ("HOME", place("home")),
            ("XDG_DATA_HOME", place("data")),
            ("XDG_CONFIG_HOME", place("config")),
            ("XDG_CACHE_HOME", place("cache")),
            ("TMPDIR", place("tmp")),
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

fn spellings(text: &str) -> [Vec<u8>; 2] {
    let wide = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    [text.as_bytes().to_vec(), wide]
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
