//! What the scores of two people say together, where both share them.
//!
//! This is our own reading and no validated test: the rules are few, each with its threshold, and
//! docs/methods.md lists them all. A rule reads both scores of one kind or none. Whoever is named in
//! a finding is named for what they do in it, never for having more or less than the other; swapping
//! the two people swaps the names and numbers, and changes nothing else.

mod attachment;
mod conflict;
mod finding;
mod shared;
mod traits;
mod values;
mod volatility;

use serde::Serialize;
use ts_rs::TS;

pub use finding::{Finding, Place, Rule, Threshold, ValueApart};
pub use shared::{Attachment, Conflict, Shared, Trait, Volatility};

/// What two people share, read side by side.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Profile {
    /// What both share enough of, so that it was read.
    pub read: Vec<Aspect>,
    /// Where the two meet, and where the loop may start; in the order of the rules.
    pub findings: Vec<Finding>,
}

/// One thing that two people can share a score of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Aspect {
    /// Worry about the bond, and keeping to oneself (ECR-RS).
    Attachment,
    /// How easily feelings rise (IPIP Volatility).
    Volatility,
    /// Five broad traits (Mini-IPIP).
    Traits,
    /// The order of ten values.
    Values,
    /// What each does in the moves: pursue or withdraw.
    Conflict,
}

impl Aspect {
    /// Which questionnaire it is read from; none where it is read from the moves.
    pub fn instrument(self) -> Option<&'static str> {
        match self {
            Aspect::Attachment => Some("ecr-rs"),
            Aspect::Volatility => Some("ipip-volatility"),
            Aspect::Traits => Some("mini-ipip"),
            Aspect::Values => Some("values"),
            Aspect::Conflict => None,
        }
    }
}

/// Reads what `a` and `b` share. What only one of them shares is not read, and nothing tells which
/// of them does not.
pub fn profile(a: &Shared, b: &Shared) -> Profile {
    let mut profile = Profile {
        read: Vec::new(),
        findings: Vec::new(),
    };
    let mut both = |aspect, findings: Option<Vec<Finding>>| {
        if let Some(findings) = findings {
            profile.read.push(aspect);
            profile.findings.extend(findings);
        }
    };
    let pair = a.attachment.zip(b.attachment);
    both(
        Aspect::Attachment,
        pair.map(|(a, b)| attachment::findings(a, b)),
    );
    let pair = a.volatility.zip(b.volatility);
    both(
        Aspect::Volatility,
        pair.map(|(a, b)| volatility::findings(a, b)),
    );
    let pair = a.traits.as_ref().zip(b.traits.as_ref());
    both(Aspect::Traits, pair.map(|(a, b)| traits::findings(a, b)));
    let pair = a.values.as_ref().zip(b.values.as_ref());
    both(
        Aspect::Values,
        pair.and_then(|(a, b)| values::findings(a, b)),
    );
    let pair = a.conflict.zip(b.conflict);
    both(
        Aspect::Conflict,
        pair.and_then(|(a, b)| conflict::findings(a, b)),
    );
    profile
}
