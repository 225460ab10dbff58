use chat::{ChatError, Choices, DateOrder, Reason};
use chrono_tz::Tz;

use crate::given::{in_utc, read, read_text, skipped, told};

const STAMPS: &str = include_str!("stamps.txt");

fn order(code: &str) -> Option<DateOrder> {
    DateOrder::ALL
        .into_iter()
        .find(|order| order.code() == code)
}

#[test]
fn the_stamps_of_every_locale_are_read() {
    let mut wrong = Vec::new();
    for row in STAMPS.lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = row.split(" | ").collect();
        let [locale, ios_order, ios, android_order, android] = fields[..] else {
            panic!("{row}");
        };
        let cases = [
            (
                ios_order,
                format!("[{ios}] Ann: hello\r\n[{ios}] Ben: hi\r\n"),
                "21:05:07",
            ),
            (
                android_order,
                format!("{android} - Ann: hello\n{android} - Ben: hi\n"),
                "21:05:00",
            ),
        ];
        for (code, text, time) in cases {
            let expected = [
                format!("2023-03-04T{time} Ann 5"),
                format!("2023-03-04T{time} Ben 2"),
            ];
            let found = read_text(&text, order(code)).map(|chat| told(&chat));
            if !found.as_ref().is_ok_and(|found| *found == expected) {
                wrong.push(format!("{locale}: {text:?}: {found:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn stamps_that_were_seen_are_read() {
    let cases = [
        ("9/19/26, 9:52\u{202f}AM - Ann: hi", "2026-09-19T09:52:00"),
        ("19/09/26, 9:52\u{202f}pm - Ann: hi", "2026-09-19T21:52:00"),
        ("2023-12-20, 5:46 p.m. - Ann: hi", "2023-12-20T17:46:00"),
        ("22/01/2021 à 15:51 - Ann: hi", "2021-01-22T15:51:00"),
        ("22.01.2021 saat 15:51 - Ann: hi", "2021-01-22T15:51:00"),
        ("28/3/2025, 9:29 p. m. - Ann: hi", "2025-03-28T21:29:00"),
        (
            "28/3/2025, 12:29\u{a0}a.\u{202f}m. - Ann: hi",
            "2025-03-28T00:29:00",
        ),
        ("2024. 1. 15. 오전 9:30 - Ann: hi", "2024-01-15T09:30:00"),
        ("2024年1月15日 下午9:30 - Ann: hi", "2024-01-15T21:30:00"),
        ("2024/1/15 午後12:30 - Ann: hi", "2024-01-15T12:30:00"),
        ("2024/1/15 中午12:30 - Ann: hi", "2024-01-15T12:30:00"),
        ("2024/1/15 晚上9:30 - Ann: hi", "2024-01-15T21:30:00"),
        ("2024/1/15 凌晨1:30 - Ann: hi", "2024-01-15T01:30:00"),
        ("۱۴۰۲/۱۰/۲۵،\u{200f} ۰۹:۳۰ - Ann: hi", "2024-01-15T09:30:00"),
        ("๑๕/๑/๒๕๖๗ ๐๙:๓๐ - Ann: hi", "2024-01-15T09:30:00"),
        (
            "\u{200f}31.12.2024, 21:04 - \u{200f}Ann: hi",
            "2024-12-31T21:04:00",
        ),
        (
            "[9/19/26, 9:52:01\u{202f}AM] Ann: hi",
            "2026-09-19T09:52:01",
        ),
        ("\u{200e}[3/18/22 14.56.01] Ann: hi", "2022-03-18T14:56:01"),
        ("[14:56:01, 3/18/22] Ann: hi", "2022-03-18T14:56:01"),
        (
            "[١٨\u{200f}/٣\u{200f}/٢٠٢٢، ٢:٥٦:٠٠\u{a0}م] Ann: hi",
            "2022-03-18T14:56:00",
        ),
        ("[3/18/2565 BE, 14:56:01] Ann: hi", "2022-03-18T14:56:01"),
        ("[3/18/R4, 14:56:01] Ann: hi", "2022-03-18T14:56:01"),
        ("[18.3.2022 klo 14.08.18] Ann: hi", "2022-03-18T14:08:18"),
        ("[18/6/18 1:55:00 p. m.] Ann: hi", "2018-06-18T13:55:00"),
        ("13.06.18 21.25.15: Ann: hi", "2018-06-13T21:25:15"),
        ("[13. 6. 2018. 21:25:15] Ann: hi", "2018-06-13T21:25:15"),
        ("[00:29, 15/05/2021] Ann: hi", "2021-05-15T00:29:00"),
        ("19/09/2026, 00:04 AM - Ann: hi", "2026-09-19T00:04:00"),
        ("19/09/2026, 15:04 PM - Ann: hi", "2026-09-19T15:04:00"),
    ];
    for (line, at) in cases {
        let found = read_text(line, None).map(|chat| told(&chat));
        let expected = format!("{at} Ann 2");
        assert!(
            found.as_ref().is_ok_and(|found| *found == [expected]),
            "{line:?}: {found:?}"
        );
    }
}

#[test]
fn an_order_that_the_file_leaves_open_is_asked_for() {
    let open = "01/02/2024, 21:05 - Ann: hi\n03/02/2024, 21:05 - Ben: hi\n";
    assert!(matches!(read_text(open, None), Err(ChatError::NeedsOrder)));
    let dmy = read_text(open, Some(DateOrder::Dmy)).expect("read");
    assert_eq!(told(&dmy)[1], "2024-02-03T21:05:00 Ben 2");
    let mdy = read_text(open, Some(DateOrder::Mdy)).expect("read");
    assert_eq!(told(&mdy)[1], "2024-03-02T21:05:00 Ben 2");
    assert_eq!(mdy.order, Some(DateOrder::Mdy));
}

#[test]
fn a_day_above_twelve_or_the_order_of_time_settles_the_order() {
    let by_day = "01/02/2024, 21:05 - Ann: hi\n13/02/2024, 21:05 - Ben: hi\n";
    assert_eq!(
        read_text(by_day, None).expect("read").order,
        Some(DateOrder::Dmy)
    );
    let by_time = "02/12/2024, 21:05 - Ann: hi\n03/01/2024, 21:05 - Ben: hi\n";
    assert_eq!(
        read_text(by_time, None).expect("read").order,
        Some(DateOrder::Mdy)
    );
    let against = "02/12/2023, 21:05 - Ann: hi\n03/01/2024, 21:05 - Ben: hi\n";
    assert!(matches!(
        read_text(against, None),
        Err(ChatError::NeedsOrder)
    ));
}

#[test]
fn lines_without_a_stamp_belong_to_the_message_above() {
    let text = "13/02/2024, 21:05 - Ann: one\ntwo\n\nlast: yes\n13/02/2024, 21:06 - Ben: x";
    let chat = read_text(text, None).expect("read");
    assert_eq!(
        told(&chat),
        ["2024-02-13T21:05:00 Ann 18", "2024-02-13T21:06:00 Ben 1"]
    );
}

#[test]
fn a_pasted_stamp_of_another_shape_stays_in_its_message() {
    let text = "13/02/2024, 21:05 - Ann: see\n2024-02-01 10:00 - Ben: x\n\
                [13/02/24, 10:00:00] Ben: y\n13/02/2024, 21:06 - Ben: x\n";
    let chat = read_text(text, None).expect("read");
    assert_eq!(chat.messages.len(), 2);
}

#[test]
fn on_ios_only_a_line_after_cr_lf_begins_a_message() {
    let text = "[13/02/24, 21:05:01] Ann: see\n[13/02/24, 21:00:00] Ben: pasted\r\n\
                [13/02/24, 21:06:00] Ben: x\r\n[13/02/24, 21:07:00] Ann: y\r\n";
    let chat = read_text(text, None).expect("read");
    assert_eq!(chat.messages.len(), 3);
}

#[test]
fn what_whatsapp_writes_is_no_message() {
    let text = "13/02/2024, 21:05 - Messages and calls are end-to-end encrypted. No one outside of \
                this chat, not even WhatsApp, can read or listen to them.\n\
                13/02/2024, 21:05 - Ann changed the subject to \"Friday: drinks\"\n\
                13/02/2024, 21:06 - Ann: hi\n13/02/2024, 21:07 - Ben: Missed voice call\n";
    let chat = read_text(text, None).expect("read");
    assert_eq!(told(&chat), ["2024-02-13T21:06:00 Ann 2"]);
    assert_eq!(chat.notices, 3);
    let ios = "[13/02/24, 21:05:00] Ben: \u{200e}Messages and calls are end-to-end encrypted.\r\n\
               [13/02/24, 21:06:00] Ben: hi\r\n\
               [13/02/24, 21:07:00] Ben: \u{200e}Missed voice call. \u{200e}Tap to call back\r\n";
    let chat = read_text(ios, None).expect("read");
    assert_eq!(told(&chat), ["2024-02-13T21:06:00 Ben 2"]);
    assert_eq!(chat.notices, 2);
}

#[test]
fn what_stands_for_something_sent_is_a_message_without_its_words() {
    let cases = [
        ("<Media omitted>", 0),
        ("<Medien ausgeschlossen>", 0),
        ("<Médias omis>", 0),
        ("<Multimedia omitido>", 0),
        ("<Без медиафайлов>", 0),
        ("<Media omitted>\na caption", 9),
        ("\u{200e}IMG-20240213-WA0002.jpg (file attached)\nlook", 4),
        ("IMG-20240213-WA0002.jpg (Datei angehängt)", 0),
        ("This message was deleted", 0),
        ("Du hast diese Nachricht gelöscht.", 0),
        ("hello <This message was edited>", 5),
        ("hola <Se editó este mensaje.>", 4),
        ("", 0),
        ("null", 4),
        ("see https://example.org: yes", 28),
    ];
    for (body, length) in cases {
        let text = format!("13/02/2024, 21:05 - Ann: {body}\n13/02/2024, 21:06 - Ann: x\n");
        let chat = read_text(&text, None).expect("read");
        assert_eq!(
            told(&chat)[0],
            format!("2024-02-13T21:05:00 Ann {length}"),
            "{body:?}"
        );
    }
    let ios = [
        ("\u{200e}image omitted", 0),
        ("\u{200e}Bild weggelassen", 0),
        ("look \u{200e}image omitted", 4),
        (
            "\u{200e}<attached: 00000035-PHOTO-2022-03-27-21-41-55.jpg>",
            0,
        ),
        (
            "look \u{200e}<Anhang: 00000035-PHOTO-2022-03-27-21-41-55.jpg>",
            4,
        ),
        ("plan.pdf • \u{200e}2 pages \u{200e}document omitted", 0),
        ("\u{200e}This message was deleted.", 0),
        ("hello \u{200e}<This message was edited>", 5),
    ];
    for (body, length) in ios {
        let text = format!("[13/02/24, 21:05:00] Ann: {body}\r\n[13/02/24, 21:06:00] Ann: x\r\n");
        let chat = read_text(&text, None).expect("read");
        assert_eq!(
            told(&chat)[0],
            format!("2024-02-13T21:05:00 Ann {length}"),
            "{body:?}"
        );
    }
}

#[test]
fn names_are_told_from_what_they_say() {
    let text = "13/02/2024, 21:05 - ~\u{202f}Ann B.: hi: there\n\
                13/02/2024, 21:06 - \u{202a}+49 1512 3456789\u{202c}: yes\n\
                13/02/2024, 21:07 - Dr: Cy: one\n13/02/2024, 21:07 - Dr: Cy: two\n\
                13/02/2024, 21:08 - ~ Ann B.: again\n13/02/2024, 21:09 - Bob:Hi\n";
    let chat = read_text(text, None).expect("read");
    let names: Vec<&str> = chat
        .senders
        .iter()
        .map(|sender| sender.name.as_str())
        .collect();
    assert_eq!(names, ["Ann B.", "+49 1512 3456789", "Dr: Cy", "Bob"]);
    assert_eq!(told(&chat)[0], "2024-02-13T21:05:00 Ann B. 9");
    assert_eq!(told(&chat)[2], "2024-02-13T21:07:00 Dr: Cy 3");
    assert_eq!(told(&chat)[5], "2024-02-13T21:09:00 Bob 2");
}

#[test]
fn somebody_who_once_begins_with_a_word_and_a_colon_keeps_the_name() {
    let text = "13/02/2024, 21:05 - Ann: PS: yes\n13/02/2024, 21:06 - Ann: no\n";
    let chat = read_text(text, None).expect("read");
    assert_eq!(chat.senders.len(), 1);
    assert_eq!(
        told(&chat),
        ["2024-02-13T21:05:00 Ann 7", "2024-02-13T21:06:00 Ann 2"]
    );
}

#[test]
fn what_is_no_day_or_hour_is_skipped_by_its_line() {
    let text = "a line\n13/02/2024, 21:05 - Ann: hi\n31/02/2024, 21:05 - Ann: hi\n\
                14/02/2024, 25:05 - Ann: hi\n14/02/2024, 21:05 - Ben: hi\n";
    let chat = read_text(text, None).expect("read");
    assert_eq!(chat.messages.len(), 2);
    assert_eq!(
        skipped(&chat),
        [
            (1, Reason::Astray),
            (3, Reason::NoSuchTime),
            (4, Reason::NoSuchTime)
        ]
    );
}

#[test]
fn times_are_placed_in_the_zone_and_changes_of_the_clock_are_counted() {
    let text = "30/03/2024, 12:00 - Ann: a\n31/03/2024, 02:30 - Ann: gap\n\
                27/10/2024, 02:30 - Ann: first\n27/10/2024, 02:40 - Ann: still\n\
                27/10/2024, 02:10 - Ann: second\n";
    let choices = Choices {
        zone: Some(Tz::Europe__Berlin),
        ..Choices::default()
    };
    let chat = read(&[("chat.txt", text.as_bytes())], &choices).expect("read");
    assert_eq!(
        told(&chat),
        [
            "2024-03-30T11:00:00 Ann 1",
            "2024-03-31T01:30:00 Ann 3",
            "2024-10-27T00:30:00 Ann 5",
            "2024-10-27T00:40:00 Ann 5",
            "2024-10-27T01:10:00 Ann 6"
        ]
    );
    assert_eq!(
        (chat.clock_changes.skipped, chat.clock_changes.repeated),
        (1, 3)
    );
    assert!(chat.on_the_wall);
    let no_zone = Choices::default();
    let asked = read(&[("chat.txt", text.as_bytes())], &no_zone);
    assert!(matches!(asked, Err(ChatError::NeedsZone)));
}

#[test]
fn a_file_saved_as_utf_16_or_with_a_mark_is_read() {
    let text = "13/02/2024, 21:05 - Ännë: hi\n13/02/2024, 21:06 - Ben: yes\n";
    let utf16: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(text.encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    let marked = [b"\xef\xbb\xbf", text.as_bytes()].concat();
    let plain = read_text(text, None).expect("read");
    for bytes in [utf16, marked] {
        let chat = read(&[("chat.txt", &bytes)], &in_utc(None)).expect("read");
        assert_eq!(told(&chat), told(&plain));
    }
}
