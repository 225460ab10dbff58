use std::collections::BTreeSet;

use crate::{Journal, MarkKind, Role, Telling};

impl Journal {
    /// What one partner takes away alone: nothing that the other began, wrote or marked goes with
    /// it, nor do the days on which only the other wrote; a telling of the other's pause goes without it. "I've run out" stays in its author's
    /// pages too.
    pub fn alone(&self, role: Role) -> Journal {
        let mut own = self.clone();
        own.tellings.retain(|t| t.author == Some(role));
        for telling in &mut own.tellings {
            // Whether it was received is the other's to say.
            telling.received = None;
        }
        own.links.clear();
        own.check_ins.retain(|c| c.author == role);
        own.marks
            .retain(|m| m.author == role && m.kind != MarkKind::RunOut);
        own.pauses.retain(|p| p.asked_by == role);
        own.forget_lost_pauses();
        own.answers.retain(|a| a.author == role);
        own.lines.retain(|l| l.author == role);
        own.forget_lost_lines();
        own.look_backs.retain(|l| l.author == role);
        own.drew.retain(|d| d.author == role);
        let told = own.tellings.iter().flat_map(Telling::dates);
        let dates: BTreeSet<_> = told
            .chain(own.check_ins.iter().map(|c| c.at.date()))
            .collect();
        own.observed.retain(|date| dates.contains(date));
        own
    }
}
