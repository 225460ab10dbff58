use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::thread;

use chrono::{Datelike, NaiveDate};
use serde_json::Value;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::reach::{Ended, Reach};
use crate::{ReportError, Watch};

/// What Typst keeps of the documents that it made. No line of the journal stays behind in it:
/// whoever has something made holds this meanwhile.
pub struct Cache;

impl Drop for Cache {
    fn drop(&mut self) {
        forget();
    }
}

fn forget() {
    typst::comemo::evict(0);
}

/// Lays a document out.
///
/// # Errors
/// [`ReportError::Typeset`], without what Typst says of it: its messages quote the text;
/// [`ReportError::Stopped`] where `watch` ends it.
pub fn pages(document: &Value, watch: &dyn Watch) -> Result<PagedDocument, ReportError> {
    let data = serde_json::to_vec(document).expect("a JSON value is written as JSON");
    let reach = Reach::of(data, watch);
    // Nothing that was begun is looked at again: what Typst keeps is forgotten.
    let pages = catch_unwind(AssertUnwindSafe(|| typst::compile(&reach).output));
    match pages {
        Ok(pages) => pages.map_err(|_| ReportError::Typeset("layout")),
        Err(ended) if ended.is::<Ended>() => Err(ReportError::Stopped),
        Err(panic) => resume_unwind(panic),
    }
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
    let pdf = thread::scope(|scope| {
        // To give back what laying out the pages left there takes a while of its own.
        scope.spawn(forget);
        typst_pdf::pdf(pages, &options)
    });
    pdf.map_err(|_| ReportError::Typeset("pdf"))
}

/// The day alone: the minute in which a file was made is nobody's business.
fn timestamp(of: NaiveDate) -> Option<Timestamp> {
    let (month, day) = (of.month().try_into().ok()?, of.day().try_into().ok()?);
    Datetime::from_ymd(of.year(), month, day).map(Timestamp::new_utc)
}
