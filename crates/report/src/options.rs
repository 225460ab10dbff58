use domain::{Language, Reader, Role};

use crate::Selection;

/// Whose words a document carries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Whose {
    /// Both partners': what both share.
    #[default]
    Both,
    /// One partner's own tellings, lines and marks, without anything of the other's.
    One(Role),
}

/// The paper that its pages are laid out for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// 210 x 297 mm.
    #[default]
    A4,
    /// 8.5 x 11 inches.
    Letter,
}

impl Paper {
    /// As Typst names it.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Paper::A4 => "a4",
            Paper::Letter => "us-letter",
        }
    }
}

/// What the document is to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Whose words it carries.
    pub whose: Whose,
    /// What it is written in; what people wrote stays as they wrote it.
    pub language: Language,
    /// On which paper.
    pub paper: Paper,
    /// What of it.
    pub selection: Selection,
    /// Now, in milliseconds since 1970, UTC: gives "printed on", and nothing after it is counted
    /// as a day without an entry. None: neither is said, and the same journal gives the same
    /// bytes.
    pub now_ms: Option<i64>,
}

impl Options {
    /// The document that this reader may take without the other: both's from Ours, one's own
    /// from My pages.
    pub fn of_reader(reader: Reader) -> Options {
        let whose = match reader {
            Reader::A => Whose::One(Role::A),
            Reader::B => Whose::One(Role::B),
            Reader::Ours => Whose::Both,
        };
        Options {
            whose,
            ..Options::default()
        }
    }
}
