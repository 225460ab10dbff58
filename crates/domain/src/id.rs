use std::fmt;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The name of one telling, mark, link or other subject.
///
/// The app draws 128 random bits and writes them as 32 hexadecimal digits (ids that hold a time
/// would leak dates); a CSV may bring any name of 1 to 200 characters without control characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Id(Box<str>);

/// Why a text is no [`Id`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an id has 1 to 200 characters, none of them a control character")]
pub struct IdError;

impl Id {
    /// An id from 128 random bits, drawn by the caller.
    pub fn from_random(bits: [u8; 16]) -> Id {
        let mut text = String::with_capacity(32);
        for byte in bits {
            text.push_str(&format!("{byte:02x}"));
        }
        Id(text.into())
    }

    /// The id as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Id {
    type Error = IdError;

    fn try_from(text: String) -> Result<Id, IdError> {
        let count = text.chars().count();
        if count == 0 || count > 200 || text.chars().any(char::is_control) {
            return Err(IdError);
        }
        Ok(Id(text.into()))
    }
}

impl TryFrom<&str> for Id {
    type Error = IdError;

    fn try_from(text: &str) -> Result<Id, IdError> {
        Id::try_from(text.to_owned())
    }
}

impl From<Id> for String {
    fn from(id: Id) -> String {
        id.0.into()
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
