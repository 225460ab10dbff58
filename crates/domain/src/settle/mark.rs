use super::{in_private, in_shared};
use crate::{Change, Draft, Id, MarkBody, Own, ShareChoice, State};

pub(super) fn settle(
    state: &State,
    private: &Id,
    own: &Own<MarkBody>,
    id: &mut impl FnMut() -> Id,
) -> Vec<Draft> {
    let standing = own
        .published_as
        .as_ref()
        .and_then(|shared| state.visible_mark(shared));
    let wanted = (own.choice != ShareChoice::NOTHING).then_some(&own.body);
    match (wanted, standing, &own.published_as) {
        (Some(wanted), Some(standing), _) if standing.body == *wanted => Vec::new(),
        (Some(wanted), _, Some(shared)) => vec![in_shared(
            shared.clone(),
            Change::MarkPublished(wanted.clone()),
        )],
        (Some(wanted), _, None) => {
            let shared = id();
            vec![
                in_shared(shared.clone(), Change::MarkPublished(wanted.clone())),
                in_private(private.clone(), Change::PublishedAs(shared)),
            ]
        }
        (None, Some(_), Some(shared)) => vec![in_shared(shared.clone(), Change::Withdrawn)],
        (None, _, _) => Vec::new(),
    }
}
