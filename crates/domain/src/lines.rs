//! What is written for a session, in it and after it, and the weekly look back.

use std::collections::HashSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Id, Journal, LineKind, Role, When};

/// A line as its author keeps it, and as both can read it. What was agreed stands in the shared
/// part at once; a line to bring and how something went are their author's alone until shared.
#[derive(Clone, derive_more::Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineBody {
    /// What for.
    pub kind: LineKind,
    /// When it was written down.
    pub at: When,
    /// The words; may be empty where a telling is named.
    #[serde(default)]
    #[debug(skip)]
    pub text: String,
    /// To bring: the telling it names. In the private part an own one by its private id; in the
    /// shared part always by a shared one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub telling: Option<Id>,
    /// Tried: which agreed line, by the same rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreed: Option<Id>,
    /// To bring: since when it has been brought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub brought: Option<When>,
}

/// The answers of one weekly look back. It has no verb that shares it.
#[derive(Clone, derive_more::Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LookBackBody {
    /// The first day of the week that it looks back on.
    pub week: NaiveDate,
    /// When it was first written down.
    pub at: When,
    /// A good moment.
    #[debug(skip)]
    pub good: String,
    /// One that was hard, and what was under it.
    #[debug(skip)]
    pub hard: String,
    /// One thing to try or to bring.
    #[debug(skip)]
    pub next: String,
}

/// A weekly look back, as its author's journal holds it.
#[derive(Clone, derive_more::Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LookBack {
    /// Its id.
    pub id: Id,
    /// Whose.
    pub author: Role,
    /// The first day of the week.
    pub week: NaiveDate,
    /// When it was first written down.
    pub at: When,
    /// A good moment.
    #[debug(skip)]
    pub good: String,
    /// One that was hard, and what was under it.
    #[debug(skip)]
    pub hard: String,
    /// One thing to try or to bring.
    #[debug(skip)]
    pub next: String,
}

impl Journal {
    /// A line names neither a telling nor an agreed line that is not in this journal.
    pub(crate) fn forget_lost_lines(&mut self) {
        let told: HashSet<&Id> = self.tellings.iter().map(|t| &t.id).collect();
        let ids: HashSet<Id> = self.lines.iter().filter_map(|l| l.id.clone()).collect();
        for line in &mut self.lines {
            line.telling = line.telling.take().filter(|id| told.contains(id));
            line.agreed = line.agreed.take().filter(|id| ids.contains(id));
        }
    }
}
