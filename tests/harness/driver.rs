use std::fs::OpenOptions;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use ureq::Agent;

/// How long the window may take over anything that it is asked or expected to do.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// The web view's driver, with one session over the program.
pub struct Driver {
    agent: Agent,
    session: String,
    process: Child,
}

impl Driver {
    /// Starts the driver in this environment, and the program by it. What either prints is added
    /// to the log.
    pub fn start(
        program: &Path,
        args: &[&str],
        environment: &[(&str, String)],
        log: &Path,
    ) -> Driver {
        let port = free_port();
        let log = OpenOptions::new().create(true).append(true).open(log);
        let log = log.expect("the folder can be written");
        let process = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .envs(environment.iter().map(|(name, value)| (*name, value)))
            .env_remove("WAYLAND_DISPLAY")
            .stdout(log.try_clone().expect("a file is opened twice"))
            .stderr(log)
            .spawn()
            .expect("WebKitWebDriver is installed (cargo xtask test does it)");
        let mut driver = Driver {
            agent: Agent::config_builder()
                .http_status_as_error(false)
                .timeout_global(Some(PATIENCE * 2))
                .build()
                .into(),
            session: format!("http://127.0.0.1:{port}"),
            process,
        };
        driver.begin(program, args);
        driver
    }

    fn begin(&mut self, program: &Path, args: &[&str]) {
        let options = json!({ "binary": program, "args": args });
        let wish = json!({
            "capabilities": { "alwaysMatch": { "webkitgtk:browserOptions": options } }
        });
        wait_for("the driver", || self.ask("GET", "/status", None).ok());
        let answer = self.post("/session", &wish).expect("the window opens");
        let id = answer["sessionId"].as_str().expect("a session has an id");
        self.session = format!("{}/session/{id}", self.session);
    }

    /// Asks for what stands at a path of the session.
    pub fn get(&self, path: &str) -> Result<Value, String> {
        self.ask("GET", path, None)
    }

    /// Sends to a path of the session.
    pub fn post(&self, path: &str, body: &Value) -> Result<Value, String> {
        self.ask("POST", path, Some(body))
    }

    fn ask(&self, method: &str, path: &str, body: Option<&Value>) -> Result<Value, String> {
        let url = format!("{}{path}", self.session);
        let answer = match body {
            None => self.agent.get(&url).call(),
            Some(body) => self.agent.post(&url).send_json(body),
        };
        let mut answer = answer.map_err(|error| format!("{method} {path}: {error}"))?;
        let status = answer.status();
        let mut body: Value = answer
            .body_mut()
            .read_json()
            .map_err(|error| format!("{method} {path}: {error}"))?;
        let value = body["value"].take();
        if status.is_success() {
            return Ok(value);
        }
        Err(format!(
            "{method} {path}: {} {}",
            value["error"], value["message"]
        ))
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.agent.delete(&self.session).call();
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Asks again and again until there is an answer.
pub fn wait_for<T>(what: &str, answer: impl FnMut() -> Option<T>) -> T {
    patiently(answer).unwrap_or_else(|| panic!("waited in vain for {what}"))
}

/// Asks again and again until there is an answer or patience ends.
pub fn patiently<T>(mut answer: impl FnMut() -> Option<T>) -> Option<T> {
    let until = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = answer() {
            return Some(found);
        }
        if Instant::now() > until {
            return None;
        }
        std::thread::sleep(Duration::from_millis(40));
    }
}

fn free_port() -> u16 {
    let any = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    any.local_addr().expect("it has an address").port()
}
