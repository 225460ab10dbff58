use std::io::{self, BufRead};
use std::path::{Path, PathBuf};

use api::wire::{CheckedPart, FoundAs, JournalPart};
use api::{ApiError, Passphrase};
use clap::Args;
use domain::Role;

use super::Said;
use crate::Problem;

/// Arguments of `verify`.
#[derive(Debug, Args)]
pub struct Verify {
    /// A journal folder, or a backup
    path: PathBuf,
    /// Read a passphrase, one line, from standard input, and look also at what it opens
    #[arg(long)]
    passphrase_stdin: bool,
}

impl Verify {
    pub(crate) fn run(&self) -> Result<Said, Problem> {
        let passphrase = self.passphrase_stdin.then(first_line).transpose()?;
        let scratch = tempfile::tempdir().map_err(|e| Problem::output(&self.path, e))?;
        let parts = api::verify(&self.path, passphrase.as_ref(), scratch.path())
            .map_err(|error| problem(&self.path, &error))?;
        let mut out: String = parts.iter().map(|part| sentence(part) + "\n").collect();
        let holds = parts.iter().all(|part| part.holds);
        out += match (holds, self.passphrase_stdin) {
            (false, _) => "Not everything is whole. Nothing was changed.\n",
            (true, false) => "Whole, as far as can be seen without a passphrase.\n",
            (true, true) => "Whole, as far as this passphrase opens it.\n",
        };
        Ok(Said {
            out,
            not_whole: !holds,
            ..Said::default()
        })
    }
}

fn first_line() -> Result<Passphrase, Problem> {
    let mut line = String::new();
    let read = io::stdin().lock().read_line(&mut line);
    read.map_err(|_| no_passphrase())?;
    line.truncate(line.trim_end_matches(['\r', '\n']).len());
    if line.is_empty() {
        return Err(no_passphrase());
    }
    Ok(Passphrase::from(line))
}

fn no_passphrase() -> Problem {
    Problem::Argument {
        field: "--passphrase-stdin",
        what: "no passphrase on standard input",
    }
}

fn problem(path: &Path, error: &ApiError) -> Problem {
    match error {
        ApiError::NotFound => Problem::input(path, "neither a journal folder nor a backup"),
        _ => Problem::input(path, error),
    }
}

fn sentence(checked: &CheckedPart) -> String {
    if (checked.part, checked.found) == (JournalPart::Backup, FoundAs::Damaged) {
        return "This is no backup of Tidemark, or a damaged one.".to_owned();
    }
    let part = match (checked.part, checked.whose) {
        (JournalPart::Backup, _) => "The backup",
        (JournalPart::Header, _) => "The header",
        (JournalPart::HeaderCopy, _) => "The header's copy",
        (JournalPart::File, _) => "The journal file",
        (JournalPart::Pages, _) => "The file, page by page,",
        (JournalPart::Shared, Some(Role::B)) => "What the second partner shared",
        (JournalPart::Shared, _) => "What the first partner shared",
        (JournalPart::Private, _) => "The private part that this passphrase opens",
    };
    let found = match checked.found {
        FoundAs::Whole => "is as it was written",
        FoundAs::Missing => "is not there",
        FoundAs::Damaged => "is damaged",
        FoundAs::Newer => "was written by a newer version of Tidemark",
        FoundAs::Behind => "is one writing behind; the next one mends it",
        FoundAs::Plain => "is not encrypted",
        FoundAs::Cut => "is cut off",
        FoundAs::OfAnother => "is of another journal",
        FoundAs::EarlierKeys => "was made under keys that were renewed since",
        FoundAs::NotVerified => "is not as it was written",
        FoundAs::Older => "is older than its reader remembers",
    };
    match checked.at {
        Some(at) => format!("{part} {found}, from change {at} on."),
        None => format!("{part} {found}."),
    }
}
