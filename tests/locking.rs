//! Locking, in the real window: by key, by itself, and by the word of the system; and what is
//! left in memory after it. `cargo xtask test` runs this; it needs Linux.
#![cfg(target_os = "linux")]

#[path = "harness/mod.rs"]
mod harness;

use std::env;
use std::fs::{self, File, Permissions};
use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::thread::sleep;
use std::time::{Duration, Instant};

use api::{Clock, Desk, Kdf, Places};
use chrono_tz::Tz;
use gio::prelude::ToVariant;
use harness::{Household, Stopped, Window, find_in_memory};
use serde_json::{Value, json};
// Its allocator is the one that wipes.
use tidemark_app as _;

const SAM: &str = "lantern orbit velvet canyon thistle";
const NOA: &str = "marble kettle anchor winter saddle";
/// Names the data folder to the engine that runs as a process of its own.
const DATA: &str = "TIDEMARK_LOCKING_DATA";
/// What the system says takes its way over a bus and the page.
const SOON: Duration = Duration::from_secs(5);
/// What locking may take.
const A_SECOND: Duration = Duration::from_secs(1);

#[test]
fn one_key_blanks_page_and_title_and_locks() {
    let household = household();
    let window = household.open();
    open(&window, SAM);
    window.keys("Control+n");
    window.keys("a");
    assert!(household.titles().contains(&"Tidemark".to_owned()));

    let put_away = household.put_away();
    window.keys("F9");
    assert_eq!(window.text().trim(), "");
    until("the journal to lock", SOON, || household.is_closed());
    until("the window to go", SOON, || put_away.was_asked());
    let titles = household.titles();
    assert!(titles.contains(&"Notes".to_owned()), "{titles:?}");
    assert!(!titles.contains(&"Tidemark".to_owned()), "{titles:?}");

    window.keys("x");
    window.role("button", "Open");
    assert!(household.titles().contains(&"Tidemark".to_owned()));
    goes_on_with_the_log(&window);
}

#[test]
fn a_journal_that_nobody_is_at_locks_even_if_the_page_hangs() {
    let household = household();
    let window = household.open();
    open(&window, SAM);
    window.press("Settings");
    window.choose("radio", "1 minute");
    window.keys("Escape");
    window.keys("Control+n");
    window.keys("a");
    // Longer than the draft takes to be kept.
    sleep(A_SECOND);

    let page = Stopped::stop(&web_process(&window));
    let since = Instant::now();
    sleep(Duration::from_secs(50));
    assert!(
        !household.is_closed(),
        "somebody was here less than a minute ago"
    );
    until("the journal to lock", Duration::from_secs(15), || {
        household.is_closed()
    });
    assert!(
        since.elapsed() < Duration::from_secs(65),
        "{:?}",
        since.elapsed()
    );

    drop(page);
    window.role("button", "Open");
    goes_on_with_the_log(&window);
}

#[test]
fn the_journal_is_locked_before_the_computer_sleeps() {
    let household = household();
    let logind = household.on_the_system_bus("org.freedesktop.login1");
    let delays = logind.delays();
    let prepare = |sleeps: bool| {
        let (path, manager) = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager");
        logind.say(
            path,
            manager,
            "PrepareForSleep",
            Some((sleeps,).to_variant()),
        );
    };
    let window = household.open();
    open(&window, SAM);
    window.keys("Control+n");
    window.keys("a");
    let mut delay = delays.recv_timeout(SOON).expect("sleep is delayed");

    prepare(true);
    delay
        .read_to_end(&mut Vec::new())
        .expect("the delay is let go");
    assert!(
        household.is_closed(),
        "and not before the journal is locked"
    );
    window.role("button", "Open");
    goes_on_with_the_log(&window);

    prepare(false);
    delays
        .recv_timeout(SOON)
        .expect("the next sleep is delayed as well");
    let (path, session) = (
        "/org/freedesktop/login1/session/_32",
        "org.freedesktop.login1.Session",
    );
    logind.say(path, session, "Lock", None);
    until("the journal to lock", SOON, || household.is_closed());
    window.role("button", "Open");
}

#[test]
fn a_locked_screen_locks_the_journal_and_nobody_else_can() {
    let household = household();
    let window = household.open();
    for name in ["org.gnome.ScreenSaver", "org.freedesktop.ScreenSaver"] {
        let path = format!("/{}", name.replace('.', "/"));
        let active = |active: bool| Some((active,).to_variant());
        open(&window, SAM);
        let stranger = household.on_the_session_bus("org.example.Stranger");
        stranger.say(&path, name, "ActiveChanged", active(true));
        let desktop = household.on_the_session_bus(name);
        desktop.say(&path, name, "ActiveChanged", active(false));
        sleep(A_SECOND);
        assert!(!household.is_closed());
        desktop.say(&path, name, "ActiveChanged", active(true));
        until("the journal to lock", SOON, || household.is_closed());
        window.role("button", "Open");
    }
}

