use domain::{Language, Reader, Role};

/// Whose words a document carries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Whose {
    /// Both partners': what both share.
    #[default]
    Both,
    /// One partner's own tellings, lines and marks, without anything of the other's.
    One(Role),
}

/// What the document is to be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Whose words it carries.
    pub whose: Whose,
    /// What it is written in; what people wrote stays as they wrote it.
    pub language: Language,
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
            language: Language::default(),
            now_ms: None,
        }
    }
}
