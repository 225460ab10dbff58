//! Beginning, unlocking, joining, preferences.

use domain::{Colour, Partner, Role};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Renewal;

/// Nothing to say but that it is done.
#[derive(Serialize, TS)]
pub struct Done {}

/// What the lock screen knows.
#[derive(Serialize, TS)]
pub struct Status {
    /// Whether there is a journal, and whether it is open.
    pub phase: Phase,
    /// Whose names may stand on the lock screen, if they chose so.
    pub names: Vec<String>,
    /// The window was asked to open on the sample journal.
    pub start_on_sample: bool,
    /// The session that is open, if one is.
    pub session: Option<Session>,
}

/// Where the journal is in its day.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Phase {
    /// No journal yet.
    None,
    /// A journal, locked.
    Locked,
    /// A session is open.
    Open,
}

/// Five generated words.
#[derive(Serialize, TS)]
pub struct Suggestion {
    /// The words, separated by spaces.
    pub passphrase: String,
}

/// A passphrase to weigh.
#[derive(Deserialize, TS)]
pub struct PassphraseCheck {
    /// The passphrase.
    #[ts(type = "string")]
    pub passphrase: SecretString,
    /// What is easily guessed of its owner: names.
    pub about: Vec<String>,
}

/// What a passphrase weighs.
#[derive(Serialize, TS)]
pub struct PassphraseStrength {
    /// log2 of the guesses that zxcvbn expects.
    pub bits: f64,
    /// The bits a passphrase needs.
    pub need: f64,
    /// Enough to be taken.
    pub enough: bool,
}

/// How the first partner begins.
#[derive(Deserialize, TS)]
pub struct BeginJournal {
    /// The name.
    pub name: String,
    /// The colour.
    pub colour: Colour,
    /// The passphrase.
    #[ts(type = "string")]
    pub passphrase: SecretString,
    /// The name may stand on the lock screen, unencrypted.
    pub name_on_lock_screen: bool,
}

/// A journal begun.
#[derive(Serialize, TS)]
pub struct Begun {
    /// Shown once.
    pub recovery_code: String,
    /// The session that is now open.
    pub session: Session,
}

/// A passphrase for an existing journal.
#[derive(Deserialize, TS)]
pub struct Unlock {
    /// The passphrase of either partner.
    #[ts(type = "string")]
    pub passphrase: SecretString,
}

/// An open session.
#[derive(Serialize, TS)]
pub struct Session {
    /// Whose passphrase opened it.
    pub role: Role,
    /// Who they are, `a` first; one alone until the other joins.
    pub partners: Vec<Partner>,
    /// The other has joined.
    pub joined: bool,
    /// The reader's name stands on the lock screen, unencrypted.
    pub name_on_lock_screen: bool,
    /// What the reader chose to be spoken to in; null where the window's language is theirs too.
    pub language: Option<super::Language>,
    /// The other has left; their words are gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub left: Option<super::PartnerLeft>,
    /// It is the sample journal of a fictional couple.
    pub sample: bool,
    /// Marks on the other's shared chain or own chain that did not verify are an error at unlock;
    /// this counts what was published just now because it was due.
    pub published_now: usize,
    /// What became of a renewal of keys that this unlock found cut off.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub renewal: Option<Renewal>,
}

/// How the second partner joins, typing alone.
#[derive(Deserialize, TS)]
pub struct Join {
    /// The name.
    pub name: String,
    /// The colour.
    pub colour: Colour,
    /// The passphrase.
    #[ts(type = "string")]
    pub passphrase: SecretString,
    /// The name may stand on the lock screen, unencrypted.
    pub name_on_lock_screen: bool,
}

/// The second partner has joined.
#[derive(Serialize, TS)]
pub struct Joined {
    /// The joiner's, shown once.
    pub recovery_code: String,
    /// The first partner's session, which stays open.
    pub session: Session,
}

/// How the reader wants to be shown.
#[derive(Deserialize, TS)]
pub struct PartnerChoice {
    /// The name.
    pub name: String,
    /// The colour.
    pub colour: Colour,
    /// The name may stand on the lock screen, unencrypted.
    pub name_on_lock_screen: bool,
}
