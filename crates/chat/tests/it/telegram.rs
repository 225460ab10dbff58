use chat::{ChatError, Choices, Format, Reason};
use chrono_tz::Tz;

use crate::given::{read, skipped, told};

fn one(messages: &str) -> String {
    format!(
        "{{\n \"name\": \"Ben\",\n \"type\": \"personal_chat\",\n \"id\": 12,\n \"messages\": [\n{messages}\n ]\n}}"
    )
}

fn message(unix: &str, from: &str, text: &str) -> String {
    format!(
        "{{\"id\":1,\"type\":\"message\",\"date\":\"2022-12-09T21:25:39\",\"date_unixtime\":{unix},\
         \"from\":{from},\"from_id\":\"user12\",\"text\":{text}}}"
    )
}

#[test]
fn texts_in_one_piece_and_in_several_are_counted() {
    let text = one(&[
        message("\"1670610339\"", "\"Ann\"", "\"hello\""),
        message(
            "\"1670610340\"",
            "\"Ben\"",
            "[\"see \",{\"type\":\"link\",\"text\":\"https://x.y\"},\" ok \\ud83d\\ude00\"]",
        ),
        message("1670610341", "\"Ann\"", "\"\""),
    ]
    .join(",\n"));
    let chat = read(&[("result.json", text.as_bytes())], &Choices::default()).expect("read");
    assert_eq!(chat.format, Format::Telegram);
    assert_eq!(
        told(&chat),
        [
            "2022-12-09T18:25:39 Ann 5",
            "2022-12-09T18:25:40 Ben 20",
            "2022-12-09T18:25:41 Ann 0"
        ]
    );
    assert!(!chat.on_the_wall);
}

#[test]
fn what_telegram_writes_is_no_message_and_a_lost_account_has_its_id() {
    let text = one(&[
        "{\"id\":1,\"type\":\"service\",\"date\":\"2022-12-09T21:25:39\",\
         \"date_unixtime\":\"1670610339\",\"actor\":\"Ben\",\"action\":\"phone_call\",\"text\":\"\"}"
            .to_owned(),
        "{\"id\":2,\"type\":\"unsupported\"}".to_owned(),
        message("\"1670610339\"", "null", "\"hello\""),
    ]
    .join(",\n"));
    let chat = read(&[("result.json", text.as_bytes())], &Choices::default()).expect("read");
    assert_eq!(chat.notices, 2);
    assert_eq!(chat.senders[0].name, "user12");
}

#[test]
fn a_message_without_a_time_costs_itself_alone() {
    let text = one(&[
        message("\"1670610339\"", "\"Ann\"", "\"hello\""),
        "{\"id\":2,\"type\":\"message\",\"from\":\"Ann\",\"text\":\"\"}".to_owned(),
        "17".to_owned(),
    ]
    .join(",\n"));
    let chat = read(&[("result.json", text.as_bytes())], &Choices::default()).expect("read");
    assert_eq!(chat.messages.len(), 1);
    assert_eq!(
        skipped(&chat),
        [(7, Reason::NoTime), (8, Reason::OtherForm)]
    );
}

#[test]
fn escapes_that_are_no_json_are_read_and_a_torn_file_keeps_its_beginning() {
    let text = one(&message("\"1670610339\"", "\"Ann\"", r#""a\x0Bb \\x0B""#));
    let chat = read(&[("result.json", text.as_bytes())], &Choices::default()).expect("read");
    assert_eq!(told(&chat), ["2022-12-09T18:25:39 Ann 8"]);
    let torn = one(&[
        message("\"1670610339\"", "\"Ann\"", "\"hello\""),
        message("\"1670610340\"", "\"Ann\"", "\"hello\""),
    ]
    .join(",\n"));
    let torn = &torn[..torn.len() - 20];
    let chat = read(&[("result.json", torn.as_bytes())], &Choices::default()).expect("read");
    assert_eq!(chat.messages.len(), 1);
    assert_eq!(skipped(&chat).len(), 1);
}

#[test]
fn of_everything_that_an_account_has_one_chat_is_chosen() {
    let chat = |name: &str, from: &str| {
        let message = message("\"1670610339\"", from, "\"hello\"");
        format!("{{\"name\":{name},\"type\":\"personal_chat\",\"id\":1,\"messages\":[{message}]}}")
    };
    let text = format!(
        "{{\"about\":\"Here is\",\"personal_information\":{{\"user_id\":7}},\
         \"chats\":{{\"about\":\"x\",\"list\":[{},{}]}}}}",
        chat("\"Ben\"", "\"Ann\""),
        chat("\"Cy\"", "\"Dan\"")
    );
    let files = [("result.json", text.as_bytes())];
    let Err(ChatError::NeedsChat(names)) = read(&files, &Choices::default()) else {
        panic!("a choice is asked for");
    };
    assert_eq!(
        names
            .iter()
            .map(|chat| chat.name.as_str())
            .collect::<Vec<_>>(),
        ["Ben", "Cy"]
    );
    let named = Choices {
        chat: Some("Cy".to_owned()),
        ..Choices::default()
    };
    assert_eq!(read(&files, &named).expect("read").senders[0].name, "Dan");
    let other = Choices {
        chat: Some("Eve".to_owned()),
        ..Choices::default()
    };
    assert!(matches!(read(&files, &other), Err(ChatError::NoSuchChat)));
}

#[test]
fn an_old_export_has_a_clock_on_the_wall() {
    let text = one(
        "{\"id\":1,\"type\":\"message\",\"date\":\"2020-07-01T21:25:39\",\"from\":\"Ann\",\
         \"from_id\":4294967396,\"text\":\"hello\"}",
    );
    let files = [("result.json", text.as_bytes())];
    assert!(matches!(
        read(&files, &Choices::default()),
        Err(ChatError::NeedsZone)
    ));
    let choices = Choices {
        zone: Some(Tz::Europe__Berlin),
        ..Choices::default()
    };
    assert_eq!(
        told(&read(&files, &choices).expect("read")),
        ["2020-07-01T19:25:39 Ann 5"]
    );
}
