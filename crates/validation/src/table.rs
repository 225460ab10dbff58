use crate::tally::{Tally, Verdicts};

/// A Markdown table of estimates, a row a number and two columns a size: what was found less the
/// truth on average, and how often the interval held the truth.
pub fn estimates(sizes: &[(&str, &Verdicts)]) -> String {
    let mut table = "| number |".to_owned();
    for (size, _) in sizes {
        table += &format!(" {size}: bias | held |");
    }
    table += "\n|---|";
    table += &"---:|---:|".repeat(sizes.len());
    for what in names(sizes, |tally| !tally.is_null) {
        table += &format!("\n| {what} |");
        for (_, verdicts) in sizes {
            let (bias, held) = verdicts.get(what).map_or_else(nothing, cells);
            table += &format!(" {bias} | {held} |");
        }
    }
    table + "\n"
}

/// A Markdown table of nulls, a row a test and a column a size: how often p was below 0.05.
pub fn nulls(sizes: &[(&str, &Verdicts)]) -> String {
    let mut table = "| test, and what was drawn |".to_owned();
    for (size, _) in sizes {
        table += &format!(" {size} |");
    }
    table += "\n|---|";
    table += &"---:|".repeat(sizes.len());
    for what in names(sizes, |tally| tally.is_null) {
        table += &format!("\n| {what} |");
        for (_, verdicts) in sizes {
            let share = verdicts.get(what).filter(|tally| tally.intervals > 0);
            let share = share.map_or_else(|| "–".to_owned(), |tally| percent(tally.share()));
            table += &format!(" {share} |");
        }
    }
    table + "\n"
}

/// The first n of each group; the last has no end.
const FROM: [usize; 7] = [5, 6, 8, 10, 15, 20, 40];

/// A Markdown table of how often the intervals held the truth, by how much they rested on.
pub fn thresholds(verdicts: &Verdicts) -> String {
    let mut table = "| number |".to_owned();
    for (from, end) in groups() {
        table += &match end - from {
            1 => format!(" {from} |"),
            _ if end == usize::MAX => format!(" {from} and more |"),
            _ => format!(" {from}–{} |", end - 1),
        };
    }
    table += "\n|---|";
    table += &"---:|".repeat(FROM.len());
    for (what, tally) in verdicts.iter().filter(|(_, tally)| tally.intervals > 0) {
        table += &format!("\n| {what} |");
        for (from, end) in groups() {
            table += &format!(" {} |", held_between(tally, from, end));
        }
    }
    table + "\n"
}

fn groups() -> impl Iterator<Item = (usize, usize)> {
    let ends = FROM.into_iter().skip(1).chain([usize::MAX]);
    FROM.into_iter().zip(ends)
}

/// So few intervals say nothing of how often they hold.
const MIN_INTERVALS: usize = 200;

fn held_between(tally: &Tally, from: usize, end: usize) -> String {
    let mut sum = (0, 0);
    for (intervals, held) in tally.by_n.range(from..end).map(|(_, counts)| counts) {
        sum = (sum.0 + intervals, sum.1 + held);
    }
    if sum.0 < MIN_INTERVALS {
        return "–".to_owned();
    }
    percent(sum.1 as f64 / sum.0 as f64)
}

/// The numbers with such a tally, by name.
fn names(sizes: &[(&str, &Verdicts)], is_such: fn(&Tally) -> bool) -> Vec<&'static str> {
    let all = sizes.iter().flat_map(|(_, verdicts)| verdicts.iter());
    let such = all.filter(|(_, tally)| is_such(tally));
    let mut names: Vec<&'static str> = such.map(|(what, _)| *what).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// Bias, and share held. Where fewer than half of the journals had an answer there is none here
/// either: those that had one are no fair sample.
fn cells(tally: &Tally) -> (String, String) {
    if 2 * tally.found < tally.asked {
        return nothing();
    }
    let held = if tally.intervals > 0 {
        percent(tally.share())
    } else {
        "–".to_owned()
    };
    (format!("{:+.3}", tally.bias()), held)
}

fn nothing() -> (String, String) {
    ("–".to_owned(), "–".to_owned())
}

fn percent(share: f64) -> String {
    format!("{:.1} %", 100.0 * share)
}
