use super::alphabet::Language;
use super::form::Form;
use crate::dice::Dice;

/// A line that looks like another messenger's record.
#[derive(Clone, Copy)]
pub(super) enum Strange {
    Bracketed,
    Plain,
}

impl Strange {
    /// What looks strange in this form.
    pub(super) fn to(form: Form) -> Strange {
        match form {
            Form::Android(_) => Strange::Bracketed,
            Form::Ios(_) if form.shape().is_some_and(|shape| shape.open.is_empty()) => {
                Strange::Bracketed
            }
            _ => Strange::Plain,
        }
    }

    fn line(self) -> &'static str {
        match self {
            Strange::Bracketed => "\n[12.03.21, 14:05:33] Bob: hi\n",
            Strange::Plain => "\n12.03.2021, 14:05 - Bob: hi\n",
        }
    }
}

const EMOJI: [&str; 8] = ["😀", "❤️", "🙈", "👍🏽", "😂😂", "🥲", "🇫🇷", "👩‍❤️‍👨"];

/// So many Unicode scalars that begin with a letter and end in what no reader takes off, in words
/// of the language's letters, with what trips readers: lines, colons, quotes, emoji.
pub(super) fn filler(
    language: Language,
    length: usize,
    strange: Strange,
    dice: &mut Dice,
) -> String {
    let letters = language.letters();
    let mut text: Vec<char> = Vec::with_capacity(length + 16);
    while text.len() < length {
        let rest = length - text.len();
        for _ in 0..1 + dice.below(8) {
            text.push(letters[dice.below(letters.len())]);
        }
        text.extend(between(language, rest, strange, dice).chars());
    }
    text.truncate(length);
    let letter = letters[dice.below(letters.len())];
    if let Some(first) = text.first_mut()
        && !first.is_alphabetic()
    {
        *first = letter;
    }
    if let Some(last) = text.last_mut()
        && !(last.is_alphabetic() || "😀😂🙈🥲!?".contains(*last))
    {
        *last = letter;
    }
    text.into_iter().collect()
}

/// What stands between two words.
fn between(language: Language, rest: usize, strange: Strange, dice: &mut Dice) -> &'static str {
    match dice.below(200) {
        0..6 => "\n",
        6 => "\n\n",
        7..13 => ": ",
        13..17 => " \"",
        17..19 => "\" ",
        19..21 => " <",
        21..35 => EMOJI[dice.below(EMOJI.len())],
        35 if rest > 60 => strange.line(),
        36..42 => "! ",
        _ if language.spaced() => " ",
        42..90 => "，",
        _ => "",
    }
}
