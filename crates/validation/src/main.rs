//! Prints the tables of docs/methods.md: `cargo xtask validate`.

use std::process::ExitCode;

use simulation::Mechanism;
use validation::{
    FITTED_ON, SIZES, Size, Verdicts, estimates, fights_found, fights_table, nulls, thresholds,
    validate,
};

/// Journals of each size from each mechanism.
const JOURNALS: u64 = 2_000;

/// Weeks with one episode each, to see from how much on an interval can be trusted.
const FEW: [u32; 7] = [4, 7, 10, 14, 20, 30, 45];

fn main() -> ExitCode {
    let given = std::env::args().nth(1);
    let journals = given.map_or(Ok(JOURNALS), |text| text.parse());
    let Ok(journals) = journals else {
        eprintln!("validation [JOURNALS]: a whole number of journals");
        return ExitCode::from(2);
    };
    print_fights();
    print(journals);
    ExitCode::SUCCESS
}

fn print(journals: u64) {
    let found = SIZES.map(|size| (size.name, all(size, journals)));
    let sizes = found.each_ref().map(|(name, verdicts)| (*name, verdicts));
    println!("{journals} journals of each size from each mechanism\n");
    println!("{}\n{}", estimates(&sizes), nulls(&sizes));
    let mut few = Verdicts::new();
    for weeks in FEW {
        let size = Size {
            name: "few",
            weeks,
            episodes_per_week: 1.0,
        };
        for (what, tally) in all(size, journals) {
            few.entry(what).or_default().join(tally);
        }
    }
    few.retain(|_, tally| !tally.is_null);
    println!("How often an interval held the truth, by how much it rested on\n");
    println!("{}", thresholds(&few));
}

/// Couples whose texting none of the weights of the score has seen.
fn print_fights() {
    let seeds = FITTED_ON.end..FITTED_ON.end + 100;
    let rows = [0.5, 1.0, 2.0].map(|per_week| (per_week, fights_found(seeds.clone(), per_week)));
    println!("Fights by text, planted in a year of a hundred couples each\n");
    println!("{}", fights_table(&rows));
}

fn all(size: Size, journals: u64) -> Verdicts {
    let mechanisms = Mechanism::ALL.into_iter();
    mechanisms
        .flat_map(|mechanism| {
            eprintln!("{}, {}", size.name, mechanism.code());
            validate(mechanism, size, journals)
        })
        .collect()
}
