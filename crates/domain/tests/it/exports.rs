//! What is noted of words that were taken out.

use domain::{Change, ExportForm};

fn form(body: &str) -> ExportForm {
    match Change::read("export.taken", body.as_bytes()) {
        Ok(Change::ExportTaken(body)) => body.form,
        other => panic!("{other:?}"),
    }
}

/// These stand in journals; what is written once is read for good.
#[test]
fn every_form_that_was_ever_noted_is_read() {
    assert_eq!(form(r#"{"form":"pdf","range":null}"#), ExportForm::Pdf);
    for (code, noted) in [
        ("json", ExportForm::Json),
        ("csv", ExportForm::Csv),
        ("xlsx", ExportForm::Xlsx),
        ("sdis", ExportForm::Sdis),
        ("ics", ExportForm::Ics),
    ] {
        let range = r#"{"from":"2026-05-01","to":"2026-05-31"}"#;
        let body = format!(r#"{{"form":"{code}","range":{range}}}"#);
        assert_eq!(form(&body), noted);
    }
}
