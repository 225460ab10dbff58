//! What the loop says where there is no loop, and where there is one.

use domain::Journal;
use patterns::{Answered, Direction, analyse};

use crate::couple::{Coin, told};

/// Evenings of ten moves in strict turns. Each partner pursues with a probability of that
/// evening's; where `tied` is above 0, `b` answers a pursuit by a withdrawal so often.
fn evenings(coin: &mut Coin, n: usize, tied: f64) -> Journal {
    let lines: Vec<String> = (0..n)
        .map(|_| {
            let shares = [0, 1].map(|_| 0.2 + 0.6 * coin.share());
            let mut line = String::new();
            let mut after_pursuit = false;
            for k in 0..10 {
                let forced = k % 2 == 1 && after_pursuit && coin.share() < tied;
                let pursues = !forced && coin.share() < shares[k % 2];
                line.push_str(["a", "b"][k % 2]);
                line.push_str(if pursues { "p " } else { "w " });
                after_pursuit = pursues;
            }
            line
        })
        .collect();
    told(&lines.iter().map(String::as_str).collect::<Vec<_>>())
}

fn found(journal: &Journal, direction: Direction) -> Answered {
    let analysis = analyse(journal);
    let measured = analysis.loop_figure.direction(direction);
    measured.found().expect("enough").clone()
}

#[test]
fn without_a_loop_p_is_about_uniform() {
    let mut coin = Coin(7);
    let mut ps: Vec<f64> = (0..300)
        .map(|_| evenings(&mut coin, 60, 0.0))
        .map(|journal| found(&journal, Direction::APursuesBWithdraws).p)
        .map(|p| p.expect("informative"))
        .collect();
    ps.sort_by(f64::total_cmp);
    // Kolmogorov-Smirnov at 1 % for 300 is 0.094; ties make p a little too large, never too small.
    for tenth in 1..10 {
        let at = f64::from(tenth) / 10.0;
        let share = ps.iter().filter(|p| **p <= at).count() as f64 / 300.0;
        assert!((at - 0.16..=at + 0.094).contains(&share), "{at}: {share}");
    }
    let false_alarms = ps.iter().filter(|p| **p <= 0.05).count();
    // 5 % of 300 is 15; above 26 is less than 1 in 200.
    assert!(false_alarms <= 26, "{false_alarms} of 300");
    let mean = ps.iter().sum::<f64>() / 300.0;
    assert!((0.45..0.62).contains(&mean), "{mean}");
}

#[test]
fn a_loop_is_found_and_the_ratio_is_above_one() {
    let journal = evenings(&mut Coin(11), 60, 0.7);
    let there = found(&journal, Direction::APursuesBWithdraws);
    assert_eq!(there.p, Some(1.0 / 1_001.0));
    assert!(there.ratio.expect("informative") > 1.15);
    let [Some(low), Some(high)] = there.ratio_ci95.expect("enough") else {
        panic!("both bounds are reached");
    };
    assert!(1.0 < low && low < there.ratio.expect("informative") && there.ratio < Some(high));
}

#[test]
fn the_interval_of_the_rate_holds_the_truth_about_as_often_as_it_says() {
    // Each of 40 episodes is answered with probability 0.7: 95 % of intervals should hold it.
    let mut coin = Coin(3);
    let held = (0..200)
        .filter(|_| {
            let lines: Vec<&str> = (0..40)
                .map(|_| ["ap bw", "ap bp"][usize::from(coin.share() >= 0.7)])
                .collect();
            let found = found(&told(&lines), Direction::APursuesBWithdraws);
            let [Some(low), Some(high)] = found.rate_ci95.expect("enough") else {
                panic!("both bounds are reached");
            };
            low <= 0.7 && 0.7 <= high
        })
        .count();
    // Four standard errors of 200 at 0.93 are 0.072.
    assert!((172..=199).contains(&held), "{held} of 200");
}
