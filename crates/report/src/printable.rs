use std::collections::HashSet;
use std::sync::LazyLock;

use domain::Journal;

use crate::reach::fonts;

/// Names are part of columns and sentences; longer ones end in an ellipsis.
const LONGEST_NAME: usize = 24;
/// Letters without a space after which a line may break, so that nothing runs off the page.
const LONGEST_RUN: usize = 24;

/// The same journal with everything that people wrote made fit to be set: `fits` says which
/// characters stay, any other stands as its code point, such as `[U+1F9FF]`. A PDF/UA document
/// must not hold a glyph that stands for nothing.
pub fn journal(journal: &Journal, fits: fn(char) -> bool) -> Journal {
    let mut journal = journal.clone();
    let text = |written: &mut String| *written = broken(&printable(written, fits), LONGEST_RUN);
    for partner in &mut journal.partners {
        let name = printable(&partner.name, fits).replace('\n', " ");
        partner.name = shortened(&name, LONGEST_NAME).0;
    }
    for telling in &mut journal.tellings {
        telling.words.texts_mut().into_iter().for_each(text);
        let notes = telling.moves.iter_mut().filter_map(|m| m.note.as_mut());
        notes.for_each(text);
    }
    journal.marks.iter_mut().for_each(|m| text(&mut m.label));
    journal.lines.iter_mut().for_each(|l| text(&mut l.text));
    journal
}

/// True for what one of the document's fonts can draw.
pub fn covered(c: char) -> bool {
    static DRAWN: LazyLock<HashSet<u32>> = LazyLock::new(|| {
        let fonts = fonts().iter();
        fonts.flat_map(|f| f.info().coverage.iter()).collect()
    });
    joins(c) || DRAWN.contains(&u32::from(c))
}

/// True for Latin, Greek, Cyrillic and ordinary punctuation.
pub fn plain(c: char) -> bool {
    let simple = matches!(c, '\u{20}'..='\u{52f}' | '\u{1e00}'..='\u{206f}' | '€');
    simple && !joins(c) && covered(c)
}

/// The text cut at a word's end to at most so many characters, and whether it was cut.
pub fn shortened(text: &str, most: usize) -> (String, bool) {
    let Some((end, _)) = text.char_indices().nth(most) else {
        return (text.to_owned(), false);
    };
    let head = &text[..end];
    let cut = head.rfind(char::is_whitespace).filter(|&at| at > end / 2);
    let head = &head[..cut.unwrap_or(end)];
    (format!("{} …", head.trim_end()), true)
}

/// The same with a place to break after every so many letters without a space.
pub fn broken(text: &str, run: usize) -> String {
    let mut out = String::with_capacity(text.len());
    let mut length = 0;
    for c in text.chars() {
        length = if c.is_whitespace() { 0 } else { length + 1 };
        // Not before a mark that belongs to the letter before it, nor between Arabic letters,
        // which join.
        if length > run && c.is_alphanumeric() && !matches!(c, '\u{600}'..='\u{8ff}') {
            out.push('\u{200b}');
            length = 1;
        }
        out.push(c);
    }
    out
}

fn printable(text: &str, fits: fn(char) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\r' => {}
            _ if c.is_whitespace() => out.push(' '),
            // What directs the text around it could turn the document's own words around.
            _ if c.is_control() || directs(c) => {}
            _ if fits(c) => out.push(c),
            _ => out.push_str(&format!("[U+{:04X}]", u32::from(c))),
        }
    }
    out.trim().to_owned()
}

/// The mark that keeps two letters from joining: part of how Persian is spelled, never drawn.
fn joins(c: char) -> bool {
    c == '\u{200c}'
}

/// Marks of direction, soft hyphens, byte order marks, and the joiners and selectors that make
/// one emoji of several: nothing that can be seen. PDF/UA wants a letter behind every sign, which
/// joined emoji don't have; they stand one by one.
fn directs(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{61c}'
            | '\u{200b}'
            | '\u{200d}'
            | '\u{200e}' | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}'
    )
}
