//! What the readers of JSON share: messages are taken out of a file one by one, as they stand, so
//! that one of another form costs itself alone, and a file that breaks off costs its rest.

use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// The messages as they stand, to be taken apart one by one.
pub(crate) struct Messages<'c, 'a>(pub(crate) &'c mut Vec<&'a RawValue>);

impl<'a> DeserializeSeed<'a> for Messages<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_seq(self)
    }
}

impl<'a> Visitor<'a> for Messages<'_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of messages")
    }

    fn visit_seq<S: SeqAccess<'a>>(self, mut seq: S) -> Result<(), S::Error> {
        while let Some(message) = seq.next_element::<&'a RawValue>()? {
            self.0.push(message);
        }
        Ok(())
    }
}

/// A number, whether it is written as one or as text.
pub(crate) fn number(raw: &RawValue) -> Option<i64> {
    raw.get().trim_matches('"').parse().ok()
}

/// Where in the text a piece of it stands.
pub(crate) fn place(text: &str, raw: &RawValue) -> usize {
    raw.get().as_ptr() as usize - text.as_ptr() as usize
}
