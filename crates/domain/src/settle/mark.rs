use super::whole;
use crate::{Change, Draft, Id, MarkBody, Own, State};

pub(super) fn settle(
    state: &State,
    private: &Id,
    own: &Own<MarkBody>,
    id: &mut impl FnMut() -> Id,
) -> Vec<Draft> {
    let standing = own
        .published_as
        .as_ref()
        .and_then(|shared| state.visible_mark(shared))
        .map(|mark| &mark.body);
    let wanted = own.is_chosen().then(|| own.body.clone());
    whole::settle((private, own), wanted, standing, Change::MarkPublished, id)
}
