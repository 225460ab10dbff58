use super::desk::{Desk, Sent};
use super::form::Files;
use super::telegram_message::{Age, message, service};

/// One chat, as its own menu exports it.
pub(super) fn chat(desk: &mut Desk) -> Files {
    let name = quoted(&desk.names[1]);
    let messages = messages(Age::New, desk);
    file(format!(
        "{{\n \"name\": {name},\n \"type\": \"personal_chat\",\n \"id\": 1002,\n \"messages\": [\n{messages}\n ]\n}}"
    ))
}

/// Before 2021: times on the wall alone, and numbers for senders.
pub(super) fn old(desk: &mut Desk) -> Files {
    let name = quoted(&desk.names[1]);
    let messages = messages(Age::Old, desk);
    file(format!(
        "{{\n \"name\": {name},\n \"type\": \"personal_chat\",\n \"id\": 1002,\n \"messages\": [\n{messages}\n ]\n}}"
    ))
}

/// All chats: notes to oneself, a bot and a group beside the one of the two, which has most.
pub(super) fn all(desk: &mut Desk) -> Files {
    let few: Vec<Sent> = desk.sent.iter().take(5).copied().collect();
    let mut list = vec![format!(
        "   {{\n   \"type\": \"saved_messages\",\n   \"id\": 1001,\n   \"messages\": [\n{}\n   ]\n   }}",
        others(&few, &[("Me", "user1001")], desk)
    )];
    let bot = others(&few, &[("Weather", "user7"), ("Me", "user1001")], desk);
    list.push(format!(
        "   {{\n   \"name\": \"Weather\",\n   \"type\": \"bot_chat\",\n   \"id\": 7,\n   \"messages\": [\n{bot}\n   ]\n   }}"
    ));
    let name = quoted(&desk.names[1]);
    let two = messages(Age::New, desk);
    list.push(format!(
        "   {{\n   \"name\": {name},\n   \"type\": \"personal_chat\",\n   \"id\": 1002,\n   \"messages\": [\n{two}\n   ]\n   }}"
    ));
    let group = [("Eva", "user5"), ("Max", "user6"), ("Me", "user1001")];
    let group = others(&few, &group, desk);
    list.push(format!(
        "   {{\n   \"name\": \"Flat\",\n   \"type\": \"private_group\",\n   \"id\": 44,\n   \"messages\": [\n{group}\n   ]\n   }}"
    ));
    let (list, me) = (list.join(",\n"), quoted(&desk.names[0]));
    file(format!(
        "{{\n \"about\": \"Here is the data you requested.\",\n \"personal_information\": {{\n  \"user_id\": 1001,\n  \"first_name\": {me},\n  \"last_name\": \"\",\n  \"phone_number\": \"+49 1512 3456789\"\n }},\n \"contacts\": {{\n  \"about\": \"\",\n  \"list\": []\n }},\n \"chats\": {{\n  \"about\": \"This page lists all chats.\",\n  \"list\": [\n{list}\n  ]\n }},\n \"left_chats\": {{\n  \"about\": \"\",\n  \"list\": []\n }}\n}}"
    ))
}

fn file(json: String) -> Files {
    vec![("result.json".to_owned(), json.into_bytes())]
}

/// The messages of the two.
fn messages(age: Age, desk: &mut Desk) -> String {
    let mut records = Vec::new();
    for sent in std::mem::take(&mut desk.sent) {
        if desk.interrupted() {
            records.push(service(age, records.len(), &sent, desk));
        }
        records.push(message(age, records.len(), &sent, desk));
    }
    records.join(",\n")
}

/// A few messages of a chat that isn't the two's.
fn others(few: &[Sent], from: &[(&str, &str)], desk: &mut Desk) -> String {
    let records = few.iter().enumerate().map(|(index, sent)| {
        let (name, id) = from[index % from.len()];
        let (date, unix) = (sent.wall.format("%Y-%m-%dT%H:%M:%S"), sent.at_ms / 1_000);
        let text = quoted(&desk.words(20));
        format!(
            "    {{\n     \"id\": {index},\n     \"type\": \"message\",\n     \"date\": \"{date}\",\n     \"date_unixtime\": \"{unix}\",\n     \"from\": \"{name}\",\n     \"from_id\": \"{id}\",\n     \"text\": {text}\n    }}"
        )
    });
    records.collect::<Vec<String>>().join(",\n")
}

pub(super) fn quoted(text: &str) -> String {
    // Telegram writes controls as C does, which is no JSON.
    serde_json::Value::from(text)
        .to_string()
        .replace("\\u000b", "\\x0B")
}
