//! Sealed tellings: two that open to each other once both have written and both have pressed
//! Open. The cryptography is passed in.

use std::fmt;

use chrono::{NaiveDate, Timelike};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Id, Role, ShareChoice, When};

/// The one line that both can read of a sealed telling, as its author chose it: the day that it
/// is about, and perhaps the part of that day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct About {
    /// The day.
    pub day: NaiveDate,
    /// The part of the day, if its author says so.
    pub part: Option<PartOfDay>,
}

/// A part of a day, so that no minute has to be named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum PartOfDay {
    /// Before five.
    Night,
    /// Before noon.
    Morning,
    /// Before six.
    Afternoon,
    /// From six on.
    Evening,
}

/// What its author wants of an own telling: sealed until both open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealWish {
    /// What of it opens.
    pub choice: ShareChoice,
    /// The line that both can read.
    pub about: About,
    /// The other's sealed telling that it stands beside.
    pub beside: Option<Id>,
}

/// A sealed telling in the shared part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealedBody {
    /// The line that both can read.
    pub about: About,
    /// The other's sealed telling that it stands beside.
    pub beside: Option<Id>,
    /// What nobody can read without the key.
    pub envelope: Envelope,
}

/// A ciphertext, and what ties its author to one text under it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Envelope {
    /// Nonce, ciphertext and tag.
    pub ciphertext: Ciphertext,
    /// A hash over key, nonce and text.
    pub commitment: Commitment,
}

/// Under which shared id an own telling is sealed, and its key: in the private part alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealedAs {
    /// The shared id.
    pub sealed: Id,
    /// The key.
    pub key: SealKey,
}

/// A sealed telling as it stands just now: sealed anew, it is another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealedRef {
    /// Its shared id.
    pub id: Id,
    /// Its commitment.
    pub commitment: Commitment,
}

/// "Open": one partner agrees to open these two to each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealConsent {
    /// The one who presses Open.
    pub mine: SealedRef,
    /// The other's.
    pub theirs: SealedRef,
}

/// The key of an own sealed telling, for both.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealKeyGiven {
    /// The sealed telling.
    pub sealed: Id,
    /// Its key.
    pub key: SealKey,
}

/// What a ciphertext and its commitment are bound to.
#[derive(Clone, Copy, Debug)]
pub struct SealPlace<'a> {
    /// Whose.
    pub author: Role,
    /// Its shared id.
    pub id: &'a Id,
}

/// Opens an envelope; none if the key does not fit ciphertext and commitment.
pub type Opener = fn(&SealPlace<'_>, &Envelope, &SealKey) -> Option<Vec<u8>>;

/// Bytes that are written as hexadecimal digits and shown by no `Debug`.
macro_rules! hexadecimal {
    ($(#[$about:meta])* $Name:ident($Bytes:ty)) => {
        $(#[$about])*
        #[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $Name(pub $Bytes);

        impl fmt::Debug for $Name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(stringify!($Name))
            }
        }

        impl From<$Name> for String {
            fn from(bytes: $Name) -> String {
                bytes.0.iter().map(|byte| format!("{byte:02x}")).collect()
            }
        }

        impl TryFrom<String> for $Name {
            type Error = &'static str;

            fn try_from(text: String) -> Result<$Name, &'static str> {
                let bytes = unhex(&text).ok_or("not hexadecimal")?;
                bytes.try_into().map($Name).map_err(|_| "of another length")
            }
        }
    };
}

hexadecimal! {
    /// The key of one sealed telling.
    SealKey([u8; 32])
}
hexadecimal! {
    /// SHA-256 over key, nonce and text.
    Commitment([u8; 32])
}
hexadecimal! {
    /// Nonce, ciphertext and tag.
    Ciphertext(Vec<u8>)
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let (pairs, []) = text.as_bytes().as_chunks::<2>() else {
        return None;
    };
    let digit = |byte: u8| (byte as char).to_digit(16);
    pairs
        .iter()
        .map(|&[high, low]| u8::try_from(16 * digit(high)? + digit(low)?).ok())
        .collect()
}

impl About {
    /// Day and part of day of a time.
    pub fn of(when: When) -> About {
        let part = match when {
            When::Day(_) => None,
            When::Minute(moment) => Some(match moment.local().hour() {
                0..5 => PartOfDay::Night,
                5..12 => PartOfDay::Morning,
                12..18 => PartOfDay::Afternoon,
                _ => PartOfDay::Evening,
            }),
        };
        About {
            day: when.date(),
            part,
        }
    }
}
