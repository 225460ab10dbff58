//! Tellings, moves, marks, and the fold that makes a journal of revisions.
//!
//! Pure: no I/O, no clock, no dice. [`Journal`] is the one input of every figure;
//! [`State`] is what the revisions of a journal folder amount to for one partner.

mod act;
mod alone;
mod answers;
mod between;
mod change;
mod episode;
mod export;
mod id;
mod journal;
mod kind;
mod language;
mod lines;
mod messages;
mod moves;
mod packed;
mod parts;
mod pause;
mod published;
mod restoring;
mod sealed;
mod settle;
mod state;
mod strength;
mod telling;
mod too_few;
mod when;
mod wordless;

pub use act::{Act, Class, Meaning};
pub use answers::AnswersBody;
pub use between::{CloseBody, Drew, DrewBody, ReceivedBody};
pub use change::{
    Change, ChangeError, CheckInBody, LinkBody, MarkBody, PartnerBody, ShareChoice, TellingBody,
};
pub use episode::{Difference, Episode};
pub use export::{ExportBody, ExportForm, Taken};
pub use id::{Id, IdError};
pub use journal::{EpisodeAt, FORMAT, Journal, JournalError, Range, Reader, VERSION};
pub use kind::{Ending, Kind, infer_kind};
pub use language::Language;
pub use lines::{LineBody, LookBack, LookBackBody};
pub use messages::{MessagesBody, MessagesExcitation, MessagesWeek, SentInWeek};
pub use moves::Move;
pub use parts::{Answer, CheckIn, Line, LineKind, Link, Mark, MarkKind, Partner};
pub use pause::{Pause, PauseBody, PauseOf};
pub use published::PublishedTelling;
pub use restoring::{OlderBody, RestoredBody, Restoring};
pub use sealed::{
    About, Ciphertext, Commitment, Envelope, Opener, PartOfDay, SealConsent, SealKey, SealKeyGiven,
    SealPlace, SealWish, SealedAs, SealedBody, SealedRef,
};
pub use settle::{
    SealRefusal, Sealing, answers_to_show, close_to_show, drew_to_show, hide_sealed, is_due,
    line_to_show, open_sealed, received_to_show, sealing, seen, settle, take_back_sealed,
};
pub use state::{
    CountedMessages, Draft, Given, KeptTelling, LinkState, Own, OwnMark, OwnSeal, OwnSealed,
    PauseState, Revision, Scope, SealStage, SealedTelling, SharedMark, SharedTelling, Standing,
    State,
};
pub use strength::{Strength, StrengthError};
pub use telling::{Colour, Role, Telling, Words};
pub use too_few::TooFew;
pub use when::{Moment, When, WhenError};
