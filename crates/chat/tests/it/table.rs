use chat::{ChatError, Choices, Columns, Format, Reason, Transcript};

use crate::given::{in_utc, read, skipped, told};

fn table(text: &str) -> Transcript {
    let chat = read(&[("out.csv", text.as_bytes())], &in_utc(None)).expect("read");
    assert_eq!(chat.format, Format::Csv);
    chat
}

#[test]
fn what_the_command_line_writes_is_read_again() {
    let text = "at,sender,length\n2026-01-02T15:04:05+01:00,Anna,12\n2026-01-02T14:05:05.250Z,\"Bo, the \"\"other\"\"\",0\n";
    let chat = read(&[("out.csv", text.as_bytes())], &Choices::default()).expect("read");
    assert!(!chat.on_the_wall);
    assert_eq!(
        told(&chat),
        [
            "2026-01-02T14:04:05 Anna 12",
            "2026-01-02T14:05:05 Bo, the \"other\" 0"
        ]
    );
    assert_eq!(chat.messages[1].at_ms % 1_000, 250);
}

#[test]
fn semicolons_tabs_and_headers_in_german_and_spanish_are_known() {
    let german = table(
        "\u{feff}Zeitpunkt;Absender;Nachricht\r\n2026-01-02 15:04;Anna;Grüße\r\n2026/01/02 15:05:06.5;Bo;\"zwei\nZeilen; hier\"\r\n",
    );
    assert!(german.on_the_wall);
    assert_eq!(
        told(&german),
        ["2026-01-02T15:04:00 Anna 5", "2026-01-02T15:05:06 Bo 17"]
    );
    let spanish = table("fecha\tremitente\tmensaje\n2026-01-02T15:04:05\tAna\thola\n");
    assert_eq!(told(&spanish), ["2026-01-02T15:04:05 Ana 4"]);
}

#[test]
fn seconds_and_milliseconds_since_1970_are_told_by_their_digits() {
    let chat = table(
        "timestamp,from,text\n1767366245,A,x\n1767366245123,A,xy\n1767366246.5,A,\n17673662,A,x\n",
    );
    assert_eq!(
        told(&chat),
        [
            "2026-01-02T15:04:05 A 1",
            "2026-01-02T15:04:05 A 2",
            "2026-01-02T15:04:06 A 0"
        ]
    );
    assert_eq!(skipped(&chat), [(5, Reason::NoTime)]);
}

#[test]
fn a_bad_row_costs_itself_alone() {
    let chat = table(
        "at,sender,text\n2026-01-02 15:04,A,x\n\n3/4/2026 15:04,A,x\n2026-02-30 15:04,A,x\n2026-01-02,A,x\n2026-01-02 15:05,,x\n2026-01-02 15:05,A,x,y\n2026-01-02T15:05Z,A,x\n2026-01-02 15:06,\"A,x\n2026-01-02 15:07,A,x\n2026-01-02 15:08,A\n2026-01-02 15:09,A,\"last",
    );
    assert_eq!(
        told(&chat),
        [
            "2026-01-02T15:04:00 A 1",
            "2026-01-02T15:07:00 A 1",
            "2026-01-02T15:09:00 A 4"
        ]
    );
    let lines: Vec<u64> = chat.skipped.iter().map(|skipped| skipped.line).collect();
    assert_eq!(lines, [4, 5, 6, 7, 8, 9, 10, 12]);
    assert_eq!(chat.skipped[0].reason, Reason::OrderOpen);
}

#[test]
fn columns_that_leave_a_doubt_are_asked_for_and_can_be_named() {
    let text = "wann,wer,gesagt\n2026-01-02 15:04,A,x\n2026-01-02 15:05,B,xy\n";
    let asked = read(&[("out.csv", text.as_bytes())], &in_utc(None));
    assert!(
        matches!(asked, Err(ChatError::NeedsColumns(names)) if names == ["wann", "wer", "gesagt"])
    );
    let named = |time: &str, text_: Option<&str>| Choices {
        columns: Some(Columns {
            time: time.to_owned(),
            sender: "WER".to_owned(),
            text: text_.map(str::to_owned),
        }),
        ..in_utc(None)
    };
    let chat = read(
        &[("out.csv", text.as_bytes())],
        &named("wann", Some("gesagt")),
    )
    .expect("read");
    assert_eq!(
        told(&chat),
        ["2026-01-02T15:04:00 A 1", "2026-01-02T15:05:00 B 2"]
    );
    let chat = read(&[("out.csv", text.as_bytes())], &named("wann", None)).expect("read");
    assert_eq!(told(&chat)[1], "2026-01-02T15:05:00 B 0");
    let missing = read(&[("out.csv", text.as_bytes())], &named("zeit", None));
    assert!(matches!(missing, Err(ChatError::NoSuchColumn(name)) if name == "zeit"));
}

#[test]
fn sentences_with_commas_are_no_table() {
    for text in [
        "",
        "a,b",
        "Hello, you\nfoo\n",
        "Dear Anna, it was good.\nToday, though, it rained.\n",
    ] {
        let read = read(&[("note.txt", text.as_bytes())], &in_utc(None));
        assert!(matches!(read, Err(ChatError::Refused { .. })), "{text}");
    }
}

#[test]
fn a_huge_field_is_read_and_no_line_end_is_needed() {
    let huge = "x".repeat(1 << 20);
    let chat = table(&format!(
        "at,sender,text\n2026-01-02 15:04,A,x\n2026-01-02 15:05,A,{huge}"
    ));
    assert_eq!(chat.messages[1].length, 1 << 20);
}

#[test]
fn dates_of_an_open_order_are_read_in_the_order_that_is_told() {
    let text = "date,from,text\n3/4/2026 10:00,Ann,hi\n5/4/26 10:01:02,Ben,yes\n";
    let files = [("t.csv", text.as_bytes())];
    let asked = crate::given::read(&files, &crate::given::in_utc(None));
    assert!(matches!(asked, Err(chat::ChatError::NeedsOrder)));
    let told = crate::given::in_utc(Some(chat::DateOrder::Dmy));
    let chat = crate::given::read(&files, &told).expect("read");
    assert_eq!(
        crate::given::told(&chat),
        ["2026-04-03T10:00:00 Ann 2", "2026-04-05T10:01:02 Ben 3"]
    );
}
