use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Id, Journal, Role, Scope, When};

/// A pause one partner asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Pause {
    /// Its id.
    pub id: Id,
    /// Who asked.
    pub asked_by: Role,
    /// When it began.
    pub at: When,
    /// The return time that was named, if one was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub back_at: Option<When>,
    /// When its asker ended it. None: not recorded, which does not mean broken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<When>,
}

impl Pause {
    /// What its asker says of it.
    pub fn body(&self) -> PauseBody {
        PauseBody {
            at: self.at,
            back_at: self.back_at,
            ended: self.ended,
        }
    }
}

/// A pause as its asker last said it. Only its asker's word counts, as often as they change it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PauseBody {
    /// When it began.
    pub at: When,
    /// The return time that stands; none: "I don't know yet".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub back_at: Option<When>,
    /// When its asker was back; none: not recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<When>,
}

impl PauseBody {
    /// The field that cannot be so, if one can't: nobody comes back before they went.
    pub fn refused_field(&self) -> Option<&'static str> {
        let at_once = |back: When| back.utc_ms().is_some() && back.utc_ms() == self.at.utc_ms();
        let back_too_soon = |back: When| back.is_before(self.at) || at_once(back);
        if self.back_at.is_some_and(back_too_soon) {
            Some("back_at")
        } else if self.ended.is_some_and(|ended| ended.is_before(self.at)) {
            Some("ended")
        } else {
            None
        }
    }
}

/// Which pause a telling is of, and where that stands: a pause asked for alone stays its asker's,
/// and not even its id is shared with the telling.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PauseOf {
    /// The pause.
    pub id: Id,
    /// The part in which it stands, for good.
    pub scope: Scope,
}

impl PauseOf {
    /// Its id, if both can see it.
    pub fn shared(&self) -> Option<Id> {
        (self.scope == Scope::Shared).then(|| self.id.clone())
    }
}

impl Journal {
    /// A telling speaks of no pause that is not in this journal.
    pub(crate) fn forget_lost_pauses(&mut self) {
        let present: HashSet<&Id> = self.pauses.iter().map(|p| &p.id).collect();
        for telling in &mut self.tellings {
            telling.pause = telling.pause.take().filter(|id| present.contains(id));
        }
    }
}
