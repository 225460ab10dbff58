use domain::Role;
use serde::Serialize;
use ts_rs::TS;

use super::Trait;

/// One thing that two people's scores say together. Its words are in the window; here is only
/// which rule it is, and with what.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "ProfileFinding")]
pub struct Finding {
    /// Where it belongs.
    pub place: Place,
    /// Which rule, with its numbers and names.
    #[serde(flatten)]
    pub rule: Rule,
}

/// On which side of the page a finding stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ProfilePlace")]
pub enum Place {
    /// Where the two of you meet.
    Meet,
    /// Where the loop may start.
    LoopStarts,
}

/// A rule that applies. docs/methods.md has each with its threshold.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "rule", rename_all = "snake_case")]
#[ts(rename = "ProfileRule")]
pub enum Rule {
    /// Neither worries much about the bond nor keeps to themselves.
    BothLean,
    /// One worries about the bond, the other keeps to themselves.
    WorryMeetsDistance {
        /// Who worries; the other keeps to themselves.
        worries: Role,
    },
    /// Each worries and each keeps to themselves.
    WorryMeetsDistanceBothWays,
    /// Both worry about the bond, and neither keeps to themselves.
    BothWorry,
    /// Both keep to themselves, and neither worries about the bond.
    BothKeepToThemselves,
    /// Closeness comes at different paces.
    ClosenessAtDifferentPaces {
        /// How much a keeps to themselves, 1 to 7.
        a: f64,
        /// How much b does.
        b: f64,
    },
    /// Feelings rise slowly in both.
    BothKeepCalm,
    /// Feelings rise easily in both.
    BothRise,
    /// Feelings rise at different speeds.
    RiseAtDifferentSpeeds {
        /// How easily in a, 10 to 50.
        a: f64,
        /// How easily in b.
        b: f64,
    },
    /// Much alike in one trait.
    AlikeInTrait {
        /// In which.
        which: Trait,
    },
    /// Far apart in one trait.
    ApartInTrait {
        /// In which.
        which: Trait,
        /// Where a stands, 4 to 20.
        a: f64,
        /// Where b stands.
        b: f64,
    },
    /// Two or three values are among the first three of both.
    ValuesInCommon {
        /// Which, in the order of their places with both.
        values: Vec<String>,
    },
    /// The two orders agree in most pairs of values.
    OrdersAlike {
        /// In how many pairs both put the same one first.
        agree: usize,
        /// Of how many pairs.
        of: usize,
    },
    /// What is among the first two values of one is among the last two of the other.
    ValuesApart {
        /// Which, by name.
        values: Vec<ValueApart>,
    },
    /// Each does both: neither role is anyone's.
    RolesChange {
        /// What share of a's moves pursue.
        a: f64,
        /// Of how many moves.
        a_of: usize,
        /// What share of b's moves pursue.
        b: f64,
        /// Of how many moves.
        b_of: usize,
    },
    /// One mostly reaches out, the other mostly steps back.
    ReachingMeetsStepping {
        /// Who mostly reaches out; the other mostly steps back.
        reaches: Role,
        /// What share of a's moves pursue.
        a: f64,
        /// Of how many moves.
        a_of: usize,
        /// What share of b's moves pursue.
        b: f64,
        /// Of how many moves.
        b_of: usize,
    },
    /// Both mostly reach out.
    BothReach,
    /// Both mostly step back.
    BothStepBack,
}

/// One value, dear to one and far down with the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ValueApart {
    /// Which.
    pub value: String,
    /// With whom it is among the first two.
    pub dear_to: Role,
}

/// The thresholds of the rules, all of them ours. docs/methods.md is held to them.
pub struct Threshold;

impl Threshold {
    /// Low on the ECR-RS: one answer below the middle of 1 to 7.
    pub const ATTACHMENT_LOW: f64 = 3.0;
    /// High on the ECR-RS: one answer above the middle.
    pub const ATTACHMENT_HIGH: f64 = 5.0;
    /// Different paces: two answers apart, from one side of the middle to the other.
    pub const ATTACHMENT_APART: f64 = 2.0;
    /// Low in volatility: ten answers of 2, one below the middle.
    pub const VOLATILITY_LOW: f64 = 20.0;
    /// High in volatility: ten answers of 4, one above the middle.
    pub const VOLATILITY_HIGH: f64 = 40.0;
    /// Different speeds: one answer and a half apart on each of ten items.
    pub const VOLATILITY_APART: f64 = 15.0;
    /// Alike in a trait: at most half an answer apart on each of four items.
    pub const TRAIT_ALIKE: f64 = 2.0;
    /// Apart in a trait: two answers apart on each of four items.
    pub const TRAIT_APART: f64 = 8.0;
    /// How many values are the first of ten.
    pub const VALUES_FIRST: usize = 3;
    /// How many of those have to be the same.
    pub const VALUES_IN_COMMON: usize = 2;
    /// How many values stand at either end.
    pub const VALUES_AT_AN_END: usize = 2;
    /// The orders are alike: three of four pairs of values stand the same way round.
    pub const ORDERS_ALIKE: f64 = 0.75;
    /// From how many own moves on a share is read.
    pub const MOVES: usize = 10;
    /// Mostly reaching out: two of three moves.
    pub const MOSTLY: f64 = 2.0 / 3.0;
    /// Mostly stepping back: one of three moves reaches out.
    pub const RARELY: f64 = 1.0 / 3.0;
}

impl Finding {
    /// Where the two meet.
    pub(super) fn meet(rule: Rule) -> Finding {
        Finding {
            place: Place::Meet,
            rule,
        }
    }

    /// Where the loop may start.
    pub(super) fn loop_starts(rule: Rule) -> Finding {
        Finding {
            place: Place::LoopStarts,
            rule,
        }
    }
}
