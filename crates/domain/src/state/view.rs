use std::collections::{BTreeMap, HashSet};
use std::thread;

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::{KeptTelling, LinkState, Own, OwnMark, SharedTelling, State};
use crate::{
    Answer, CheckIn, Drew, Id, Journal, Line, LineKind, Link, Mark, Moment, Reader, Role, Scope,
    Standing, Telling, When,
};

impl State {
    /// The shared things only.
    pub fn ours(&self, zone: Tz) -> Journal {
        let mut journal = Journal::empty(zone, Reader::Ours);
        journal.partners = self.partners.iter().flatten().cloned().collect();
        let shared = || {
            let seen = self.seen_tellings();
            seen.map(|(id, t)| of_shared(id, t)).collect()
        };
        (journal.links, journal.tellings) = self.beside_links(shared);
        journal.marks = self.marks_of(|_| true).collect();
        journal.pauses = self.pauses_in(&[Scope::Shared]).collect();
        journal.check_ins = self.closes_of(|_| true).collect();
        journal.drew = self.drew_of(|_| true).collect();
        journal.answers = self.answers_of(|_| true).collect();
        journal.lines = self.lines_of(|_| true).collect();
        say_received(&mut journal, &self.reached(false));
        finish(&mut journal);
        journal
    }

    /// The shared things and the reader's own. An own telling that is published stands once,
    /// under its shared id, as its author keeps it.
    pub fn my_pages(&self, zone: Tz) -> Journal {
        let mut journal = Journal::empty(zone, self.reader.into());
        journal.partners = self.partners.iter().flatten().cloned().collect();
        let all = || {
            let others = self.seen_tellings();
            let others = others.filter(|(_, t)| t.author != self.reader);
            let own = self.tellings.iter();
            let own = own.filter(|(_, own)| own.removed_ms.is_none());
            let own = own.map(|(id, own)| of_own(self.shown_id(id, own), self.reader, own));
            others.map(|(id, t)| of_shared(id, t)).chain(own).collect()
        };
        (journal.links, journal.tellings) = self.beside_links(all);
        journal.marks = self.marks_of(|author| author != self.reader).collect();
        journal.marks.extend(self.own_marks());
        journal.check_ins = self.closes_of(|author| author != self.reader).collect();
        journal.check_ins.extend(self.own_check_ins());
        journal.pauses = self.pauses_in(&[Scope::Shared, Scope::Private]).collect();
        journal.drew = self.drew_of(|author| author != self.reader).collect();
        journal.drew.extend(self.own_drew());
        journal.answers = self.answers_of(|author| author != self.reader).collect();
        journal.answers.extend(self.own_answers());
        journal.lines = self.lines_of(|author| author != self.reader).collect();
        journal.lines.extend(self.own_lines());
        journal.look_backs = self.own_look_backs().collect();
        say_received(&mut journal, &self.reached(true));
        finish(&mut journal);
        journal
    }

    /// Under which id an own telling stands: the shared one while it can be seen there.
    pub fn shown_id<'a>(&self, id: &'a Id, own: &'a KeptTelling) -> &'a Id {
        own.published_as
            .as_ref()
            .filter(|shared| self.visible_telling(shared).is_some())
            .unwrap_or(id)
    }

    /// The same for an own mark.
    fn shown_mark_id<'a>(&self, id: &'a Id, own: &'a OwnMark) -> &'a Id {
        own.published_as
            .as_ref()
            .filter(|shared| self.visible_mark(shared).is_some())
            .unwrap_or(id)
    }

    fn marks_of(&self, whose: impl Fn(Role) -> bool) -> impl Iterator<Item = Mark> {
        let seen = self.seen_marks().filter(move |(_, m)| whose(m.author));
        seen.map(|(id, mark)| Mark {
            id: id.clone(),
            author: mark.author,
            at: mark.body.at,
            kind: mark.body.kind,
            label: mark.body.label.clone(),
        })
    }

