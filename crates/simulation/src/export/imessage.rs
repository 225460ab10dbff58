use super::desk::{Desk, Sent, What};
use super::stamp::stamp;

/// What imessage-exporter's two forms have in common: a record before it is written.
pub(super) struct Record {
    pub(super) stamp: String,
    /// ` (Read by … after …)`, or nothing.
    pub(super) read: &'static str,
    pub(super) sender: usize,
    pub(super) part: Part,
    pub(super) loved: bool,
    /// Whether it answers the record before, under which it is printed as well.
    pub(super) replies: bool,
    /// What stands before it in the list: an announcement.
    pub(super) announced: Option<String>,
}

/// What was sent.
pub(super) enum Part {
    Words(String),
    /// First words and the last ones.
    Edited(String, String),
    Unsent,
    Picture(String),
}

const PATTERN: &str = "{mon} {dd}, {yyyy} {l}:{MM}:{SS} {ap}";
const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// The records in their order.
pub(super) fn records(desk: &mut Desk) -> Vec<Record> {
    desk.names[0] = "Me".to_owned();
    let sent = std::mem::take(&mut desk.sent);
    let mut records: Vec<Record> = Vec::with_capacity(sent.len());
    for sent in &sent {
        let after_reply = records.last().is_some_and(|last| last.replies);
        let mut record = record(sent, desk);
        record.replies = !records.is_empty() && !after_reply && desk.dice.chance(0.02);
        records.push(record);
    }
    records
}

fn record(sent: &Sent, desk: &mut Desk) -> Record {
    let (part, length) = match desk.what() {
        What::Deleted => (Part::Unsent, 0),
        What::Picture => (Part::Picture(String::new()), 0),
        What::Captioned => (Part::Picture(desk.words(sent.length)), sent.length),
        What::Edited => {
            let first = desk.line(sent.length + 2);
            (Part::Edited(first, desk.line(sent.length)), sent.length)
        }
        What::Text => (Part::Words(desk.words(sent.length)), sent.length),
    };
    desk.say(sent, length);
    let stamp = time(sent);
    let announced = desk.interrupted().then(|| announcement(&stamp, desk));
    Record {
        announced,
        stamp,
        read: read(sent.sender, desk),
        sender: sent.sender,
        part,
        loved: desk.dice.chance(0.04),
        replies: false,
    }
}

/// `May 17, 2022  5:29:42 PM`: the hour has a space where it has one digit.
fn time(sent: &Sent) -> String {
    use chrono::Datelike;
    let month = MONTHS[sent.wall.month0() as usize];
    stamp(
        &PATTERN.replace("{mon}", month),
        ["AM", "PM"],
        '0',
        &sent.wall,
    )
}

fn read(sender: usize, desk: &mut Desk) -> &'static str {
    let receipts = match sender {
        0 => [
            " (Read by them after 2 seconds)",
            " (Read by them after 1 hour, 49 seconds)",
        ],
        _ => [
            " (Read by you after 10 seconds)",
            " (Read by you after 1 hour, 49 seconds)",
        ],
    };
    match desk.dice.below(5) {
        index @ 0..2 => receipts[index],
        _ => "",
    }
}

fn announcement(stamp: &str, desk: &mut Desk) -> String {
    let what = [
        "You named the conversation Hello world",
        "You renamed the conversation to Hello world",
        "You changed the group photo.",
        "You kept an audio message.",
    ][desk.dice.below(4)];
    format!("{stamp} {what}")
}
