use domain::{Change, TellingBody};

use crate::ApiError;
use crate::session::OpenSession;
use crate::wire::{Subject, Version, VersionSaid};

/// Every version of an own telling, the oldest first, for its author alone.
pub(crate) fn own_versions(
    session: &mut OpenSession,
    subject: Subject,
) -> Result<Vec<Version>, ApiError> {
    let kept = session.file.kept_of(&subject.id);
    let mut versions: Vec<Version> = kept
        .into_iter()
        .filter(|kept| TellingBody::is_kept_by(&kept.verb))
        .map(|kept| Version {
            recorded_ms: kept.recorded_ms,
            current: false,
            said: match kept.change {
                Some(Change::TellingKept(body)) => Some(said(*body)),
                Some(_) | None => None,
            },
        })
        .collect();
    match versions.last_mut() {
        Some(last) => last.current = last.said.is_some(),
        None => return Err(ApiError::NotFound),
    }
    Ok(versions)
}

fn said(body: TellingBody) -> VersionSaid {
    VersionSaid {
        at: body.at,
        kind: body.kind(),
        moves: body.moves,
        ending: body.ending,
        words: body.words,
        afraid: body.afraid,
    }
}
