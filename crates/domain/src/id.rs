use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

/// How a random id is written.
const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// The name of one telling, mark, link or other subject. Ordered as it is written.
///
/// The app draws 128 random bits and writes them as 32 hexadecimal digits (ids that hold a time
/// would leak dates); a CSV may bring any name of 1 to 200 characters without control characters.
#[derive(Clone, PartialEq, Eq, TS)]
#[ts(type = "string")]
pub struct Id(Name);

/// What reads as 32 hexadecimal digits is kept as the bits that they write: a journal has a
/// hundred thousand ids, and they are copied and compared everywhere.
#[derive(Clone, PartialEq, Eq)]
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

/// What is no digit, in place of its value.
const NONE: u8 = 0xff;

/// The value of each digit.
const VALUES: [u8; 256] = {
    let mut values = [NONE; 256];
    let mut value = 0;
    while value < DIGITS.len() {
        values[DIGITS[value] as usize] = value as u8;
        value += 1;
    }
    values
};

/// The bits that these digits write; none where they are others, or more or fewer.
fn bits(text: &str) -> Option<[u8; 16]> {
    let digits: &[u8; 32] = text.as_bytes().try_into().ok()?;
    let mut bits = [0; 16];
    let mut seen = 0;
    for (byte, pair) in bits.iter_mut().zip(digits.chunks_exact(2)) {
        let [high, low] = [pair[0], pair[1]].map(|digit| VALUES[usize::from(digit)]);
        *byte = high << 4 | (low & 0xf);
        seen |= high | low;
    }
    (seen <= 0xf).then_some(bits)
}

impl Hash for Id {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match &self.0 {
            Name::Bits(bits) => state.write(bits),
            Name::Text(text) => text.hash(state),
        }
    }
}

impl Ord for Id {
    fn cmp(&self, other: &Id) -> Ordering {
        match (&self.0, &other.0) {
            (Name::Bits(a), Name::Bits(b)) => u128::from_be_bytes(*a).cmp(&u128::from_be_bytes(*b)),
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
