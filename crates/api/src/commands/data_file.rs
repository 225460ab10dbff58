use domain::ExportBody;
use report::data::{DataError, DataOptions, data, data_file_name};

use super::export::{Export, check_both, taken};
use super::report::in_range;
use crate::wire::{ReportQuery, SaveData, Whose};
use crate::{ApiError, Desk};

/// Makes a file of data: of the reader's own entries alone, or, with both passphrases, of what
/// both shared.
///
/// # Errors
/// [`ApiError::Locked`], [`ApiError::WrongPassphrase`], an empty range, more rows than a sheet has.
pub fn render_data(desk: &mut Desk, wish: SaveData) -> Result<Export, ApiError> {
    let session = desk.session()?;
    let query = ReportQuery {
        range: wish.range,
        whose: wish.whose,
        language: wish.language,
    };
    let journal = in_range(session, query)?;
    let whose = match wish.whose {
        Whose::Both => {
            check_both(session, wish.passphrases)?;
            report::Whose::Both
        }
        Whose::Mine => report::Whose::One(session.role()),
    };
    let options = DataOptions {
        whose,
        texts: wish.words.texts(),
        now_ms: Some(session.clock.now_ms()),
        language: wish.language,
    };
    let form = wish.form.made_as();
    let bytes = data(&journal, form, options).map_err(|error| match error {
        DataError::TooLong => ApiError::refused("range", "more rows than a sheet can hold"),
        DataError::Whose => ApiError::internal("the data could not be made"),
    })?;
    let body = ExportBody {
        form: wish.form.noted_as(),
        range: Some(wish.range),
    };
    Ok(Export {
        file_name: data_file_name(wish.range, form),
        bytes,
        taken: taken(session, wish.whose, body),
    })
}
