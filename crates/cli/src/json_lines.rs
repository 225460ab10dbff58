//! Where in a journal.json a refused field stands.

use std::fmt;

use domain::{Journal, JournalError};
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Deserializer;

/// The error with line and field, whatever of the two the journal's own reader left out.
pub(crate) fn told(error: &JournalError, bytes: &[u8]) -> String {
    match error {
        JournalError::Shape { line, field, what } => {
            let field = missing_field(bytes).map_or_else(
                || field.clone(),
                |missing| {
                    format!("{field}.{missing}")
                        .trim_start_matches('.')
                        .to_owned()
                },
            );
            format!("line {line}, field {field}: {what}")
        }
        JournalError::OtherFormat => format!("line {}, {error}", line_of("format", bytes)),
        JournalError::Newer(_) => format!("line {}, {error}", line_of("version", bytes)),
        JournalError::Contradiction { field, .. } => {
            format!("line {}, {error}", line_of(field, bytes))
        }
    }
}

/// The name of the field that is missing, if that is what is wrong. It is one of the format's own
/// names, never content.
fn missing_field(bytes: &[u8]) -> Option<String> {
    let error = serde_json::from_slice::<Journal>(bytes).err()?.to_string();
    let name = error.strip_prefix("missing field `")?.split('`').next()?;
    Some(name.to_owned())
}

/// The line of the field at `path`, such as `tellings[3].moves[0].act`; where the field is left
/// out, the line on which its object ends.
fn line_of(path: &str, bytes: &[u8]) -> usize {
    let steps: Vec<&str> = path
        .split(['.', '[', ']'])
        .filter(|step| !step.is_empty())
        .collect();
    let mut reader = Deserializer::from_slice(bytes);
    match (Walk { steps: &steps }).deserialize(&mut reader) {
        Ok(()) => 1,
        Err(arrived) => arrived.line().max(1),
    }
}

/// Walks down the steps and stops there with an error, to which the reader adds the line.
struct Walk<'a> {
    steps: &'a [&'a str],
}

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        if self.steps.is_empty() {
            return Err(D::Error::custom("here"));
        }
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object or a list")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            if key == self.steps[0] {
                map.next_value_seed(Walk {
                    steps: &self.steps[1..],
                })?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Err(A::Error::custom("not there"))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let place: usize = self.steps[0].parse().unwrap_or(0);
        for _ in 0..place {
            list.next_element::<IgnoredAny>()?;
        }
        list.next_element_seed(Walk {
            steps: &self.steps[1..],
        })?;
        Err(A::Error::custom("not there"))
    }
}
