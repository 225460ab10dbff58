use crate::text::{is_mark, is_space};

/// Which part of the day a time on a clock of twelve hours is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Period {
    Morning,
    Afternoon,
    /// Around twelve in the day.
    Noon,
    /// Late or early.
    Night,
}

/// What a word in a stamp says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Period(Period),
    /// It stands between hours and minutes, or minutes and seconds.
    Hours,
    /// Nothing: "at", "the year".
    Between,
}

impl Period {
    /// On a clock of 24 hours. Some phones write `00:04 AM`, and `15:04 PM`.
    pub(super) fn hour(self, hour: u16) -> u16 {
        match (self, hour) {
            (Period::Morning | Period::Night, 12) => 0,
            (Period::Afternoon, 0..12) | (Period::Noon, 1..=5) => hour + 12,
            (Period::Night, 6..12) => hour + 12,
            _ => hour,
        }
    }
}

/// The word that a text begins with, and its bytes. None: not one of a stamp.
pub(super) fn word(text: &str) -> Option<(Word, usize)> {
    let ends =
        |c: char| is_space(c) || is_mark(c) || c.is_numeric() || matches!(c, ']' | ')' | ',' | '،');
    let mut bytes = text.find(ends).unwrap_or(text.len());
    let mut plain = plain(&text[..bytes])?;
    // `p. m.`, with spaces of any kind between.
    if matches!(plain.as_str(), "a" | "p") {
        let rest = text[bytes..].trim_start_matches(is_space);
        if let Some(after) = rest.strip_prefix("m.").or_else(|| rest.strip_prefix('m')) {
            bytes = text.len() - after.len();
            plain.push('m');
        }
    }
    meaning(&plain).map(|word| (word, bytes))
}

/// In small letters without points; none for what is too long to be one.
fn plain(word: &str) -> Option<String> {
    if word.len() > 48 {
        return None;
    }
    let letters = word.chars().filter(|c| *c != '.');
    Some(letters.flat_map(char::to_lowercase).collect())
}

/// Markers of CLDR 48 by locale, and those of exports that were seen.
fn meaning(word: &str) -> Option<Word> {
    Some(match word {
        "am"
        | "a"
        | "vm"
        | "fm"
        | "ap"
        | "fh"
        | "rn"
        | "dop"
        | "de"
        | "pd"
        | "pg"
        | "sa"
        | "to"
        | "дп"
        | "претпл"
        | "тң"
        | "үө"
        | "πμ"
        | "ص"
        | "قظ"
        | "بن"
        | "öö"
        | "priekšp"
        | "priešpiet"
        | "পূৰ্বাহ্ন"
        | "पूर्वाह्न"
        | "පෙව"
        | "နံနက်"
        | "ກ່ອນທ່ຽງ"
        | "ጥዋት"
        | "午前"
        | "上午"
        | "오전"
        | "ก่อนเที่ยง"
        | "morgens"
        | "vorm"
        | "清晨"
        | "早上"
        | "सुबह" => Word::Period(Period::Morning),
        "pm"
        | "p"
        | "nm"
        | "em"
        | "ip"
        | "eh"
        | "in"
        | "odp"
        | "pop"
        | "du"
        | "md"
        | "ptg"
        | "ch"
        | "tk"
        | "пп"
        | "попл"
        | "тк"
        | "үх"
        | "μμ"
        | "م"
        | "بظ"
        | "دن"
        | "ös"
        | "pēcp"
        | "popiet"
        | "অপৰাহ্ন"
        | "अपराह्न"
        | "පව"
        | "ညနေ"
        | "ຫຼັງທ່ຽງ"
        | "ከሰዓት"
        | "午後"
        | "下午"
        | "오후"
        | "หลังเที่ยง"
        | "nachm"
        | "abends"
        | "शाम" => Word::Period(Period::Afternoon),
        "中午" | "mittags" | "दोपहर" => Word::Period(Period::Noon),
        "凌晨" | "晚上" | "nachts" | "रात" => Word::Period(Period::Night),
        "h" | "min" => Word::Hours,
        "s" | "be" | "พศ" | "à" | "às" | "um" | "saat" | "klo" | "kl" | "u" | "в" | "о" | "г"
        | "ч" | "at" | "las" | "les" | "alle" | "ore" => Word::Between,
        _ => return None,
    })
}
