use std::collections::BTreeMap;

use super::standing::publish;
use super::{Own, Revision, Standing, State};
use crate::{Id, Line, LineBody, LineKind, LookBack, LookBackBody, Role};

impl State {
    /// The reader's own lines that they keep to themselves, or did at first, by private id, hidden
    /// ones among them.
    pub fn lines(&self) -> &BTreeMap<Id, Own<LineBody>> {
        &self.lines
    }

    /// Lines in the shared part by shared id.
    pub fn shared_lines(&self) -> &BTreeMap<Id, Standing<LineBody>> {
        &self.shared_lines
    }

    /// The reader's weekly look backs by id, hidden ones among them.
    pub fn look_backs(&self) -> &BTreeMap<Id, Own<LookBackBody>> {
        &self.look_backs
    }

    /// What was agreed and written straight into the shared part by the reader: it has no private
    /// side. Hidden ones are among them.
    pub fn own_agreed(&self) -> impl Iterator<Item = (&Id, &Standing<LineBody>)> {
        let all = self.shared_lines.iter();
        all.filter(|(id, line)| {
            let own = line.author == self.reader && line.body.kind == LineKind::Agreed;
            own && !line.withdrawn && !self.is_published_line(id)
        })
    }

    /// The telling that a line names, as the shared part may name it: none where both can't see
    /// it.
    pub fn shared_telling_id(&self, named: &Id) -> Option<Id> {
        let own = self.tellings.get(named);
        let shared = own.map_or(Some(named), |own| own.published_as.as_ref())?;
        self.visible_telling(shared)?;
        Some(shared.clone())
    }

    /// The same for an agreed line.
    pub fn shared_line_id(&self, named: &Id) -> Option<Id> {
        let own = self.lines.get(named);
        let shared = own.map_or(Some(named), |own| own.published_as.as_ref())?;
        let standing = self.shared_lines.get(shared)?;
        standing.is_seen().then(|| shared.clone())
    }

    /// Under which id an own line stands: the shared one while both can see it there.
    pub fn shown_line_id<'a>(&self, id: &'a Id, own: &'a Own<LineBody>) -> &'a Id {
        super::view::shown_in(&self.shared_lines, id, own)
    }

    pub(super) fn publish_line(&mut self, revision: &Revision, body: &LineBody) {
        publish(&mut self.shared_lines, revision, body);
    }

    /// Shared lines, as far as they are to be seen.
    pub(super) fn lines_of(&self, whose: impl Fn(Role) -> bool) -> impl Iterator<Item = Line> {
        let seen = self.shared_lines.iter().filter(|(_, s)| s.is_seen());
        let seen = seen.filter(move |(_, s)| whose(s.author));
        seen.map(|(id, standing)| line(id, standing.author, &standing.body))
    }

    /// The reader's own, each once: under its shared id where both can see it, as its author keeps
    /// it.
    pub(super) fn own_lines(&self) -> impl Iterator<Item = Line> {
        let kept = self.lines.iter().filter(|(_, l)| l.removed_ms.is_none());
        let kept = kept.map(|(id, own)| {
            let telling = own
                .body
                .telling
                .as_ref()
                .map(|named| self.shown_named(named));
            let agreed = own.body.agreed.as_ref();
            Line {
                telling,
                agreed: agreed.map(|id| self.shared_line_id(id).unwrap_or_else(|| id.clone())),
                ..line(self.shown_line_id(id, own), self.reader, &own.body)
            }
        });
        let agreed = self.own_agreed().filter(|(_, s)| s.is_seen());
        kept.chain(agreed.map(|(id, s)| line(id, s.author, &s.body)))
    }

    pub(super) fn own_look_backs(&self) -> impl Iterator<Item = LookBack> {
        let kept = self.look_backs.iter();
        let kept = kept.filter(|(_, own)| own.removed_ms.is_none());
        kept.map(|(id, own)| LookBack {
            id: id.clone(),
            author: self.reader,
            week: own.body.week,
            at: own.body.at,
            good: own.body.good.clone(),
            hard: own.body.hard.clone(),
            next: own.body.next.clone(),
        })
    }

    fn shown_named(&self, named: &Id) -> Id {
        let own = self.tellings.get(named);
        let shown = own.map_or(named, |own| self.shown_id(named, own));
        shown.clone()
    }

    fn is_published_line(&self, shared: &Id) -> bool {
        let mut own = self.lines.values();
        own.any(|own| own.published_as.as_ref() == Some(shared))
    }
}

fn line(id: &Id, author: Role, body: &LineBody) -> Line {
    Line {
        id: Some(id.clone()),
        author,
        at: body.at,
        kind: body.kind,
        text: body.text.clone(),
        telling: body.telling.clone(),
        agreed: body.agreed.clone(),
        brought: body.brought,
    }
}
