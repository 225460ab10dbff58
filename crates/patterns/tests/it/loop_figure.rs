//! The loop, counted by hand.

use domain::Role;
use patterns::{Analysis, Answered, Direction, analyse, behind};

use crate::couple::{close, id, repeated, swapped, told, told_by_b_too};

/// Unpinned: a's third and fifth (one pursues), b's second, fourth, sixth, eighth (one pursues).
const EVENING: &str = "ap bw ap bp aw bw ar bw";

fn direction(analysis: &Analysis, direction: Direction) -> Answered {
    let measured = analysis.loop_figure.direction(direction);
    measured.found().expect("enough").clone()
}

#[test]
fn pairs_are_neighbours_of_different_actors() {
    let analysis = analyse(&repeated(EVENING, 5));
    let counts = Direction::ALL.map(|d| {
        let found = analysis.loop_figure.direction(d).found();
        found.map(|a| (a.given, a.observed, a.episodes))
    });
    // By hand, per telling: 1 of 2, 1 of 2, 1 of 1, 0 of 1.
    let by_hand = [(10, 5, 5), (10, 5, 5), (5, 5, 5), (5, 0, 5)];
    assert_eq!(counts, by_hand.map(Some));
}

#[test]
fn expected_is_the_sum_of_shares_over_pairs() {
    let analysis = analyse(&repeated(EVENING, 5));
    // Five times 1 x 3/4 + 1/2 x 3/4 + 1/2 x 3/4 + 0, and so on.
    let by_hand = [7.5, 3.75, 1.25, 1.25];
    for (d, expected) in Direction::ALL.into_iter().zip(by_hand) {
        let found = direction(&analysis, d);
        assert_eq!(found.informative_tellings, 5);
        assert_eq!(found.informative_observed, found.observed);
        close(found.expected.expect("informative"), expected, 1e-12);
        let ratio = f64::from(found.observed) / expected;
        close(found.ratio.expect("informative"), ratio, 1e-12);
    }
}

#[test]
fn p_is_the_share_of_arrangements_with_as_many() {
    let analysis = analyse(&repeated(EVENING, 5));
    // Of the eight arrangements of a telling, by hand: 1 or 2 pairs, half each; 1 in three of
    // four; 1 in one of four; 0 or 1.
    let by_hand = [1.0, 0.75f64.powi(5), 0.25f64.powi(5), 1.0];
    for (d, exact) in Direction::ALL.into_iter().zip(by_hand) {
        let p = direction(&analysis, d).p.expect("informative");
        // Four standard errors of 1,000 rounds, and the one that was observed.
        let error = 4.0 * (exact * (1.0 - exact) / 1_000.0).sqrt();
        close(p, exact, error + 1e-3);
    }
}

#[test]
fn quiet_is_taken_out_before_neighbours_are_formed() {
    let analysis = analyse(&repeated("ap q bw", 5));
    let found = direction(&analysis, Direction::APursuesBWithdraws);
    assert_eq!((found.given, found.observed), (5, 5));
}

#[test]
fn pairs_never_cross_tellings() {
    let analysis = analyse(&told(&["ap", "bw", "ap", "bw", "ap", "bw", "ap", "bw"]));
    for d in Direction::ALL {
        assert_eq!(analysis.loop_figure.direction(d).found(), None);
        assert_eq!(behind(&told(&["ap", "bw"]), d), []);
    }
}

#[test]
fn the_same_partner_moving_twice_is_no_pair() {
    let analysis = analyse(&repeated("ap ap bw bw", 5));
    let found = direction(&analysis, Direction::APursuesBWithdraws);
    assert_eq!((found.given, found.observed), (5, 5));
}

#[test]
fn an_episode_told_twice_counts_once_by_the_telling_recorded_first() {
    let mut journal = repeated("ap bw", 5);
    told_by_b_too(&mut journal, "t0000", "ap bp ap bp");
    let found = direction(&analyse(&journal), Direction::APursuesBWithdraws);
    assert_eq!((found.given, found.observed, found.episodes), (5, 5, 5));
}

