use secrecy::ExposeSecret;

use crate::wire::{
    Done, KindOfMoves, MovesToName, PassphraseCheck, PassphraseStrength, Phase, Status, Suggestion,
};
use crate::{ApiError, Desk};

pub(crate) fn status(desk: &mut Desk) -> Result<Status, ApiError> {
    let session = desk.open.as_ref().map(super::unlock::describe);
    let journal = desk.places.journal();
    if session.is_none() {
        // Where it cannot be removed it stays, locked for everybody.
        let _ = store::remove_abandoned(&journal);
    }
    let exists = store::exists(&journal);
    let phase = match (&session, exists) {
        (Some(_), _) => Phase::Open,
        (None, true) => Phase::Locked,
        (None, false) => Phase::None,
    };
    // A header that cannot be read is said at unlock, where something can be done about it.
    let names = vault::read_header(&journal).map_or_else(|_| Vec::new(), |h| h.lock_names());
    Ok(Status {
        phase,
        names,
        start_on_sample: std::mem::take(&mut desk.start_on_sample),
        session,
    })
}

pub(crate) fn suggest_passphrase(_desk: &mut Desk) -> Result<Suggestion, ApiError> {
    Ok(Suggestion {
        passphrase: vault::suggest().to_string(),
    })
}

pub(crate) fn passphrase_strength(
    _desk: &mut Desk,
    check: PassphraseCheck,
) -> Result<PassphraseStrength, ApiError> {
    let about: Vec<&str> = check.about.iter().map(String::as_str).collect();
    let strength = vault::strength(check.passphrase.expose_secret(), &about);
    Ok(PassphraseStrength {
        bits: strength.bits,
        need: vault::NEEDED_BITS,
        enough: strength.enough,
    })
}

pub(crate) fn infer_kind(_desk: &mut Desk, given: MovesToName) -> Result<KindOfMoves, ApiError> {
    Ok(KindOfMoves {
        kind: domain::infer_kind(&given.moves),
    })
}

/// The window has painted its first frame: the shell measures by it.
pub(crate) fn shown(_desk: &mut Desk) -> Result<Done, ApiError> {
    Ok(Done {})
}
