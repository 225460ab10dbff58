use super::Places;
use crate::ChatError;

/// Which columns of a table hold what, by the names in its first line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Columns {
    /// When a message was sent: with a zone (`2026-01-02T15:04:05+01:00`), of a clock on the wall
    /// (`2026-01-02 15:04`), or seconds or milliseconds since 1970.
    pub time: String,
    /// Who sent it.
    pub sender: String,
    /// What it said, of which only the length is kept; or, in a column called `length`, that
    /// length. Without it all lengths are 0.
    pub text: Option<String>,
}

/// The columns, where their names leave no doubt: one for the time, one for the sender.
pub(crate) fn guess(headers: &[String]) -> Option<Columns> {
    let only = |surest: &[&str], others: &[&str]| {
        let called = |names: &[&str]| {
            let called = |header: &&String| names.iter().any(|name| is_called(header, name));
            let mut found = headers.iter().filter(called);
            (found.next().cloned(), found.next().is_some())
        };
        match called(surest) {
            (Some(header), false) => Some(header),
            (Some(_), true) => None,
            (None, _) => match called(others) {
                (Some(header), false) => Some(header),
                _ => None,
            },
        }
    };
    Some(Columns {
        time: only(&TIMES, &DATES)?,
        sender: only(&SENDERS, &NAMES)?,
        text: only(&TEXTS, &LENGTHS),
    })
}

const TIMES: [&str; 12] = [
    "at",
    "timestamp",
    "datetime",
    "date time",
    "date/time",
    "sent at",
    "zeitpunkt",
    "zeitstempel",
    "datum zeit",
    "datum/zeit",
    "fecha y hora",
    "marca de tiempo",
];
const DATES: [&str; 6] = ["time", "date", "zeit", "datum", "fecha", "sent"];
const SENDERS: [&str; 6] = [
    "sender",
    "sender name",
    "from",
    "absender",
    "remitente",
    "author",
];
const NAMES: [&str; 5] = ["name", "autor", "nombre", "von", "de"];
const TEXTS: [&str; 10] = [
    "text",
    "message",
    "body",
    "content",
    "nachricht",
    "inhalt",
    "mensaje",
    "texto",
    "contenido",
    "message text",
];
const LENGTHS: [&str; 5] = ["length", "länge", "laenge", "longitud", "characters"];

impl Columns {
    /// Where they stand.
    pub(super) fn places(&self, headers: &[String]) -> Result<Places, ChatError> {
        let place = |name: &String| {
            let exact = headers.iter().position(|header| header == name.trim());
            let alike = || headers.iter().position(|header| is_called(header, name));
            exact
                .or_else(alike)
                .ok_or_else(|| ChatError::NoSuchColumn(name.clone()))
        };
        let text = self.text.as_ref();
        Ok(Places {
            time: place(&self.time)?,
            sender: place(&self.sender)?,
            text: text.map(place).transpose()?,
            is_length: text.is_some_and(|text| LENGTHS.iter().any(|name| is_called(text, name))),
        })
    }
}

/// In capitals or not, with spaces, `_` or `-` between its words.
fn is_called(header: &str, name: &str) -> bool {
    let plain = |name: &str| name.trim().to_lowercase().replace(['_', '-'], " ");
    plain(header) == plain(name)
}
