use std::collections::BTreeMap;

use domain::{Change, Id, Line, LineBody, LineKind, LookBack, LookBackBody};

use super::Exports;
use super::drafts::{Author, WHOLE};
use crate::session::{privately, shared};

/// Lines and look backs of both: what was agreed first, since how something went names it.
pub(super) fn write(
    [a, b]: [&mut Author<'_>; 2],
    exports: &Exports,
    fresh_id: &mut impl FnMut() -> Id,
) {
    let mut tellings = a.tellings.clone();
    tellings.extend(b.tellings.clone());
    let mut named = Named {
        tellings,
        agreed: BTreeMap::new(),
    };
    let mut authors = [a, b];
    for kind in [LineKind::Agreed, LineKind::Bring, LineKind::Tried] {
        for author in &mut authors {
            author.write_lines(exports, kind, &mut named, fresh_id);
        }
    }
    for author in authors {
        author.write_look_backs(exports, fresh_id);
    }
}

/// The new ids that both know, by the ids in the files.
struct Named {
    tellings: BTreeMap<Id, Id>,
    agreed: BTreeMap<Id, Id>,
}

impl Author<'_> {
    fn write_lines(
        &mut self,
        exports: &Exports,
        kind: LineKind,
        named: &mut Named,
        fresh_id: &mut impl FnMut() -> Id,
    ) {
        let author = self.author;
        // What a telling says is to be brought comes with the telling.
        let is_it = |l: &&Line| {
            let of_telling = l.id.is_none() && l.kind == LineKind::Bring && l.telling.is_some();
            l.author == author && l.kind == kind && !of_telling
        };
        let ours = exports.ours.iter().flat_map(|j| &j.lines).filter(is_it);
        let mut standing: Vec<&Line> = ours.collect();
        let own = exports.own(author).into_iter().flat_map(|j| &j.lines);
        for line in own.filter(is_it) {
            let same = |l: &&Line| match (&l.id, &line.id) {
                (None, None) => *l == line,
                (one, other) => one == other,
            };
            let seen = standing.iter().position(same).map(|i| standing.remove(i));
            self.write_line((line, seen), named, fresh_id);
        }
        for line in standing {
            self.write_line((line, Some(line)), named, fresh_id);
        }
    }

    /// A line as its author keeps it, and as both see it. What was agreed has no private side where
    /// both see it.
    fn write_line(
        &mut self,
        (own, seen): (&Line, Option<&Line>),
        named: &mut Named,
        fresh_id: &mut impl FnMut() -> Id,
    ) {
        let standing = seen.map(|line| (fresh_id(), self.seen_as(line, named)));
        if let (Some(file), Some((new, _))) = (&own.id, &standing) {
            named.agreed.insert(file.clone(), new.clone());
        }
        let publish = |body| Change::LinePublished(Box::new(body));
        match standing {
            Some((id, body)) if own.kind == LineKind::Agreed => self.put(shared(id, publish(body))),
            standing => {
                let private = fresh_id();
                let kept = Change::LineKept(Box::new(self.kept_as(own, named)));
                self.put(privately(private.clone(), kept));
                if let (Some(file), None) = (&own.id, &standing) {
                    named.agreed.insert(file.clone(), private.clone());
                }
                if let Some((id, body)) = standing {
                    self.put(privately(private.clone(), Change::ShareChosen(WHOLE)));
                    self.put(shared(id.clone(), publish(body)));
                    self.put(privately(private, Change::PublishedAs(id)));
                }
            }
        }
    }

    fn kept_as(&self, line: &Line, named: &Named) -> LineBody {
        let telling = line.telling.as_ref();
        let own = telling.and_then(|id| self.own_tellings.get(id));
        let telling = own.or_else(|| named.tellings.get(telling?));
        let agreed = line.agreed.as_ref().and_then(|id| named.agreed.get(id));
        body_of(line, telling, agreed)
    }

    fn seen_as(&self, line: &Line, named: &Named) -> LineBody {
        let telling = line.telling.as_ref().and_then(|id| named.tellings.get(id));
        let agreed = line.agreed.as_ref().and_then(|id| named.agreed.get(id));
        body_of(line, telling, agreed)
    }

    fn write_look_backs(&mut self, exports: &Exports, fresh_id: &mut impl FnMut() -> Id) {
        let own = exports.own(self.author).into_iter();
        let backs: Vec<&LookBack> = own.flat_map(|journal| &journal.look_backs).collect();
        for back in backs {
            let body = LookBackBody {
                week: back.week,
                at: back.at,
                good: back.good.clone(),
                hard: back.hard.clone(),
                next: back.next.clone(),
            };
            let kept = Change::LookBackKept(Box::new(body));
            self.put(privately(fresh_id(), kept));
        }
    }
}

fn body_of(line: &Line, telling: Option<&Id>, agreed: Option<&Id>) -> LineBody {
    LineBody {
        kind: line.kind,
        at: line.at,
        text: line.text.clone(),
        telling: telling.cloned(),
        agreed: agreed.cloned(),
        brought: line.brought,
    }
}
