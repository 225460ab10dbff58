use std::fmt::Display;
use std::io;
use std::path::Path;

/// Why a verb gave up. Says it in one line, and never with what the journal holds.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    /// A file that is no journal: its name, and line and field of the first thing wrong.
    #[error("{file}: {what}")]
    Input {
        /// The file as it was named.
        file: String,
        /// What is wrong with it, and where.
        what: String,
    },
    /// An argument that does not go with the others or with the journal.
    #[error("field {field}: {what}")]
    Argument {
        /// The argument.
        field: &'static str,
        /// What is wrong with it.
        what: &'static str,
    },
    /// A file that could not be written.
    #[error("{file}: {source}")]
    Output {
        /// The file.
        file: String,
        /// What the system says.
        source: io::Error,
    },
    /// The document could not be made.
    #[error("{0}")]
    Document(String),
}

impl Problem {
    pub(crate) fn input(file: &Path, what: impl Display) -> Problem {
        Problem::Input {
            file: file.display().to_string(),
            what: what.to_string(),
        }
    }

    pub(crate) fn output(file: &Path, source: io::Error) -> Problem {
        Problem::Output {
            file: file.display().to_string(),
            source,
        }
    }

    /// 2 for what was given, 1 for what happened here.
    pub fn exit_code(&self) -> u8 {
        match self {
            Problem::Input { .. } | Problem::Argument { .. } => 2,
            Problem::Output { .. } | Problem::Document(_) => 1,
        }
    }
}
