use std::collections::HashSet;
use std::sync::LazyLock;

use crate::text::bare;

/// The words, by what they mean.
const WORDS: &str = include_str!("marks.txt");

static MEDIA: LazyLock<HashSet<String>> = LazyLock::new(|| small("media"));
static ATTACHED: LazyLock<HashSet<String>> = LazyLock::new(|| small("attached"));
static OMITTED: LazyLock<HashSet<String>> = LazyLock::new(|| small("omitted"));
static DOCUMENT: LazyLock<HashSet<String>> = LazyLock::new(|| small("document"));
static EDITED: LazyLock<HashSet<String>> = LazyLock::new(|| small("edited"));
static NO_TEXT: LazyLock<Whole> =
    LazyLock::new(|| Whole::of(words("deleted").chain(words("waiting"))));
static CALLS: LazyLock<Whole> = LazyLock::new(|| Whole::of(words("call")));

/// Words that are the whole of a message. Almost no message is one of them, and that is told by
/// how it begins.
struct Whole {
    words: HashSet<&'static str>,
    begins: Box<[bool; 1 << 16]>,
}

impl Whole {
    fn of(words: impl Iterator<Item = &'static str>) -> Whole {
        let words: HashSet<&str> = words.collect();
        let mut begins = Box::new([false; 1 << 16]);
        for begin in words.iter().filter_map(|word| beginning(word)) {
            begins[begin] = true;
        }
        Whole { words, begins }
    }

    fn may_begin(&self, text: &str) -> bool {
        beginning(text).is_some_and(|begin| self.begins[begin])
    }

    fn has(&self, text: &str) -> bool {
        self.may_begin(text) && self.words.contains(text)
    }
}

/// The first two bytes.
fn beginning(text: &str) -> Option<usize> {
    let two = text.as_bytes().first_chunk::<2>()?;
    Some(usize::from(u16::from_le_bytes(*two)))
}

/// Nothing here takes more bytes.
const LONGEST: usize = 220;

/// Between `<` and `>`: something was sent that isn't here.
pub(super) fn is_media(within: &str) -> bool {
    is_in(&MEDIA, within) || is_in(&OMITTED, within)
}

/// Between brackets behind the name of a file.
pub(super) fn is_attached(within: &str) -> bool {
    is_in(&ATTACHED, within)
}

/// What iOS puts for something that was sent.
pub(super) fn is_omitted(text: &str) -> bool {
    is_in(&OMITTED, text) || is_in(&MEDIA, text)
}

/// … for a document, whose name stands before it.
pub(super) fn is_document(text: &str) -> bool {
    is_in(&DOCUMENT, text)
}

/// Between `<` and `>` behind a message that was changed.
pub(super) fn is_edited(within: &str) -> bool {
    is_in(&EDITED, within)
}

/// Taken back, or not there.
pub(super) fn has_no_text(body: &str) -> bool {
    body.len() <= LONGEST && NO_TEXT.has(without_point(body))
}

/// A call, alone or with what became of it behind a point or a comma.
pub(super) fn is_call(body: &str) -> bool {
    let body = bare(body);
    if body.len() > LONGEST || !CALLS.may_begin(body) {
        return false;
    }
    let end = body.find(['.', ',', '\n']).unwrap_or(body.len());
    CALLS.has(bare(&body[..end]))
}

/// What may stand above the first message and says nothing: an empty line, or WhatsApp's own words.
pub(super) fn is_preamble(line: &str) -> bool {
    let line = bare(line).trim();
    line.is_empty() || words("preamble").any(|words| line.contains(words))
}

/// A name that Android gives to a file, whatever language is spoken.
pub(super) fn is_file_of_android(name: &str) -> bool {
    let name = bare(name);
    let kinds = ["IMG-", "VID-", "PTT-", "AUD-", "STK-", "DOC-"];
    let rest = kinds.iter().find_map(|kind| name.strip_prefix(kind));
    rest.is_some_and(|rest| {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        digits == 8 && rest[8..].starts_with("-WA")
    })
}

fn is_in(words: &HashSet<String>, text: &str) -> bool {
    text.len() <= LONGEST && words.contains(&without_point(text).to_lowercase())
}

fn without_point(text: &str) -> &str {
    let text = bare(text);
    bare(text.strip_suffix(['.', '。']).unwrap_or(text))
}

fn small(section: &str) -> HashSet<String> {
    words(section).map(str::to_lowercase).collect()
}

fn words(section: &str) -> impl Iterator<Item = &'static str> {
    let head = format!("[{section}]");
    let lines = WORDS.lines().map(str::trim);
    lines
        .skip_while(move |line| *line != head)
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
}
