//! What followed what, counted by hand.

use patterns::{Transitions, analyse};

use crate::couple::{close, repeated, told, told_by_b_too};

const A_PURSUE: usize = 0;
const A_WITHDRAW: usize = 1;
const B_PURSUE: usize = 4;
const B_WITHDRAW: usize = 5;
const B_REPAIR: usize = 6;

fn transitions(journal: &domain::Journal) -> Transitions {
    analyse(journal)
        .transitions
        .found()
        .expect("enough")
        .clone()
}

#[test]
fn the_table_is_what_a_hand_counts() {
    let lines = [
        &["ap bw"; 12][..],
        &["ap bp"; 4],
        &["bw ap"; 6],
        &["bw aw"; 2],
    ]
    .concat();
    let found = transitions(&told(&lines));
    assert_eq!(found.n, 24.0);
    assert_eq!(found.observed[A_PURSUE][B_WITHDRAW], 12.0);
    // 16 x 12 / 24; (12 - 8) / sqrt(8 x 1/3 x 1/2); one of the four cells is empty.
    let cell = |table: &[Vec<Option<f64>>]| table[A_PURSUE][B_WITHDRAW].expect("defined");
    close(cell(&found.expected), 8.0, 1e-12);
    close(cell(&found.adjusted_residual), 12f64.sqrt(), 1e-12);
    close(cell(&found.yules_q), 1.0, 1e-12);
    // a = 6, b = 2, c = 0 of the row of b.withdraw.
    assert_eq!(found.observed[B_WITHDRAW][A_WITHDRAW], 2.0);
    close(
        found.expected[B_WITHDRAW][A_PURSUE].expect("defined"),
        2.0,
        1e-12,
    );
}

#[test]
fn what_never_happened_has_no_residual() {
    let found = transitions(&repeated("ap bw", 20));
    assert_eq!(found.expected[B_REPAIR][B_REPAIR], Some(0.0));
    assert_eq!(found.adjusted_residual[B_REPAIR][B_REPAIR], None);
    assert_eq!(found.yules_q[B_REPAIR][B_REPAIR], None);
    // Everything was this: nothing to compare with.
    assert_eq!(found.adjusted_residual[A_PURSUE][B_WITHDRAW], None);
}

#[test]
fn each_of_two_tellings_weighs_half() {
    let mut journal = repeated("ap bw", 20);
    told_by_b_too(&mut journal, "t0000", "ap br bw");
    let found = transitions(&journal);
    assert_eq!(found.n, 20.5);
    assert_eq!(found.observed[A_PURSUE][B_WITHDRAW], 19.5);
    assert_eq!(found.observed[A_PURSUE][B_REPAIR], 0.5);
    assert_eq!(found.observed[B_REPAIR][B_WITHDRAW], 0.5);
}

#[test]
fn quiet_stands_in_no_row() {
    let found = transitions(&repeated("ap q bw q", 20));
    assert_eq!(
        (found.n, found.observed[A_PURSUE][B_WITHDRAW]),
        (20.0, 20.0)
    );
}

#[test]
fn a_move_may_follow_ones_own() {
    let found = transitions(&repeated("ap ap", 20));
    assert_eq!(found.observed[A_PURSUE][A_PURSUE], 20.0);
}

#[test]
fn yules_q_has_an_interval_that_holds_it() {
    let lines = [
        &["ap bw"; 30][..],
        &["ap bp"; 10],
        &["aw bw"; 15],
        &["aw bp"; 15],
    ]
    .concat();
    let found = transitions(&told(&lines));
    let q = found.yules_q[A_PURSUE][B_WITHDRAW].expect("defined");
    close(q, 0.5, 1e-12);
    let [Some(low), Some(high)] = found.yules_q_ci95[A_PURSUE][B_WITHDRAW].expect("enough") else {
        panic!("both bounds are reached");
    };
    // Yule 1912: (1 - Q^2) / 2 x sqrt(1/30 + 1/10 + 1/15 + 1/15) = 0.194 on either side.
    assert!(
        (0.0..0.2).contains(&low) && (0.7..0.95).contains(&high),
        "{low} {high}"
    );
    let other = found.yules_q[A_WITHDRAW][B_PURSUE].expect("defined");
    close(other, q, 1e-12);
}
