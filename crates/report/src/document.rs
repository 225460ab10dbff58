use chrono::NaiveDate;
use typst_layout::PagedDocument;

use crate::{Picture, ReportError, picture, typeset};

/// A document that was set: its pages, and the file that they are.
pub struct Document {
    pages: PagedDocument,
    of: Option<NaiveDate>,
    file: Vec<u8>,
}

impl Document {
    /// Makes the file of these pages.
    ///
    /// # Errors
    /// [`ReportError::Typeset`] where some sign cannot stand in an accessible file.
    pub(crate) fn new(pages: PagedDocument, of: Option<NaiveDate>) -> Result<Self, ReportError> {
        let file = typeset::file(&pages, of)?;
        Ok(Document { pages, of, file })
    }

    /// Tagged PDF/UA-1 and, where it is of a day, PDF/A-2a.
    pub fn file(&self) -> &[u8] {
        &self.file
    }

    /// How many pages it has.
    pub fn pages(&self) -> usize {
        self.pages.pages().len()
    }

    /// A page as a picture, counted from 0; none where there is no such page.
    ///
    /// # Errors
    /// [`ReportError::Typeset`] if no picture comes out.
    pub fn picture(&self, page: usize) -> Result<Option<Picture>, ReportError> {
        self.pages.pages().get(page).map(picture::of).transpose()
    }

    /// The same pages in a file that opens with a password alone, AES-256 (ISO 32000-2, 7.6, of
    /// revision 6): tagged as the other, without its claims. An archive must open without one, and
    /// PDF/UA-1 is of a PDF that knew no such lock. The key of the file is 32 random bytes.
    ///
    /// # Errors
    /// [`ReportError::Password`] for one that is empty or has signs that no PDF takes.
    pub fn locked(&self, password: &str, key: &[u8; 32]) -> Result<Vec<u8>, ReportError> {
        let _cache = typeset::Cache;
        let open = typeset::file_to_lock(&self.pages, self.of)?;
        crate::password::lock(&open, password, key)
    }
}