#[test]
fn keys_and_words_are_gone_from_memory_within_a_second() {
    let household = household();
    let window = household.open();
    open(&window, SAM);
    let pid = window.pid().expect("the program runs");
    let secrets = secrets(&household);
    let found = find_in_memory(&pid, &secrets);
    for (secret, _) in &secrets {
        assert!(
            found.iter().any(|place| place.starts_with(secret)),
            "no {secret} in {found:?}"
        );
    }
    window.keys("Control+l");
    sleep(A_SECOND);
    assert_eq!(find_in_memory(&pid, &secrets), Vec::<String>::new());
}

/// Without a window, whose web view keeps messages of its own.
#[test]
fn the_engine_keeps_no_copy_of_a_passphrase() {
    let household = household();
    let mut engine = Command::new(env::current_exe().expect("a test knows its program"))
        .args(["engine_by_itself", "--exact", "--ignored", "--nocapture"])
        .env(DATA, data(&household))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("a test can be started");
    let mut ask = engine.stdin.take().expect("its input is piped");
    let mut said = BufReader::new(engine.stdout.take().expect("its output is piped")).lines();
    let mut wait_for = |word: &str| {
        let line = said.find(|line| line.as_ref().is_ok_and(|line| line.ends_with(word)));
        assert!(line.is_some(), "the engine never said that it {word}");
    };
    let passphrase = [("the passphrase", SAM.as_bytes().to_vec())];
    let copies = |of: u32| find_in_memory(&of.to_string(), &passphrase);

    ask.write_all(SAM.as_bytes()).expect("it listens");
    wait_for("has it");
    assert_eq!(copies(engine.id()).len(), 1);
    ask.write_all(b"!").expect("it listens");
    wait_for("is open");
    assert_eq!(copies(engine.id()), Vec::<String>::new());
    drop(ask);
    engine.wait().expect("it ends");
}

#[test]
#[ignore = "the process that the test above looks into"]
fn engine_by_itself() {
    let mut input = File::open("/dev/stdin").expect("a pipe");
    let mut heard = |bytes: &mut [u8]| input.read_exact(bytes).is_ok();
    let mut passphrase = vec![0; SAM.len()];
    assert!(heard(&mut passphrase));
    println!("has it");
    assert!(heard(&mut [0]));
    let data = env::var_os(DATA).expect("it is named").into();
    let mut desk = Desk::new(Places { data }, Arc::new(Noon), Kdf::FLOOR);
    let passphrase = String::from_utf8(passphrase).expect("text");
    let given = json!({ "passphrase": passphrase });
    drop(passphrase);
    api::dispatch(&mut desk, "unlock", given).expect("it opens");
    println!("is open");
    heard(&mut [0]);
}

#[test]
fn a_second_window_says_that_the_first_has_the_journal() {
    let household = household();
    let first = household.open();
    open(&first, SAM);
    let second = household.open();
    second.fill("Passphrase", NOA);
    second.keys("Enter");
    second.see("Another Tidemark window has the journal open.");
    first.keys("Control+l");
    until("the journal to lock", SOON, || household.is_closed());
    open(&second, NOA);
}

#[test]
fn a_folder_that_others_can_open_is_refused_in_words() {
    let household = household();
    let mode = fs::metadata(household.journal())
        .expect("a folder")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o700);
    let window = household.open();
    fs::set_permissions(household.journal(), Permissions::from_mode(0o777)).expect("it is ours");
    window.fill("Passphrase", SAM);
    window.keys("Enter");
    window.see("Other accounts on this computer can open the journal’s folder.");
    fs::set_permissions(household.journal(), Permissions::from_mode(0o700)).expect("it is ours");
    open(&window, SAM);
}

#[test]
fn the_program_leaves_no_core_dump() {
    let household = household();
    let window = household.open();
    window.role("button", "Open");
    let pid = window.pid().expect("the program runs");
    let limits = fs::read_to_string(format!("/proc/{pid}/limits")).expect("it is a child");
    let cores = limits
        .lines()
        .find(|line| line.starts_with("Max core file size"));
    let cores: Vec<&str> = cores.expect("a limit").split_whitespace().collect();
    assert_eq!(cores[4..6], ["0", "0"]);
}

