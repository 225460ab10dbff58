//! Text that a spreadsheet would take for a formula (OWASP, "CSV Injection").

/// True for text that some spreadsheet reads as the beginning of a formula: one of `= + - @`, in
/// their full width too, behind any blanks and apostrophes, or a tab or line break at the very
/// beginning.
pub fn begins_formula(text: &str) -> bool {
    let text = text.trim_start_matches('\'');
    let behind = text.trim_start_matches(|c: char| c == '\'' || unseen(c));
    text.starts_with(['\t', '\r', '\n'])
        || behind.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

/// The text with an apostrophe in front where it would begin a formula: spreadsheets show what
/// follows as text. Two texts never become one.
pub fn disarm(text: &str) -> String {
    if begins_formula(text) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// What [`disarm`] was given.
pub fn rearm(cell: &str) -> &str {
    let behind = cell.strip_prefix('\'');
    behind.filter(|text| begins_formula(text)).unwrap_or(cell)
}

/// Blanks, controls, and what has no width, such as a byte order mark.
fn unseen(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
