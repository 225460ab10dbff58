use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A text as it is compared: without case and accents, "ß" as "ss", typographic apostrophes
/// plain. "Ängste" is found by "angste", "don’t" by "don't".
pub(super) fn folded(text: &str) -> String {
    fold_chars(text).map(|(_, c)| c).collect()
}

/// The same, with the byte of the text that each byte of the folded one comes from.
pub(super) fn folded_with_places(text: &str) -> (String, Vec<usize>) {
    let mut out = String::with_capacity(text.len());
    let mut places = Vec::with_capacity(text.len());
    for (place, c) in fold_chars(text) {
        out.push(c);
        places.resize(out.len(), place);
    }
    (out, places)
}

fn fold_chars(text: &str) -> impl Iterator<Item = (usize, char)> {
    text.char_indices()
        .flat_map(|(place, c)| fold_char(c).map(move |folded| (place, folded)))
}

fn fold_char(c: char) -> impl Iterator<Item = char> {
    let plain = match c {
        '\u{2018}' | '\u{2019}' | '\u{02bc}' => '\'',
        other => other,
    };
    plain
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .flat_map(|c| match c {
            'ß' => ['s', 's'].into_iter().take(2),
            other => [other, ' '].into_iter().take(1),
        })
}
