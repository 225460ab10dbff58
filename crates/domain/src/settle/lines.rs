use super::between::{due, seen};
use super::whole;
use crate::{Change, Draft, Id, LineBody, Own, State};

/// What both are to see of an own line: what it names goes by the ids that both know, or goes
/// without.
pub fn line_to_show(state: &State, own: &Own<LineBody>) -> Option<LineBody> {
    own.is_chosen().then(|| LineBody {
        telling: named(&own.body.telling, |id| state.shared_telling_id(id)),
        agreed: named(&own.body.agreed, |id| state.shared_line_id(id)),
        ..own.body.clone()
    })
}

/// Publishes what is due of the reader's lines.
pub(super) fn settle(state: &State, now_ms: i64, id: &mut impl FnMut() -> Id) -> Vec<Draft> {
    let mut drafts = Vec::new();
    for (private, own) in due(state.lines(), now_ms) {
        let standing = seen(own, state.shared_lines());
        let publish = |body| Change::LinePublished(Box::new(body));
        drafts.extend(whole::settle(
            (private, own),
            line_to_show(state, own),
            standing,
            publish,
            id,
        ));
    }
    drafts
}

fn named(id: &Option<Id>, shared: impl Fn(&Id) -> Option<Id>) -> Option<Id> {
    id.as_ref().and_then(shared)
}