    fn own_marks(&self) -> impl Iterator<Item = Mark> {
        let seen = self
            .marks
            .iter()
            .filter(|(_, own)| own.removed_ms.is_none());
        seen.map(|(id, own)| Mark {
            id: self.shown_mark_id(id, own).clone(),
            author: self.reader,
            at: own.body.at,
            kind: own.body.kind,
            label: own.body.label.clone(),
        })
    }

    fn own_check_ins(&self) -> impl Iterator<Item = CheckIn> {
        let seen = self
            .check_ins
            .iter()
            .filter(|(_, own)| own.removed_ms.is_none());
        seen.map(|(id, own)| CheckIn {
            id: shown_in(&self.shared_closes, id, own).clone(),
            author: self.reader,
            at: own.body.at,
            close: own.body.close,
            at_ease: own.body.at_ease,
            tank: own.body.tank,
        })
    }

    fn closes_of(&self, whose: impl Fn(Role) -> bool) -> impl Iterator<Item = CheckIn> {
        let seen = self.shared_closes.iter().filter(|(_, s)| s.is_seen());
        let seen = seen.filter(move |(_, s)| whose(s.author));
        seen.map(|(id, standing)| CheckIn {
            id: id.clone(),
            author: standing.author,
            at: standing.body.at,
            close: Some(standing.body.close),
            at_ease: None,
            tank: None,
        })
    }

    fn drew_of(&self, whose: impl Fn(Role) -> bool) -> impl Iterator<Item = Drew> {
        let seen = self.shared_drew.iter().filter(|(_, s)| s.is_seen());
        let seen = seen.filter(move |(_, s)| whose(s.author));
        seen.map(|(id, standing)| Drew {
            id: id.clone(),
            author: standing.author,
            text: standing.body.text.clone(),
        })
    }

    fn own_drew(&self) -> impl Iterator<Item = Drew> {
        let seen = self.drew.iter().filter(|(_, own)| own.removed_ms.is_none());
        seen.map(|(id, own)| Drew {
            id: shown_in(&self.shared_drew, id, own).clone(),
            author: self.reader,
            text: own.body.text.clone(),
        })
    }

    fn answers_of(&self, whose: impl Fn(Role) -> bool) -> impl Iterator<Item = Answer> {
        let seen = self.shared_answers.iter().filter(|(_, s)| s.is_seen());
        let seen = seen.filter(move |(_, s)| whose(s.author));
        seen.map(|(id, standing)| standing.body.answer(id, standing.author))
    }

    fn own_answers(&self) -> impl Iterator<Item = Answer> {
        let kept = self.answers.iter();
        let kept = kept.filter(|(_, own)| own.removed_ms.is_none());
        kept.map(|(id, own)| {
            let shown = shown_in(&self.shared_answers, id, own);
            own.body.answer(shown, self.reader)
        })
    }

    /// The links that hold, looked for beside something else: of twenty thousand tellings both
    /// take long.
    fn beside_links<T>(&self, other: impl FnOnce() -> T) -> (Vec<Link>, T) {
        thread::scope(|scope| {
            let links = scope.spawn(|| {
                let holding = self.holding_links();
                holding.map(|(_, state)| in_order(state)).collect()
            });
            let other = other();
            (links.join().expect("no link makes this panic"), other)
        })
    }
}

