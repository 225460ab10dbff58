use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::shell::Outcome;

/// A screen nobody sees, with a message bus, for as long as this lives.
pub(crate) struct Screen {
    display: String,
    bus: String,
    servers: [Child; 2],
}

impl Screen {
    /// Starts both.
    pub(crate) fn start() -> Outcome<Screen> {
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
        ]))?;
        let (bus, bus_server) = first_line(Command::new("dbus-daemon").args([
            "--session",
            "--nofork",
            "--nopidfile",
            "--print-address=1",
        ]))?;
        Ok(Screen {
            display: format!(":{number}"),
            bus,
            servers: [server, bus_server],
        })
    }

    /// Puts the program on this screen.
    pub(crate) fn show<'a>(&self, program: &'a mut Command) -> &'a mut Command {
        program
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            .env("NO_AT_BRIDGE", "1")
            .env_remove("WAYLAND_DISPLAY")
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

/// Starts a server and reads the line by which it says that it is ready.
fn first_line(server: &mut Command) -> Outcome<(String, Child)> {
    let name = server.get_program().to_string_lossy().into_owned();
    let mut child = server
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| format!("{name}: {error}"))?;
    let mut line = String::new();
    let said = child
        .stdout
        .take()
        .map(|out| BufReader::new(out).read_line(&mut line));
    match said {
        Some(Ok(length)) if length > 0 => Ok((line.trim().to_owned(), child)),
        _ => Err(format!("{name} did not start")),
    }
}
