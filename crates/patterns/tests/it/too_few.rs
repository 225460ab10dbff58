//! Too little data is a value.

use chrono_tz::Europe::Berlin;
use domain::{Journal, Reader};
use patterns::{Direction, Measured, analyse};

use crate::couple::{repeated, told};

fn shortfall<T>(measured: &Measured<T>) -> Option<(usize, usize)> {
    match measured {
        Measured::TooFew(few) => Some((few.have, few.need)),
        Measured::Found(_) => None,
    }
}

#[test]
fn an_empty_journal_has_too_few_of_everything() {
    let analysis = analyse(&Journal::empty(Berlin, Reader::Ours));
    assert_eq!(shortfall(&analysis.transitions), Some((0, 20)));
    assert_eq!(shortfall(&analysis.excitation), Some((0, 20)));
    assert_eq!(shortfall(&analysis.repair_time), Some((0, 5)));
    for d in Direction::ALL {
        assert_eq!(shortfall(analysis.loop_figure.direction(d)), Some((0, 5)));
    }
    assert_eq!(analysis.warnings, []);
    assert_eq!(analysis.meaning.second_run_of_loop, None);
}

#[test]
fn each_direction_of_the_loop_has_its_own() {
    let analysis = analyse(&repeated("ap bw", 5));
    let all = Direction::ALL.map(|d| shortfall(analysis.loop_figure.direction(d)));
    let none = Some((0, 5));
    assert_eq!(all, [None, none, none, none]);
    let four = analyse(&repeated("ap bw", 4));
    let first = four.loop_figure.direction(Direction::APursuesBWithdraws);
    assert_eq!(shortfall(first), Some((4, 5)));
}

#[test]
fn transitions_take_twenty() {
    assert_eq!(
        shortfall(&analyse(&repeated("ap bw", 19)).transitions),
        Some((19, 20))
    );
    assert_eq!(
        shortfall(&analyse(&repeated("ap bw", 20)).transitions),
        None
    );
}

#[test]
fn received_repairs_have_their_own() {
    let mut lines: Vec<String> = (0..5).map(|i| format!("ap@{i} br@{i}.5")).collect();
    lines[0] = "ap@0 br@0.25 br!".to_owned();
    let analysis = analyse(&told(&lines.iter().map(String::as_str).collect::<Vec<_>>()));
    let found = analysis.repair_time.found().expect("five episodes");
    assert_eq!(shortfall(&found.received), Some((4, 5)));
}

#[test]
fn a_single_episode_gives_numbers_without_intervals() {
    let analysis = analyse(&repeated(
        "ap bw ap bw ap bp aw bw ap bw ap bw ap bw aw bp aw bw ap bw ap bw",
        1,
    ));
    let found = analysis.transitions.found().expect("21 transitions");
    assert!(found.yules_q_ci95.iter().flatten().all(Option::is_none));
    let d = Direction::APursuesBWithdraws;
    let answered = analysis.loop_figure.direction(d).found().expect("enough");
    assert_eq!((answered.rate_ci95, answered.ratio_ci95), (None, None));
    assert!(answered.p.is_some());
}

#[test]
fn an_interval_takes_eight_episodes_that_add_to_it() {
    let interval = |times| {
        let analysis = analyse(&repeated("ap bw ap bp", times));
        let d = Direction::APursuesBWithdraws;
        let answered = analysis.loop_figure.direction(d).found().expect("enough");
        answered.rate_ci95
    };
    assert_eq!(interval(7), None);
    assert!(interval(8).is_some());
}
