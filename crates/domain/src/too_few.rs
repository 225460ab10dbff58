use serde::Serialize;
use ts_rs::TS;

/// How much there is, and how much it takes to say anything: a value, no error. As JSON
/// `{"status": "too_few", "have": …, "need": …}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TooFew {
    #[ts(inline)]
    status: Status,
    /// How many there are.
    pub have: usize,
    /// How many it takes.
    pub need: usize,
}

/// Tells [`TooFew`] from numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
enum Status {
    TooFew,
}

impl TooFew {
    /// The shortfall, or nothing where `have` is enough.
    ///
    /// # Errors
    /// Fewer than it takes.
    pub fn check(have: usize, need: usize) -> Result<(), TooFew> {
        if have < need {
            Err(TooFew {
                status: Status::TooFew,
                have,
                need,
            })
        } else {
            Ok(())
        }
    }
}
