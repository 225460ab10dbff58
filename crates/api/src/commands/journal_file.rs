use chrono::NaiveDate;
use domain::{ExportBody, ExportForm, Journal, Role};

use super::export::{Export, check_both, taken};
use crate::wire::{Pages, SaveJournal, Whose};
use crate::{ApiError, Desk};

/// Makes a journal.json of everything: the reader's own words alone, or, with both passphrases,
/// what both shared.
///
/// # Errors
/// [`ApiError::Locked`], [`ApiError::WrongPassphrase`], [`ApiError::NotJoined`].
pub fn render_journal(desk: &mut Desk, wish: SaveJournal) -> Result<Export, ApiError> {
    let session = desk.session()?;
    let me = session.role();
    let (journal, whose) = match wish.whose {
        Whose::Both => {
            check_both(session, wish.passphrases)?;
            let ours = session.journal(Pages::Ours);
            ((*ours).clone(), "ours")
        }
        Whose::Mine => {
            let mine = session.journal(Pages::Mine);
            (own_words(&mine, me), me.code())
        }
    };
    let today = session.now()?.date();
    let body = ExportBody {
        form: ExportForm::Json,
        range: None,
    };
    Ok(Export {
        file_name: file_name(whose, today),
        bytes: journal.to_json(),
        taken: taken(session, wish.whose, body),
    })
}

/// Whose, by their place and not by their name, and when.
pub(super) fn file_name(whose: &str, today: NaiveDate) -> String {
    format!("Tidemark_{whose}_{}.json", today.format("%Y-%m-%d"))
}

/// One partner's own words alone.
pub(super) fn own_words(pages: &Journal, me: Role) -> Journal {
    let mut own = pages.alone(me);
    // A document leaves "I've run out" in its author's pages; here its author takes all.
    own.marks = pages
        .marks
        .iter()
        .filter(|m| m.author == me)
        .cloned()
        .collect();
    own
}
