use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How strong a move was, 0 to 10, as its teller says: "in me" for own moves, "landed on me" for
/// the other's. The two are never pooled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "i64", into = "i64")]
#[ts(type = "number")]
pub struct Strength(u8);

/// A strength outside 0 to 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a strength is a whole number from 0 to 10")]
pub struct StrengthError;

impl Strength {
    /// The number, 0 to 10.
    pub fn get(self) -> u8 {
        self.0
    }
}

impl TryFrom<i64> for Strength {
    type Error = StrengthError;

    fn try_from(value: i64) -> Result<Strength, StrengthError> {
        match u8::try_from(value) {
            Ok(value) if value <= 10 => Ok(Strength(value)),
            _ => Err(StrengthError),
        }
    }
}

impl From<Strength> for i64 {
    fn from(strength: Strength) -> i64 {
        i64::from(strength.0)
    }
}
