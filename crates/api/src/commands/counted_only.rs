use domain::Id;
use patterns::{Analysis, CurveStep, Measured, Outcome, Proportion, ToReceived};

/// A curve is drawn in fewer pixels than that.
const STEPS: usize = 200;

/// An analysis as the window shows it: the lists of entries are asked for one finding at a time,
/// and a curve of thousands of steps is thinned to what can be seen of it. In ten years of much
/// they are most of what would cross.
pub(crate) fn without_lists(mut analysis: Analysis) -> Analysis {
    let outcomes = &mut analysis.outcomes;
    thin_outcome(&mut outcomes.pause_time_named);
    thin_outcome(&mut outcomes.named_cycle);
    if let Measured::Found(repair) = &mut analysis.repair_time {
        thin(&mut repair.repair.curve);
        if let Measured::Found(received) = &mut repair.received {
            thin(&mut received.curve);
        }
    }
    for quarter in &mut analysis.security_signs.received_by_quarter {
        thin_group(&mut quarter.received);
    }
    proportions(&mut analysis).for_each(|of| of.entries = Vec::new());
    analysis
}

fn proportions(analysis: &mut Analysis) -> impl Iterator<Item = &mut Proportion> {
    let security = &mut analysis.security_signs;
    let signs = &mut analysis.signs;
    let conditions = analysis.conditions.as_mut().map(|conditions| {
        [
            &mut conditions.owned_parts,
            &mut conditions.stayed_or_waited,
            &mut conditions.came_back,
        ]
    });
    let others = [
        &mut analysis.protest.other_withdrew,
        &mut security.need_said,
        &mut security.space_without_pursuit,
        &mut signs.always_chasing_or_running,
        &mut signs.intense_but_unstable,
        &mut signs.closeness_out_of_reach,
    ];
    others.into_iter().chain(conditions.into_iter().flatten())
}

fn thin_outcome(outcome: &mut Outcome) {
    thin_group(&mut outcome.with);
    thin_group(&mut outcome.without);
}

fn thin_group(group: &mut Measured<ToReceived>) {
    if let Measured::Found(found) = group {
        thin(&mut found.curve);
        found.entries = Vec::<Id>::new();
    }
}

/// Keeps steps at even distances among them, the last one too.
fn thin(curve: &mut Vec<CurveStep>) {
    let len = curve.len();
    if len <= STEPS {
        return;
    }
    let mut place = 0;
    curve.retain(|_| {
        place += 1;
        place * STEPS / len > (place - 1) * STEPS / len
    });
}
