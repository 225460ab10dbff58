use chat::{Choices, Format, Reason};

use crate::given::{read, skipped, told};

const NEWER: &str = r#"{
  "participants": [ { "name": "Jos\u00c3\u00a9" }, { "name": "Ann" } ],
  "messages": [
    { "sender_name": "Ann", "timestamp_ms": 1612345679000, "content": "\u00e2\u009d\u00a4 ok", "is_geoblocked_for_viewer": false },
    { "sender_name": "Jos\u00c3\u00a9", "timestamp_ms": 1612345678901, "photos": [ { "uri": "x\/y.jpg", "creation_timestamp": 1 } ] },
    { "sender_name": "Jos\u00c3\u00a9", "timestamp_ms": 1612345678901, "content": "d\u00c3\u00a9j\u00c3\u00a0" },
    { "sender_name": "Ann", "timestamp_ms": 1612345678000, "content": "Liked a message" },
    { "sender_name": "Ann", "timestamp_ms": 1612345677000, "call_duration": 12 },
    { "sender_name": "Ann", "content": "no time" }
  ],
  "title": "Jos\u00c3\u00a9",
  "thread_path": "inbox/jose_1"
}"#;
const OLDER: &str = r#"{"participants":[{"name":"Jos\u00c3\u00a9"},{"name":"Ann"}],"messages":[{"sender_name":"Ann","timestamp_ms":1612345600000,"content":"first"}],"title":"x","thread_path":"inbox/jose_1"}"#;

#[test]
fn pieces_are_put_together_and_names_are_mended() {
    let files = [
        ("messages/inbox/jose_1/message_1.json", NEWER.as_bytes()),
        ("messages/inbox/jose_1/message_2.json", OLDER.as_bytes()),
    ];
    let chat = read(&files, &Choices::default()).expect("read");
    assert_eq!(chat.format, Format::Instagram);
    assert_eq!(
        told(&chat),
        [
            "2021-02-03T09:46:40 Ann 5",
            "2021-02-03T09:47:58 José 4",
            "2021-02-03T09:47:58 José 0",
            "2021-02-03T09:47:59 Ann 4"
        ]
    );
    assert_eq!(chat.notices, 2);
    assert_eq!(skipped(&chat), [(9, Reason::NoTime)]);
    assert_eq!(chat.skipped[0].file.as_deref(), Some(files[0].0));
}

#[test]
fn encrypted_chats_of_messenger_and_old_ones_of_instagram_are_read() {
    let e2ee = r#"{"participants":["Ann","Ben"],"threadName":"Ben_40","messages":[
{"isUnsent":false,"media":[],"reactions":[],"senderName":"Ben","text":"Hi é","timestamp":1704110000000,"type":"text"},
{"isUnsent":true,"media":[],"reactions":[],"senderName":"Ann","text":"gone","timestamp":1704100000000,"type":"text"}]}"#;
    let chat = read(&[("Ben_40.json", e2ee.as_bytes())], &Choices::default()).expect("read");
    assert_eq!(chat.format, Format::Messenger);
    assert_eq!(
        told(&chat),
        ["2024-01-01T09:06:40 Ann 0", "2024-01-01T11:53:20 Ben 4"]
    );
    let old = r#"[{"participants":["ann","ben"],"conversation":[
{"sender":"ben","created_at":"2018-05-01T10:00:00+02:00","text":"yes"}]}]"#;
    let chat = read(&[("messages.json", old.as_bytes())], &Choices::default()).expect("read");
    assert_eq!(told(&chat), ["2018-05-01T08:00:00 ben 3"]);
}
