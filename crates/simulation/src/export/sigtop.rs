use chrono::{DateTime, TimeDelta};

use super::desk::{Desk, Sent, What};
use super::form::Files;

/// sigtop: a block of headers like a mail's, an empty line, the words, an empty line. Its times
/// have an offset.
pub(super) fn write(desk: &mut Desk) -> Files {
    desk.names[0] = "You".to_owned();
    let mut out = format!("Conversation: {}\n\n", desk.names[1]);
    for sent in std::mem::take(&mut desk.sent) {
        let (words, attachment, length) = match desk.what() {
            What::Picture => (
                String::new(),
                "Attachment: IMG_1.jpg (image/jpeg, 12 bytes)\n",
                0,
            ),
            What::Captioned => (
                desk.words(sent.length),
                "Attachment: IMG_1.jpg (image/jpeg, 12 bytes)\n",
                sent.length,
            ),
            _ => (desk.words(sent.length), "", sent.length),
        };
        desk.say(&sent, length);
        out += &headers(&sent, desk);
        out += attachment;
        out += &if words.is_empty() {
            "\n".to_owned()
        } else {
            format!("\n{words}\n\n")
        };
    }
    let path = format!("{} (phone-123).txt", desk.names[1].replace(':', "_"));
    vec![(path, out.into_bytes())]
}

fn headers(sent: &Sent, desk: &Desk) -> String {
    let time = |later: i64| {
        let at = DateTime::from_timestamp_millis(sent.at_ms).unwrap_or_default();
        let at = at.with_timezone(&desk.zone) + TimeDelta::seconds(later);
        at.format("%a, %-d %b %Y %H:%M:%S %z").to_string()
    };
    if sent.sender == 0 {
        format!("From: You\nType: outgoing\nSent: {}\n", time(0))
    } else {
        format!(
            "From: {} (phone-123)\nType: incoming\nSent: {}\nReceived: {}\n",
            desk.names[1],
            time(0),
            time(1)
        )
    }
}
