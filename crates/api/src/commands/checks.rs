//! What a name, a passphrase and a text must be.

use domain::Words;
use secrecy::{ExposeSecret, SecretString};

use crate::ApiError;

/// The longest name, in characters.
const NAME: usize = 40;
/// The longest text of one field, in bytes.
pub(crate) const TEXT: usize = 64 * 1024;
/// The longest label of a mark, in bytes.
pub(crate) const LABEL: usize = 200;
/// The most moves of one telling.
pub(crate) const MOVES: usize = 500;

/// The longest text that is looked for, in bytes.
const LOOKED_FOR: usize = 500;

/// A name without spaces around it.
pub(crate) fn name(given: &str) -> Result<String, ApiError> {
    let name = given.trim();
    if name.is_empty() {
        return Err(ApiError::refused("name", "empty"));
    }
    if name.chars().count() > NAME {
        return Err(too_long("name"));
    }
    if name.chars().any(char::is_control) {
        return Err(ApiError::refused("name", "holds a control character"));
    }
    Ok(name.to_owned())
}

/// A passphrase must be hard enough to guess.
pub(crate) fn passphrase(given: &SecretString, name: &str) -> Result<(), ApiError> {
    let strength = vault::strength(given.expose_secret(), &[name]);
    if strength.enough {
        Ok(())
    } else {
        Err(ApiError::WeakPassphrase {
            bits: strength.bits,
            need: vault::NEEDED_BITS,
        })
    }
}

/// No field of the words is longer than [`TEXT`].
pub(crate) fn words(words: &Words) -> Result<(), ApiError> {
    match words
        .fields()
        .into_iter()
        .find(|(_, text)| text.len() > TEXT)
    {
        Some((field, _)) => Err(too_long(&format!("words.{field}"))),
        None => Ok(()),
    }
}

/// Words that are looked for are no essay.
pub(crate) fn looked_for(words: Option<&str>) -> Result<(), ApiError> {
    match words {
        Some(words) if words.len() > LOOKED_FOR => Err(too_long("words")),
        Some(_) | None => Ok(()),
    }
}

pub(crate) fn too_long(field: &str) -> ApiError {
    ApiError::TooLong {
        field: field.to_owned(),
    }
}
