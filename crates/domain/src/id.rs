use std::cmp::Ordering;
use std::fmt;

use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

/// How a random id is written.
const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// The name of one telling, mark, link or other subject. Ordered as it is written.
///
/// The app draws 128 random bits and writes them as 32 hexadecimal digits (ids that hold a time
/// would leak dates); a CSV may bring any name of 1 to 200 characters without control characters.
#[derive(Clone, PartialEq, Eq, Hash, TS)]
#[ts(type = "string")]
pub struct Id(Name);

/// What reads as 32 hexadecimal digits is kept as the bits that they write: a journal has a
/// hundred thousand ids, and they are copied and compared everywhere.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Name {
    Bits([u8; 16]),
    Text(Box<str>),
}

/// Why a text is no [`Id`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an id has 1 to 200 characters, none of them a control character")]
pub struct IdError;

impl Id {
    /// An id from 128 random bits, drawn by the caller.
    pub fn from_random(bits: [u8; 16]) -> Id {
        Id(Name::Bits(bits))
    }

    /// Does something with the id as it is written.
    fn written<T>(&self, with: impl FnOnce(&str) -> T) -> T {
        match &self.0 {
            Name::Text(text) => with(text),
            Name::Bits(bits) => {
                let mut digits = [0; 32];
                for (pair, byte) in digits.chunks_exact_mut(2).zip(bits) {
                    pair[0] = DIGITS[usize::from(byte >> 4)];
                    pair[1] = DIGITS[usize::from(byte & 15)];
                }
                with(std::str::from_utf8(&digits).expect("digits are ASCII"))
            }
        }
    }
}

/// The bits that these digits write; none where they are others, or more or fewer.
fn bits(text: &str) -> Option<[u8; 16]> {
    let digits: &[u8; 32] = text.as_bytes().try_into().ok()?;
    let mut bits = [0; 16];
    for (byte, pair) in bits.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = value(pair[0])? << 4 | value(pair[1])?;
    }
    Some(bits)
}

fn value(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}

impl Ord for Id {
    fn cmp(&self, other: &Id) -> Ordering {
        match (&self.0, &other.0) {
            (Name::Bits(a), Name::Bits(b)) => a.cmp(b),
            _ => self.written(|a| other.written(|b| a.cmp(b))),
        }
    }
}

impl PartialOrd for Id {
    fn partial_cmp(&self, other: &Id) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl TryFrom<&str> for Id {
    type Error = IdError;

    fn try_from(text: &str) -> Result<Id, IdError> {
        if let Some(bits) = bits(text) {
            return Ok(Id(Name::Bits(bits)));
        }
        let count = text.chars().count();
        if count == 0 || count > 200 || text.chars().any(char::is_control) {
            return Err(IdError);
        }
        Ok(Id(Name::Text(text.into())))
    }
}

impl TryFrom<String> for Id {
    type Error = IdError;

    fn try_from(text: String) -> Result<Id, IdError> {
        Id::try_from(text.as_str())
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.written(|text| f.write_str(text))
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.written(|text| f.debug_tuple("Id").field(&text).finish())
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.written(|text| serializer.serialize_str(text))
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Id, D::Error> {
        struct Text;

        impl Visitor<'_> for Text {
            type Value = Id;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Id, E> {
                Id::try_from(text).map_err(E::custom)
            }
        }

        deserializer.deserialize_str(Text)
    }
}
