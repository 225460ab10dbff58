use std::collections::BTreeMap;

use domain::{
    Change, Draft, Id, Journal, LinkBody, PauseOf, PublishedTelling, Role, ShareChoice, Telling,
    TellingBody,
};

use super::pauses::Pauses;
use super::{Exports, lines};
use crate::session::{privately, shared};

/// A draft and when it was recorded.
pub(crate) type Dated = (Draft, i64);

/// What each partner writes so that a new journal says what the exports say: first `a`, then `b`.
///
/// Tellings keep the time of their recording, which says which of two came first; everything else
/// is recorded now.
pub(crate) fn drafts(
    exports: &Exports,
    now_ms: i64,
    mut fresh_id: impl FnMut() -> Id,
) -> [Vec<Dated>; 2] {
    let pauses = Pauses::of(exports, &mut fresh_id);
    let mut written = [Role::A, Role::B].map(|author| Author {
        author,
        now_ms,
        pauses: &pauses,
        tellings: BTreeMap::new(),
        own_tellings: BTreeMap::new(),
        drafts: Vec::new(),
    });
    for author in &mut written {
        let asked = pauses.drafts(author.author).into_iter();
        author.drafts.extend(asked.map(|draft| (draft, now_ms)));
        author.write_tellings(exports, &mut fresh_id);
        author.write_whole(exports, &mut fresh_id);
    }
    let [mut a, mut b] = written;
    a.write_received(exports, &b.tellings, &mut fresh_id);
    b.write_received(exports, &a.tellings, &mut fresh_id);
    lines::write([&mut a, &mut b], exports, &mut fresh_id);
    for link in exports.ours.iter().flat_map(|ours| &ours.links) {
        if let (Some(mine), Some(theirs)) = (a.tellings.get(&link.a), b.tellings.get(&link.b)) {
            // The files say that both agreed, not who proposed; nothing shows it either.
            let (mine, theirs) = (mine.clone(), theirs.clone());
            let (proposal, consent) = (fresh_id(), fresh_id());
            let link = Change::LinkProposed(LinkBody { mine, theirs });
            let agreed = Change::LinkAgreed(proposal.clone());
            a.drafts.push((shared(proposal, link), now_ms));
            b.drafts.push((shared(consent, agreed), now_ms));
        }
    }
    [a.drafts, b.drafts]
}

/// What one partner writes.
pub(super) struct Author<'a> {
    pub(super) author: Role,
    pub(super) now_ms: i64,
    pauses: &'a Pauses<'a>,
    /// The new shared id of each telling that both shared, by its id in the files.
    pub(super) tellings: BTreeMap<Id, Id>,
    /// The new private id of each own telling, by its id in the files.
    pub(super) own_tellings: BTreeMap<Id, Id>,
    pub(super) drafts: Vec<Dated>,
}

impl Author<'_> {
    /// Own tellings, each with what of it was shared; then what was shared and is in no own
    /// export.
    fn write_tellings(&mut self, exports: &Exports, fresh_id: &mut impl FnMut() -> Id) {
        let shown = |journal: &Journal| -> Vec<Telling> {
            let tellings = journal.tellings.iter();
            let by_author = tellings.filter(|t| t.author == Some(self.author));
            by_author.cloned().collect()
        };
        let own = exports.own(self.author).map(shown).unwrap_or_default();
        let ours = exports.ours.as_ref().map(shown).unwrap_or_default();
        let mut standing: BTreeMap<&Id, &Telling> = ours.iter().map(|t| (&t.id, t)).collect();
        for telling in &own {
            let published = standing.remove(&telling.id);
            self.write_telling(telling, published, fresh_id);
        }
        for telling in ours.iter().filter(|t| standing.contains_key(&t.id)) {
            self.write_telling(telling, Some(telling), fresh_id);
        }
    }

    fn write_telling(
        &mut self,
        telling: &Telling,
        published: Option<&Telling>,
        fresh_id: &mut impl FnMut() -> Id,
    ) {
        let private = fresh_id();
        self.own_tellings
            .insert(telling.id.clone(), private.clone());
        let mut put = |draft, recorded_ms| self.drafts.push((draft, recorded_ms));
        let (author, pauses) = (self.author, self.pauses);
        let body = |t: &Telling| body_of(t, pauses.named(author, t.pause.as_ref()));
        let mut own = body(telling);
        // An own file goes without the other's pause; what both shared says which it was.
        own.pause = own.pause.or_else(|| body(published?).pause);
        let kept = Change::from(own);
        put(privately(private.clone(), kept), telling.recorded);
        if let Some(published) = published {
            let choice = choice_in(published);
            let standing = fresh_id();
            // The choice is as old as the telling, so that nothing settles anew.
            let chosen = Change::ShareChosen(choice);
            put(privately(private.clone(), chosen), telling.recorded);
            let seen = PublishedTelling::of(&body(published), choice)
                .expect("a choice in a shared telling is never nothing");
            let seen = Change::from(seen);
            put(shared(standing.clone(), seen), published.recorded);
            let known = Change::PublishedAs(standing.clone());
            put(privately(private, known), published.recorded);
            self.tellings.insert(published.id.clone(), standing);
        }
    }
}

pub(super) const WHOLE: ShareChoice = ShareChoice {
    moves: true,
    words: true,
};

fn body_of(telling: &Telling, pause: Option<PauseOf>) -> TellingBody {
    let mut body = TellingBody {
        at: telling.at,
        kind: None,
        moves: telling.moves.clone(),
        ending: telling.ending,
        words: telling.words.clone(),
        afraid: !telling.in_figures,
        beside: None,
        pause,
    };
    body.kind = Some(telling.kind).filter(|kind| *kind != body.kind());
    body
}

/// What of a shared telling its author had chosen to share, as far as the file shows it.
fn choice_in(shared: &Telling) -> ShareChoice {
    let noted = shared.moves.iter().any(|m| m.note.is_some());
    let words = noted || !shared.words.is_empty();
    let told = !shared.moves.is_empty() || shared.ending.is_some() || shared.pause.is_some();
    let moves = told || !words;
    ShareChoice { moves, words }
}
