use domain::{Act, Class, Episode, Move, Role, Telling};

use crate::proportion::Proportion;

/// Episodes in which one asked for closeness and the other, as far as is told, only stepped back
/// after it or did nothing more; of all in which one asked. From the telling recorded first.
pub fn closeness_out_of_reach(episodes: &[Episode<'_>]) -> Proportion {
    let mut of = 0;
    let mut entries = Vec::new();
    for episode in episodes {
        if let Some(met) = first_asking(episode.first()) {
            of += 1;
            if met == Met::Unmet {
                entries.push(episode.id().clone());
            }
        }
    }
    Proportion::told(entries, of)
}

/// What became of asking for closeness.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Met {
    /// The other did something else than step back.
    Met,
    /// The other only stepped back, or did nothing more.
    Unmet,
}

/// The first time that closeness is asked for in a telling, if it is.
fn first_asking(telling: &Telling) -> Option<Met> {
    let asking = |m: &Move| Some(m.actor.filter(|_| asks_closeness(m.act))?.other());
    let mut moves = telling.moves.iter();
    let other = moves.find_map(asking)?;
    if moves.any(|m| meets(m, other)) {
        Some(Met::Met)
    } else {
        Some(Met::Unmet)
    }
}

/// Reaching out as such, and the acts that say what one would like to hear. `touch` is by its
/// words welcome, and to message, call or go after again are no first asking.
fn asks_closeness(act: Act) -> bool {
    matches!(
        act,
        Act::Pursue | Act::AskedReassurance | Act::SaidNeed | Act::SaidFear
    )
}

/// Anything by the other but a withdrawal. A bare `repair` is "we repaired", whoever began it.
fn meets(m: &Move, other: Role) -> bool {
    m.act == Act::Repair || (m.actor == Some(other) && m.class() != Class::Withdraw)
}
