use report::{Options, ReportError, Unwatched, set};

use crate::couple::summer;
use crate::made::Made;

const WORDS: &str = "vier schöne Wörter 2026";

fn locked() -> (Made, Made) {
    let document = set(&summer(), &Options::default(), &Unwatched).expect("a document");
    let locked = document.locked(WORDS, &[7; 32]).expect("locked");
    (Made::of(&locked), Made::of(document.file()))
}

#[test]
fn it_opens_with_the_password_and_not_without() {
    let (locked, open) = locked();
    assert_eq!(locked.text, "");
    assert_eq!(locked.opened_with("another").text, "");
    let opened = locked.opened_with(WORDS);
    assert_eq!(opened.text, open.text);
    let how = opened.property("Encrypted");
    assert!(how.starts_with("yes") && how.contains("AES-256"), "{how}");
    assert_eq!(opened.property("PDF version"), "2.0");
}

#[test]
fn it_stays_tagged_and_claims_no_standard_that_it_is_not() {
    let (locked, open) = locked();
    let opened = locked.opened_with(WORDS);
    assert_eq!(opened.property("Tagged"), "yes");
    let plain = |structure: String| structure.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(plain(opened.structure()), plain(open.structure()));
    let metadata = opened.metadata();
    assert!(
        !metadata.contains("pdfaid:part") && !metadata.contains("pdfuaid:part"),
        "{metadata}"
    );
    for may in ["print:yes", "copy:yes", "change:yes", "addNotes:yes"] {
        assert!(opened.property("Encrypted").contains(may), "{may}");
    }
}

#[test]
fn nothing_of_it_stands_in_the_clear() {
    let document = set(&summer(), &Options::default(), &Unwatched).expect("a document");
    let bytes = document.locked(WORDS, &[7; 32]).expect("locked");
    for clear in ["Tidemark", "Sam", "Noa", WORDS] {
        let found = bytes.windows(clear.len()).any(|at| at == clear.as_bytes());
        assert!(!found, "{clear}");
    }
}

#[test]
fn one_that_no_pdf_takes_is_refused() {
    let document = set(&summer(), &Options::default(), &Unwatched).expect("a document");
    for refused in ["", &"x".repeat(128), "a\u{7}b"] {
        assert_eq!(
            document.locked(refused, &[7; 32]),
            Err(ReportError::Password)
        );
    }
}
