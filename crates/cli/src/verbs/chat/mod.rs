mod found;
mod why;

use std::path::PathBuf;

use api::{Clock, SystemClock};
use chat::{ChatError, Choices, Columns, DateOrder, Format, Source, Transcript};
use chrono_tz::Tz;
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};

use super::Said;
use crate::Problem;
use crate::put::put;
use found::Found;

/// Arguments of `chat`.
#[derive(Debug, Args)]
pub struct Chat {
    /// A file, a folder, or a zip as it was exported
    file: PathBuf,
    /// Read only this format
    #[arg(long, value_name = "F", value_parser = format())]
    format: Option<Format>,
    /// In which order dates stand, where the file leaves it open
    #[arg(long, value_name = "O", value_parser = order())]
    date_order: Option<DateOrder>,
    /// Where the clock hung, for formats without a zone; the computer's zone without it
    #[arg(long, value_name = "ZONE")]
    zone: Option<Tz>,
    /// One chat of several, by name
    #[arg(long, value_name = "NAME")]
    chat: Option<String>,
    /// The column of a table that holds the time
    #[arg(long, value_name = "NAME", requires = "sender_column")]
    time_column: Option<String>,
    /// The column of a table that holds who sent it
    #[arg(long, value_name = "NAME", requires = "time_column")]
    sender_column: Option<String>,
    /// The column of a table that holds what was sent, or its length
    #[arg(long, value_name = "NAME", requires = "time_column")]
    text_column: Option<String>,
    /// Everything as JSON instead of sentences
    #[arg(long)]
    json: bool,
    /// Write time, sender and length of each message into this file
    #[arg(long, value_name = "OUT.CSV")]
    messages: Option<PathBuf>,
}

impl Chat {
    pub(crate) fn run(&self) -> Result<Said, Problem> {
        let zone = self.zone.unwrap_or_else(|| SystemClock.zone());
        let transcript = self.read(zone).map_err(|error| self.problem(error))?;
        let found = Found::of(&transcript, zone);
        if let Some(file) = &self.messages {
            put(file, &found::messages(&transcript, zone))?;
        }
        let mut said = Said {
            out: if self.json {
                found.to_json()
            } else {
                found.sentences()
            },
            ..Said::default()
        };
        said.notes.extend(self.notes(&transcript, zone));
        Ok(said)
    }

    fn read(&self, zone: Tz) -> Result<Transcript, ChatError> {
        let columns = self.time_column.clone().zip(self.sender_column.clone());
        let choices = Choices {
            format: self.format,
            order: self.date_order,
            zone: Some(zone),
            chat: self.chat.clone(),
            columns: columns.map(|(time, sender)| Columns {
                time,
                sender,
                text: self.text_column.clone(),
            }),
        };
        chat::read(&Source::open(&self.file)?, &choices, &mut |_, _| true)
    }

    fn notes(&self, transcript: &Transcript, zone: Tz) -> Vec<String> {
        let mut notes = Vec::new();
        if transcript.on_the_wall && self.zone.is_none() {
            notes.push(format!(
                "times are read as those of a clock in {zone}; --zone names another"
            ));
        }
        if transcript.senders.len() > 2 {
            notes.push("bursts are looked for between the two who sent most".to_owned());
        }
        notes
    }

    fn problem(&self, error: ChatError) -> Problem {
        let argument = |field, what| Problem::Argument { field, what };
        let list = |names: Vec<String>| {
            let names: Vec<String> = names.iter().map(|name| format!("{name:?}")).collect();
            names.join(", ")
        };
        match error {
            ChatError::NeedsOrder => argument(
                "--date-order",
                "whether day or month stands first can't be told from the file: dmy, mdy or ymd",
            ),
            ChatError::NeedsChat(chats) => {
                let names = list(chats.into_iter().map(|chat| chat.name).collect());
                let what = format!("several chats stand in it; name one with --chat: {names}");
                Problem::input(&self.file, what)
            }
            ChatError::NoSuchChat => argument("--chat", "no chat of that name stands in the file"),
            ChatError::NeedsColumns(headers) => {
                let what = format!(
                    "name the columns with --time-column and --sender-column: {}",
                    list(headers)
                );
                Problem::input(&self.file, what)
            }
            // They name the file themselves.
            ChatError::Refused { refusal, .. } => Problem::input(&self.file, refusal),
            ChatError::Unreadable { source, .. } => Problem::input(&self.file, source),
            other => Problem::input(&self.file, other),
        }
    }
}

fn format() -> impl TypedValueParser<Value = Format> {
    PossibleValuesParser::new(Format::ALL.map(Format::code)).map(|code| {
        let mut all = Format::ALL.into_iter();
        all.find(|format| format.code() == code)
            .expect("one of the possible values")
    })
}

fn order() -> impl TypedValueParser<Value = DateOrder> {
    PossibleValuesParser::new(DateOrder::ALL.map(DateOrder::code)).map(|code| {
        let mut all = DateOrder::ALL.into_iter();
        all.find(|order| order.code() == code)
            .expect("one of the possible values")
    })
}
