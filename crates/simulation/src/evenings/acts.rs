use domain::{Act, Class};

use crate::dice::Dice;
use crate::told::bare;

/// An act of the class that its teller can tell: one of the log's acts, or the class alone.
pub(super) fn of_class(class: Class, own: bool, class_alone: f64, dice: &mut Dice) -> Act {
    if dice.chance(class_alone) {
        return bare(class);
    }
    let fits =
        |act: &&Act| act.class() == class && **act != Act::Quiet && (own || !act.is_self_only());
    let acts: Vec<Act> = Act::ALL.iter().filter(fits).copied().collect();
    acts[dice.below(acts.len())]
}
