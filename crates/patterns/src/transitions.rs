use domain::{Class, Episode, Move, Role};
use serde::Serialize;
use ts_rs::TS;

use crate::bootstrap::{Draws, MIN_EPISODES, Rows, percentile_interval};
use crate::contingency::{Margins, Table};
use crate::measured::{Interval, Measured, TooFew};
use crate::steps::{Step, steps};

/// The codes of rows and columns.
const CODES: [&str; N] = [
    "a.pursue",
    "a.withdraw",
    "a.repair",
    "a.other",
    "b.pursue",
    "b.withdraw",
    "b.repair",
    "b.other",
];
const N: usize = 8;
const CELLS: usize = N * N;

/// Around a cell the table collapses to two by two; an expected count of 5 in each of the four
/// (Cochran 1954) takes at least 20.
const MIN_TRANSITIONS: usize = 20;

/// What followed what, one step on, inside tellings and never across (Bakeman & Quera 2011).
/// Rows: the move before; columns: the move after.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Transitions {
    /// The codes of rows and of columns, `a.pursue` to `b.other`.
    pub codes: Vec<&'static str>,
    /// Transitions in all; of an episode told twice each telling weighs 1/2.
    pub n: f64,
    /// How often each followed each, weighed alike.
    pub observed: Vec<Vec<f64>>,
    /// How often, if what came before made no difference: row x column / n.
    pub expected: Vec<Vec<Option<f64>>>,
    /// Adjusted residuals (Haberman 1973).
    pub adjusted_residual: Vec<Vec<Option<f64>>>,
    /// Yule's Q of the table collapsed around each cell.
    pub yules_q: Vec<Vec<Option<f64>>>,
    /// Its interval, over episodes; none with fewer than eight of them.
    pub yules_q_ci95: Vec<Vec<Option<Interval>>>,
}

/// The transitions of these episodes.
pub fn transitions(episodes: &[Episode<'_>], draws: &Draws) -> Measured<Transitions> {
    let mut rows = Rows::new();
    for episode in episodes {
        rows.push(&row(episode));
    }
    found(&rows, draws).into()
}

fn found(rows: &Rows<CELLS>, draws: &Draws) -> Result<Transitions, TooFew> {
    let observed = table(&rows.sums());
    let margins = Margins::of(&observed);
    TooFew::check(margins.all as usize, MIN_TRANSITIONS)?;
    Ok(Transitions {
        codes: CODES.to_vec(),
        n: margins.all,
        expected: by_cell(|r, c| margins.expected(r, c)),
        adjusted_residual: by_cell(|r, c| margins.adjusted_residual(r, c, observed[r][c])),
        yules_q: by_cell(|r, c| margins.yules_q(r, c, observed[r][c])),
        yules_q_ci95: intervals(rows, draws),
        observed: observed.map(|row| row.to_vec()).to_vec(),
    })
}

/// The transitions of one episode; of two tellings each weighs 1/2.
fn row(episode: &Episode<'_>) -> [f64; CELLS] {
    let weight = if episode.second().is_some() { 0.5 } else { 1.0 };
    let mut row = [0.0; CELLS];
    for telling in episode.tellings() {
        for pair in steps(telling, Move::class).windows(2) {
            row[code(pair[0]) * N + code(pair[1])] += weight;
        }
    }
    row
}

fn code(step: Step) -> usize {
    let class = match step.class {
        Class::Pursue => 0,
        Class::Withdraw => 1,
        Class::Repair => 2,
        Class::Other => 3,
    };
    match step.actor {
        Role::A => class,
        Role::B => 4 + class,
    }
}

fn table(cells: &[f64; CELLS]) -> Table<N> {
    std::array::from_fn(|row| std::array::from_fn(|column| cells[row * N + column]))
}

fn by_cell<T>(value: impl Fn(usize, usize) -> T) -> Vec<Vec<T>> {
    (0..N)
        .map(|row| (0..N).map(|column| value(row, column)).collect())
        .collect()
}

fn intervals(rows: &Rows<CELLS>, draws: &Draws) -> Vec<Vec<Option<Interval>>> {
    if rows.telling_something() < MIN_EPISODES {
        return by_cell(|_, _| None);
    }
    let resampled: Vec<(Table<N>, Margins<N>)> = rows
        .resampled(draws)
        .iter()
        .map(table)
        .map(|table| (table, Margins::of(&table)))
        .collect();
    by_cell(|row, column| {
        let rounds = resampled.iter();
        percentile_interval(rounds.map(|(t, m)| m.yules_q(row, column, t[row][column])))
    })
}
