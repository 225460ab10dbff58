//! Questionnaires: what was answered, and what two people's scores say together.

use std::collections::BTreeMap;

use domain::{Id, Role, When};
use instruments::{Aspect, Change, Finding, Scores};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Sharing;

/// Numbers by item as they are answered; of a ranking places from 1, where a score is entered
/// scores by subscale. What was left out is not in it.
pub type ItemAnswers = BTreeMap<String, i32>;

/// What these pages know of one questionnaire: on Ours what was shared, on My pages the reader's
/// own.
#[derive(Serialize, TS)]
#[ts(optional_fields = nullable)]
pub struct QuestionnaireHistory {
    /// Which, by its id.
    pub instrument: String,
    /// Each time it was answered, the earliest first.
    pub taken: Vec<TakenQuestionnaire>,
    /// The last two scores of one person held against each other, only where what that takes is
    /// sourced.
    pub changes: Vec<ChangeOfScore>,
    /// What the reader began and did not finish; on My pages.
    pub draft: Option<ItemAnswers>,
}

/// One time that somebody answered a questionnaire.
#[derive(Serialize, TS)]
#[ts(optional_fields = nullable)]
pub struct TakenQuestionnaire {
    /// Its id in these pages.
    pub id: Id,
    /// Whose.
    pub author: Role,
    /// When.
    pub at: When,
    /// What it comes to.
    pub scores: Scores,
    /// By what its author shares or removes it; on their My pages.
    pub own: Option<OwnAnswers>,
}

/// The reader's own answers, as they are kept.
#[derive(Serialize, TS)]
pub struct OwnAnswers {
    /// The private id.
    pub id: Id,
    /// Where their sharing stands.
    pub sharing: Sharing,
}

/// Two scores of one person, held against what the score wavers by itself.
#[derive(Serialize, TS)]
pub struct ChangeOfScore {
    /// Whose.
    pub author: Role,
    /// Which score.
    pub subscale: String,
    /// The two, and the index.
    pub change: Change,
}

/// Answers to be kept.
#[derive(Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct KeepAnswers {
    /// Which questionnaire, by its id.
    pub instrument: String,
    /// The answers.
    pub items: ItemAnswers,
    /// When, not after today; none: now.
    pub at: Option<When>,
}

/// What was answered and not kept yet.
#[derive(Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct SaveAnswersDraft {
    /// Which questionnaire, by its id.
    pub instrument: String,
    /// The answers so far; none: nothing is left.
    pub items: Option<ItemAnswers>,
}

/// Whether to share own answers.
#[derive(Deserialize, TS)]
pub struct ShareAnswers {
    /// The private id.
    pub id: Id,
    /// Shared or not.
    pub share: bool,
}

/// The profile of these pages: on My pages the reader's own path; on Ours what both share, side by
/// side.
#[derive(Serialize, TS)]
pub struct ProfileView {
    /// Worry about the bond and keeping to oneself, over time; on Ours only where both share them.
    pub paths: Vec<AttachmentPath>,
    /// What both share, `a` first; none where there is nothing that both share.
    pub sides: Vec<ProfileSide>,
    /// What was read.
    pub read: Vec<Aspect>,
    /// Where the two meet and where the loop may start, in the order of the rules.
    pub findings: Vec<Finding>,
}

/// One person's points on the two axes, the earliest first.
#[derive(Serialize, TS)]
pub struct AttachmentPath {
    /// Whose.
    pub author: Role,
    /// The points.
    pub points: Vec<AttachmentPoint>,
}

/// One point on the two axes of the ECR-RS.
#[derive(Serialize, TS)]
pub struct AttachmentPoint {
    /// When.
    pub at: When,
    /// Worry about the bond, 1 to 7.
    pub anxiety: f64,
    /// Keeping to oneself, 1 to 7.
    pub avoidance: f64,
}

/// What one of the two shares of what both share.
#[derive(Serialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ProfileSide {
    /// Whose.
    pub author: Role,
    /// The latest of each questionnaire that was read.
    pub latest: Vec<TakenQuestionnaire>,
    /// Own moves in what both can see, where they were read.
    pub conflict: Option<ConflictMoves>,
}

/// A person's own moves of the two classes.
#[derive(Serialize, TS)]
pub struct ConflictMoves {
    /// How many pursue.
    pub pursue: usize,
    /// How many withdraw.
    pub withdraw: usize,
}
