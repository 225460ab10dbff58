use crate::{Act, Ending, Kind, Meaning, Role};

/// Each stands for its place from 1. They are only ever added to, at the end.
pub(super) const KINDS: &[Kind] = &[
    Kind::Rupture,
    Kind::SpaceRequest,
    Kind::TextingFight,
    Kind::Silence,
    Kind::Argument,
    Kind::Other,
];
pub(super) const ENDINGS: &[Ending] = &[Ending::TalkedThrough, Ending::Drifted, Ending::Open];
pub(super) const ROLES: &[Role] = &[Role::A, Role::B];
pub(super) const MEANINGS: &[Meaning] = &[Meaning::Alarm, Meaning::Care, Meaning::Unsure];
pub(super) const ACTS: &[Act] = &[
    Act::Pursue,
    Act::Withdraw,
    Act::Repair,
    Act::MessagedAgain,
    Act::CalledAgain,
    Act::CalledRepeatedly,
    Act::AskedReassurance,
    Act::PressedForAnswer,
    Act::WentAfter,
    Act::KeptChecking,
    Act::Tested,
    Act::Criticised,
    Act::RaisedVoice,
    Act::Ultimatum,
    Act::SpokeOfEnding,
    Act::NoReply,
    Act::ShortAnswers,
    Act::ChangedSubject,
    Act::Defended,
    Act::FixedIt,
    Act::SaidFine,
    Act::GaveIn,
    Act::GotBusy,
    Act::ShutDown,
    Act::PushedAway,
    Act::LeftRoom,
    Act::WentOffline,
    Act::AskedSpace,
    Act::AskedSpaceWithTime,
    Act::AgreedPause,
    Act::CameBack,
    Act::CheckedIn,
    Act::SaidNeed,
    Act::SaidFear,
    Act::OwnedPart,
    Act::Apologised,
    Act::Reassured,
    Act::Listened,
    Act::Stayed,
    Act::Waited,
    Act::Touch,
    Act::Humour,
    Act::TookItIn,
    Act::NamedCycle,
    Act::Quiet,
    Act::Other,
];

/// The code of one that there may be; 0: none.
pub(super) fn maybe<T: PartialEq>(all: &[T], one: Option<T>) -> u8 {
    let Some(one) = one else { return 0 };
    let place = all.iter().position(|known| *known == one);
    let code = place.and_then(|place| u8::try_from(place + 1).ok());
    code.expect("each has its code: the tests write every one")
}

/// Nothing where no code is this one.
pub(super) fn read_maybe<T: Copy>(all: &[T], code: u8) -> Option<Option<T>> {
    match usize::from(code).checked_sub(1) {
        None => Some(None),
        Some(place) => all.get(place).copied().map(Some),
    }
}
