use super::{in_private, in_shared};
use crate::{Change, Draft, Id, Own};

/// What becomes of something that is shared as a whole: `wanted` is what both are to see of it,
/// `standing` what they see.
pub(super) fn settle<Kept, Seen: PartialEq>(
    (private, own): (&Id, &Own<Kept>),
    wanted: Option<Seen>,
    standing: Option<&Seen>,
    publish: impl Fn(Seen) -> Change,
    id: &mut impl FnMut() -> Id,
) -> Vec<Draft> {
    match (wanted, standing, &own.published_as) {
        (Some(wanted), Some(standing), _) if *standing == wanted => Vec::new(),
        (Some(wanted), _, Some(shared)) => vec![in_shared(shared.clone(), publish(wanted))],
        (Some(wanted), _, None) => {
            let shared = id();
            vec![
                in_shared(shared.clone(), publish(wanted)),
                in_private(private.clone(), Change::PublishedAs(shared)),
            ]
        }
        (None, Some(_), Some(shared)) => vec![in_shared(shared.clone(), Change::Withdrawn)],
        (None, _, _) => Vec::new(),
    }
}
