use domain::{ExportBody, ExportForm, Journal};
use report::Options;

use super::entry_line::lines;
use super::export::{Export, check_both, taken};
use crate::session::OpenSession;
use crate::wire::{Pages, ReportContents, ReportQuery, SaveReport, Whose};
use crate::{ApiError, Desk};

pub(crate) fn report_contents(
    session: &mut OpenSession,
    query: ReportQuery,
) -> Result<ReportContents, ApiError> {
    let (journal, pages) = chosen(session, &query)?;
    let entries = lines(session, pages, &journal);
    Ok(ReportContents {
        episodes: entries.len(),
        told_by_both: journal.links.len(),
        lines: journal.lines.len(),
        file_name: report::file_name(query.range),
        entries,
    })
}

/// Makes the document, PDF/UA-1. One of both needs both passphrases.
///
/// # Errors
/// [`ApiError::Locked`], [`ApiError::WrongPassphrase`], [`ApiError::NotJoined`], an empty range.
pub fn render_report(desk: &mut Desk, wish: SaveReport) -> Result<Export, ApiError> {
    let session = desk.session()?;
    let (journal, _) = chosen(session, &wish.query)?;
    let whose = match wish.query.whose {
        Whose::Both => {
            check_both(session, wish.passphrases)?;
            report::Whose::Both
        }
        Whose::Mine => report::Whose::One(session.role()),
    };
    let options = Options {
        whose,
        language: wish.query.language,
        now_ms: Some(session.clock.now_ms()),
    };
    let bytes = report::pdf(&journal, &options)
        .map_err(|_| ApiError::internal("the document could not be made"))?;
    let body = ExportBody {
        form: ExportForm::Pdf,
        range: Some(wish.query.range),
    };
    Ok(Export {
        file_name: report::file_name(wish.query.range),
        bytes,
        taken: taken(session, wish.query.whose, body),
    })
}

/// What a document would hold: shared things only, or the reader's own alone.
fn chosen(session: &mut OpenSession, query: &ReportQuery) -> Result<(Journal, Pages), ApiError> {
    if query.range.from > query.range.to {
        return Err(ApiError::refused("range", "ends before it begins"));
    }
    Ok(match query.whose {
        Whose::Both => (
            session.journal(Pages::Ours).within(query.range),
            Pages::Ours,
        ),
        Whose::Mine => {
            let own = session.journal(Pages::Mine).alone(session.role());
            (own.within(query.range), Pages::Mine)
        }
    })
}
