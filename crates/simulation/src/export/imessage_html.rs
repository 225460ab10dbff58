use super::desk::Desk;
use super::form::Files;
use super::imessage::{Part, Record, records};

const HEAD: &str = "<html>\n<head>\n<meta charset=\"UTF-8\">\n<style>.sent { color: white }</style>\n</head>\n<body>\n";

/// imessage-exporter's HTML, with what is no HTML in it.
pub(super) fn write(desk: &mut Desk) -> Files {
    let records = records(desk);
    let mut out = HEAD.to_owned();
    for (index, record) in records.iter().enumerate() {
        if let Some(announced) = &record.announced {
            out += &announcement(announced);
        }
        out += &match record.replies {
            true => format!("<div class=\"message\", id=\"r-{index}\">\n"),
            false => "<div class=\"message\">\n".to_owned(),
        };
        let under = match records.get(index + 1).filter(|next| next.replies) {
            Some(reply) => format!(
                "<div class=\"replies\">\n<div class=\"reply\" id=\"{}\">\n{}</div>\n</div>\n",
                index + 1,
                block(reply, "", desk)
            ),
            None => String::new(),
        };
        out += &block(record, &under, desk);
        out += "</div>\n";
    }
    out += "</body>\n</html>\n";
    let path = format!("{}.html", desk.names[1].replace(':', "_"));
    vec![(path, out.into_bytes())]
}

fn announcement(text: &str) -> String {
    // The date ends with the half of the day; what happened follows.
    let cut = text.find("M ").map_or(text.len(), |at| at + 1);
    let (date, what) = text.split_at(cut);
    format!(
        "<div class =\"announcement\"><p><span class=\"timestamp\">{date}</span>{what}</p></div>\n"
    )
}

fn block(record: &Record, under: &str, desk: &Desk) -> String {
    let Record { stamp, read, .. } = record;
    let class = if record.sender == 0 {
        "sent iMessage"
    } else {
        "received"
    };
    let name = escaped(&desk.names[record.sender]);
    let link = format!(
        "<a title=\"Reveal in Messages app\" href=\"sms://open?message-guid=A1\">{stamp}</a>{read}"
    );
    let mut block = format!(
        "<div class=\"{class}\">\n<p><span class=\"timestamp\">{link}</span>\n<span class=\"sender\">{name}</span></p>\n<hr><div class=\"message_part\">\n{}</div>\n",
        part(record)
    );
    if record.loved {
        let by = escaped(&desk.names[1 - record.sender]);
        block += &format!(
            "<div class=\"tapbacks\"><hr><p>Tapbacks:</p><div class=\"tapback\"><span class=\"reaction\"><b>Loved</b> by {by}</span></div></div>\n"
        );
    }
    block += under;
    if record.replies {
        block +=
            "<span class=\"reply_context\">This message responded to an earlier message.</span>\n";
    }
    block + "</div>\n"
}

fn part(record: &Record) -> String {
    let bubble = |words: &str| {
        let words = escaped(words).replace('\n', "<br>");
        format!("<span class=\"bubble\">{words}</span>\n")
    };
    match &record.part {
        Part::Words(words) => bubble(words),
        Part::Edited(first, last) => format!(
            "<div class=\"edited\"><table><tbody><tr><td><span class=\"timestamp\"></span></td><td>{}</td></tr></tbody><tfoot><tr><td><span class=\"timestamp\">Edited 10 seconds later</span></td><td>{}</td></tr></tfoot></table></div>\n",
            escaped(first),
            escaped(last)
        ),
        Part::Unsent => {
            let who = if record.sender == 0 { "You" } else { "They" };
            format!(
                "<span class=\"unsent\">{who} unsent this message part 5 seconds after sending!</span>\n"
            )
        }
        Part::Picture(words) => {
            let words = if words.is_empty() {
                String::new()
            } else {
                bubble(words)
            };
            words
                + "<div class=\"attachment\"><img src=\"attachments/IMG_0001.jpeg\" loading=\"lazy\"></div>\n"
        }
    }
}

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}
