use std::collections::HashSet;

use domain::{CheckIn, Id, Journal, LineKind, Telling, Words};

use crate::{LeftOut, Part};

/// What of a journal goes into a document. Everything, unless it says otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// The parts that are left out.
    pub parts: LeftOut,
    /// The episodes that are left out, by a telling of theirs.
    pub episodes: HashSet<Id>,
    /// Of whom more than the moves is told.
    pub words: WordsOf,
}

/// The episodes whose words are printed beside the moves: the cycle map and notes of moves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum WordsOf {
    /// All of them.
    #[default]
    All,
    /// These, by a telling of theirs, and of the others the moves alone.
    These(HashSet<Id>),
}

impl Selection {
    /// The journal without what was not chosen, so that nothing else can be counted or printed.
    /// A day of which nothing stays is unknown again.
    pub fn of(&self, journal: &Journal) -> Journal {
        let mut chosen = journal.clone();
        self.leave_out_episodes(&mut chosen);
        self.leave_out_words(&mut chosen);
        if self.parts.has(Part::Bring) {
            chosen.lines.retain(|l| l.kind != LineKind::Bring);
            let tellings = chosen.tellings.iter_mut();
            tellings.for_each(|t| t.words.bring.clear());
        }
        if self.parts.has(Part::Questionnaires) {
            chosen.answers.clear();
        }
        // No document prints them.
        chosen.drew.clear();
        chosen
    }

    fn leave_out_episodes(&self, journal: &mut Journal) {
        let out = tellings_of(journal, &self.episodes);
        if out.is_empty() {
            return;
        }
        let (gone, kept): (Vec<Telling>, Vec<Telling>) = std::mem::take(&mut journal.tellings)
            .into_iter()
            .partition(|t| out.contains(&t.id));
        journal.tellings = kept;
        journal
            .links
            .retain(|l| !out.contains(&l.a) && !out.contains(&l.b));
        let kept: HashSet<_> = journal.tellings.iter().flat_map(Telling::dates).collect();
        let check_ins: HashSet<_> = journal.check_ins.iter().map(day_of).collect();
        let lost: HashSet<_> = gone.iter().flat_map(Telling::dates).collect();
        journal
            .observed
            .retain(|d| !lost.contains(d) || kept.contains(d) || check_ins.contains(d));
        let spoken_of: HashSet<&Id> = journal
            .tellings
            .iter()
            .filter_map(|t| t.pause.as_ref())
            .collect();
        let left: HashSet<&Id> = gone.iter().filter_map(|t| t.pause.as_ref()).collect();
        journal
            .pauses
            .retain(|p| !left.contains(&p.id) || spoken_of.contains(&p.id));
    }

    fn leave_out_words(&self, journal: &mut Journal) {
        let WordsOf::These(chosen) = &self.words else {
            return;
        };
        let with = tellings_of(journal, chosen);
        let without = |t: &&mut Telling| !with.contains(&t.id);
        for telling in journal.tellings.iter_mut().filter(without) {
            telling.words = Words::default();
            telling.moves.iter_mut().for_each(|m| m.note = None);
        }
    }
}

fn day_of(check_in: &CheckIn) -> chrono::NaiveDate {
    check_in.at.date()
}

/// All tellings of the episodes that one of these belongs to: both sides go together.
fn tellings_of(journal: &Journal, named: &HashSet<Id>) -> HashSet<Id> {
    if named.is_empty() {
        return HashSet::new();
    }
    let mut all = named.clone();
    for link in &journal.links {
        if named.contains(&link.a) || named.contains(&link.b) {
            all.insert(link.a.clone());
            all.insert(link.b.clone());
        }
    }
    all
}
