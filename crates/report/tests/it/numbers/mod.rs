//! Every number of the document at its place, against `patterns::analyse` of the journal.json that
//! is exported with it.

mod appendix;
mod claim;
mod exported;
mod first_page;
mod parts;
mod printed;
mod rich;
mod second_page;
mod table;

use std::collections::BTreeMap;

use domain::Journal;
use report::Options;

use crate::couple::ms;
use crate::long;
use crate::made::{Made, made};
use claim::{Claim, has_digit};
use exported::Exported;
use printed::{Printed, printed};

fn document(journal: &Journal) -> Made {
    let options = Options {
        now_ms: Some(ms("2026-08-01T09:00:00+02:00")),
        ..Options::default()
    };
    made(journal, &options)
}

fn with_numbers(made: &Made) -> Vec<Printed> {
    let blocks = printed(&made.structure()).into_iter();
    blocks.filter(|b| has_digit(&b.text)).collect()
}

/// Each block with a number is claimed by one expectation, in order, and none is left of either.
fn claimed(printed: &[Printed], claims: Vec<Claim>) {
    let claims: Vec<Claim> = claims.into_iter().filter(Claim::has_number).collect();
    for (block, claim) in printed.iter().zip(&claims) {
        let (tag, text) = (&block.tag, &block.text);
        assert!(
            claim.fits(text),
            "printed: {tag} {text}\nexpected: {claim:?}"
        );
    }
    let unclaimed = printed.get(claims.len()).map(|b| &b.text);
    assert_eq!(unclaimed, None, "printed and expected by nothing");
    let missing = claims.get(printed.len());
    assert!(missing.is_none(), "expected and not printed: {missing:?}");
}

fn claims(of: &Exported) -> Vec<Claim> {
    let parts = [
        first_page::claims(of),
        second_page::claims(of),
        parts::quarters(of),
        parts::cycles(of),
        parts::questionnaires(of),
        parts::definitions(),
        table::claims(of),
        appendix::claims(of),
    ];
    parts.into_iter().flatten().collect()
}

#[test]
fn every_number_is_the_one_that_the_exported_json_gives_for_its_place() {
    let journal = rich::rich();
    let printed = with_numbers(&document(&journal));
    assert!(printed.len() > 120, "{}", printed.len());
    claimed(&printed, claims(&Exported::of(&journal)));
}

#[test]
fn the_months_before_the_table_are_those_of_the_exported_json() {
    let printed = with_numbers(long::made());
    let from = printed.iter().position(|b| b.text.contains("one by one"));
    let to = printed.iter().position(|b| b.text.contains("±"));
    let table = &printed[from.expect("months")..to.expect("an appendix")];
    claimed(table, table::claims(&Exported::of(&long::journal())));
}

/// What stands outside the structure is the head and the foot of each page, and nothing else has
/// a digit.
#[test]
fn no_number_stands_outside_what_is_read() {
    let made = document(&rich::rich());
    let pages: usize = made.property("Pages").parse().expect("a number");
    let mut read: String = with_numbers(&made).into_iter().map(|b| b.text).collect();
    for page in 1..=pages {
        read.push_str(&format!("5 January to 31 July 2026 page {page} of {pages}"));
        read.push_str(&format!("{} on 1 August 2026", env!("CARGO_PKG_VERSION")));
    }
    assert_eq!(digits(&made.text), digits(&read));
}

/// How often each digit stands in a text.
fn digits(text: &str) -> BTreeMap<char, usize> {
    let mut counts = BTreeMap::new();
    for digit in text.chars().filter(char::is_ascii_digit) {
        *counts.entry(digit).or_default() += 1;
    }
    counts
}
