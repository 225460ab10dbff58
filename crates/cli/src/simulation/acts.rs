use domain::{Act, Class};

use super::dice::Dice;

/// An act of the class that its teller can tell: one of the log's acts, or the class alone.
pub(super) fn of_class(class: Class, own: bool, class_alone: f64, dice: &mut Dice) -> Act {
    let bare = match class {
        Class::Pursue => Act::Pursue,
        Class::Withdraw => Act::Withdraw,
        Class::Repair => Act::Repair,
        Class::Other => Act::Other,
    };
    if dice.chance(class_alone) {
        return bare;
    }
    let fits =
        |act: &&Act| act.class() == class && **act != Act::Quiet && (own || !act.is_self_only());
    let acts: Vec<Act> = Act::ALL.iter().filter(fits).copied().collect();
    acts[dice.below(acts.len())]
}
