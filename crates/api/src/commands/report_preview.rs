use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use report::ReportError;

use super::report_making::{ReportMade, failed};
use crate::report_desk::ReportDesk;
use crate::session::OpenSession;
use crate::wire::{Done, ReportPage, ReportPageQuery, ReportPreview, ReportProgress};
use crate::{ApiError, Desk};

/// Takes in a document to look at, if it is still waited for: not where the session has ended
/// meanwhile, something was written, it was stopped, or another was begun.
///
/// # Errors
/// [`ApiError::Locked`] where no session is open.
pub fn take_preview(desk: &mut Desk, made: ReportMade) -> Result<Option<ReportPreview>, ApiError> {
    let session = desk.session()?;
    if !Arc::ptr_eq(&session.report.making, &made.making) || made.making.is_stopped() {
        return Ok(None);
    }
    let document = match made.result {
        Err(ReportError::Stopped) => return Ok(None),
        document => document.map_err(|error| failed(&error))?,
    };
    let pages = u32::try_from(document.pages()).unwrap_or(u32::MAX);
    session.report.made = Some((made.asked, document));
    Ok(Some(ReportPreview { pages }))
}

/// A page of the document that is looked at.
pub(crate) fn report_page(
    session: &mut OpenSession,
    query: ReportPageQuery,
) -> Result<ReportPage, ApiError> {
    let (_, document) = session.report.made.as_ref().ok_or(ApiError::NotFound)?;
    let place = (query.page as usize).checked_sub(1);
    let place = place.ok_or(ApiError::NotFound)?;
    let picture = document.picture(place).map_err(|error| failed(&error))?;
    let picture = picture.ok_or(ApiError::NotFound)?;
    Ok(ReportPage {
        png: STANDARD.encode(&picture.png),
        width: picture.width,
        height: picture.height,
    })
}

pub(crate) fn report_progress(session: &mut OpenSession) -> Result<ReportProgress, ApiError> {
    Ok(ReportProgress {
        step: session.report.making.step(),
    })
}

/// Ends what is being made, and forgets what was looked at.
pub(crate) fn stop_report(session: &mut OpenSession) -> Result<Done, ApiError> {
    session.report = ReportDesk::default();
    Ok(Done {})
}
