use crate::check::check;
use crate::{Instrument, InstrumentError};

/// Reads one questionnaire.
///
/// Errors: what is no TOML, has a field that is not known or lacks one that is needed, or does not
/// hold together, with the file and the field.
pub fn read(file: &str, text: &str) -> Result<Instrument, InstrumentError> {
    let instrument: Instrument = toml::from_str(text).map_err(|error| InstrumentError {
        file: file.to_owned(),
        field: place(text, &error),
        why: error.message().to_owned(),
    })?;
    check(&instrument).map_err(|(field, why)| InstrumentError {
        file: file.to_owned(),
        field,
        why,
    })?;
    Ok(instrument)
}

/// The line on which reading stopped. The message names the field.
fn place(text: &str, error: &toml::de::Error) -> String {
    let start = error.span().map_or(0, |span| span.start);
    let before = text.get(..start).unwrap_or(text);
    format!("line {}", before.matches('\n').count() + 1)
}
