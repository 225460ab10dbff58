//! The bad disk (`shim.c`) from the side of the tests.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::OnceLock;

/// A process that does one action again and again, each time on another bad disk.
pub(crate) struct Disk {
    driver: Child,
    to: Option<ChildStdin>,
    from: BufReader<ChildStdout>,
}

/// The signal by which a killed process ends.
pub(crate) const KILLED: i32 = 9;

/// How a turn went.
pub(crate) struct Turn {
    /// What the process said.
    pub(crate) said: Vec<String>,
    /// The signal that ended it, 0, or the negative exit code.
    pub(crate) status: i32,
    /// One letter for each call that changes the folder.
    pub(crate) calls: String,
}

impl Turn {
    /// It was said to be done.
    pub(crate) fn acknowledges(&self) -> bool {
        self.said.iter().any(|line| line == "acknowledged")
    }

    /// Something was said not to be done.
    pub(crate) fn refuses(&self) -> bool {
        self.said.iter().any(|line| line.starts_with("refused"))
    }
}

impl Disk {
    /// Starts the process and waits until it is ready for its first turn.
    pub(crate) fn start(action: &str, home: &Path) -> Disk {
        let own = std::env::current_exe().expect("the tests are a program");
        let mut driver = Command::new(own)
            .args(["drive", action])
            .arg(home)
            .env("LD_PRELOAD", shim())
            .env("TIDEMARK_SHIM_FOLDER", home)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("starts");
        let to = driver.stdin.take();
        let from = BufReader::new(driver.stdout.take().expect("piped"));
        let mut disk = Disk { driver, to, from };
        assert_eq!(disk.line(), "ready", "{action}");
        disk
    }

    /// One turn: the disk fails in this way at the `n`-th call. `word` is for the process.
    pub(crate) fn turn(&mut self, mode: &str, n: usize, word: &str) -> Turn {
        let to = self.to.as_mut().expect("open until dropped");
        writeln!(to, "{mode} {n} {word}").expect("the driver listens");
        let mut said = Vec::new();
        loop {
            let line = self.line();
            let Some(over) = line.strip_prefix("over ") else {
                said.push(line);
                continue;
            };
            let (status, calls) = over.split_once(' ').expect("two words");
            return Turn {
                said,
                status: status.parse().expect("a number"),
                calls: calls.to_owned(),
            };
        }
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        let length = self.from.read_line(&mut line).expect("reads");
        assert!(length > 0, "the driver went away");
        line.trim_end().to_owned()
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        self.to = None;
        let _ = self.driver.wait();
    }
}

/// The shim, built once a run.
fn shim() -> &'static Path {
    static SHIM: OnceLock<PathBuf> = OnceLock::new();
    SHIM.get_or_init(|| {
        let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/torture/shim.c");
        let built = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bad-disk.so");
        let aside = built.with_extension(std::process::id().to_string());
        let status = Command::new("cc")
            .args([
                "-O1", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o",
            ])
            .args([aside.as_path(), Path::new(source)])
            .arg("-ldl")
            .status();
        assert!(status.expect("cc runs").success(), "shim.c does not build");
        std::fs::rename(&aside, &built).expect("put in place");
        built
    })
}
