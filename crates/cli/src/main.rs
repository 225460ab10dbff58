//! The same engine without a window.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;
use clap::error::ErrorKind;
use tidemark_cli::verbs::Verb;

/// Tidemark without its window: reads a moves.csv or a journal.json and says what is in it.
#[derive(Parser)]
#[command(name = "tidemark-cli", version)]
struct Cli {
    #[command(subcommand)]
    verb: Verb,
}

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return answer_to(&error),
    };
    match cli.verb.run() {
        Ok(said) => {
            said.notes.iter().for_each(|note| note_down(note));
            match print(&said.out) {
                ExitCode::SUCCESS if said.not_whole => ExitCode::FAILURE,
                printed => printed,
            }
        }
        Err(problem) => refuse(&problem.to_string(), problem.exit_code()),
    }
}

/// Help and version are no errors; everything else is told in one line.
fn answer_to(error: &clap::Error) -> ExitCode {
    let text = error.to_string();
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => print(&text),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            refuse("no verb given; see tidemark-cli --help", 2)
        }
        _ => {
            let first = text.split("\n\n").next().unwrap_or_default();
            refuse(first.trim_start_matches("error: "), 2)
        }
    }
}

/// A reader that stops reading is no error.
fn print(text: &str) -> ExitCode {
    match io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => refuse(&error.to_string(), 1),
        Ok(()) | Err(_) => ExitCode::SUCCESS,
    }
}

fn refuse(text: &str, code: u8) -> ExitCode {
    note_down(text);
    ExitCode::from(code)
}

/// One line on standard error, whatever the text holds.
fn note_down(text: &str) {
    let words: Vec<&str> = text.split_whitespace().collect();
    let line = words.join(" ").replace(char::is_control, "");
    // With standard error gone too, the exit code is all that is left to say.
    let _ = writeln!(io::stderr(), "tidemark-cli: {line}");
}
