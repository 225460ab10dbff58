use crate::export::desk::{Desk, What};
use crate::export::form::Files;
use crate::export::phrases::{file_name, phrases};
use crate::export::stamp::stamp;

/// WhatsApp in the browser: the American stamp everywhere, `You`, a first line without a stamp
/// (which is no record), and marks in English in front of the words.
pub(in crate::export) fn write(desk: &mut Desk) -> Files {
    desk.names[0] = "You".to_owned();
    let mut out = phrases(desk.language).encrypted.to_owned();
    out += "\nSome earlier messages may not be available.\n";
    for sent in std::mem::take(&mut desk.sent) {
        let pattern = "[{m}/{d}/{yy}, {h}:{MM}:{SS} {ap}] ";
        let head = stamp(pattern, ["AM", "PM"], '0', &sent.wall);
        if desk.interrupted() {
            out += &format!("{head}- {}\n", super::notice(desk));
        }
        let (body, length) = match desk.what() {
            What::Picture => ("<image omitted>".to_owned(), 0),
            What::Captioned => {
                let words = desk.words(sent.length);
                (format!("<image omitted> {words}"), sent.length)
            }
            What::Edited => {
                let words = desk.words(sent.length);
                (format!("[Forwarded] {words}"), sent.length)
            }
            What::Text | What::Deleted => (desk.words(sent.length), sent.length),
        };
        desk.say(&sent, length);
        out += &format!("{head}{}: {body}\n", desk.names[sent.sender]);
    }
    let name = file_name(desk.language, &desk.names[1].replace(':', "_"));
    vec![(name, out.into_bytes())]
}
