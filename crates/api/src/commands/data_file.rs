use domain::ExportBody;
use report::data::{DataError, DataOptions, data, data_file_name};

use super::export::{Export, check_both, taken};
use crate::wire::{Pages, SaveData, Whose};
use crate::{ApiError, Desk};

/// Makes a file of data: of the reader's own entries alone, or, with both passphrases, of what
/// both shared.
///
/// # Errors
/// [`ApiError::Locked`], [`ApiError::WrongPassphrase`], an empty range, more rows than a sheet has.
pub fn render_data(desk: &mut Desk, wish: SaveData) -> Result<Export, ApiError> {
    let session = desk.session()?;
    if wish.range.from > wish.range.to {
        return Err(ApiError::refused("range", "ends before it begins"));
    }
    let me = session.role();
    // Cut last: where an episode lies is said by who may be told of it.
    let (journal, whose) = match wish.whose {
        Whose::Both => {
            check_both(session, wish.passphrases)?;
            let ours = session.journal(Pages::Ours);
            (ours.within(wish.range), report::Whose::Both)
        }
        Whose::Mine => {
            let own = session.journal(Pages::Mine).alone(me);
            (own.within(wish.range), report::Whose::One(me))
        }
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
