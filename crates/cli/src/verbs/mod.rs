//! One file a verb.

mod analyse;
mod chat;
mod data;
mod report;
mod sample;
mod sentences;
mod simulate;
mod timeline;
mod verify;

use clap::Subcommand;

use crate::Problem;

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Invent a couple: moves.csv, journal.json, and truth.json with what they were drawn from
    Simulate(simulate::Simulate),
    /// Say what is in a journal, in sentences or as JSON
    Analyse(analyse::Analyse),
    /// Draw the timeline of a journal as SVG
    Timeline(timeline::Timeline),
    /// Make the therapist's document of a journal as PDF
    Report(report::Report),
    /// Write a journal as tables, as a workbook, as JSON, as sequences or as a calendar
    Data(data::Data),
    /// Write the journal of the fictional couple that the window shows as its sample
    Sample(sample::Sample),
    /// Read a chat export: who sent when and how much, and which stretches look like a fight by text
    Chat(chat::Chat),
    /// Look whether a journal folder or a backup is whole, without changing it
    Verify(verify::Verify),
}

/// What a verb says when it is done.
#[derive(Debug, Default)]
pub struct Said {
    /// For standard output.
    pub out: String,
    /// For standard error: what a reader may not expect. One line each.
    pub notes: Vec<String>,
    /// What was looked at is not whole: said with the exit code too.
    pub not_whole: bool,
}

impl Verb {
    /// Does it and returns what to print.
    ///
    /// # Errors
    /// Says in one line what was wrong; nothing is half written then.
    pub fn run(&self) -> Result<Said, Problem> {
        match self {
            Verb::Simulate(verb) => verb.run(),
            Verb::Analyse(verb) => verb.run(),
            Verb::Timeline(verb) => verb.run(),
            Verb::Report(verb) => verb.run(),
            Verb::Data(verb) => verb.run(),
            Verb::Sample(verb) => verb.run(),
            Verb::Chat(verb) => verb.run(),
            Verb::Verify(verb) => verb.run(),
        }
    }
}

impl Said {
    /// The paths that were written, one a line.
    fn written<P: AsRef<std::path::Path>>(paths: &[P]) -> Said {
        let lines = paths
            .iter()
            .map(|path| format!("{}\n", path.as_ref().display()));
        Said {
            out: lines.collect(),
            ..Said::default()
        }
    }

    /// With a note for each column that was not read.
    fn noting(mut self, unread: &[String]) -> Said {
        let notes = unread
            .iter()
            .map(|column| format!("column {column:?} is not read"));
        self.notes.extend(notes);
        self
    }
}
