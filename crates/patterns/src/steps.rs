use domain::{Class, Episode, Journal, Move, Role, Telling};

/// One analysed move: who and which class. `quiet` has no actor and never becomes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) actor: Role,
    pub(crate) class: Class,
}

/// The analysed moves of a telling in order, `quiet` taken out before neighbours are formed.
pub(crate) fn steps(telling: &Telling, class: fn(&Move) -> Class) -> Vec<Step> {
    let analysed = telling.moves.iter().filter_map(|m| {
        let class = class(m);
        m.actor.map(|actor| Step { actor, class })
    });
    analysed.collect()
}

/// The episodes that figures count, by (start, id), untimed last.
pub fn counted(journal: &Journal) -> Vec<Episode<'_>> {
    let mut episodes = journal.episodes();
    episodes.retain(Episode::in_figures);
    episodes
}