#[test]
fn a_telling_in_which_one_did_one_thing_says_nothing_of_chance() {
    // b's unpinned moves hold no pursuit.
    let found = direction(
        &analyse(&repeated("ap bw ap bw aw bw", 9)),
        Direction::APursuesBWithdraws,
    );
    assert_eq!(found.informative_tellings, 0);
    assert_eq!(
        (found.expected, found.ratio, found.ratio_ci95, found.p),
        (None, None, None, None)
    );
    let short = found.chance.expect("said");
    assert_eq!((short.have, short.need), (0, 1));
    close(found.rate, 1.0, 0.0);
}

#[test]
fn a_telling_is_informative_only_where_neighbours_move_in_that_order() {
    // a's moves all come first: only (a, b) neighbours exist.
    let lines = [
        "ap ap aw bp bw bp",
        "ap ap bw",
        "bw bw ap",
        "bw ap",
        "bw ap",
        "bw ap",
        "bp aw",
    ];
    let analysis = analyse(&told(&[&lines[..], &["ap bw"; 4], &["bw ap"; 2]].concat()));
    let ab = direction(&analysis, Direction::APursuesBWithdraws);
    let ba = direction(&analysis, Direction::BWithdrawsAPursues);
    assert_eq!((ab.informative_tellings, ba.informative_tellings), (1, 0));
    assert!(ab.chance.is_none() && ba.chance.is_some());
}

#[test]
fn the_rate_has_an_interval_over_episodes() {
    // 20 episodes, half of them answered: resampled rates are binomial shares of 20.
    let lines = [["ap bw"; 10], ["ap bp"; 10]].concat();
    let found = direction(&analyse(&told(&lines)), Direction::APursuesBWithdraws);
    let [Some(low), Some(high)] = found.rate_ci95.expect("enough episodes") else {
        panic!("both bounds are reached");
    };
    // 2.5 % and 97.5 % of Binomial(20, 1/2) / 20 are 0.30 and 0.70.
    close(low, 0.30, 0.051);
    close(high, 0.70, 0.051);
}

#[test]
fn four_episodes_give_a_rate_without_an_interval() {
    let found = direction(
        &analyse(&repeated("ap bw ap bw", 4)),
        Direction::APursuesBWithdraws,
    );
    assert_eq!((found.given, found.rate_ci95), (8, None));
}

#[test]
fn moves_in_care_are_other_in_the_second_run() {
    let lines = [["ap bw"; 6], ["ap bw?"; 6]].concat();
    let analysis = analyse(&told(&lines));
    let d = Direction::APursuesBWithdraws;
    assert_eq!(direction(&analysis, d).observed, 12);
    let second = analysis
        .meaning
        .second_run_of_loop
        .expect("some are in care");
    let found = second.direction(d).found().expect("enough");
    assert_eq!((found.given, found.observed), (12, 6));
    assert_eq!(
        analyse(&repeated("ap bw", 5)).meaning.second_run_of_loop,
        None
    );
}

#[test]
fn behind_names_the_episodes_in_order() {
    let mut journal = told(&["ap@3 bp", "aw@1 bw", "ap@2 bw", "ap@1 ar", "bp@0 aw"]);
    let ids = |names: &[&str]| names.iter().map(|n| id(n)).collect::<Vec<_>>();
    let d = Direction::APursuesBWithdraws;
    assert_eq!(behind(&journal, d), ids(&["t0002", "t0000"]));
    journal.tellings[0].in_figures = false;
    assert_eq!(behind(&journal, d), ids(&["t0002"]));
    assert_eq!(
        behind(&swapped(&journal), Direction::BPursuesAWithdraws),
        ids(&["t0002"])
    );
}

#[test]
fn a_direction_says_who_does_what() {
    let first = Direction::ALL.map(|d| (d.first(), d.given(), d.answer()));
    use domain::Class::{Pursue, Withdraw};
    let by_hand = [
        (Role::A, Pursue, Withdraw),
        (Role::B, Withdraw, Pursue),
        (Role::B, Pursue, Withdraw),
        (Role::A, Withdraw, Pursue),
    ];
    assert_eq!(first, by_hand);
}
