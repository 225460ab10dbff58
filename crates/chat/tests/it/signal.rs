use chat::{ChatError, Choices, Format, Reason};

use crate::given::{read, skipped, told};

const HEAD: &str = r#"{"version":"1","backupTimeMs":"1702944000000","mediaRootBackupKey":"AA=="}
{"account":{"givenName":"Ann","familyName":"Lee"}}
{"recipient":{"id":"1","self":{}}}
{"recipient":{"id":"10","contact":{"aci":"x","e164":"15550101234","profileGivenName":"Ben"}}}
{"chat":{"id":"20","recipientId":"10"}}
"#;

fn lines(more: &str) -> Vec<u8> {
    format!("{HEAD}{more}").into_bytes()
}

#[test]
fn numbers_may_be_text_and_what_was_taken_back_is_no_message() {
    let text = lines(
        r#"{"chatItem":{"chatId":"20","authorId":"1","dateSent":"1734989094736","outgoing":{},"standardMessage":{"text":{"body":"buy milk"}}}}
{"chatItem":{"chatId":"20","authorId":"10","dateSent":1734989095000,"incoming":{},"standardMessage":{"text":{"body":"ok 😀"}}}}
{"chatItem":{"chatId":"20","authorId":"10","dateSent":"1734989096000","incoming":{},"remoteDeletedMessage":{}}}
{"chatItem":{"chatId":"20","authorId":"10","dateSent":"1734989097000","directionless":{},"updateMessage":{"individualCall":{}}}}
{"chatItem":{"chatId":"20","authorId":"10","dateSent":"1734989098000","incoming":{},"stickerMessage":{}}}
{"chatItem":{"chatId":"20","authorId":"10","dateSent":"1734989098000","incoming":{},"stickerMessage":{}}}
"#,
    );
    let chat = read(&[("main.jsonl", &text)], &Choices::default()).expect("read");
    assert_eq!(chat.format, Format::Signal);
    assert_eq!(
        told(&chat),
        [
            "2024-12-23T21:24:54 Ann Lee 8",
            "2024-12-23T21:24:55 Ben 4",
            "2024-12-23T21:24:58 Ben 0"
        ]
    );
    assert_eq!(chat.notices, 2);
}

#[test]
fn an_edited_message_stands_where_it_was_first_sent() {
    let text = lines(
        r#"{"chatItem":{"chatId":"20","authorId":"10","dateSent":"1734989099000","incoming":{},"revisions":[{"chatId":"20","dateSent":"1734989094000","standardMessage":{"text":{"body":"a"}}}],"standardMessage":{"text":{"body":"abc"}}}}
no json
"#,
    );
    let chat = read(&[("main.jsonl", &text)], &Choices::default()).expect("read");
    assert_eq!(told(&chat), ["2024-12-23T21:24:54 Ben 3"]);
    assert_eq!(skipped(&chat), [(7, Reason::OtherForm)]);
}

#[test]
fn of_several_chats_one_is_chosen() {
    let text = lines(
        r#"{"recipient":{"id":"11","group":{"snapshot":{"title":{"title":"Trip"}}}}}
{"chat":{"id":"21","recipientId":"11"}}
{"chat":{"id":"22","recipientId":"11"}}
{"chatItem":{"chatId":"21","authorId":"10","dateSent":"1734989094000","incoming":{},"standardMessage":{"text":{"body":"in the group"}}}}
{"chatItem":{"chatId":"20","authorId":"10","dateSent":"1734989094000","incoming":{},"standardMessage":{"text":{"body":"here"}}}}
"#,
    );
    let files = [("main.jsonl", text.as_slice())];
    let Err(ChatError::NeedsChat(names)) = read(&files, &Choices::default()) else {
        panic!("a choice is asked for");
    };
    assert_eq!(names.len(), 2);
    let choices = Choices {
        chat: Some("Ben".to_owned()),
        ..Choices::default()
    };
    assert_eq!(
        told(&read(&files, &choices).expect("read")),
        ["2024-12-23T21:24:54 Ben 4"]
    );
}
