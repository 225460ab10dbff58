use patterns::{
    Analysis, Change, GoodStretches, Measured, Outcome, PhaseKind, PhaseSpan, ToReceived,
};

use super::{hours, percent, range, several, short_of};

/// So many of the latest phases and marks are told.
const LATEST: usize = 5;

/// How long good stretches last.
pub(super) fn good_stretches(stretches: &Measured<GoodStretches>) -> Vec<String> {
    let told = match stretches {
        Measured::TooFew(few) => format!("  Too few good stretches to say ({}).", short_of(few)),
        Measured::Found(found) => {
            let days = |days: f64| format!("{days:.0}");
            let median = match found.median_days {
                Some(median) => format!(
                    "half of them had ended by day {}{}",
                    days(median),
                    range(found.median_ci95, days)
                ),
                None => "fewer than half had ended in the time that is known".to_owned(),
            };
            format!(
                "  {} without an episode for two weeks and more, {} of them ended by one; {median}.",
                several(found.n, "time"),
                found.events,
            )
        }
    };
    vec![told]
}

/// The latest phases.
pub(super) fn phases(phases: &Measured<Vec<PhaseSpan>>) -> Vec<String> {
    match phases {
        Measured::TooFew(few) => vec![format!(
            "  Too few days of which something is known to say ({}).",
            short_of(few)
        )],
        Measured::Found(all) => all.iter().rev().take(LATEST).rev().map(phase).collect(),
    }
}

fn phase(phase: &PhaseSpan) -> String {
    let kind = match phase.kind {
        PhaseKind::Calm => "calm",
        PhaseKind::Strained => "strained",
        PhaseKind::Cycle => "in the loop",
    };
    format!(
        "  {} to {}: {kind}, {} on {} of which something is known.",
        phase.from,
        phase.to,
        several(phase.episodes, "episode"),
        several(phase.days, "day"),
    )
}

/// The weeks before and after the latest marks.
pub(super) fn changes(changes: &[Change]) -> Vec<String> {
    let told = changes.iter().filter_map(change);
    let told: Vec<String> = told.collect();
    told[told.len().saturating_sub(LATEST)..].to_vec()
}

fn change(change: &Change) -> Option<String> {
    Some(format!(
        "  {}: a week after it had fewer episodes than one before in {} of all pairs of weeks{}; {} before, {} after.",
        change.date,
        percent(change.nap?),
        range(change.nap_ci95, percent),
        several(change.before, "week"),
        several(change.after, "week"),
    ))
}

/// What followed something that was named, and what followed otherwise.
pub(super) fn outcomes(analysis: &Analysis) -> Vec<String> {
    let outcomes = &analysis.outcomes;
    vec![
        outcome(
            "Space asked for with a time named",
            &outcomes.pause_time_named,
        ),
        outcome("The loop named", &outcomes.named_cycle),
    ]
}

fn outcome(what: &str, outcome: &Outcome) -> String {
    let (with, without) = match (&outcome.with, &outcome.without) {
        (Measured::Found(with), Measured::Found(without)) => (with, without),
        (Measured::TooFew(few), _) => {
            return format!("  {what}: too few episodes to say ({}).", short_of(few));
        }
        (_, Measured::TooFew(few)) => {
            return format!("  {what}: too few without it to say ({}).", short_of(few));
        }
    };
    format!(
        "  {what}: followed by a repair that was received {}; without it {}{}.",
        median(with),
        median(without),
        compared(outcome),
    )
}

fn median(group: &ToReceived) -> String {
    let n = several(group.n, "episode");
    match group.median_hours {
        Some(median) => format!("in half of {n} by {} hours", hours(median)),
        None => format!("in fewer than half of {n} in the time that is known"),
    }
}

fn compared(outcome: &Outcome) -> String {
    let difference = outcome.difference.map(|difference| {
        let interval = range(outcome.ci95, hours);
        format!("; {} hours between them{interval}", hours(difference))
    });
    let p = outcome.log_rank_p.map(|p| format!(", p = {p:.3}"));
    difference.unwrap_or_default() + &p.unwrap_or_default()
}
