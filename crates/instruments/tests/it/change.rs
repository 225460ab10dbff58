use instruments::{reliable_change, shipped};
use proptest::prelude::*;

use crate::answers::shipped as by_id;
use crate::scoring::made_up;

/// By hand: 7.5 x √2 x √0.2 = 4.743, so that 15 points are 3.162 of them.
#[test]
fn the_index_is_the_difference_in_its_standard_errors() {
    let mut instrument = made_up();
    instrument.subscales[0].range = [0.0, 60.0];
    let change = reliable_change(&instrument, "sum", 47.5, 32.5).expect("it is sourced");
    assert!((change.index + 3.162).abs() < 0.001);
    assert_eq!(change.difference, -15.0);
    assert!((change.takes - 9.297).abs() < 0.001);
    assert!(change.reliable);
}

/// Anderson et al. 2014: 11.58 points, so that of whole points it takes 12.
#[test]
fn twelve_points_of_the_rdas_are_a_change_and_eleven_are_not() {
    let change = |after| {
        let change = reliable_change(by_id("rdas"), "total", 40.0, after);
        change.expect("it is sourced")
    };
    assert!(change(52.0).reliable && change(28.0).reliable);
    assert!(!change(51.0).reliable && !change(29.0).reliable);
    assert!((change(52.0).takes - 11.58).abs() < 1e-9);
    assert_eq!(change(40.0).index, 0.0);
}

#[test]
fn nothing_is_said_of_a_change_without_a_source() {
    for instrument in shipped() {
        for subscale in &instrument.subscales {
            let [low, high] = subscale.range;
            let change = reliable_change(instrument, &subscale.id, low, high);
            assert_eq!(change.is_some(), subscale.reliable_change.is_some());
        }
    }
    assert_eq!(reliable_change(by_id("rdas"), "no such", 1.0, 2.0), None);
}

#[test]
fn nothing_is_said_of_scores_outside_their_range() {
    for (before, after) in [(-1.0, 5.0), (5.0, 70.0), (f64::NAN, 5.0), (5.0, f64::NAN)] {
        assert_eq!(reliable_change(by_id("rdas"), "total", before, after), None);
    }
}

proptest! {
    /// There and back weigh the same: no direction is called a change sooner.
    #[test]
    fn there_and_back_weigh_the_same(before in 0_u8..=69, after in 0_u8..=69) {
        let (before, after) = (f64::from(before), f64::from(after));
        let there = reliable_change(by_id("rdas"), "total", before, after).expect("in range");
        let back = reliable_change(by_id("rdas"), "total", after, before).expect("in range");
        prop_assert_eq!(there.index, -back.index);
        prop_assert_eq!(there.reliable, back.reliable);
        prop_assert_eq!(there.reliable, (before - after).abs() >= 12.0);
    }
}