#[test]
fn no_process_of_the_program_opens_a_socket_to_a_network() {
    let household = Household::new(env!("CARGO_BIN_EXE_tidemark"));
    let trace = household.folder().join("trace");
    let trace = trace.to_str().expect("a plain path");
    let strace = [
        "strace",
        "-f",
        "-qq",
        "-e",
        "trace=execve,socket,connect",
        "-o",
        trace,
    ];
    let mut program = household
        .command(&strace)
        .arg("--sample")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("strace is installed (cargo xtask test does it)");
    until("the sample", Duration::from_secs(60), || {
        household.sample().join("lock").exists()
    });
    sleep(Duration::from_secs(5));
    household.close_windows();
    program.wait().expect("the window closes");

    let calls = fs::read_to_string(trace).expect("a trace");
    for seen in ["WebKitNetworkProcess", "WebKitWebProcess", "socket(AF_UNIX"] {
        assert!(calls.contains(seen), "{seen} was not traced");
    }
    let outward: Vec<&str> = calls
        .lines()
        .filter(|call| call.contains("AF_INET"))
        .collect();
    assert_eq!(outward, Vec::<&str>::new());
}

#[test]
fn the_window_opens_where_there_is_no_network() {
    let household = Household::new(env!("CARGO_BIN_EXE_tidemark"));
    let shown = household
        .command(&["unshare", "--map-root-user", "--net"])
        .arg("--sample")
        .env("TIDEMARK_BENCH_FRAME", "1")
        .output()
        .expect("unshare is part of util-linux");
    let said = String::from_utf8_lossy(&shown.stdout);
    let why = String::from_utf8_lossy(&shown.stderr);
    assert!(
        shown.status.success() && said.starts_with("first frame"),
        "{said}{why}"
    );
}

fn open(window: &Window<'_>, passphrase: &str) {
    window.fill("Passphrase", passphrase);
    window.keys("Enter");
    window.see("Lately");
}

/// What was in the log when the journal locked is there again, on My pages alone.
fn goes_on_with_the_log(window: &Window<'_>) {
    open(window, SAM);
    window.press("My pages");
    window.see("Something you were writing is still here.");
}

fn until(what: &str, patience: Duration, is_so: impl Fn() -> bool) {
    let end = Instant::now() + patience;
    while !is_so() {
        assert!(Instant::now() < end, "waited in vain for {what}");
        sleep(Duration::from_millis(20));
    }
}

/// The process in which the page runs.
fn web_process(window: &Window<'_>) -> String {
    let program = window.pid().expect("the program runs");
    let children = Command::new("pgrep")
        .args(["-P", &program, "-f", "WebKitWebProcess"])
        .output();
    let children = String::from_utf8(children.expect("pgrep runs").stdout).expect("text");
    children.trim().to_owned()
}

/// Sam and Noa have a journal; Sam has told one thing to both, and one to nobody.
fn household() -> Household {
    let household = Household::new(env!("CARGO_BIN_EXE_tidemark"));
    write_a_journal(&household);
    household
}

/// A clock that stands at noon, when what is shared takes effect at the next lock.
struct Noon;

impl Clock for Noon {
    fn now_ms(&self) -> i64 {
        1_781_776_800_000
    }

    fn zone(&self) -> Tz {
        Tz::UTC
    }
}

fn write_a_journal(household: &Household) {
    let data = data(household);
    let mut desk = Desk::new(Places { data }, Arc::new(Noon), Kdf::FLOOR);
    let mut call = |name: &str, args: Value| {
        api::dispatch(&mut desk, name, args).unwrap_or_else(|why| panic!("{name}: {why}"))
    };
    call(
        "begin_journal",
        json!({"name": "Sam", "colour": "teal", "passphrase": SAM, "name_on_lock_screen": false}),
    );
    call(
        "join",
        json!({"name": "Noa", "colour": "rust", "passphrase": NOA, "name_on_lock_screen": false}),
    );
    let moves = json!([{"actor": "a", "act": "pursue"}, {"actor": "b", "act": "withdraw"}]);
    call(
        "add_telling",
        json!({"moves": moves, "words": {"text": "shown", "told_myself": "mulberry, which both may read"},
            "share": {"moves": true, "words": true}}),
    );
    call(
        "add_telling",
        json!({"moves": moves, "words": {"told_myself": "periwinkle, which is mine alone"}}),
    );
    call("lock", Value::Null);
}

/// The program's data folder.
fn data(household: &Household) -> PathBuf {
    let journal = household.journal();
    journal.parent().expect("it stands in a folder").to_owned()
}

/// Keys of the open journal, and words that are not sent to the window.
fn secrets(household: &Household) -> Vec<(&'static str, Vec<u8>)> {
    let header = vault::read_header(&household.journal()).expect("a header");
    let (_, keys) = header.unlock(&SAM.to_owned().into()).expect("opens");
    let literal = keys.shared().sqlcipher_literal();
    let digits = |i| u8::from_str_radix(&literal[i..i + 2], 16).expect("digits");
    vec![
        ("the private key", keys.private().bytes().to_vec()),
        ("the history key", keys.history().bytes().to_vec()),
        ("the shared key", (2..66).step_by(2).map(digits).collect()),
        ("private words", b"periwinkle".to_vec()),
        ("shared words", b"mulberry".to_vec()),
    ]
}
