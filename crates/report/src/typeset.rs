use std::sync::LazyLock;

use serde_json::Value;
use typst::foundations::Smart;
use typst::text::Font;
use typst_as_lib::TypstEngine;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

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
const SOURCES: [(&str, &str); 5] = [
    ("document.typ", include_str!("typ/document.typ")),
    ("look.typ", include_str!("typ/look.typ")),
    ("first_page.typ", include_str!("typ/first_page.typ")),
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

/// Sets a document as tagged PDF/UA-1.
///
/// # Errors
/// [`ReportError::Typeset`], without what Typst says of it: its messages quote the text.
pub fn typeset(document: &Value) -> Result<Vec<u8>, ReportError> {
    let data = serde_json::to_vec(document).expect("a JSON value is written as JSON");
    let engine = TypstEngine::builder()
        .fonts(fonts().iter().cloned())
        .with_static_source_file_resolver(SOURCES)
        .with_static_file_resolver([("data.json", data)])
        .build();
    let pages = engine
        .compile("document.typ")
        .output
        .map_err(|_| ReportError::Typeset("layout"))?;
    let pdf = typst_pdf::pdf(&pages, &options()).map_err(|_| ReportError::Typeset("pdf"));
    // No line of the journal stays behind in the typesetter's cache.
    typst::comemo::evict(0);
    pdf
}

fn options() -> PdfOptions {
    PdfOptions {
        creator: Smart::Custom(Some("Tidemark".to_owned())),
        standards: PdfStandards::new(&[PdfStandard::Ua_1])
            .expect("PDF/UA-1 alone contradicts nothing"),
        ..PdfOptions::default()
    }
}
