use domain::Journal;

use super::{Holds, Sheet, column};

/// A date a row from the first to the last, as in a days.csv: without it a day on which nothing
/// was noted could be taken for a day on which nothing happened.
pub(super) fn sheet(journal: &Journal) -> Sheet {
    let days = &journal.observed;
    let mut rows = Vec::new();
    if let (Some(first), Some(last)) = (days.first(), days.last()) {
        for day in first.iter_days().take_while(|day| day <= last) {
            rows.push(vec![day.into(), days.binary_search(&day).is_ok().into()]);
        }
    }
    Sheet {
        name: "days",
        columns: vec![column("date", Holds::Date), column("logged", Holds::YesNo)],
        rows,
    }
}
