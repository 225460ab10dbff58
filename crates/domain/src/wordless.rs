use crate::{Journal, Words};

impl Journal {
    /// The same without anything that somebody wrote in their own words: the words of tellings,
    /// notes, labels, lines, what drew each, and the names. What was tapped or moved stays; the
    /// cycle map goes as a whole, since it is shared as one.
    pub fn without_words(&self) -> Journal {
        let mut bare = self.clone();
        bare.partners.clear();
        for telling in &mut bare.tellings {
            telling.words = Words::default();
            // Says of the sentence in those words that it reached the other.
            telling.received = None;
            telling.moves.iter_mut().for_each(|m| m.note = None);
        }
        bare.marks.iter_mut().for_each(|m| m.label.clear());
        bare.lines.iter_mut().for_each(|l| l.text.clear());
        bare.drew.clear();
        bare
    }
}
