use std::thread;

use simulation::{Mechanism, Plan, simulate};

use crate::subject::readings;
use crate::tally::Verdicts;

/// How much is logged.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Size {
    /// As in the page.
    pub name: &'static str,
    /// For how many weeks.
    pub weeks: u32,
    /// How many episodes a week, on average.
    pub episodes_per_week: f64,
}

/// Half a year, four years, ten years: about 50, 500 and 2,000 episodes.
pub const SIZES: [Size; 3] = [
    Size {
        name: "small",
        weeks: 26,
        episodes_per_week: 2.0,
    },
    Size {
        name: "usual",
        weeks: 208,
        episodes_per_week: 2.4,
    },
    Size {
        name: "large",
        weeks: 520,
        episodes_per_week: 3.8,
    },
];

/// Draws so many journals of this size from the mechanism and tallies what they say. The same
/// counts each time, on however many threads.
pub fn validate(mechanism: Mechanism, size: Size, journals: u64) -> Verdicts {
    let threads = thread::available_parallelism().map_or(1, |n| n.get() as u64);
    let share = |thread: u64| {
        let mut verdicts = Verdicts::new();
        for seed in (thread..journals).step_by(threads as usize) {
            let simulated = simulate(Plan {
                mechanism,
                seed,
                weeks: size.weeks,
                episodes_per_week: Some(size.episodes_per_week),
            });
            for (what, reading) in readings(mechanism, &simulated) {
                verdicts.entry(what).or_default().add(&reading);
            }
        }
        verdicts
    };
    thread::scope(|scope| {
        let running: Vec<_> = (0..threads)
            .map(|thread| scope.spawn(move || share(thread)))
            .collect();
        let mut all = Verdicts::new();
        for thread in running {
            for (what, tally) in thread.join().expect("the numbers do not panic") {
                all.entry(what).or_default().join(tally);
            }
        }
        all
    })
}