/// What follows from the tellings: links between them, lines, observed days, and an order that
/// says nothing about ids.
fn finish(journal: &mut Journal) {
    let zone = journal.zone;
    let present: HashSet<&Id> = journal.tellings.iter().map(|t| &t.id).collect();
    let are_here = |link: &Link| present.contains(&link.a) && present.contains(&link.b);
    journal.links.retain(are_here);
    journal.observed = observed(journal);
    journal
        .tellings
        .sort_by_cached_key(|t| (t.placed_ms(zone), t.recorded, t.id.clone()));
    journal
        .marks
        .sort_by_cached_key(|m| (m.at.placed_ms(zone), m.id.clone()));
    journal
        .check_ins
        .sort_by_cached_key(|c| (c.at.placed_ms(zone), c.id.clone()));
    journal
        .pauses
        .sort_by_cached_key(|p| (p.at.placed_ms(zone), p.id.clone()));
    journal.forget_lost_pauses();
    journal.drew.sort_by_key(|d| d.author);
    journal
        .answers
        .sort_by_cached_key(|a| (a.at.placed_ms(zone), a.id.clone()));
    let told = journal.tellings.iter();
    let told: Vec<Line> = told.filter_map(|t| line_to_bring(t, zone)).collect();
    journal.lines.extend(told);
    journal.forget_lost_lines();
    journal.lines.sort_by_cached_key(|l| {
        let at = l.at.placed_ms(zone);
        (at, l.author, l.id.clone(), l.telling.clone())
    });
    journal.look_backs.sort_by_key(|l| (l.week, l.id.clone()));
}

/// Every local date with an entry or a check-in, in order.
fn observed(journal: &Journal) -> Vec<NaiveDate> {
    let told = journal.tellings.iter().flat_map(Telling::times);
    let times = told.chain(journal.check_ins.iter().map(|c| c.at));
    let mut dates: Vec<NaiveDate> = times.map(When::date).collect();
    // Those of one evening stand side by side: sorted is what is left of them.
    dates.dedup();
    dates.sort_unstable();
    dates.dedup();
    dates
}

/// Under which id an own thing stands: the shared one while both can see it there.
pub(super) fn shown_in<'a, Kept, Seen>(
    shared: &BTreeMap<Id, Standing<Seen>>,
    id: &'a Id,
    own: &'a Own<Kept>,
) -> &'a Id {
    let standing = own.published_as.as_ref();
    standing
        .filter(|id| shared.get(id).is_some_and(Standing::is_seen))
        .unwrap_or(id)
}

/// A sentence that is not there to be read cannot be said to have been received.
fn say_received(journal: &mut Journal, reached: &BTreeMap<&Id, When>) {
    for telling in &mut journal.tellings {
        let said = !telling.words.direct.is_empty();
        telling.received = reached.get(&telling.id).copied().filter(|_| said);
    }
}

fn in_order(state: &LinkState) -> Link {
    let (mine, theirs) = (state.link.mine.clone(), state.link.theirs.clone());
    match state.author {
        Role::A => Link { a: mine, b: theirs },
        Role::B => Link { a: theirs, b: mine },
    }
}

fn of_shared(id: &Id, telling: &SharedTelling) -> Telling {
    let published = &telling.published;
    Telling {
        id: id.clone(),
        author: Some(telling.author),
        recorded: telling.recorded_ms,
        at: published.at,
        kind: published.kind,
        moves: published.moves.clone().unwrap_or_default(),
        ending: published.ending,
        words: published.words.clone().unwrap_or_default(),
        pause: published.pause.clone(),
        received: None,
        in_figures: true,
    }
}

fn of_own(id: &Id, author: Role, own: &KeptTelling) -> Telling {
    Telling {
        id: id.clone(),
        author: Some(author),
        recorded: own.recorded_ms,
        at: own.body.at,
        kind: own.body.kind(),
        moves: own.body.moves.clone(),
        ending: own.body.ending,
        words: own.body.words.clone(),
        pause: own.body.pause.as_ref().map(|pause| pause.id.clone()),
        received: None,
        in_figures: !own.body.afraid,
    }
}

fn line_to_bring(telling: &Telling, zone: Tz) -> Option<Line> {
    let author = telling.author?;
    let at = telling
        .start()
        .or_else(|| Moment::new(telling.recorded, zone).ok().map(When::Minute))?;
    let text = telling.words.bring.trim();
    (!text.is_empty()).then(|| Line {
        id: None,
        author,
        at,
        kind: LineKind::Bring,
        text: text.to_owned(),
        telling: Some(telling.id.clone()),
        agreed: None,
        brought: None,
    })
}
