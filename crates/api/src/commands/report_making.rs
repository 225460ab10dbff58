use std::collections::HashSet;
use std::sync::Arc;

use domain::{ExportBody, ExportForm, Id, Journal, Scope};
use report::{Document, LeftOut, Options, Paper, Part, ReportError, Selection, WordsOf};
use secrecy::{ExposeSecret, SecretString};

use super::export::{Export, check_both, taken};
use super::report::in_range;
use crate::report_desk::{Asked, Making};
use crate::session::OpenSession;
use crate::wire::{PreviewReport, ReportChoice, ReportPaper, ReportPart, SaveReport, Whose};
use crate::{ApiError, Desk, ids};

/// A document that is to be made, which takes no desk: ten years of it take seconds.
pub struct ReportMaking {
    pub(super) asked: Asked,
    pub(super) making: Arc<Making>,
    journal: Journal,
    options: Options,
    ready: Option<Arc<Document>>,
}

/// The same to be saved, for which everything that it takes was given.
pub struct ReportSaving {
    making: ReportMaking,
    password: Option<SecretString>,
    taken: (Id, Scope, ExportBody),
}

/// What came of making it, for the session that asked.
pub struct ReportMade {
    pub(super) asked: Asked,
    pub(super) making: Arc<Making>,
    pub(super) result: Result<Arc<Document>, ReportError>,
}

/// Begins to make a document to look at: it takes no passphrases, since its reader sees all that
/// is in it anyway.
///
/// # Errors
/// [`ApiError::Locked`], [`ApiError::Refused`] for a range that ends before it begins.
pub fn begin_preview(desk: &mut Desk, wish: PreviewReport) -> Result<ReportMaking, ApiError> {
    let asked = Asked {
        query: wish.query,
        choice: wish.choice.unwrap_or_default(),
    };
    begin(desk.session()?, asked)
}

/// Begins to make a document to save; one that was looked at is the one that is saved. One of both
/// needs both passphrases.
///
/// # Errors
/// [`ApiError::Locked`], [`ApiError::WrongPassphrase`], [`ApiError::NotJoined`], an empty range.
pub fn begin_report(desk: &mut Desk, wish: SaveReport) -> Result<ReportSaving, ApiError> {
    let session = desk.session()?;
    let asked = Asked {
        query: wish.query,
        choice: wish.choice.unwrap_or_default(),
    };
    let making = begin(session, asked)?;
    if wish.query.whose == Whose::Both {
        check_both(session, wish.passphrases)?;
    }
    let body = ExportBody {
        form: ExportForm::Pdf,
        range: Some(wish.query.range),
    };
    Ok(ReportSaving {
        making,
        password: wish.password,
        taken: taken(session, wish.query.whose, body),
    })
}

impl ReportMaking {
    /// Makes it.
    pub fn make(self) -> ReportMade {
        let result = match self.ready {
            Some(ready) => Ok(ready),
            None => report::set(&self.journal, &self.options, &*self.making).map(Arc::new),
        };
        self.making.rest();
        ReportMade {
            asked: self.asked,
            making: self.making,
            result,
        }
    }
}

impl ReportSaving {
    /// Makes the file; none where that was stopped.
    ///
    /// # Errors
    /// [`ApiError::Refused`] for a password that no PDF takes.
    pub fn make(self) -> Result<Option<Export>, ApiError> {
        let file_name = report::file_name(self.making.asked.query.range);
        let made = self.making.make();
        let document = match made.result {
            Err(ReportError::Stopped) => return Ok(None),
            document => document.map_err(|error| failed(&error))?,
        };
        let bytes = match &self.password {
            Some(password) => document
                .locked(password.expose_secret(), &ids::fresh_key())
                .map_err(|error| failed(&error))?,
            None => document.file().to_vec(),
        };
        Ok((!made.making.is_stopped()).then_some(Export {
            file_name,
            bytes,
            taken: self.taken,
        }))
    }
}

/// What the window is told where there is no document.
pub(super) fn failed(error: &ReportError) -> ApiError {
    match error {
        ReportError::Password => ApiError::refused("password", "not one for a document"),
        _ => ApiError::internal("the document could not be made"),
    }
}

fn begin(session: &mut OpenSession, asked: Asked) -> Result<ReportMaking, ApiError> {
    let journal = in_range(session, asked.query)?;
    let options = Options {
        whose: match asked.query.whose {
            Whose::Both => report::Whose::Both,
            Whose::Mine => report::Whose::One(session.role()),
        },
        language: asked.query.language,
        paper: match asked.choice.paper {
            ReportPaper::A4 => Paper::A4,
            ReportPaper::Letter => Paper::Letter,
        },
        selection: selection(&asked.choice),
        now_ms: Some(session.clock.now_ms()),
    };
    let (making, ready) = session.report.begin(&asked);
    Ok(ReportMaking {
        asked,
        making,
        journal,
        options,
        ready,
    })
}

fn selection(choice: &ReportChoice) -> Selection {
    let parts = choice.without.iter().map(|part| match part {
        ReportPart::Bring => Part::Bring,
        ReportPart::Timeline => Part::Timeline,
        ReportPart::Questionnaires => Part::Questionnaires,
        ReportPart::Table => Part::Table,
        ReportPart::Appendix => Part::Appendix,
    });
    let ids = |ids: &[Id]| ids.iter().cloned().collect::<HashSet<_>>();
    Selection {
        parts: parts.fold(LeftOut::default(), LeftOut::and),
        episodes: ids(&choice.left_out),
        words: WordsOf::These(ids(&choice.words)),
    }
}
