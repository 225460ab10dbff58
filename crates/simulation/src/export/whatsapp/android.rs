use super::{LRM, Shape, as_written, notice};
use crate::export::desk::{Desk, Sent, What};
use crate::export::form::Files;
use crate::export::phrases::{Phrases, file_name, phrases};

/// Lines that end in LF, without seconds; what WhatsApp wrote has no mark but its words.
pub(in crate::export) fn write(shape: &Shape, desk: &mut Desk) -> Files {
    let phrases = phrases(shape.language);
    let senders = desk.names.clone().map(|name| as_written(&name));
    let mut out = String::new();
    for (index, sent) in std::mem::take(&mut desk.sent).iter().enumerate() {
        let head = shape.head(&sent.wall);
        let sender = format!("{}{}", shape.before_name, senders[sent.sender]);
        if index == 0 {
            desk.notices += 1;
            out += &format!("{head}{}\n", phrases.encrypted);
        }
        if desk.interrupted() {
            let line = if desk.dice.chance(0.3) {
                format!("{sender}: {}", phrases.missed)
            } else {
                notice(desk)
            };
            out += &format!("{head}{line}\n");
        }
        let body = body(&phrases, sent, index, desk);
        out += &format!("{head}{sender}: {body}\n");
    }
    let name = file_name(shape.language, &desk.names[1].replace(':', "_"));
    vec![(name, out.into_bytes())]
}

fn body(phrases: &Phrases, sent: &Sent, index: usize, desk: &mut Desk) -> String {
    let media = |desk: &mut Desk| {
        if desk.dice.chance(0.7) {
            return format!("<{}>", phrases.omitted);
        }
        let (day, attached) = (sent.wall.format("%Y%m%d"), phrases.attached);
        format!("{LRM}IMG-{day}-WA{:04}.jpg ({attached})", index % 10_000)
    };
    let (body, length) = match desk.what() {
        What::Text => (desk.words(sent.length), sent.length),
        What::Edited => {
            let words = desk.words(sent.length);
            let mark = phrases.edited.map(|edited| format!(" <{edited}>"));
            (words + &mark.unwrap_or_default(), sent.length)
        }
        What::Deleted if sent.sender == 0 => (phrases.deleted_by_me.to_owned(), 0),
        What::Deleted => (phrases.deleted.to_owned(), 0),
        What::Picture => (media(desk), 0),
        What::Captioned => {
            let words = desk.words(sent.length);
            (format!("{}\n{words}", media(desk)), sent.length)
        }
    };
    desk.say(sent, length);
    body
}
