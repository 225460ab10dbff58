use chrono::NaiveDate;
use domain::{Episode, Journal};
use patterns::{PhaseKind, PhaseSpan};
use timeline::{Often, Phase};

/// What stands around the marks of a timeline and depends on the whole journal: counted once for
/// each journal, not at each step of the zoom.
pub(crate) struct Around {
    /// Times in which episodes came about equally often; nothing where there are too few days.
    pub(crate) phases: Vec<Phase>,
    /// The reader's own load; nothing on Ours.
    pub(crate) load: Vec<(NaiveDate, f64)>,
}

impl Around {
    /// Of a journal and its episodes, in their order.
    pub(crate) fn of<'a>(
        journal: &'a Journal,
        episodes: impl Iterator<Item = Episode<'a>>,
    ) -> Around {
        let episodes: Vec<Episode<'_>> = episodes.filter(Episode::in_figures).collect();
        let observed = patterns::observed(journal, &episodes);
        let phases = patterns::phases(&episodes, &observed);
        let load = patterns::load(&episodes, &journal.check_ins, journal.reader);
        Around {
            phases: match phases.found() {
                Some(found) => found.phases.iter().map(phase).collect(),
                None => Vec::new(),
            },
            load: load
                .unwrap_or_default()
                .into_iter()
                .map(|day| (day.date, day.value))
                .collect(),
        }
    }
}

fn phase(span: &PhaseSpan) -> Phase {
    let count = |n| u32::try_from(n).unwrap_or(u32::MAX);
    Phase {
        from: span.from,
        to: span.to,
        days: count(span.days),
        episodes: count(span.episodes),
        often: match span.kind {
            PhaseKind::Calm => Often::Usual,
            PhaseKind::Strained => Often::More,
            PhaseKind::Cycle => Often::Most,
        },
    }
}
