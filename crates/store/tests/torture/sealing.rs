//! What a session publishes, seals and opens, as the program does it.

use std::sync::OnceLock;

use domain::{
    About, Change, Draft, Envelope, Id, Scope, SealKey, SealPlace, SealWish, ShareChoice, State,
    When,
};
use store::OpenJournal;

use crate::couple::{Done, LATER, ZONE, draft, id};

const ALL: ShareChoice = ShareChoice {
    moves: true,
    words: true,
};

/// Publishes and seals what is due on the evening after.
pub(crate) fn publish_due(journal: &mut OpenJournal) -> Done {
    let drafts = due(journal);
    journal.append(drafts, LATER, ZONE).map(drop)
}

/// Presses Open for an own telling.
pub(crate) fn open_sealed(journal: &mut OpenJournal, own: &str) -> Done {
    let drafts =
        domain::open_sealed(&folded(journal), &id(own), fresh(journal)).expect("can be opened");
    journal.append(drafts, LATER, ZONE).map(drop)
}

/// What is due. The one text that a process seals it seals once: its forks, which ask again, write
/// the same as each other.
pub(crate) fn due(journal: &OpenJournal) -> Vec<Draft> {
    static SEALED: OnceLock<(SealKey, Envelope)> = OnceLock::new();
    let once = |place: &SealPlace<'_>, text: &[u8]| {
        let sealed = SEALED.get_or_init(|| vault::seal_text(place, text));
        assert!(vault::open_text(place, &sealed.1, &sealed.0).as_deref() == Some(text));
        sealed.clone()
    };
    let again = |place: &SealPlace<'_>, text: &[u8]| vault::seal_text(place, text);
    let state = folded(journal);
    if std::env::var_os("TIDEMARK_SHIM_FOLDER").is_some() {
        domain::settle(&state, LATER, fresh(journal), once)
    } else {
        domain::settle(&state, LATER, fresh(journal), again)
    }
}

/// The choice to share a telling.
pub(crate) fn chosen(own: &str) -> Draft {
    draft(Scope::Private, own, Change::ShareChosen(ALL))
}

/// The choice to have it sealed, perhaps beside one of the other's.
pub(crate) fn seal_chosen(own: &str, beside: Option<Id>) -> Draft {
    let day = When::Day("2026-05-28".parse().expect("a day"));
    let wish = SealWish {
        choice: ALL,
        about: About::of(day),
        beside,
    };
    draft(Scope::Private, own, Change::SealChosen(Some(wish)))
}

fn folded(journal: &OpenJournal) -> State {
    let mut state = State::new(journal.who()).opening_with(vault::open_text);
    state.fold(journal.revisions().to_vec());
    state
}

/// New ids, the same ones each time in the same place.
fn fresh(journal: &OpenJournal) -> impl FnMut() -> Id {
    let (who, said) = (journal.who().index(), journal.revisions().len());
    let mut bits = [0; 16];
    (bits[1], bits[2]) = (who as u8, u8::try_from(said).expect("few"));
    move || {
        bits[0] += 1;
        Id::from_random(bits)
    }
}
