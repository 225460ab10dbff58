use chat::{ChatError, Choices, Format, Reason, Transcript};

use crate::given::{in_utc, read, skipped, told};

fn markdown(text: &str) -> Transcript {
    let chat = read(&[("chat.md", text.as_bytes())], &in_utc(None)).expect("read");
    assert_eq!(chat.format, Format::Signal);
    assert!(chat.on_the_wall);
    chat
}

#[test]
fn older_and_newer_stamps_are_read() {
    let old = markdown(
        "[2019-05-29, 15:04] Me: How is everyone?\n[2019-12-24, 12:23] Jane Doe: Hello John! 😀  \n",
    );
    assert_eq!(
        told(&old),
        [
            "2019-05-29T15:04:00 Me 16",
            "2019-12-24T12:23:00 Jane Doe 13"
        ]
    );
    let new =
        markdown("[2023-01-02 15:04:05] Me: Hi  \r\n[2023-01-02 15:05:05] Jane: a\r\nb  \r\n");
    assert_eq!(
        told(&new),
        ["2023-01-02T15:04:05 Me 2", "2023-01-02T15:05:05 Jane 3"]
    );
}

#[test]
fn a_body_goes_on_over_what_looks_like_a_stamp_and_is_none() {
    let chat = markdown(
        "[2023-01-02 15:04:05] Me: one\n\n[2023-02-30 15:04:05] Me: no such day\n[2023-01-02, 15:04] Somebody: of another shape\n[x] two  \n[2023-01-02 15:06:05] Jane: ok  ",
    );
    let body = "one\n\n[2023-02-30 15:04:05] Me: no such day\n[2023-01-02, 15:04] Somebody: of another shape\n[x] two";
    assert_eq!(
        told(&chat),
        [
            format!("2023-01-02T15:04:05 Me {}", body.len()),
            "2023-01-02T15:06:05 Jane 2".to_owned()
        ]
    );
}

#[test]
fn quotes_reactions_stickers_and_attachments_are_no_text() {
    let chat = markdown(
        "[2023-01-02 15:04:05] Me: \n\n> what was\n> said\n\nmy answer  \n(- Jane: 👍, Bob: ❤️ -)\n\
[2023-01-02 15:05:05] Jane:   \n(( 👍 ))\n\
[2023-01-02 15:06:05] Jane: see  ![a[1].jpg](./media/a[1].jpg)  [b.pdf](./media/b.pdf)  \n\
[2023-01-02 15:07:05] Jane: [☕](../exported_stickers/ab/1.webp)  \n\
[2023-01-02 15:08:05] Jane: > mine [x](y)  \n\
[2023-01-02 15:09:05] Jane:\n",
    );
    let lengths: Vec<u32> = chat.messages.iter().map(|message| message.length).collect();
    assert_eq!(lengths, [9, 0, 3, 0, 13, 0]);
}

#[test]
fn what_was_deleted_and_calls_are_notices() {
    let chat = markdown(
        "[2023-01-02 15:04:05] Me: (This message was deleted)\n\
[2023-01-02 15:05:05] Jane: Incoming voice call (accepted, 3m 2s)  \n\
[2023-01-02 15:06:05] Jane: Missed video call  \n\
[2023-01-02 15:07:05] Me: Outgoing call (unanswered)  \n\
[2023-01-02 15:08:05] Me: Missed call of yours  \n",
    );
    assert_eq!(chat.notices, 4);
    assert_eq!(told(&chat), ["2023-01-02T15:08:05 Me 20"]);
}

#[test]
fn a_message_without_time_is_skipped_with_its_line() {
    let chat = markdown("[2023-01-02 15:04:05] Me: hi  \n[1970-01-01 00:00:00] Jane: never  \n");
    assert_eq!(told(&chat).len(), 1);
    assert_eq!(skipped(&chat), [(2, Reason::NoSuchTime)]);
}

#[test]
fn blocks_have_times_with_a_zone_and_ask_for_none() {
    let text = "Conversation: John Doe (phone-123)\n\nFrom: You\nType: outgoing\nSent: Mon, 1 Jan 2024 10:00:00 +0200\n\nHey John! 😊\n\n\
From: John Doe (phone-123)\nType: incoming\nSent: Mon, 01 Jan 2024 10:05:00 +0200\nReceived: Mon, 1 Jan 2024 10:05:01 +0200\nAttachment: a.jpg (image/jpeg, 10 bytes)\nReaction: 👍 from You\n\n> From: You\n> Sent: Mon, 1 Jan 2024 10:00:00 +0200\n>\n> Hey John! 😊\n\nHello!\n\nFrom: nobody\nType: incoming\n\nbye\n\n\
Type: group-v2-change\nSent: Mon, 1 Jan 2024 10:06:00 +0200\nReceived: unknown\n\n\
From: You\nType: outgoing\nSent: Mon, 1 Jan 2024 10:07:00 +0200\nEdited: 2 versions\n\n| Version: 2\n| Sent: Mon, 1 Jan 2024 10:08:00 +0200\n|\n| > From: You\n| > Sent: unknown\n| >\n| > x\n|\n| new\n| \n| text\n|\n| Version: 1\n| Sent: Mon, 1 Jan 2024 10:07:00 +0200\n|\n| old\n\n\
From: You\nType: outgoing\nSent: Mon, 1 Jan 2024 10:09:00 +0200\nAttachment: no filename (image/png, 9 bytes)\n\n\
From: You\nType: outgoing\nSent: unknown\n\nwhen?\n\n";
    let chat = read(&[("John.txt", text.as_bytes())], &Choices::default()).expect("read");
    assert_eq!(chat.format, Format::Signal);
    assert!(!chat.on_the_wall);
    let body = "Hello!\n\nFrom: nobody\nType: incoming\n\nbye";
    assert_eq!(
        told(&chat),
        [
            "2024-01-01T08:00:00 You 11".to_owned(),
            format!("2024-01-01T08:05:00 John Doe {}", body.len()),
            "2024-01-01T08:07:00 You 9".to_owned(),
            "2024-01-01T08:09:00 You 0".to_owned(),
        ]
    );
    assert_eq!(chat.notices, 1);
    assert_eq!(skipped(&chat)[0].1, Reason::NoSuchTime);
}

#[test]
fn a_swedish_iphone_is_whatsapp_and_an_empty_file_is_nothing() {
    let swedish = "[2023-01-02 15:04:05] Anna: \u{200e}Meddelanden\n[2023-01-02 15:05:05] Anna: Hej\n[2023-01-02 15:06:05] Bo: Hej!\n";
    let chat = read(&[("_chat.txt", swedish.as_bytes())], &in_utc(None)).expect("read");
    assert_eq!(chat.format, Format::Whatsapp);
    let empty = read(&[("chat.md", b"")], &in_utc(None));
    assert!(matches!(empty, Err(ChatError::Refused { .. })));
}
