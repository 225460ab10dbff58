use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};
use serde_json::Value;
use typst::foundations::{Datetime, Smart};
use typst::text::Font;
use typst_as_lib::TypstEngine;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::ReportError;

/// The fonts of the document, each under the licence in `fonts/OFL.txt`. What the first do not
/// hold is looked for in the next.
static FONTS: [&[u8]; 8] = [
    include_bytes!("../fonts/Inter-Regular.ttf"),
    include_bytes!("../fonts/Inter-SemiBold.ttf"),
    include_bytes!("../fonts/Newsreader-Regular.ttf"),
    include_bytes!("../fonts/Newsreader-Italic.ttf"),
    include_bytes!("../fonts/NewsreaderDisplay-Regular.ttf"),
    include_bytes!("../fonts/NotoSansHebrew-Regular.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoEmoji-Regular.ttf"),
];

/// The Typst files. They read `data.json`, which is made for each document.
const SOURCES: [(&str, &str); 6] = [
    ("document.typ", include_str!("typ/document.typ")),
    ("look.typ", include_str!("typ/look.typ")),
    ("first_page.typ", include_str!("typ/first_page.typ")),
    ("figures.typ", include_str!("typ/figures.typ")),
    ("numbers.typ", include_str!("typ/numbers.typ")),
    ("tellings.typ", include_str!("typ/tellings.typ")),
];

/// The fonts, read once.
pub fn fonts() -> &'static [Font] {
    static READ: LazyLock<Vec<Font>> = LazyLock::new(|| {
        FONTS
            .iter()
            .flat_map(|bytes| Font::iter(typst::foundations::Bytes::new(*bytes)))
            .collect()
    });
    &READ
}

/// Lays a document out.
///
/// # Errors
/// [`ReportError::Typeset`], without what Typst says of it: its messages quote the text.
pub fn pages(document: &Value) -> Result<PagedDocument, ReportError> {
    let data = serde_json::to_vec(document).expect("a JSON value is written as JSON");
    let engine = TypstEngine::builder()
        .fonts(fonts().iter().cloned())
        .with_static_source_file_resolver(SOURCES)
        .with_static_file_resolver([("data.json", data)])
        .build();
    let pages = engine.compile("document.typ").output;
    // No line of the journal stays behind in the typesetter's cache.
    typst::comemo::evict(0);
    pages.map_err(|_| ReportError::Typeset("layout"))
}

/// Its file, tagged PDF/UA-1, and with the day that it is of as PDF/A-2a too, which asks for one.
///
/// # Errors
/// As [`pages`].
pub fn file(pages: &PagedDocument, of: Option<NaiveDate>) -> Result<Vec<u8>, ReportError> {
    let standards: &[PdfStandard] = match of {
        Some(_) => &[PdfStandard::Ua_1, PdfStandard::A_2a],
        None => &[PdfStandard::Ua_1],
    };
    written(pages, of, standards)
}

/// Its file, tagged PDF/UA-1 alone.
///
/// # Errors
/// As [`pages`].
pub fn file_to_lock(pages: &PagedDocument, of: Option<NaiveDate>) -> Result<Vec<u8>, ReportError> {
    written(pages, of, &[PdfStandard::Ua_1])
}

fn written(
    pages: &PagedDocument,
    of: Option<NaiveDate>,
    standards: &[PdfStandard],
) -> Result<Vec<u8>, ReportError> {
    let options = PdfOptions {
        creator: Smart::Custom(Some("Tidemark".to_owned())),
        timestamp: of.and_then(timestamp),
        standards: PdfStandards::new(standards)
            .expect("PDF/UA-1 and PDF/A-2a contradict each other in nothing"),
        ..PdfOptions::default()
    };
    let pdf = typst_pdf::pdf(pages, &options).map_err(|_| ReportError::Typeset("pdf"));
    typst::comemo::evict(0);
    pdf
}

/// The day alone: the minute in which a file was made is nobody's business.
fn timestamp(of: NaiveDate) -> Option<Timestamp> {
    let (month, day) = (of.month().try_into().ok()?, of.day().try_into().ok()?);
    Datetime::from_ymd(of.year(), month, day).map(Timestamp::new_utc)
}
