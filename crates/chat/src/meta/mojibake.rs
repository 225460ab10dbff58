use std::borrow::Cow;

/// Text whose UTF-8 was taken for Latin-1 (each byte written as a character of its own), as it was
/// meant. Anything else stays as it is.
pub(super) fn mended(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || text.chars().any(|c| c > '\u{ff}') {
        return Cow::Borrowed(text);
    }
    let bytes = text
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?'));
    match String::from_utf8(bytes.collect()) {
        Ok(meant) => Cow::Owned(meant),
        Err(_) => Cow::Borrowed(text),
    }
}
