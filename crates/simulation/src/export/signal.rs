use serde_json::{Value, json};

use super::desk::{Desk, Sent, What};
use super::form::Files;

/// Signal's own export: a line of JSON each, large numbers in strings.
pub(super) fn strings(desk: &mut Desk) -> Files {
    write(&|number| Value::from(number.to_string()), desk)
}

/// The same with plain numbers.
pub(super) fn numbers(desk: &mut Desk) -> Files {
    write(&|number| Value::from(number), desk)
}

/// How an id or a time is written.
type Number = dyn Fn(i64) -> Value;

/// The recipients: oneself, the other, and one more; each has a chat of ten times its number.
const ME: i64 = 1;
const OTHER: i64 = 2;
const FRIEND: i64 = 3;

/// Chats of the other, of oneself and of a friend, in the order of time.
fn write(number: &Number, desk: &mut Desk) -> Files {
    let mut lines = heads(number, desk);
    for (index, sent) in std::mem::take(&mut desk.sent).iter().enumerate() {
        if desk.interrupted() {
            lines.push(update(number, sent, desk));
        }
        if index % 40 == 7 {
            let (chat, author) = [(ME, ME), (FRIEND, FRIEND), (FRIEND, ME)][desk.dice.below(3)];
            let words = desk.words(12);
            let item = item(number, chat, author, sent.at_ms, standard(&words));
            lines.push(item);
        }
        // What disappears is left out by Signal itself.
        if !desk.dice.chance(0.01) {
            lines.push(message(number, sent, desk));
        }
    }
    let jsonl: String = lines.iter().map(|line| format!("{line}\n")).collect();
    vec![
        ("main.jsonl".to_owned(), jsonl.into_bytes()),
        ("metadata.json".to_owned(), b"{\"version\":1}".to_vec()),
    ]
}

fn heads(number: &Number, desk: &Desk) -> Vec<Value> {
    let last = desk.sent.last().map_or(0, |sent| sent.at_ms);
    let contact = |id, name: &str| {
        json!({"recipient": {"id": number(id), "contact": {
            "aci": "q83vEjRWeJA=", "e164": number(15_550_101_230 + id), "registered": {},
            "profileGivenName": name}}})
    };
    let chat = |id| json!({"chat": {"id": number(10 * id), "recipientId": number(id)}});
    vec![
        json!({"version": number(1), "backupTimeMs": number(last + 1_000),
            "mediaRootBackupKey": "AAAA", "currentAppVersion": "8.0", "firstAppVersion": "7.0"}),
        json!({"account": {"givenName": desk.names[0], "accountSettings": {}}}),
        json!({"recipient": {"id": number(ME), "self": {}}}),
        contact(OTHER, &desk.names[1]),
        contact(FRIEND, "Eva"),
        json!({"recipient": {"id": number(4), "releaseNotes": {}}}),
        chat(ME),
        chat(OTHER),
        chat(FRIEND),
    ]
}

fn message(number: &Number, sent: &Sent, desk: &mut Desk) -> Value {
    let author = [ME, OTHER][sent.sender];
    let what = desk.what();
    let length = match what {
        What::Deleted | What::Picture => 0,
        _ => sent.length,
    };
    if what == What::Deleted {
        // Taken back, it is no message any more.
        desk.notices += 1;
    } else {
        desk.say(sent, length);
    }
    let words = desk.words(length);
    let said = match what {
        What::Deleted => json!({"remoteDeletedMessage": {}}),
        What::Picture if desk.dice.chance(0.5) => {
            json!({"stickerMessage": {"sticker": {"packId": "AAAA", "stickerId": 3, "emoji": "😀"}}})
        }
        What::Picture | What::Captioned => pictured(&words),
        What::Text | What::Edited => reacted(number, sent, &words, desk),
    };
    if what != What::Edited {
        return item(number, OTHER, author, sent.at_ms, said);
    }
    // The item has the latest words and their time; what was sent at first is its revision.
    let mut edited = item(number, OTHER, author, sent.at_ms + 15_000, said);
    let first = desk.words(length + 3);
    let first = item(number, OTHER, author, sent.at_ms, standard(&first));
    edited["chatItem"]["revisions"] = json!([first["chatItem"]]);
    edited
}

fn standard(words: &str) -> Value {
    json!({"standardMessage": {"text": {"body": words}}})
}

fn pictured(words: &str) -> Value {
    let pointer = json!({"contentType": "image/jpeg", "width": 960, "height": 1280});
    let mut said = json!({"standardMessage": {"attachments": [{"pointer": pointer}]}});
    if !words.is_empty() {
        said["standardMessage"]["text"] = json!({"body": words});
    }
    said
}

/// Words, at times with a reaction or what they answer.
fn reacted(number: &Number, sent: &Sent, words: &str, desk: &mut Desk) -> Value {
    let mut said = standard(words);
    match desk.dice.below(12) {
        0 => {
            said["standardMessage"]["reactions"] = json!([{"emoji": "❤️",
                "authorId": number([OTHER, ME][sent.sender]),
                "sentTimestamp": number(sent.at_ms + 5_000), "sortOrder": number(1)}]);
        }
        1 => {
            said["standardMessage"]["quote"] = json!({
                "targetSentTimestamp": number(sent.at_ms - 60_000), "authorId": number(OTHER),
                "text": {"body": "not these words"}, "type": "NORMAL"});
        }
        _ => {}
    }
    said
}

fn item(number: &Number, chat: i64, author: i64, at_ms: i64, said: Value) -> Value {
    let mut item = json!({"chatId": number(10 * chat), "authorId": number(author),
        "dateSent": number(at_ms)});
    if author == ME {
        item["outgoing"] = json!({"sendStatus": []});
    } else {
        item["incoming"] = json!({"dateReceived": number(at_ms + 700), "sealedSender": true});
    }
    if let (Some(item), Value::Object(said)) = (item.as_object_mut(), said) {
        item.extend(said);
    }
    json!({"chatItem": item})
}

/// Calls and timers.
fn update(number: &Number, sent: &Sent, desk: &mut Desk) -> Value {
    let update = match desk.dice.below(3) {
        0 => json!({"individualCall": {"type": "AUDIO_CALL", "direction": "INCOMING",
            "state": "MISSED", "startedCallTimestamp": number(sent.at_ms)}}),
        1 => json!({"expirationTimerChange": {"expiresInMs": number(86_400_000)}}),
        _ => json!({"simpleUpdate": {"type": "IDENTITY_UPDATE"}}),
    };
    json!({"chatItem": {"chatId": number(10 * OTHER), "authorId": number(OTHER),
        "dateSent": number(sent.at_ms), "directionless": {}, "updateMessage": update}})
}
