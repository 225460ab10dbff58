use std::sync::Arc;

use domain::{ExportBody, Id, Journal, Range, Scope};
use report::data::{DataError, DataOptions, Form, data, data_file_name};

use super::export::{Export, check_both, taken};
use super::report::in_range;
use crate::data_desk::{Awaited, DataDesk};
use crate::session::OpenSession;
use crate::wire::{Done, ReportQuery, SaveData, Whose};
use crate::{ApiError, Desk};

/// Data that are to be made, for which everything that it takes was given. Making them takes no
/// desk: a workbook of ten years takes seconds.
pub struct DataSaving {
    awaited: Arc<Awaited>,
    journal: Journal,
    range: Range,
    form: Form,
    options: DataOptions,
    taken: (Id, Scope, ExportBody),
}

/// Begins to make a file of data: of the reader's own entries alone, or, with both passphrases, of
/// what both shared. One that is still being made is given up.
///
/// # Errors
/// [`ApiError::Locked`], [`ApiError::WrongPassphrase`], an empty range.
pub fn begin_data(desk: &mut Desk, wish: SaveData) -> Result<DataSaving, ApiError> {
    let session = desk.session()?;
    let query = ReportQuery {
        range: wish.range,
        whose: wish.whose,
        language: wish.language,
    };
    let journal = in_range(session, query)?;
    if wish.whose == Whose::Both {
        check_both(session, wish.passphrases)?;
    }
    let options = DataOptions {
        whose: match wish.whose {
            Whose::Both => report::Whose::Both,
            Whose::Mine => report::Whose::One(session.role()),
        },
        texts: wish.words.texts(),
        now_ms: Some(session.clock.now_ms()),
        language: wish.language,
    };
    let body = ExportBody {
        form: wish.form.noted_as(),
        range: Some(wish.range),
    };
    Ok(DataSaving {
        awaited: session.data.begin(),
        journal,
        range: wish.range,
        form: wish.form.made_as(),
        options,
        taken: taken(session, wish.whose, body),
    })
}

impl DataSaving {
    /// Makes the file; none where it was given up meanwhile, by a press or by a lock.
    ///
    /// # Errors
    /// More rows than a sheet has.
    pub fn make(self) -> Result<Option<Export>, ApiError> {
        let made = data(&self.journal, self.form, self.options);
        if self.awaited.is_given_up() {
            return Ok(None);
        }
        let bytes = made.map_err(|error| match error {
            DataError::TooLong => ApiError::refused("range", "more rows than a sheet can hold"),
            DataError::Whose => ApiError::internal("the data could not be made"),
        })?;
        Ok(Some(Export {
            file_name: data_file_name(self.range, self.form),
            bytes,
            taken: self.taken,
        }))
    }
}

/// Waits no more for the data that are being made.
pub(crate) fn stop_data(session: &mut OpenSession) -> Result<Done, ApiError> {
    session.data = DataDesk::default();
    Ok(Done {})
}
