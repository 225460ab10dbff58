use super::{LRM, Shape, as_written, notice};
use crate::export::desk::{Desk, Sent, What};
use crate::export::form::Files;
use crate::export::phrases::{Phrases, phrases};

/// Records that end in CRLF, with LF inside of messages and seconds in the stamp; a mark before
/// what WhatsApp wrote. Very old files and copies from the browser know neither CRLF nor marks.
pub(in crate::export) fn write(shape: &Shape, desk: &mut Desk) -> Files {
    let phrases = phrases(shape.language);
    let plain = shape.open.is_empty() || shape.in_minutes();
    let end = if plain { "\n" } else { "\r\n" };
    let senders = senders(plain, desk);
    let mut out = String::new();
    for (index, sent) in std::mem::take(&mut desk.sent).iter().enumerate() {
        let head = shape.head(&sent.wall);
        let sender = &senders[sent.sender];
        if plain {
            let words = desk.words(sent.length);
            desk.say(sent, sent.length);
            out += &format!("{head}{sender}: {words}{end}");
            continue;
        }
        if index == 0 {
            desk.notices += 1;
            out += &format!("{head}{}: {LRM}{}{end}", senders[1], phrases.encrypted);
        }
        if desk.interrupted() {
            let line = if desk.dice.chance(0.5) {
                phrases.missed.to_owned()
            } else {
                notice(desk)
            };
            out += &format!("{head}{sender}: {LRM}{line}{end}");
        }
        let (before, body) = body(&phrases, sent, index, desk);
        out += &format!("{before}{head}{sender}: {body}{end}");
    }
    let mut files = vec![("_chat.txt".to_owned(), out.into_bytes())];
    if !plain {
        // What was attached, and what a Mac adds to archives.
        let attached = b"Bread, 12/03/21, 14:05 - butter\n".to_vec();
        files.push(("00000001-Shopping list.txt".to_owned(), attached));
        files.push(("__MACOSX/._chat.txt".to_owned(), vec![0, 5, 22, 7]));
    }
    files
}

/// The two as written; one who is no contact has a `~`.
fn senders(plain: bool, desk: &mut Desk) -> [String; 2] {
    let [me, other] = desk.names.clone();
    let tilde = ["~\u{202f}", "~\u{a0}", "~ ", "~"][desk.dice.below(4)];
    let unknown = !plain && !other.starts_with('+') && desk.dice.chance(0.25);
    let other = if unknown {
        format!("{tilde}{other}")
    } else {
        as_written(&other)
    };
    [me, other]
}

/// What stands before the stamp, and the words.
fn body(phrases: &Phrases, sent: &Sent, index: usize, desk: &mut Desk) -> (String, String) {
    let marked = |body: String| (LRM.to_string(), body);
    let (written, length) = match desk.what() {
        What::Text => ((String::new(), desk.words(sent.length)), sent.length),
        What::Edited => {
            let words = desk.words(sent.length);
            let mark = phrases.edited.map(|edited| format!(" {LRM}<{edited}>"));
            (
                (String::new(), words + &mark.unwrap_or_default()),
                sent.length,
            )
        }
        What::Deleted if sent.sender == 0 => (
            (String::new(), format!("{LRM}{}", phrases.deleted_by_me)),
            0,
        ),
        What::Deleted => ((String::new(), format!("{LRM}{}", phrases.deleted)), 0),
        What::Picture => (marked(media(phrases, sent, index, desk)), 0),
        What::Captioned => {
            let words = desk.words(sent.length);
            let media = media(phrases, sent, index, desk);
            (marked(format!("{words} {media}")), sent.length)
        }
    };
    desk.say(sent, length);
    written
}

fn media(phrases: &Phrases, sent: &Sent, index: usize, desk: &mut Desk) -> String {
    if desk.dice.chance(0.5) {
        return format!("{LRM}{}", phrases.image_omitted);
    }
    let (word, at) = (
        phrases.attached_before,
        sent.wall.format("%Y-%m-%d-%H-%M-%S"),
    );
    format!("{LRM}<{word}: {index:08}-PHOTO-{at}.jpg>")
}
