//! The table of episodes, and the months before those that stand one by one.

use chrono::{Datelike, NaiveDate};
use domain::{Episode, Kind, Role, Telling};

use super::claim::{Claim, month_name, says};
use super::exported::{Exported, clock, full};

/// So many of the latest stand one by one.
const ONE_BY_ONE: usize = 400;
/// With more of them each quarter is headed by its dates.
const ONE_TABLE: usize = 100;

pub fn claims(of: &Exported) -> Vec<Claim> {
    let episodes = of.journal.episodes();
    let earlier = episodes.len().saturating_sub(ONE_BY_ONE);
    let mut claims = months(&episodes[..earlier]);
    let rows: Vec<(usize, &Episode<'_>)> = (1..).zip(&episodes).skip(earlier).collect();
    for quarter in rows.chunk_by(|(_, a), (_, b)| quarter(a) == quarter(b)) {
        if rows.len() > ONE_TABLE {
            claims.push(says(dates(quarter)));
        }
        claims.extend(quarter.iter().map(|(number, e)| says(row(*number, e))));
    }
    claims
}

fn quarter(episode: &Episode<'_>) -> (i32, u32) {
    let date = date(episode);
    (date.year(), date.month0() / 3)
}

/// From which to which day the rows of a quarter are, of more than one month.
fn dates(rows: &[(usize, &Episode<'_>)]) -> String {
    let [from, to] = [rows[0].1, rows[rows.len() - 1].1].map(date);
    format!(
        "{} {} to {}",
        from.day(),
        month_name(from.month()),
        full(to)
    )
}

fn date(episode: &Episode<'_>) -> NaiveDate {
    episode.start().expect("every episode has a date").date()
}

fn months(earlier: &[Episode<'_>]) -> Vec<Claim> {
    if earlier.is_empty() {
        return Vec::new();
    }
    let mut claims = vec![says(format!(
        "The latest {ONE_BY_ONE} stand one by one. The {} before them stand here by the month, *.",
        earlier.len()
    ))];
    let month = |e: &Episode<'_>| e.start().map(|at| (at.date().year(), at.date().month()));
    let mut from = 1;
    while let Some(first) = earlier.get(from - 1).map(month) {
        let rest = &earlier[from - 1..];
        let of_it = rest.iter().take_while(|e| month(e) == first).count();
        claims.push(says(one_month(first, from, &rest[..of_it])));
        from += of_it;
    }
    claims
}

fn one_month(month: Option<(i32, u32)>, from: usize, episodes: &[Episode<'_>]) -> String {
    let (year, month) = month.expect("every episode has a date");
    let both = episodes.iter().filter(|e| e.second().is_some()).count();
    let kinds = [
        Kind::Rupture,
        Kind::SpaceRequest,
        Kind::TextingFight,
        Kind::Silence,
        Kind::Argument,
        Kind::Other,
    ];
    let counts = kinds.map(|kind| episodes.iter().filter(|e| e.kind() == kind).count());
    let counts = counts.into_iter().filter(|n| *n > 0);
    let counts: String = counts.map(|n| format!("*({n})")).collect();
    format!(
        "{} {year} | {from} to {} | {} | {both} | {counts}",
        month_name(month),
        from + episodes.len() - 1,
        episodes.len()
    )
}

fn row(number: usize, episode: &Episode<'_>) -> String {
    let start = episode.start().expect("every episode has a date");
    let clock = clock(start).unwrap_or_default();
    let told = [Role::A, Role::B].map(|role| episode.told_by(role).map_or_else(String::new, cell));
    format!(
        "{} {clock} * number {number} | {} | {}",
        full(start.date()),
        told[0],
        told[1]
    )
}

/// The numbers of a telling where they stand: after their move, and in its author's words.
fn cell(telling: &Telling) -> String {
    let mut cell = "*".to_owned();
    for m in &telling.moves {
        let mut said: Vec<String> = m.at.and_then(clock).into_iter().collect();
        said.extend(m.strength.map(|s| format!("{} in me", s.get())));
        said.extend(m.landed.map(|s| format!("landed {}", s.get())));
        if !said.is_empty() {
            cell.push_str(&format!("{}*", said.join(" · ")));
        }
    }
    let words = &telling.words;
    for own in [&words.needed, &words.text] {
        if !own.is_empty() {
            cell.push_str(&format!("{own}*"));
        }
    }
    cell
}
