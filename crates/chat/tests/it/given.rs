use std::fs;
use std::path::Path;

use chat::{ChatError, Choices, DateOrder, Reason, Source, Transcript};
use chrono::DateTime;
use chrono_tz::Tz;

/// Reads files of these names as a folder, or one file alone.
pub(crate) fn read(files: &[(&str, &[u8])], choices: &Choices) -> Result<Transcript, ChatError> {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("it has a folder")).expect("made");
        fs::write(path, bytes).expect("written");
    }
    let path = match files {
        [(name, _)] => folder.path().join(name),
        _ => folder.path().to_owned(),
    };
    read_path(&path, choices)
}

pub(crate) fn read_path(path: &Path, choices: &Choices) -> Result<Transcript, ChatError> {
    chat::read(&Source::open(path)?, choices, &mut |_, _| true)
}

/// One file in UTC, in this order of dates.
pub(crate) fn read_text(text: &str, order: Option<DateOrder>) -> Result<Transcript, ChatError> {
    read(&[("chat.txt", text.as_bytes())], &in_utc(order))
}

pub(crate) fn in_utc(order: Option<DateOrder>) -> Choices {
    Choices {
        order,
        zone: Some(Tz::UTC),
        ..Choices::default()
    }
}

/// Each message as `time sender length`.
pub(crate) fn told(transcript: &Transcript) -> Vec<String> {
    let messages = transcript.messages.iter();
    messages
        .map(|message| {
            let at = DateTime::from_timestamp_millis(message.at_ms).expect("a time");
            let sender = &transcript.senders[usize::from(message.sender)].name;
            format!(
                "{} {sender} {}",
                at.format("%Y-%m-%dT%H:%M:%S"),
                message.length
            )
        })
        .collect()
}

/// Line and reason of what was skipped.
pub(crate) fn skipped(transcript: &Transcript) -> Vec<(u64, Reason)> {
    let skipped = transcript.skipped.iter();
    skipped
        .map(|skipped| (skipped.line, skipped.reason))
        .collect()
}
