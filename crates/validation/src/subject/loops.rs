use std::sync::OnceLock;

use patterns::{Answered, Direction, loop_figure, transitions};
use simulation::{Couple, Mechanism, Turns};

use super::{Told, found, long_run, missing};
use crate::Reading;

/// Where "a pursues" and "b withdraws" stand in the table of transitions.
const ROW: usize = 0;
const COLUMN: usize = 5;

/// The four rates of a couple with something of everything.
pub(super) fn of_a_couple(told: &Told<'_>, couple: &Couple) -> Vec<Reading> {
    let figure = loop_figure(&told.episodes, &told.draws);
    let rates = couple.rates;
    let truths = [
        (Direction::APursuesBWithdraws, rates.a_pursues_b_withdraws),
        (Direction::BWithdrawsAPursues, rates.b_withdraws_a_pursues),
        (Direction::BPursuesAWithdraws, rates.b_pursues_a_withdraws),
        (Direction::AWithdrawsBPursues, rates.a_withdraws_b_pursues),
    ];
    let of = |(direction, truth)| {
        rate(
            "loop: `rate`, a couple of everything",
            truth,
            figure.direction(direction).found(),
        )
    };
    truths.map(of).into()
}

/// The rate, the ratio and Yule's Q of a loop in strict turn-taking.
pub(super) fn of_turns(told: &Told<'_>, turns: &Turns) -> Vec<Reading> {
    let figure = loop_figure(&told.episodes, &told.draws);
    let answered = figure.a_pursues_b_withdraws.found();
    let truth = turns.rate_a_pursues_b_withdraws();
    vec![
        rate("loop: `rate`, strict turns", truth, answered),
        ratio(answered),
        yules_q(told, turns.yules_q_a_pursues_b_withdraws()),
    ]
}

/// The p of each direction, without a loop.
pub(super) fn by_chance(told: &Told<'_>, mechanism: Mechanism) -> Vec<Reading> {
    let figure = loop_figure(&told.episodes, &told.draws);
    let what = match mechanism {
        Mechanism::Nights => "loop: `p`, roles that differ by night",
        Mechanism::Bursts => "loop: `p`, several moves in a row, in bursts",
        _ => "loop: `p`, strict turns with random classes",
    };
    let p = |direction| Reading::Null {
        what,
        p: figure
            .direction(direction)
            .found()
            .and_then(|found| found.p),
    };
    Direction::ALL.map(p).into()
}

fn rate(what: &'static str, truth: f64, answered: Option<&Answered>) -> Reading {
    match answered {
        Some(one) => found(what, truth, one.rate, one.rate_ci95, one.episodes),
        None => missing(what, truth),
    }
}

fn ratio(answered: Option<&Answered>) -> Reading {
    let what = "loop: `ratio`, strict turns";
    let truth = long_run_ratio();
    match answered.and_then(|one| Some((one, one.ratio?))) {
        Some((one, ratio)) => found(what, truth, ratio, one.ratio_ci95, one.informative_tellings),
        None => missing(what, truth),
    }
}

fn long_run_ratio() -> f64 {
    static RATIO: OnceLock<f64> = OnceLock::new();
    *RATIO.get_or_init(|| {
        long_run(Mechanism::Loop, |told| {
            let figure = loop_figure(&told.episodes, &told.draws);
            figure.a_pursues_b_withdraws.found()?.ratio
        })
    })
}

fn yules_q(told: &Told<'_>, truth: f64) -> Reading {
    let what = "transitions: `yules_q`";
    let table = transitions(&told.episodes, &told.draws);
    let cell = table.found().and_then(|table| {
        let q = table.yules_q[ROW][COLUMN]?;
        Some((q, table.yules_q_ci95[ROW][COLUMN], told.episodes.len()))
    });
    match cell {
        Some((q, interval, n)) => found(what, truth, q, interval, n),
        None => missing(what, truth),
    }
}
