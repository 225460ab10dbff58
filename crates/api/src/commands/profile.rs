use domain::{Class, Journal, Role};
use instruments::{Aspect, Conflict, Shared};

use super::questionnaires::taken_on;
use crate::ApiError;
use crate::session::OpenSession;
use crate::wire::{
    AttachmentPath, AttachmentPoint, ConflictMoves, Pages, PagesQuery, ProfileSide, ProfileView,
    TakenQuestionnaire,
};

const BOTH: [Role; 2] = [Role::A, Role::B];

/// On My pages the reader's own path. On Ours what both share, side by side; of what one alone
/// shares nothing is read.
pub(crate) fn profile(
    session: &mut OpenSession,
    query: PagesQuery,
) -> Result<ProfileView, ApiError> {
    let taken = taken_on(session, query.pages);
    Ok(match query.pages {
        Pages::Mine => ProfileView {
            paths: paths(&taken),
            sides: Vec::new(),
            read: Vec::new(),
            findings: Vec::new(),
        },
        Pages::Ours => side_by_side(&session.journal(Pages::Ours), taken),
    })
}

fn side_by_side(journal: &Journal, taken: Vec<TakenQuestionnaire>) -> ProfileView {
    let answered = |role| {
        let own = taken.iter().filter(|taken| taken.author == role);
        own.fold(Shared::default(), |all, taken| all.with(&taken.scores))
    };
    let mut shared = BOTH.map(answered);
    // What each does in the moves is read beside something that both chose to share, never alone.
    if !instruments::profile(&shared[0], &shared[1]).read.is_empty() {
        for (role, own) in BOTH.into_iter().zip(&mut shared) {
            own.conflict = Some(conflict(journal, role));
        }
    }
    let profile = instruments::profile(&shared[0], &shared[1]);
    let read = |aspect| profile.read.contains(&aspect);
    let both_paths = read(Aspect::Attachment);
    let paths = if both_paths {
        paths(&taken)
    } else {
        Vec::new()
    };
    let side = |(author, own): (Role, &Shared)| ProfileSide {
        author,
        latest: latest(&taken, author, &profile.read),
        conflict: own
            .conflict
            .filter(|_| read(Aspect::Conflict))
            .map(|moves| ConflictMoves {
                pursue: moves.pursue,
                withdraw: moves.withdraw,
            }),
    };
    let sides = BOTH.into_iter().zip(&shared).map(side);
    ProfileView {
        paths,
        sides: if profile.read.is_empty() {
            Vec::new()
        } else {
            sides.collect()
        },
        read: profile.read,
        findings: profile.findings,
    }
}

/// Own moves that pursue or withdraw; of an episode that is told twice, as it was told first.
fn conflict(journal: &Journal, role: Role) -> Conflict {
    let episodes = journal.episodes();
    let told = episodes.iter().map(|episode| episode.first());
    let told = told.filter(|telling| telling.in_figures);
    let own = told.flat_map(|telling| telling.moves.iter().filter(|m| m.actor == Some(role)));
    let mut counted = Conflict {
        pursue: 0,
        withdraw: 0,
    };
    for m in own {
        match m.class() {
            Class::Pursue => counted.pursue += 1,
            Class::Withdraw => counted.withdraw += 1,
            Class::Repair | Class::Other => {}
        }
    }
    counted
}

/// The last of each questionnaire that was read.
fn latest(taken: &[TakenQuestionnaire], author: Role, read: &[Aspect]) -> Vec<TakenQuestionnaire> {
    let of = |instrument: &str| {
        let mut own = taken.iter().rev().filter(|taken| taken.author == author);
        own.find(|taken| taken.scores.instrument == instrument)
    };
    let wanted = read.iter().filter_map(|aspect| aspect.instrument());
    wanted.filter_map(of).map(as_shown).collect()
}

fn as_shown(taken: &TakenQuestionnaire) -> TakenQuestionnaire {
    TakenQuestionnaire {
        id: taken.id.clone(),
        author: taken.author,
        at: taken.at,
        scores: taken.scores.clone(),
        own: None,
    }
}

/// The points of each, the earliest first; nobody without one.
fn paths(taken: &[TakenQuestionnaire]) -> Vec<AttachmentPath> {
    let path = |author| AttachmentPath {
        author,
        points: taken
            .iter()
            .filter(|taken| taken.author == author)
            .filter_map(point)
            .collect(),
    };
    let all = BOTH.into_iter().map(path);
    all.filter(|path| !path.points.is_empty()).collect()
}

fn point(taken: &TakenQuestionnaire) -> Option<AttachmentPoint> {
    let attachment = Shared::default().with(&taken.scores).attachment?;
    Some(AttachmentPoint {
        at: taken.at,
        anxiety: attachment.anxiety,
        avoidance: attachment.avoidance,
    })
}
