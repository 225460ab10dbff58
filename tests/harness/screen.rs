use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// A screen nobody sees, with the message buses of a session and of a system, for as long as this
/// lives.
pub struct Screen {
    pub display: String,
    pub bus: String,
    pub system_bus: String,
    servers: [Child; 3],
}

impl Screen {
    pub fn start() -> Screen {
        let (number, server) = first_line(Command::new("Xvfb").args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1400x1000x24",
            // It would start anew whenever its last window closes, and refuse the next meanwhile.
            "-noreset",
            "-nolisten",
            "tcp",
        ]));
        let (bus, bus_server) = message_bus();
        let (system_bus, system_bus_server) = message_bus();
        Screen {
            display: format!(":{number}"),
            bus,
            system_bus,
            servers: [server, bus_server, system_bus_server],
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        for server in &mut self.servers {
            let _ = server.kill();
            let _ = server.wait();
        }
    }
}

fn message_bus() -> (String, Child) {
    first_line(Command::new("dbus-daemon").args([
        "--session",
        "--nofork",
        "--nopidfile",
        "--print-address=1",
    ]))
}

/// Starts a server and reads the line by which it says that it is ready.
fn first_line(server: &mut Command) -> (String, Child) {
    let name = server.get_program().to_string_lossy().into_owned();
    let mut child = server
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("{name} (cargo xtask test installs it): {error}"));
    let out = child.stdout.take().expect("its output is piped");
    let mut line = String::new();
    BufReader::new(out)
        .read_line(&mut line)
        .expect("its output is text");
    assert!(!line.is_empty(), "{name} did not start");
    (line.trim().to_owned(), child)
}
