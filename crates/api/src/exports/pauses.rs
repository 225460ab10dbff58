use std::collections::BTreeMap;

use domain::{Change, Draft, Id, Pause, PauseOf, Role, Scope};

use super::Exports;

/// The pauses of the files: what stands in what both shared is shared again, as it stands there;
/// what is in an own file alone stays its asker's.
pub(super) struct Pauses<'a> {
    shared: BTreeMap<&'a Id, (PauseOf, &'a Pause)>,
    alone: [BTreeMap<&'a Id, (PauseOf, &'a Pause)>; 2],
}

impl<'a> Pauses<'a> {
    /// Draws new ids for all of them.
    pub(super) fn of(exports: &'a Exports, fresh_id: &mut impl FnMut() -> Id) -> Pauses<'a> {
        let mut drawn = |scope, pause: &'a Pause| {
            let id = fresh_id();
            (&pause.id, (PauseOf { id, scope }, pause))
        };
        let ours = exports.ours.iter().flat_map(|journal| &journal.pauses);
        let shared: BTreeMap<_, _> = ours.map(|pause| drawn(Scope::Shared, pause)).collect();
        let alone = [Role::A, Role::B].map(|role| {
            let own = exports.own(role).into_iter().flat_map(|j| &j.pauses);
            let alone = own.filter(|pause| !shared.contains_key(&pause.id));
            alone.map(|pause| drawn(Scope::Private, pause)).collect()
        });
        Pauses { shared, alone }
    }

    /// What this partner writes of them.
    pub(super) fn drafts(&self, author: Role) -> Vec<Draft> {
        let asked = self
            .shared
            .values()
            .chain(self.alone[author.index()].values());
        let asked = asked.filter(|(_, pause)| pause.asked_by == author);
        let draft = |(pause, said): &(PauseOf, &Pause)| Draft {
            scope: pause.scope,
            subject: pause.id.clone(),
            change: Change::PauseKept(said.body()),
        };
        asked.map(draft).collect()
    }

    /// The pause of a telling of this partner, under its new id.
    pub(super) fn named(&self, author: Role, pause: Option<&Id>) -> Option<PauseOf> {
        let alone = &self.alone[author.index()];
        let (pause, _) = self.shared.get(pause?).or_else(|| alone.get(pause?))?;
        Some(pause.clone())
    }
}
