//! Who reached out, by quarter and around ruptures.

use domain::{Journal, Kind};
use patterns::{Draws, Reversal, RoleQuarter, counted, reversals, roles};

use crate::couple::{close, day, repeated, swapped, told, told_by_b_too};

fn quarters(journal: &Journal) -> Vec<RoleQuarter> {
    let episodes = counted(journal);
    roles(&episodes, &Draws::among(episodes.len()))
}

fn around_ruptures(journal: &Journal) -> Vec<Reversal> {
    let episodes = counted(journal);
    reversals(&episodes, &Draws::among(episodes.len()))
}

/// A rupture at the beginning of `at`, once so many lines were told an hour apart.
fn around(before: &[&str], after: &[&str]) -> Journal {
    let all = before.iter().chain(&["aw bw"]).chain(after);
    let lines: Vec<String> = all
        .enumerate()
        .map(|(i, line)| {
            let (first, rest) = line.split_once(' ').unwrap_or((line, ""));
            format!("{first}@{i} {rest}")
        })
        .collect();
    let mut journal = told(&lines.iter().map(String::as_str).collect::<Vec<_>>());
    journal.tellings[before.len()].kind = Kind::Rupture;
    journal
}

fn one(journal: &Journal) -> Reversal {
    let [one] = &around_ruptures(journal)[..] else {
        panic!("one rupture");
    };
    one.clone()
}

#[test]
fn shares_are_pursuits_of_a_among_all() {
    // 100 days apart: four quarters with one, one, one and one of each, then too few.
    let lines: Vec<String> = (0..12)
        .map(|i| format!("ap@{} bp ap bw ar ap", 24 * 30 * i + 12))
        .collect();
    let found = quarters(&told(&lines.iter().map(String::as_str).collect::<Vec<_>>()));
    let names: Vec<String> = found.iter().map(|q| q.quarter.to_string()).collect();
    assert_eq!(names, ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]);
    for of in &found {
        assert_eq!(of.share_a, Some(0.75));
        assert_eq!(of.pursuits % 4, 0);
        // Three or four episodes are too few for an interval.
        assert_eq!(of.ci95, None);
    }
    assert_eq!(found.iter().map(|q| q.pursuits).sum::<u32>(), 48);
}

#[test]
fn under_five_pursuits_there_is_no_share() {
    let found = quarters(&told(&["ap@1 bw", "ap@2 bp ap"]));
    assert_eq!((found[0].pursuits, found[0].share_a), (4, None));
    assert_eq!(quarters(&repeated("ap bw", 9)), []);
    assert_eq!(quarters(&repeated("aw@1 bw", 9)), []);
    assert_eq!(quarters(&told(&[])), []);
}

/// Forty episodes with one pursuit each, 30 of them a's: resampled shares are about binomial of
/// 40, whose middle 95 % are 0.625 to 0.875 (SciPy: `binom.ppf` gives 24.. 35 of 40).
#[test]
fn the_interval_is_that_of_a_binomial_share() {
    let lines: Vec<String> = (0..40)
        .map(|i| format!("{}p@{i}", if i % 4 == 0 { "b" } else { "a" }))
        .collect();
    let found = quarters(&told(&lines.iter().map(String::as_str).collect::<Vec<_>>()));
    let [Some(low), Some(high)] = found[0].ci95.expect("enough") else {
        panic!("both bounds are reached");
    };
    assert_eq!(found[0].share_a, Some(0.75));
    assert!((0.575..=0.65).contains(&low), "{low}");
    assert!((0.85..=0.9).contains(&high), "{high}");
}

#[test]
fn a_reversal_compares_both_sides_of_a_rupture() {
    let found = one(&around(&["ap bw"; 9], &["bp aw", "bp ap"].repeat(5)));
    assert_eq!(
        (found.rupture.to_string(), found.date),
        ("t0009".to_owned(), day(0))
    );
    assert_eq!((found.pursuits_before, found.pursuits_after), (9, 15));
    assert_eq!(found.before, Some(1.0));
    close(found.after.expect("enough"), 1.0 / 3.0, 1e-12);
    close(found.difference.expect("enough"), -2.0 / 3.0, 1e-12);
    let [Some(low), Some(high)] = found.ci95.expect("enough") else {
        panic!("both bounds are reached");
    };
    assert!(-0.95 < low && low < -2.0 / 3.0 && -2.0 / 3.0 < high && high < -0.5);
}

#[test]
fn neighbouring_ruptures_and_the_ends_are_where_a_side_stops() {
    let mut journal = around(&["ap bw"; 5], &["bp aw"; 11]);
    journal.tellings[11].kind = Kind::Rupture;
    let found = around_ruptures(&journal);
    let counts: Vec<(u32, u32)> = found
        .iter()
        .map(|r| (r.pursuits_before, r.pursuits_after))
        .collect();
    assert_eq!(counts, [(5, 5), (5, 5)]);
    assert_eq!(found[1].difference, Some(0.0));
    // One after another, there is nothing between them.
    journal.tellings[12].kind = Kind::Rupture;
    let found = around_ruptures(&journal);
    assert_eq!(
        (found[1].pursuits_after, found[1].after, found[1].ci95),
        (0, None, None)
    );
}

#[test]
fn without_a_rupture_or_its_time_there_is_no_reversal() {
    assert_eq!(around_ruptures(&repeated("ap@1 bw", 9)), []);
    let mut journal = repeated("ap bw", 9);
    journal.tellings[4].kind = Kind::Rupture;
    assert_eq!(around_ruptures(&journal), []);
    let alone = one(&around(&[], &[]));
    assert_eq!(
        (alone.before, alone.after, alone.difference),
        (None, None, None)
    );
}

#[test]
fn the_telling_recorded_first_counts_and_swapping_mirrors() {
    let mut journal = around(&["ap bw"; 8], &["bp ap ap"; 8]);
    told_by_b_too(&mut journal, "t0000", "bp bp bp bp bp");
    let (one, other) = (one(&journal), one(&swapped(&journal)));
    assert_eq!(one.before, Some(1.0));
    close(other.before.expect("enough"), 0.0, 0.0);
    close(
        other.after.expect("enough"),
        1.0 - one.after.expect("enough"),
        1e-12,
    );
    close(
        other.difference.expect("enough"),
        -one.difference.expect("enough"),
        1e-12,
    );
    let (quarters, mirrored) = (quarters(&journal), quarters(&swapped(&journal)));
    for (one, other) in quarters.iter().zip(&mirrored) {
        let (one, other) = (one.ci95.expect("enough"), other.ci95.expect("enough"));
        close(
            one[0].expect("reached"),
            1.0 - other[1].expect("reached"),
            1e-12,
        );
        close(
            one[1].expect("reached"),
            1.0 - other[0].expect("reached"),
            1e-12,
        );
    }
    journal.tellings.reverse();
    assert_eq!(crate::roles::one(&journal), one);
}
