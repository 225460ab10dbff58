use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Answer, Id, Role, When};

/// What its author answered in one questionnaire, at one time: private as it is kept, and as both
/// can read it once shared. Taken again, it is another one.
#[derive(Clone, derive_more::Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswersBody {
    /// When it was answered, or when a score was reached elsewhere.
    pub at: When,
    /// Which questionnaire, by its id.
    pub instrument: String,
    /// By item; of a ranking the place of each from 1; where a score is entered, by subscale.
    /// Whole numbers, as every questionnaire has them. What was left out is not in it.
    #[debug(skip)]
    pub items: BTreeMap<String, i32>,
}

impl AnswersBody {
    /// As a journal holds it.
    pub(crate) fn answer(&self, id: &Id, author: Role) -> Answer {
        let items = self.items.iter();
        Answer {
            id: id.clone(),
            author,
            at: self.at,
            instrument: self.instrument.clone(),
            items: items
                .map(|(id, value)| (id.clone(), f64::from(*value)))
                .collect(),
        }
    }
}
