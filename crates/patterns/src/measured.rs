pub use domain::TooFew;
use serde::Serialize;
use ts_rs::TS;

/// Lower and upper bound of a 95 % interval; a bound that is not reached is none.
pub type Interval = [Option<f64>; 2];

/// The standard normal quantile at 0.975.
pub(crate) const Z: f64 = 1.959_963_984_540_054;

/// What a method found, or that there is too little to say anything.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(untagged)]
pub enum Measured<T> {
    /// Too little data: a value, no error.
    TooFew(TooFew),
    /// The numbers.
    Found(T),
}

impl<T> Measured<T> {
    /// The numbers, if there was enough for them.
    pub fn found(&self) -> Option<&T> {
        match self {
            Measured::Found(value) => Some(value),
            Measured::TooFew(_) => None,
        }
    }

    /// Some other numbers made of these, if there was enough for them.
    pub(crate) fn map<U>(self, of: impl FnOnce(T) -> U) -> Measured<U> {
        match self {
            Measured::Found(value) => Measured::Found(of(value)),
            Measured::TooFew(few) => Measured::TooFew(few),
        }
    }
}

impl<T> From<Result<T, TooFew>> for Measured<T> {
    fn from(result: Result<T, TooFew>) -> Measured<T> {
        match result {
            Ok(value) => Measured::Found(value),
            Err(too_few) => Measured::TooFew(too_few),
        }
    }
}
