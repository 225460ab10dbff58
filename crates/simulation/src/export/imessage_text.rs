use super::desk::Desk;
use super::form::Files;
use super::imessage::{Part, Record, records};

const PATH: &str = "/Users/me/Library/Messages/Attachments/0a/10/IMG_0001.heic";

/// imessage-exporter's text: stamp, sender, words, and an empty line; a reply also stands,
/// indented, under what it answers.
pub(super) fn write(desk: &mut Desk) -> Files {
    let records = records(desk);
    let mut out = String::new();
    for (index, record) in records.iter().enumerate() {
        if let Some(announced) = &record.announced {
            out += &format!("{announced}\n\n");
        }
        out += &block(record, desk);
        if let Some(reply) = records.get(index + 1).filter(|next| next.replies) {
            for line in block(reply, desk).lines() {
                out += &format!("    {line}\n");
            }
            out += "\n";
        }
        if record.replies {
            out += "This message responded to an earlier message.\n";
        }
        out += "\n";
    }
    let path = format!("{}.txt", desk.names[1].replace(':', "_"));
    vec![(path, out.into_bytes())]
}

fn block(record: &Record, desk: &Desk) -> String {
    let Record { stamp, read, .. } = record;
    let mut block = format!("{stamp}{read}\n{}\n", desk.names[record.sender]);
    block += &match &record.part {
        Part::Words(words) => format!("{words}\n"),
        Part::Edited(first, last) => format!("{first}\nEdited 10 seconds later: {last}\n"),
        Part::Unsent if record.sender == 0 => {
            "You unsent this message part 5 seconds after sending!\n".to_owned()
        }
        Part::Unsent => "They unsent this message part 5 seconds after sending!\n".to_owned(),
        Part::Picture(words) if words.is_empty() => format!("{PATH}\n"),
        Part::Picture(words) => format!("{words}\n{PATH}\n"),
    };
    if record.loved {
        let by = &desk.names[1 - record.sender];
        block += &format!("Tapbacks:\nLoved by {by}\n☕️ by {by}\n");
    }
    block
}
