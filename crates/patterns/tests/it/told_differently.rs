//! What the two tell differently, listed.

use domain::{Difference, Kind};
use patterns::{counted, told_differently};

use crate::couple::{told, told_by_b_too};

#[test]
fn what_differs_is_listed_and_what_is_alike_is_not() {
    let mut journal = told(&["ap@1 bw", "ap@2 bw", "ap@3 bw", "ap@4 bw", "ap@5"]);
    told_by_b_too(&mut journal, "t0000", "ap bw");
    told_by_b_too(&mut journal, "t0001", "bw ap");
    told_by_b_too(&mut journal, "t0002", "ap bw ar");
    told_by_b_too(&mut journal, "t0003", "ap bw");
    journal.tellings.last_mut().expect("just told").kind = Kind::Silence;
    let found = told_differently(&counted(&journal));
    let listed: Vec<(String, &[Difference])> = found
        .iter()
        .map(|told| (told.episode.to_string(), &told.what[..]))
        .collect();
    assert_eq!(
        listed,
        [
            (
                "t0001".to_owned(),
                &[Difference::WhoBegan, Difference::Order][..]
            ),
            ("t0002".to_owned(), &[Difference::Order][..]),
            ("t0003".to_owned(), &[Difference::Kind][..]),
        ]
    );
}

#[test]
fn told_once_there_is_nothing_to_differ() {
    assert_eq!(told_differently(&counted(&told(&["ap bw", ""]))), []);
    assert_eq!(told_differently(&counted(&told(&[]))), []);
}
