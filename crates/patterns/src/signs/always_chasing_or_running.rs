use domain::{Class, Episode, Move};

use crate::proportion::Proportion;
use crate::steps::{Step, steps};

/// A single move answers nothing and is answered by nothing.
const MIN_MOVES: usize = 2;

/// Episodes that hold only reaching out and stepping back, of all with two moves and more. From
/// the telling recorded first.
pub fn always_chasing_or_running(episodes: &[Episode<'_>]) -> Proportion {
    let mut of = 0;
    let mut entries = Vec::new();
    for episode in episodes {
        let steps = steps(episode.first(), Move::class);
        if steps.len() >= MIN_MOVES {
            of += 1;
            if steps.iter().all(is_chasing_or_running) {
                entries.push(episode.id().clone());
            }
        }
    }
    Proportion::told(entries, of)
}

fn is_chasing_or_running(step: &Step) -> bool {
    matches!(step.class, Class::Pursue | Class::Withdraw)
}
