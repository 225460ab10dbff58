use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use domain::{Journal, Role};
use report::Options;

use super::entry_line::lines;
use crate::session::OpenSession;
use crate::wire::{Pages, ReportContents, ReportQuery, SaveReport, Whose};
use crate::{ApiError, Desk};

/// A document, not yet anywhere.
pub struct RenderedReport {
    /// `Tidemark_<from>_to_<to>.pdf`.
    pub file_name: String,
    /// PDF/UA-1.
    pub pdf: Vec<u8>,
}

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

/// Makes the document. One of both needs both passphrases, which shows which passphrases were
/// used, not who typed them.
///
/// # Errors
/// [`ApiError::Locked`], [`ApiError::WrongPassphrase`], [`ApiError::NotJoined`], an empty range.
pub fn render_report(desk: &mut Desk, wish: SaveReport) -> Result<RenderedReport, ApiError> {
    let session = desk.session()?;
    let (journal, _) = chosen(session, &wish.query)?;
    let whose = match wish.query.whose {
        Whose::Both => {
            let [a, b] = wish.passphrases.ok_or(ApiError::WrongPassphrase)?;
            session.file.confirms(Role::A, &a)?;
            session.file.confirms(Role::B, &b)?;
            report::Whose::Both
        }
        Whose::Mine => report::Whose::One(session.role()),
    };
    let options = Options {
        whose,
        now_ms: Some(session.clock.now_ms()),
    };
    let pdf = report::pdf(&journal, &options)
        .map_err(|_| ApiError::internal("the document could not be made"))?;
    Ok(RenderedReport {
        file_name: report::file_name(wish.query.range),
        pdf,
    })
}

/// Writes a file beside its place and moves it there, so that there is never half of it.
///
/// # Errors
/// [`ApiError::CannotWrite`]; then nothing stands there that did not before.
pub fn write_aside(path: &Path, bytes: &[u8]) -> Result<(), ApiError> {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".part");
    let aside = path.with_file_name(name);
    let written = put(&aside, bytes).and_then(|()| fs::rename(&aside, path));
    written.map_err(|_| {
        // Nothing more can be done about a rest that does not go.
        let _ = fs::remove_file(&aside);
        ApiError::CannotWrite
    })
}

fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
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
