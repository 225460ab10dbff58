use super::desk::{Desk, Sent, What};
use super::telegram::quoted;

/// Before or after 2021.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Age {
    Old,
    New,
}

const NOT_INCLUDED: &str = "(File not included. Change data exporting settings to download.)";

/// One message; deleted ones are not exported at all.
pub(super) fn message(age: Age, id: usize, sent: &Sent, desk: &mut Desk) -> String {
    let from = quoted(&desk.names[sent.sender]);
    let what = desk.what();
    let mut fields = vec![format!("\"id\": {id}"), "\"type\": \"message\"".to_owned()];
    fields.extend(dates("date", age, sent, 0));
    if what == What::Edited {
        fields.extend(dates("edited", age, sent, 15));
    } else if age == Age::Old {
        fields.push("\"edited\": \"1970-01-01T01:00:00\"".to_owned());
    }
    fields.push(format!("\"from\": {from}"));
    fields.push(match age {
        Age::Old => format!("\"from_id\": {}", 1001 + sent.sender),
        Age::New => format!("\"from_id\": \"user{}\"", 1001 + sent.sender),
    });
    let length = match what {
        What::Picture => 0,
        _ => sent.length,
    };
    if matches!(what, What::Picture | What::Captioned) {
        fields.extend(media(desk));
    }
    let words = text(length, desk);
    fields.push(format!("\"text\": {}", parts(&words, desk)));
    if age == Age::New {
        let plain = format!(
            "{{\n     \"type\": \"plain\",\n     \"text\": {}\n    }}",
            quoted(&words)
        );
        let plain = if words.is_empty() {
            String::new()
        } else {
            format!("\n    {plain}\n   ")
        };
        fields.push(format!("\"text_entities\": [{plain}]"));
    }
    desk.say(sent, length);
    record(&fields)
}

/// Calls, pins and timers.
pub(super) fn service(age: Age, id: usize, sent: &Sent, desk: &mut Desk) -> String {
    let action = [
        "\"action\": \"phone_call\",\n  \"duration_seconds\": 64,\n  \"discard_reason\": \"hangup\"",
        "\"action\": \"phone_call\",\n  \"discard_reason\": \"missed\"",
        "\"action\": \"pin_message\",\n  \"message_id\": 5",
        "\"action\": \"set_messages_ttl\",\n  \"period\": 86400",
    ][desk.dice.below(4)];
    let mut fields = vec![format!("\"id\": {id}"), "\"type\": \"service\"".to_owned()];
    fields.extend(dates("date", age, sent, 0));
    fields.push(format!("\"actor\": {}", quoted(&desk.names[sent.sender])));
    fields.push(match age {
        Age::Old => format!("\"actor_id\": {}", 1001 + sent.sender),
        Age::New => format!("\"actor_id\": \"user{}\"", 1001 + sent.sender),
    });
    fields.push(action.to_owned());
    fields.push("\"text\": \"\"".to_owned());
    record(&fields)
}

fn record(fields: &[String]) -> String {
    format!("  {{\n   {}\n  }}", fields.join(",\n   "))
}

fn dates(key: &str, age: Age, sent: &Sent, later_s: i64) -> Vec<String> {
    let wall = sent.wall + chrono::TimeDelta::seconds(later_s);
    let date = format!("\"{key}\": \"{}\"", wall.format("%Y-%m-%dT%H:%M:%S"));
    let unix = sent.at_ms.div_euclid(1_000) + later_s;
    match age {
        Age::Old => vec![date],
        Age::New => vec![date, format!("\"{key}_unixtime\": \"{unix}\"")],
    }
}

fn media(desk: &mut Desk) -> Vec<String> {
    if desk.dice.chance(0.5) {
        let photo = "(File exceeds maximum size. Change data exporting settings to download.)";
        return vec![
            format!("\"photo\": \"{photo}\""),
            "\"width\": 960".to_owned(),
            "\"height\": 1280".to_owned(),
        ];
    }
    vec![
        format!("\"file\": \"{NOT_INCLUDED}\""),
        "\"media_type\": \"sticker\"".to_owned(),
        "\"sticker_emoji\": \"😀\"".to_owned(),
    ]
}

/// Words, at times with a control character in them.
fn text(length: u32, desk: &mut Desk) -> String {
    let words = desk.words(length);
    if length < 8 || !desk.dice.chance(0.01) {
        return words;
    }
    let replaced = words.chars().enumerate();
    replaced
        .map(|(index, c)| if index == 4 { '\u{b}' } else { c })
        .collect()
}

/// Words as one string, or cut into plain ones and entities.
fn parts(words: &str, desk: &mut Desk) -> String {
    if words.is_empty() || !desk.dice.chance(0.1) {
        return quoted(words);
    }
    let middle = words.chars().count() / 2;
    let begins: String = words.chars().take(middle).collect();
    let ends: String = words.chars().skip(middle).collect();
    let kind = ["link", "bold", "mention", "text_link"][desk.dice.below(4)];
    let href = if kind == "text_link" {
        ",\n     \"href\": \"https://example.org/\""
    } else {
        ""
    };
    format!(
        "[\n    {},\n    {{\n     \"type\": \"{kind}\",\n     \"text\": {}{href}\n    }},\n    \"\"\n   ]",
        quoted(&begins),
        quoted(&ends)
    )
}
