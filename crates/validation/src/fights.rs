use std::fmt::Write;
use std::ops::Range;

use chat::{Burst, Sent, bursts};
use simulation::{Fight, TextingPlan, texting};

/// Seeds of the chats that the weights of the score were fitted on: never asked about again.
pub const FITTED_ON: Range<u64> = 1..81;

/// Planted fights by text, and what was suggested.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Suggestions {
    /// Fights that were planted.
    pub planted: usize,
    /// … of which a suggestion has a part.
    pub found: usize,
    /// Suggestions.
    pub made: usize,
    /// … that have a part of a fight.
    pub right: usize,
}

/// A year of texting of each couple of these seeds, with so many fights a week.
pub fn fights_found(seeds: Range<u64>, per_week: f64) -> Suggestions {
    let mut all = Suggestions::default();
    for seed in seeds {
        let year = texting(TextingPlan {
            seed,
            days: 365,
            fights_per_week: per_week,
        });
        let sent: Vec<Sent> = year
            .messages
            .iter()
            .map(|message| Sent {
                at_ms: message.at_ms,
                by: message.sender,
                length: message.length,
            })
            .collect();
        let made = bursts(&sent);
        all.planted += year.fights.len();
        all.made += made.len();
        let found = year.fights.iter();
        all.found += found
            .filter(|fight| made.iter().any(|burst| touch(burst, fight)))
            .count();
        let right = made.iter();
        all.right += right
            .filter(|burst| year.fights.iter().any(|fight| touch(burst, fight)))
            .count();
    }
    all
}

fn touch(burst: &Burst, fight: &Fight) -> bool {
    burst.from_ms <= fight.to_ms && burst.to_ms >= fight.from_ms
}

/// The table of docs/methods.md.
pub fn fights_table(rows: &[(f64, Suggestions)]) -> String {
    let mut out = String::from(
        "| fights a week | planted | found | suggested | of those no planted fight |\n\
         | ---: | ---: | ---: | ---: | ---: |\n",
    );
    for (per_week, all) in rows {
        let percent = |part: usize, of: usize| 100.0 * part as f64 / of.max(1) as f64;
        let _ = writeln!(
            out,
            "| {per_week} | {} | {:.1} % | {} | {:.1} % |",
            all.planted,
            percent(all.found, all.planted),
            all.made,
            percent(all.made - all.right, all.made)
        );
    }
    out
}
