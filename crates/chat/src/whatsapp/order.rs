use std::collections::HashSet;

use chrono::{Datelike, NaiveDate};

use crate::DateOrder;

use super::calendar::date_of;
use super::stamp::{Shape, Year};

/// The dates of a file, in its order: what tells whether day or month stands first.
#[derive(Default)]
pub(super) struct Evidence {
    /// Of messages, one a run of the same date.
    runs: Vec<[u16; 3]>,
    /// Of what the messenger wrote, which needn't stand in the order of time.
    notices: HashSet<[u16; 3]>,
}

impl Evidence {
    pub(super) fn message(&mut self, date: [u16; 3]) {
        if self.runs.last() != Some(&date) {
            self.runs.push(date);
        }
    }

    pub(super) fn notice(&mut self, date: [u16; 3]) {
        self.notices.insert(date);
    }

    /// Without what is no date in any of the orders, and tells nothing of them.
    fn dates_of_any(&self, orders: &[DateOrder], shape: Shape) -> Evidence {
        let is_one = |date: &&[u16; 3]| {
            orders
                .iter()
                .any(|order| read(**date, *order, shape).is_some())
        };
        Evidence {
            runs: self.runs.iter().filter(is_one).copied().collect(),
            notices: self.notices.iter().filter(is_one).copied().collect(),
        }
    }
}

/// There was no WhatsApp before.
const BEGAN: i32 = 2009;

fn read(date: [u16; 3], order: DateOrder, shape: Shape) -> Option<NaiveDate> {
    date_of(date, order, shape).filter(|date| date.year() >= BEGAN)
}

/// How well an order fits: dates that are none, and days that come before the day above them.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Fit {
    order: DateOrder,
    no_dates: usize,
    backwards: usize,
}

/// The order of a file's dates: as told where that can be, else as the file tells. None: it
/// doesn't.
pub(super) fn order_of(
    evidence: &Evidence,
    shape: Shape,
    told: Option<DateOrder>,
) -> Option<DateOrder> {
    let possible = possible(evidence, shape, told);
    if let Some(told) = told.filter(|told| possible.contains(told)) {
        return Some(told);
    }
    if let [only] = possible[..] {
        return Some(only);
    }
    let dates = evidence.dates_of_any(&possible, shape);
    let mut fits: Vec<Fit> = possible
        .into_iter()
        .map(|order| fit(&dates, shape, order))
        .collect();
    settled(&mut fits, |fit| fit.no_dates)
        .or_else(|| settled(&mut fits, |fit| fit.backwards))
        .map(|fit| fit.order)
}

fn possible(evidence: &Evidence, shape: Shape, told: Option<DateOrder>) -> Vec<DateOrder> {
    let either = vec![DateOrder::Dmy, DateOrder::Mdy];
    match shape.year {
        Year::First => vec![DateOrder::Ymd],
        Year::Last => either,
        Year::Short if told == Some(DateOrder::Ymd) => vec![DateOrder::Ymd],
        // As Korean, Basque and Nepali phones write it: the year in two digits at the beginning.
        Year::Short if shape.period_first => DateOrder::ALL.to_vec(),
        Year::Short => {
            let fits = either.iter().any(|order| {
                let fit = fit(evidence, shape, *order);
                fit.no_dates * 10 <= evidence.runs.len()
            });
            if fits { either } else { vec![DateOrder::Ymd] }
        }
    }
}

fn fit(evidence: &Evidence, shape: Shape, order: DateOrder) -> Fit {
    let runs = evidence.runs.iter();
    let dates: Vec<Option<NaiveDate>> = runs.map(|date| read(*date, order, shape)).collect();
    let days: Vec<NaiveDate> = dates.iter().copied().flatten().collect();
    let notices = evidence.notices.iter();
    let notices = notices.filter(|date| read(**date, order, shape).is_none());
    Fit {
        order,
        no_dates: dates.len() - days.len() + notices.count(),
        backwards: days.windows(2).filter(|pair| pair[1] < pair[0]).count(),
    }
}

/// The one that is far better than all others by a count; else those that are equally good are
/// left for the next.
fn settled(fits: &mut Vec<Fit>, count: fn(&Fit) -> usize) -> Option<Fit> {
    let least = fits.iter().map(count).min()?;
    fits.retain(|fit| count(fit) <= least * 10);
    match fits[..] {
        [only] => Some(only),
        _ => None,
    }
}
