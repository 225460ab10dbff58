use domain::{Class, Episode, Journal, Move, Role, Strength, Telling};

use crate::ground::Ground;
use crate::scene::{Glyph, Thread};
use crate::sight::{Places, Sight, telling_for};
use crate::single::{shape, size};
use crate::spoken;
use crate::view::View;

/// Pixels between a timed move and the untimed ones that are told after it.
const SPREAD: f64 = 18.0;

/// Every move in view as a mark of its own, each lane from its partner's telling. A move without
/// a time stands beside the timed one told before it (else beside the start), in the order told.
pub(crate) fn moves<'a>(
    journal: &Journal,
    view: &View,
    ground: &Ground,
    seen: &[&Sight<'a>],
) -> (Vec<Glyph>, Vec<Thread>) {
    let mut places = Places::new(journal.zone);
    let mut marks = Vec::new();
    let mut links = Vec::new();
    for sight in seen {
        let placed = placed(sight, view, &mut places);
        let at = marks.len();
        for (m, telling, ms, x) in &placed {
            marks.push(glyph(journal, ground, sight, m, telling, *ms, *x));
        }
        links.extend(threads(sight, &marks[at..]));
    }
    (marks, links)
}

type Placed<'a> = (&'a Move, &'a Telling, i64, f64);

fn placed<'a>(sight: &Sight<'a>, view: &View, places: &mut Places) -> Vec<Placed<'a>> {
    let mut all = Vec::new();
    for telling in tellings_drawn(&sight.episode) {
        let mut ms = telling.start().map_or(sight.ms, |at| places.ms(at));
        let mut behind = 0.0;
        for (i, m) in telling.moves.iter().enumerate() {
            match m.at {
                Some(at) => {
                    ms = places.ms(at);
                    behind = 0.0;
                }
                None if i == 0 => {}
                None => behind += SPREAD,
            }
            let of_lane = m
                .actor
                .is_none_or(|role| std::ptr::eq(telling_for(&sight.episode, role), telling));
            if of_lane && view.holds(ms) {
                all.push((m, telling, ms, (view.x(ms) + behind).min(view.width)));
            }
        }
    }
    all
}

/// The tellings that some lane is drawn from, the one recorded first in front. What nobody in
/// particular began ("it went quiet") is drawn from both.
fn tellings_drawn<'a>(episode: &Episode<'a>) -> impl Iterator<Item = &'a Telling> + use<'a> {
    let lanes = [Role::A, Role::B].map(|role| telling_for(episode, role));
    episode
        .tellings()
        .filter(move |t| lanes.iter().any(|lane| std::ptr::eq(*lane, *t)))
}

fn glyph(
    journal: &Journal,
    ground: &Ground,
    sight: &Sight<'_>,
    m: &Move,
    telling: &Telling,
    ms: i64,
    x: f64,
) -> Glyph {
    let class: Class = m.class();
    Glyph {
        x,
        y: m.actor.map_or(ground.between(), |role| ground.lane(role)),
        size: size(m.strength),
        shape: shape(class),
        role: m.actor,
        class,
        act: Some(m.act),
        beneath: false,
        episode: Some(sight.episode.id().clone()),
        telling: Some(telling.id.clone()),
        told_by: Some(sight.told_by()),
        kind: Some(sight.episode.kind()),
        ending: sight.episode.first().ending,
        at: m.at.or_else(|| telling.start()),
        strength: m.strength.map(Strength::get),
        from_ms: ms,
        to_ms: ms,
        count: 1,
        message: spoken::single_move(m, telling, &sight.episode, journal),
    }
}

/// Told by one: a thread wherever the next move stands on the other lane. Told by both: one
/// double thread between the first marks of the lanes, since the tellings give no common order.
fn threads(sight: &Sight<'_>, marks: &[Glyph]) -> Vec<Thread> {
    let thread = |from: &Glyph, to: &Glyph, doubled| Thread {
        from: [from.x, from.y],
        to: [to.x, to.y],
        doubled,
        episode: sight.episode.id().clone(),
    };
    if sight.episode.second().is_some() {
        let first_of = |role| marks.iter().find(|g| g.role == Some(role));
        return match (first_of(Role::A), first_of(Role::B)) {
            (Some(a), Some(b)) => vec![thread(a, b, true)],
            (Some(_) | None, None) | (None, Some(_)) => Vec::new(),
        };
    }
    marks
        .windows(2)
        .filter(|pair| pair[0].role.is_some() && pair[1].role.is_some())
        .filter(|pair| pair[0].role != pair[1].role)
        .map(|pair| thread(&pair[0], &pair[1], false))
        .collect()
}
