use chrono::{DateTime, SecondsFormat};

use super::desk::Desk;
use super::form::Files;

/// `at,sender,length`: times in UTC, and no words at all.
pub(super) fn lengths(desk: &mut Desk) -> Files {
    let mut out = "at,sender,length\n".to_owned();
    for sent in std::mem::take(&mut desk.sent) {
        let at = DateTime::from_timestamp_millis(sent.at_ms).unwrap_or_default();
        let at = at.to_rfc3339_opts(SecondsFormat::Secs, true);
        desk.say(&sent, sent.length);
        out += &format!("{at},{},{}\n", cell(&desk.names[sent.sender]), sent.length);
    }
    vec![("messages.csv".to_owned(), out.into_bytes())]
}

/// Other names, semicolons, a byte order mark and CRLF, as spreadsheets write; times with their
/// offset.
pub(super) fn semicolon(desk: &mut Desk) -> Files {
    let mut out = "\u{feff}Id;Timestamp;Author;Characters\r\n".to_owned();
    for (index, sent) in std::mem::take(&mut desk.sent).iter().enumerate() {
        let at = DateTime::from_timestamp_millis(sent.at_ms).unwrap_or_default();
        let at = at.with_timezone(&desk.zone).to_rfc3339();
        desk.say(sent, sent.length);
        let author = cell(&desk.names[sent.sender]);
        out += &format!("{index};{at};{author};{}\r\n", sent.length);
    }
    vec![("export.csv".to_owned(), out.into_bytes())]
}

/// Words instead of lengths, and times on the wall.
pub(super) fn words(desk: &mut Desk) -> Files {
    let mut out = "date,from,text\n".to_owned();
    for sent in std::mem::take(&mut desk.sent) {
        let at = sent.wall.format("%Y-%m-%d %H:%M:%S");
        let words = cell(&desk.words(sent.length));
        desk.say(&sent, sent.length);
        out += &format!("{at},{},{words}\n", cell(&desk.names[sent.sender]));
    }
    vec![("chat.csv".to_owned(), out.into_bytes())]
}

/// Quoted where it has to be (RFC 4180).
fn cell(text: &str) -> String {
    if text.contains(['"', ',', ';', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}
