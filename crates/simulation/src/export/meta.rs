use super::desk::{Desk, Sent, What};
use super::form::Files;

/// Messages in one file of Instagram's; the real number, and a smaller one for short chats.
const SHARDS: [usize; 2] = [10_000, 400];

/// Instagram: shards from the newest on, each byte of UTF-8 as a character of its own.
pub(super) fn instagram(desk: &mut Desk) -> Files {
    let shard = SHARDS[desk.dice.below(2)];
    downloaded(
        "your_instagram_activity/messages/inbox/other_123",
        "",
        shard,
        desk,
    )
}

/// Messenger before 2024, with a `type` in each message.
pub(super) fn messenger(desk: &mut Desk) -> Files {
    let path = "your_activity_across_facebook/messages/inbox/other_123";
    downloaded(path, ",\n      \"type\": \"Generic\"", SHARDS[0], desk)
}

/// Messenger's encrypted chats: in UTF-8, flat, and with other names.
pub(super) fn encrypted(desk: &mut Desk) -> Files {
    let mut records = Vec::new();
    for sent in std::mem::take(&mut desk.sent) {
        let (kind, words, media) = match desk.what() {
            What::Deleted => ("placeholder", 0, ""),
            What::Picture => ("media", 0, "{\"uri\": \"./media/0a1b.jpeg\"}"),
            What::Captioned => (
                "media",
                sent.length,
                "{\"uri\": \"Failed to download media\"}",
            ),
            What::Text | What::Edited => ("text", sent.length, ""),
        };
        desk.say(&sent, words);
        let unsent = kind == "placeholder";
        let text = if unsent {
            "This message was unsent".to_owned()
        } else {
            desk.words(words)
        };
        records.push(format!(
            "    {{\n      \"isUnsent\": {unsent},\n      \"media\": [{media}],\n      \"reactions\": [],\n      \"senderName\": {},\n      \"text\": {},\n      \"timestamp\": {},\n      \"type\": \"{kind}\"\n    }}",
            json(&desk.names[sent.sender]),
            json(&text),
            sent.at_ms
        ));
    }
    records.reverse();
    let [me, other] = desk.names.each_ref().map(|name| json(name));
    let thread = json(&format!("{}_40", desk.names[1]));
    let file = format!(
        "{{\n  \"participants\": [{me}, {other}],\n  \"threadName\": {thread},\n  \"messages\": [\n{}\n  ]\n}}",
        records.join(",\n")
    );
    let path = format!("{}_40.json", desk.names[1].replace(':', "_"));
    vec![(path, file.into_bytes())]
}

fn downloaded(path: &str, kind: &str, shard: usize, desk: &mut Desk) -> Files {
    let mut records = Vec::new();
    for sent in std::mem::take(&mut desk.sent) {
        if desk.interrupted() {
            let fields = notice(desk);
            records.push(record(&sent, &fields, kind, desk));
        }
        let fields = fields(&sent, desk);
        records.push(record(&sent, &fields, kind, desk));
    }
    records.reverse();
    let [me, other] = desk.names.each_ref().map(|name| bytes(name));
    let files = records.chunks(shard).enumerate().map(|(index, records)| {
        let file = format!(
            "{{\n  \"participants\": [\n    {{\n      \"name\": {other}\n    }},\n    {{\n      \"name\": {me}\n    }}\n  ],\n  \"messages\": [\n{}\n  ],\n  \"title\": {other},\n  \"is_still_participant\": true,\n  \"thread_path\": \"inbox\\/other_123\",\n  \"magic_words\": []\n}}",
            records.join(",\n")
        );
        (format!("{path}/message_{}.json", index + 1), file.into_bytes())
    });
    files.collect()
}

fn record(sent: &Sent, fields: &str, kind: &str, desk: &Desk) -> String {
    let name = bytes(&desk.names[sent.sender]);
    format!(
        "    {{\n      \"sender_name\": {name},\n      \"timestamp_ms\": {}{fields},\n      \"is_geoblocked_for_viewer\": false{kind}\n    }}",
        sent.at_ms
    )
}

/// What one message says.
fn fields(sent: &Sent, desk: &mut Desk) -> String {
    let photo = "\"photos\": [\n        {\n          \"uri\": \"photos\\/1.jpg\",\n          \"creation_timestamp\": 1612345678\n        }\n      ]";
    let (fields, length) = match desk.what() {
        What::Deleted => (",\n      \"is_unsent\": true".to_owned(), 0),
        What::Picture => (format!(",\n      {photo}"), 0),
        What::Captioned => {
            let content = bytes(&desk.words(sent.length));
            (
                format!(",\n      \"content\": {content},\n      {photo}"),
                sent.length,
            )
        }
        What::Edited => {
            let content = bytes(&desk.words(sent.length));
            let heart = bytes("❤");
            let actor = bytes(&desk.names[1 - sent.sender]);
            let reaction = format!(
                "{{\n          \"reaction\": {heart},\n          \"actor\": {actor}\n        }}"
            );
            (
                format!(
                    ",\n      \"content\": {content},\n      \"reactions\": [\n        {reaction}\n      ]"
                ),
                sent.length,
            )
        }
        What::Text => {
            let content = bytes(&desk.words(sent.length));
            (format!(",\n      \"content\": {content}"), sent.length)
        }
    };
    desk.say(sent, length);
    fields
}

/// What one did beside writing.
fn notice(desk: &mut Desk) -> String {
    match desk.dice.below(4) {
        0 => format!(",\n      \"content\": {}", bytes("Liked a message")),
        1 => format!(
            ",\n      \"content\": {}",
            bytes("Reacted ❤️ to your message ")
        ),
        2 => {
            let content = bytes(&format!("{} started an audio call", desk.names[0]));
            format!(",\n      \"content\": {content},\n      \"call_duration\": 123")
        }
        _ => {
            let content = bytes("You missed a video call");
            format!(
                ",\n      \"content\": {content},\n      \"call_duration\": 0,\n      \"missed\": true"
            )
        }
    }
}

fn json(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// As Meta writes strings: each byte above ASCII an escape, and slashes escaped.
fn bytes(text: &str) -> String {
    let mut out = String::new();
    for byte in json(text).bytes() {
        match byte {
            b'/' => out += "\\/",
            0x80.. => out += &format!("\\u{byte:04x}"),
            _ => out.push(char::from(byte)),
        }
    }
    out
}
