use serde_json::Value;

/// A part of the document that can be left out. What says how to read it, what the two do next and
/// how sure it is cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The own words that somebody would like to bring.
    Bring,
    /// The timeline as a figure.
    Timeline,
    /// Questionnaires.
    Questionnaires,
    /// Every episode with its tellings.
    Table,
    /// Definitions, and the table of what followed what.
    Appendix,
}

/// The parts that are left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LeftOut(u8);

impl LeftOut {
    /// The same, and this one too.
    #[must_use]
    pub fn and(self, part: Part) -> LeftOut {
        LeftOut(self.0 | 1 << part as u8)
    }

    /// True if it is left out.
    pub fn has(self, part: Part) -> bool {
        self.0 & 1 << part as u8 != 0
    }

    /// Takes the parts out of a document as `build` made it. What is left out of the journal itself
    /// has left no part there.
    pub(crate) fn take_out_of(self, document: &mut Value) {
        let parts: [(Part, &[&str]); 3] = [
            (Part::Timeline, &["strip", "quarters"]),
            (Part::Table, &["table"]),
            (
                Part::Appendix,
                &["definitions", "transitions", "roles", "methods"],
            ),
        ];
        let left = parts.into_iter().filter(|(part, _)| self.has(*part));
        for key in left.flat_map(|(_, keys)| keys) {
            document[key] = Value::Null;
        }
    }
}
