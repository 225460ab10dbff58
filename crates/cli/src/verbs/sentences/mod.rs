//! The numbers in plain sentences: gentle terms, counts, intervals, and "followed by", never
//! "because of".

mod over_time;

use domain::{Journal, Role};
use patterns::{
    Analysis, Answered, Direction, Interval, Measured, TimeTo, TooFew, Warning, WarningCode,
};

/// All of it, with a final line break.
pub(super) fn of(analysis: &Analysis, journal: &Journal) -> String {
    let mut lines = vec![counted(analysis), String::new(), "The loop".to_owned()];
    for direction in Direction::ALL {
        let answered = analysis.loop_figure.direction(direction);
        lines.extend(loop_lines(direction, answered, journal));
    }
    lines.extend([String::new(), "Coming back together".to_owned()]);
    lines.extend(repair_lines(analysis));
    for (heading, told) in [
        ("What followed", over_time::outcomes(analysis)),
        (
            "Good stretches",
            over_time::good_stretches(&analysis.good_stretches),
        ),
        ("Phases", over_time::phases(&analysis.phases)),
        ("Around marks", over_time::changes(&analysis.change)),
    ] {
        if !told.is_empty() {
            lines.extend([String::new(), heading.to_owned()]);
            lines.extend(told);
        }
    }
    let warnings: Vec<String> = analysis.warnings.iter().map(warned).collect();
    if !warnings.is_empty() {
        lines.extend([String::new(), "Good to know".to_owned()]);
        lines.extend(warnings);
    }
    lines.join("\n") + "\n"
}

fn counted(analysis: &Analysis) -> String {
    let counts = analysis.counts;
    format!(
        "{}, {}, {}.",
        several(counts.episodes, "episode"),
        several(counts.tellings, "telling"),
        several(counts.moves, "move"),
    )
}

/// Who moved first, what, and what the other did next.
struct Words<'a> {
    first: &'a str,
    did: &'static str,
    other: &'a str,
    then: &'static str,
}

fn words(direction: Direction, journal: &Journal) -> Words<'_> {
    let (reached, stepped) = ("reached out", "stepped back");
    let (first, did, then) = match direction {
        Direction::APursuesBWithdraws => (Role::A, reached, stepped),
        Direction::BWithdrawsAPursues => (Role::B, stepped, reached),
        Direction::BPursuesAWithdraws => (Role::B, reached, stepped),
        Direction::AWithdrawsBPursues => (Role::A, stepped, reached),
    };
    Words {
        first: journal.name(first),
        did,
        other: journal.name(first.other()),
        then,
    }
}

fn loop_lines(
    direction: Direction,
    answered: &Measured<Answered>,
    journal: &Journal,
) -> Vec<String> {
    let Words {
        first,
        did,
        other,
        then,
    } = words(direction, journal);
    match answered {
        Measured::TooFew(few) => vec![format!(
            "  {first} {did}, and what {other} did next: too few such moments to say ({}).",
            short_of(few)
        )],
        Measured::Found(found) => vec![
            format!(
                "  {first} {did}: followed by \"{other} {then}\" in {} of {} such moments, {}{}.",
                found.observed,
                found.given,
                percent(found.rate),
                range(found.rate_ci95, percent),
            ),
            against_chance(found),
        ],
    }
}

fn against_chance(found: &Answered) -> String {
    let (Some(ratio), Some(p)) = (found.ratio, found.p) else {
        return "    No telling here can tell that from chance.".to_owned();
    };
    format!(
        "    That is {} times what chance gives{}, p = {p:.3}, from {} that can tell.",
        times(ratio),
        range(found.ratio_ci95, times),
        several(found.informative_tellings, "telling"),
    )
}

fn repair_lines(analysis: &Analysis) -> Vec<String> {
    match &analysis.repair_time {
        Measured::TooFew(few) => vec![format!("  Too few episodes to say ({}).", short_of(few))],
        Measured::Found(found) => {
            let received = match &found.received {
                Measured::TooFew(few) => format!(
                    "  A repair that was received: too few episodes to say ({}).",
                    short_of(few)
                ),
                Measured::Found(time) => followed("a repair that was received", time),
            };
            vec![followed("a repair", &found.repair), received]
        }
    }
}

fn followed(what: &str, time: &TimeTo) -> String {
    let median = match time.median_hours {
        Some(median) => format!(
            "half of them by {} hours{}",
            hours(median),
            range(time.median_ci95, hours)
        ),
        None => "fewer than half in the time that is known".to_owned(),
    };
    format!(
        "  {} of {} were followed by {what}; {median}.",
        time.events,
        several(time.n, "episode"),
    )
}

fn warned(warning: &Warning) -> String {
    let count = warning.count;
    match warning.code {
        WarningCode::UntimedEpisodes => format!(
            "  {} without any time: in no duration.",
            several(count, "episode")
        ),
        WarningCode::QuietMoves => format!(
            "  \"It went quiet\" {}: shown, not counted.",
            several(count, "time")
        ),
        WarningCode::TimesAgainstOrder => format!(
            "  {} with times against their order: the order told holds.",
            several(count, "telling")
        ),
        WarningCode::FewEpisodes => format!(
            "  {} only: the intervals are wider than they look.",
            several(count, "episode")
        ),
        WarningCode::FlatIntervals => format!(
            "  {} without width, since every episode went the same way: that is no certainty.",
            several(count, "interval")
        ),
        WarningCode::DaysAssumed => format!(
            "  {} without an entry taken for observed: name those that were with --days.",
            several(count, "day")
        ),
    }
}

fn short_of(few: &TooFew) -> String {
    format!("{} of the {} that it takes", few.have, few.need)
}

fn several(count: usize, noun: &str) -> String {
    let ending = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{ending}")
}

fn range(interval: Option<Interval>, say: fn(f64) -> String) -> String {
    let Some([low, high]) = interval else {
        return String::new();
    };
    let bound = |value: Option<f64>| value.map_or_else(|| "not reached".to_owned(), say);
    format!(" (95 % interval {} to {})", bound(low), bound(high))
}

fn percent(share: f64) -> String {
    format!("{:.0} %", 100.0 * share)
}

fn times(ratio: f64) -> String {
    format!("{ratio:.2}")
}

fn hours(value: f64) -> String {
    format!("{value:.1}")
}
