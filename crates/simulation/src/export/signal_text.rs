use super::desk::{Desk, What};
use super::form::Files;

/// signal-export of today: seconds, and quotes above the words.
pub(super) fn new(desk: &mut Desk) -> Files {
    write("[%Y-%m-%d %H:%M:%S]", "chat.md", desk)
}

/// The older one: minutes.
pub(super) fn old(desk: &mut Desk) -> Files {
    write("[%Y-%m-%d, %H:%M]", "index.md", desk)
}

/// Markdown: two spaces at the end of each message.
fn write(stamp: &str, file: &str, desk: &mut Desk) -> Files {
    desk.names[0] = "Me".to_owned();
    let mut out = String::new();
    for sent in std::mem::take(&mut desk.sent) {
        let head = format!("{} {}:", sent.wall.format(stamp), desk.names[sent.sender]);
        if desk.interrupted() {
            let call = [
                "Incoming voice call (accepted, 3m 2s)",
                "Missed video call",
                "Outgoing call (unanswered)",
            ][desk.dice.below(3)];
            out += &format!("{head} {call}  \n");
        }
        let what = desk.what();
        let (body, length) = match what {
            What::Deleted => ("(This message was deleted)".to_owned(), 0),
            What::Picture if desk.dice.chance(0.5) => ("(( 👍 ))".to_owned(), 0),
            What::Picture => ("![IMG_1.jpg](./media/IMG_1.jpg)".to_owned(), 0),
            What::Captioned => {
                let words = desk.words(sent.length);
                (
                    format!("{words}  \n![IMG_1.jpg](./media/IMG_1.jpg)"),
                    sent.length,
                )
            }
            What::Text | What::Edited => (desk.words(sent.length), sent.length),
        };
        if what == What::Deleted {
            // Taken back, it is no message any more.
            desk.notices += 1;
        } else {
            desk.say(&sent, length);
        }
        let quotes = length > 0 && desk.dice.chance(0.01);
        let quote = if quotes {
            "\n\n> not these words\n\n"
        } else {
            ""
        };
        out += &format!("{head} {quote}{body}  \n");
        if desk.dice.chance(0.03) {
            out += "(- Eva: 👍, Bob: ❤️ -)  \n";
        }
    }
    let path = format!("{}/{file}", desk.names[1].replace(':', "_"));
    vec![(path, out.into_bytes())]
}
