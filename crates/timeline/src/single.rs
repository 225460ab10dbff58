use domain::{Class, Journal, Role, Strength};

use crate::ground::Ground;
use crate::scene::{Glyph, Shape, Thread};
use crate::sight::{Side, Sight, telling_for};
use crate::spoken;
use crate::view::View;

/// The middle size, where no strength is known.
const MIDDLE: f64 = 15.0;
/// The size of a mend dot under another mark.
const DOT: f64 = 8.0;

/// One mark per partner for every episode in view, with a mend dot beneath where one mended, and
/// a thread between the lanes.
pub(crate) fn episodes<'s, 'a: 's>(
    journal: &Journal,
    view: &View,
    ground: &Ground,
    seen: impl IntoIterator<Item = &'s Sight<'a>>,
) -> (Vec<Glyph>, Vec<Thread>) {
    let mut marks = Vec::new();
    let mut links = Vec::new();
    for sight in seen {
        let x = view.x_inside(sight.ms);
        for role in [Role::A, Role::B] {
            if let Some(side) = sight.sides[role.index()] {
                let glyph = glyph(journal, ground, sight, role, side, x);
                let dot = (side.mended && side.class != Class::Repair).then(|| Glyph {
                    y: ground.beneath(role),
                    size: DOT,
                    shape: Shape::Mend,
                    class: Class::Repair,
                    beneath: true,
                    ..glyph.clone()
                });
                marks.push(glyph);
                marks.extend(dot);
            }
        }
        if sight.sides.iter().all(Option::is_some) {
            links.push(Thread {
                from: [x, ground.lanes[0]],
                to: [x, ground.lanes[1]],
                doubled: sight.episode.second().is_some(),
                episode: sight.episode.id().clone(),
            });
        }
    }
    (marks, links)
}

/// How many marks [`episodes`] would make.
pub(crate) fn count(seen: &[Sight<'_>]) -> usize {
    let sides = seen.iter().flat_map(|s| s.sides.iter().flatten());
    sides.map(|side| 1 + usize::from(side.mended)).sum()
}

/// The size of a mark: 10 to 20 pixels by strength.
pub(crate) fn size(strength: Option<Strength>) -> f64 {
    strength.map_or(MIDDLE, |s| 10.0 + f64::from(s.get()))
}

/// The shape of a class, for a single mark.
pub(crate) fn shape(class: Class) -> Shape {
    match class {
        Class::Pursue => Shape::Toward,
        Class::Withdraw => Shape::Away,
        Class::Repair => Shape::Mend,
        Class::Other => Shape::Other,
    }
}

fn glyph(
    journal: &Journal,
    ground: &Ground,
    sight: &Sight<'_>,
    role: Role,
    side: Side,
    x: f64,
) -> Glyph {
    let episode = &sight.episode;
    Glyph {
        x,
        y: ground.lane(role),
        size: size(side.strength),
        shape: shape(side.class),
        role: Some(role),
        class: side.class,
        act: None,
        beneath: false,
        episode: Some(episode.id().clone()),
        telling: Some(telling_for(episode, role).id.clone()),
        told_by: Some(sight.told_by()),
        kind: Some(episode.kind()),
        ending: episode.first().ending,
        at: episode.start(),
        strength: side.strength.map(Strength::get),
        from_ms: sight.ms,
        to_ms: sight.ms,
        count: 1,
        message: spoken::episode(sight, journal),
    }
}
