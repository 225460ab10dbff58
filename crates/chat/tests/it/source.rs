use std::fs;
use std::io::Write;
use std::path::PathBuf;

use chat::{ChatError, Choices, Format, Refusal, Source};
use tempfile::TempDir;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::given::{in_utc, read, read_path, told};

const CHAT: &str = "13/02/2024, 21:05 - Ann: hi\n13/02/2024, 21:06 - Ben: yes\n";

fn zipped(files: &[(&str, &[u8])]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("WhatsApp Chat - Ben.zip");
    let mut zip = ZipWriter::new(fs::File::create(&path).expect("made"));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default())
            .expect("begun");
        zip.write_all(bytes).expect("written");
    }
    zip.finish().expect("closed");
    (folder, path)
}

fn refusal(result: Result<chat::Transcript, ChatError>) -> Refusal {
    match result {
        Err(ChatError::Refused { refusal, .. }) => refusal,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_zip_is_read_and_a_document_in_it_is_not() {
    let (_folder, path) = zipped(&[
        ("_chat.txt", CHAT.as_bytes()),
        (
            "00000001-notes.txt",
            b"13/02/2024, 21:05 - Eve: other\n13/02/2024, 21:06 - Eve: x\n",
        ),
        ("00000002-PHOTO.jpg", b"\xff\xd8\xff"),
    ]);
    let chat = read_path(&path, &in_utc(None)).expect("read");
    assert_eq!(
        told(&chat),
        ["2024-02-13T21:05:00 Ann 2", "2024-02-13T21:06:00 Ben 3"]
    );
}

#[test]
fn a_zip_with_paths_that_lead_out_of_it_is_refused() {
    for name in [
        "../_chat.txt",
        "/etc/_chat.txt",
        "a/../../_chat.txt",
        "C:\\_chat.txt",
    ] {
        let (_folder, path) = zipped(&[(name, CHAT.as_bytes())]);
        assert_eq!(
            refusal(read_path(&path, &in_utc(None))),
            Refusal::Path,
            "{name}"
        );
    }
}

#[test]
fn a_zip_that_unpacks_to_far_more_is_refused() {
    let (_folder, path) = zipped(&[("_chat.txt", &vec![b'\n'; 40 << 20])]);
    assert!(fs::metadata(&path).expect("there").len() < 1 << 20);
    assert_eq!(refusal(read_path(&path, &in_utc(None))), Refusal::TooLarge);
}

#[test]
fn a_zip_that_lies_about_its_sizes_is_refused() {
    let (_folder, path) = zipped(&[("_chat.txt", CHAT.as_bytes())]);
    let mut bytes = fs::read(&path).expect("read");
    let central = memchr::memmem::rfind(&bytes, b"PK\x01\x02").expect("a directory");
    bytes[central + 24] = 5;
    fs::write(&path, &bytes).expect("written");
    assert_eq!(
        refusal(read_path(&path, &in_utc(None))),
        Refusal::DamagedZip
    );
    fs::write(&path, &bytes[..bytes.len() / 2]).expect("written");
    assert_eq!(
        refusal(read_path(&path, &in_utc(None))),
        Refusal::DamagedZip
    );
}

#[test]
fn files_of_another_kind_are_refused_by_name() {
    let cases: [(&str, &[u8], Refusal); 6] = [
        ("a.txt", b"%PDF-1.7", Refusal::Kind("a PDF")),
        (
            "a.txt",
            b"SQLite format 3\0",
            Refusal::Kind("a database (SQLite)"),
        ),
        (
            "a.html",
            b"<!DOCTYPE html><div class=\"page_wrap\">",
            Refusal::TelegramPage,
        ),
        (
            "a.json",
            b"{\"name\": 1}",
            Refusal::Kind("JSON of another kind"),
        ),
        ("a.txt", b"Dear diary\n", Refusal::Unknown),
        ("a.txt", b"", Refusal::Unknown),
    ];
    for (name, bytes, expected) in cases {
        assert_eq!(
            refusal(read(&[(name, bytes)], &in_utc(None))),
            expected,
            "{expected:?}"
        );
    }
    let asked = Choices {
        format: Some(Format::Telegram),
        ..in_utc(None)
    };
    let other = read(&[("a.txt", CHAT.as_bytes())], &asked);
    assert_eq!(refusal(other), Refusal::OtherFormat);
    let nothing = Source::open(std::path::Path::new("/nowhere/at/all"));
    assert!(matches!(nothing, Err(ChatError::Unreadable { .. })));
}

#[test]
fn reading_can_be_stopped() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("chat.txt");
    fs::write(&path, CHAT.repeat(60_000)).expect("written");
    let source = Source::open(&path).expect("opened");
    // At once, while it is looked through; and in the midst of it.
    for (enough, asked_for) in [(0, 1), (1, 2), (2_000_000, 3)] {
        let mut asked = 0;
        let stopped = chat::read(&source, &in_utc(None), &mut |done, _| {
            asked += 1;
            done < enough
        });
        assert!(matches!(stopped, Err(ChatError::Stopped)), "{enough}");
        assert_eq!(asked, asked_for, "{enough}");
    }
}
