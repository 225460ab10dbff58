use chrono::{Days, NaiveDate};
use domain::{CheckIn, Episode, Id, Kind, Strength, When};

use crate::proportion::Proportion;

/// Close from here on is a high, and an own strength from here on is strong: the upper three of
/// eleven steps. Chosen, not measured.
const HIGH: u8 = 8;
/// So many days after a high are looked at.
const DAYS: u64 = 7;
/// Of these, so many have to be observed: more than half.
const MIN_OBSERVED: usize = 4;

/// Highs of closeness that a strong episode or a rupture followed within seven days, of all highs
/// that were followed for so long.
pub fn intense_but_unstable(
    episodes: &[Episode<'_>],
    check_ins: &[CheckIn],
    observed: &[NaiveDate],
) -> Proportion {
    let strong = strong(episodes);
    let mut of = 0;
    let mut entries = Vec::new();
    for high in highs(check_ins) {
        if !is_followed(high, observed) {
            continue;
        }
        of += 1;
        let next = strong.partition_point(|(date, _)| *date <= high);
        let fell = strong[next..].first();
        entries.extend(
            fell.filter(|(date, _)| Some(*date) <= week_after(high))
                .map(|(_, id)| (*id).clone()),
        );
    }
    Proportion::told(entries, of)
}

/// Days with a check-in that says close, of either partner. What follows within the week of one
/// is the same high.
fn highs(check_ins: &[CheckIn]) -> Vec<NaiveDate> {
    let is_high = |check_in: &&CheckIn| is_high(check_in.close);
    let mut days: Vec<NaiveDate> = check_ins
        .iter()
        .filter(is_high)
        .map(|check_in| check_in.at.date())
        .collect();
    days.sort_unstable();
    let mut highs: Vec<NaiveDate> = Vec::new();
    for day in days {
        if highs
            .last()
            .is_none_or(|last| Some(day) > week_after(*last))
        {
            highs.push(day);
        }
    }
    highs
}

/// The dates of ruptures, and of episodes with a strong own move in any telling, in order.
fn strong<'a>(episodes: &[Episode<'a>]) -> Vec<(NaiveDate, &'a Id)> {
    let is_strong = |episode: &&Episode<'_>| {
        let mut moves = episode.tellings().flat_map(|telling| &telling.moves);
        episode.kind() == Kind::Rupture || moves.any(|m| is_high(m.strength))
    };
    let dated = |e: &Episode<'a>| Some((e.start().map(When::date)?, e.id()));
    let mut strong: Vec<_> = episodes
        .iter()
        .filter(is_strong)
        .filter_map(dated)
        .collect();
    // Stable: of several on one day the one that stands first.
    strong.sort_by_key(|(date, _)| *date);
    strong
}

/// Enough is known of the seven days after it, and something of the time after them.
fn is_followed(high: NaiveDate, observed: &[NaiveDate]) -> bool {
    let after = observed.partition_point(|day| *day <= high);
    let until = observed.partition_point(|day| Some(*day) <= week_after(high));
    let goes_on = observed.last().copied() >= week_after(high);
    until - after >= MIN_OBSERVED && goes_on
}

/// None only at the end of all dates, which no [`When`] reaches.
fn week_after(day: NaiveDate) -> Option<NaiveDate> {
    day.checked_add_days(Days::new(DAYS))
}

fn is_high(value: Option<Strength>) -> bool {
    value.is_some_and(|value| value.get() >= HIGH)
}
